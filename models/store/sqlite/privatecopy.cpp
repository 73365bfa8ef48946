#include "models/store/sqlite/privatecopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace delegations {

namespace {

constexpr QLatin1StringView namePattern("delegations-reading-");

/// What tells that a file was changed.
struct Stamp
{
    qint64 size = -1; ///< -1 where there is none.
    qint64 seconds = 0;
    qint64 nanoseconds = 0;

    friend bool operator==(const Stamp &, const Stamp &) = default;
};

Stamp stamp(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return {file.st_size, file.st_mtim.tv_sec, file.st_mtim.tv_nsec};
}

/// Opened, and locked for as long as it is open; -1 where another has it, or took it away.
int lockedFolder(const QByteArray &path)
{
    const int folder = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat present = {};
    if (folder >= 0 && ::flock(folder, LOCK_EX | LOCK_NB) == 0 && ::fstat(folder, &present) == 0 &&
        present.st_nlink > 0)
        return folder;
    if (folder >= 0)
        ::close(folder);
    return -1;
}

/// Those of this user whose maker has died.
void sweep(const QString &parent)
{
    const QDir folder(parent);
    for (const QFileInfo &left : folder.entryInfoList({namePattern + u'*'}, QDir::Dirs | QDir::NoSymLinks)) {
        const int lock =
            left.ownerId() == ::geteuid() ? lockedFolder(QFile::encodeName(left.filePath())) : -1;
        if (lock < 0)
            continue;
        QDir(left.filePath()).removeRecursively();
        ::close(lock);
    }
}

Error inUse(const QString &path)
{
    return {ErrorCode::InUse,
            QCoreApplication::translate(
                "Store", "%1 is being changed just now, and cannot be read from here meanwhile. Try again.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

} // namespace

PrivateCopy::PrivateCopy(DatabaseFile original, QString folder, int lock)
    : m_original(std::move(original))
    , m_folder(std::move(folder))
    , m_lock(lock)
    , m_mark(QFile::encodeName(path()))
{
}

PrivateCopy::~PrivateCopy()
{
    QDir(m_folder).removeRecursively();
    ::close(m_lock);
}

QString PrivateCopy::path() const
{
    return m_folder + QStringLiteral("/copy.db");
}

std::shared_ptr<const PrivateCopy> PrivateCopy::below(const QString &parent, const DatabaseFile &file)
{
    sweep(parent);
    constexpr int tries = 5; // Each ends when a sweep took the folder between its making and its locking.
    for (int i = 0; i < tries; ++i) {
        QByteArray made = QFile::encodeName(parent + u'/' + namePattern + QStringLiteral("XXXXXX"));
        if (!::mkdtemp(made.data()))
            return nullptr;
        if (const int lock = lockedFolder(made); lock >= 0)
            return std::shared_ptr<const PrivateCopy>(new PrivateCopy(file, QFile::decodeName(made), lock));
        ::rmdir(made.constData()); // Where no folder can be locked.
    }
    return nullptr;
}

Status PrivateCopy::fill() const
{
    const DatabaseFile &file = m_original;
    if (const Status copied = file.copyTo(path()); !copied)
        return copied;
    for (const char *end : {"-wal", "-journal"}) {
        const QString beside = file.path() + QLatin1String(end);
        if (QFileInfo::exists(beside) && !QFile::copy(beside, path() + QLatin1String(end)))
            return Error{ErrorCode::DiskFull,
                         QCoreApplication::translate("Store",
                                                     "%1 cannot be read here: there is no room for "
                                                     "a copy of it in the folder for temporary files.")
                             .arg(QDir::toNativeSeparators(file.path())),
                         {}};
        // As the read-only original: SQLite is to write into it.
        QFile::setPermissions(path() + QLatin1String(end), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return {};
}

Result<std::shared_ptr<const PrivateCopy>> PrivateCopy::make(const DatabaseFile &file)
{
    const QString log = file.path() + QStringLiteral("-wal");
    const auto state = [&] { return std::pair(stamp(file.path()), stamp(log)); };
    Status filled = Error{ErrorCode::ReadOnly,
                          QCoreApplication::translate("Store", "There is no folder for temporary files that "
                                                               "can be written."),
                          {}};
    for (const QString &parent : {QDir::tempPath(), QStringLiteral("/dev/shm")}) {
        const auto before = state();
        const std::shared_ptr<const PrivateCopy> copy = below(parent, file);
        if (copy)
            filled = copy->fill();
        if (copy && filled)
            return state() == before ? Result(copy)
                                     : Result<std::shared_ptr<const PrivateCopy>>(inUse(file.path()));
    }
    return filled.error();
}

} // namespace delegations
