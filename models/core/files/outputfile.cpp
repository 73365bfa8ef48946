#include "models/core/files/outputfile.h"

#include "models/core/files/filewriting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace delegations {

namespace {

int openStream(const OutputTarget &target)
{
    // By its name it could not be opened where it is a socket, and would be written from its beginning.
    if (target.isStandardOutput)
        return ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    int descriptor = -1;
    do
        descriptor = ::open(QFile::encodeName(target.path).constData(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
    while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

} // namespace

OutputFile::OutputFile(QString path, Readers readers) : m_path(std::move(path)), m_readers(readers) {}

OutputFile::~OutputFile()
{
    if (!m_part && m_descriptor >= 0)
        ::close(m_descriptor);
}

Status OutputFile::begin()
{
    Result<OutputTarget> target = OutputTarget::of(m_path);
    if (!target)
        return target.error();
    m_target = std::move(target).value();
    if (m_target.isStream)
        return beginStream();
    // Whoever may write in the folder could replace what its owner protects.
    if (m_target.existing && ::access(QFile::encodeName(m_target.path).constData(), W_OK) != 0)
        return writingError(m_path, errno);
    m_part = std::make_unique<HiddenPart>(m_target.folder);
    if (m_part->error() != 0)
        return writingError(m_path, m_part->error());
    m_descriptor = m_part->descriptor();
    QIODevice::open(WriteOnly | Unbuffered);
    return {};
}

Status OutputFile::beginStream()
{
    m_descriptor = openStream(m_target);
    if (m_descriptor < 0)
        return writingError(m_path, errno);
    QIODevice::open(WriteOnly | Unbuffered);
    return {};
}

qint64 OutputFile::writeData(const char *bytes, qint64 size)
{
    constexpr qsizetype piece = 256 * 1024;
    if (m_error != 0)
        return -1;
    if (size < piece)
        m_waiting.append(bytes, qsizetype(size));
    const bool isTaken =
        (size < piece && m_waiting.size() < piece) || (flush() && (size < piece || writeOut(bytes, size)));
    if (!isTaken)
        setErrorString(failure().detail);
    return isTaken ? size : -1;
}

bool OutputFile::flush()
{
    const bool isOut = writeOut(m_waiting.constData(), m_waiting.size());
    m_waiting.clear();
    return isOut;
}

/// Where a disk is nearly full it takes a piece first, and then tells why no more.
bool OutputFile::writeOut(const char *bytes, qint64 size)
{
    while (size > 0 && m_error == 0) {
        const ssize_t taken = ::write(m_descriptor, bytes, size_t(size));
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken <= 0) {
            m_error = taken < 0 ? errno : ENOSPC;
            return false;
        }
        bytes += taken;
        size -= taken;
        m_written += taken;
    }
    return m_error == 0;
}

Status OutputFile::state() const
{
    return m_error == 0 ? Status() : Status(failure());
}

Error OutputFile::failure() const
{
    Error error = writingError(m_path, m_error);
    if (m_target.isStream)
        error = {ErrorCode::InputOutput,
                 QCoreApplication::translate("Files", "%1 did not take all that was written to it.")
                     .arg(QDir::toNativeSeparators(m_path)),
                 error.detail};
    return error;
}

bool OutputFile::isComplete() const
{
    struct stat file = {};
    return ::fstat(m_descriptor, &file) == 0 && file.st_size == m_written;
}

FileAccess OutputFile::access() const
{
    const FileAccess usual = m_target.existing.value_or(FileAccess::ofNewFile());
    return m_readers == Readers::Owner ? usual.narrowedTo(FileAccess::ofPrivateFile()) : usual;
}

Status OutputFile::commit()
{
    if (m_error == 0 && flush() && !m_target.isStream &&
        (!isComplete() || !access().applyTo(m_descriptor) ||
         !m_part->putInPlace(m_target.path, HiddenPart::Target::Replaced)))
        m_error = m_part->error() != 0 ? m_part->error() : EIO;
    if (m_error == 0 && m_target.isStream && ::close(std::exchange(m_descriptor, -1)) != 0)
        m_error = errno;
    const Status ended = state();
    QIODevice::close();
    return ended;
}

} // namespace delegations
