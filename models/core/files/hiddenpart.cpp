#include "models/core/files/hiddenpart.h"

#include "models/core/files/networkfolder.h"
#include "models/core/files/opendatabase.h"
#include "models/core/notice.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace delegations {

namespace {

/// Not QFile::rename, which looks first and renames then.
bool renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // File systems that cannot do it in one step.
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (::link(from.constData(), to.constData()) == 0) {
        if (::unlink(from.constData()) == 0)
            return true;
        const int reason = errno; // With two names it would be no database that is opened.
        ::unlink(to.constData());
        errno = reason;
        return false;
    }
    if (errno == EEXIST || ::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), to.constData()) == 0;
}

/// -1 for who may write in it, but not read it.
int openFolder(const QByteArray &folder)
{
    return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/// Whether what was renamed in the folder is on the disk. File systems that cannot tell are believed. Where
/// the folder could not be opened, its whole file system is asked for, by a file of it. Closes the folder.
bool isConfirmed(int folder, int file)
{
    if (folder < 0)
        return ::syncfs(file) == 0;
    const bool confirmed = ::fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
    ::close(folder);
    return confirmed;
}

QString unconfirmed(const QString &path)
{
    return QCoreApplication::translate(
               "Files",
               "%1 was written, but the disk did not confirm its place in the folder: it may be gone "
               "after a power failure. Check the disk.")
        .arg(QDir::toNativeSeparators(path));
}

/// Files that this process may take away when they are dead.
bool isOurs(const struct stat &file)
{
    return S_ISREG(file.st_mode) && file.st_nlink == 1 && file.st_uid == ::geteuid();
}

void removeCompanions(const QByteArray &part)
{
    struct stat file = {};
    for (const char *companion : databaseCompanions) {
        const QByteArray path = part + companion;
        if (::lstat(path.constData(), &file) == 0 && isOurs(file))
            ::unlink(path.constData());
    }
}

/// What stands in a folder. Asked for by every command, where QDir would take longer than the rest of it.
QByteArrayList namesBeginning(const QByteArray &folder, const char *beginning)
{
    QByteArrayList names;
    DIR *entries = ::opendir(folder.constData());
    if (!entries)
        return names;
    while (const dirent *entry = ::readdir(entries)) {
        const QByteArray name(entry->d_name);
        if (name.startsWith(beginning))
            names.append(name);
    }
    ::closedir(entries);
    return names;
}

void sweep(const QByteArray &part)
{
    struct stat file = {};
    if (::lstat(part.constData(), &file) != 0) {
        if (errno == ENOENT)
            removeCompanions(part); // They never stand there alone while somebody is alive.
        return;
    }
    // Opened here it would lose the locks on it, if it is a database that this process has open.
    if (!isOurs(file) || belongsToOpenDatabase(QFile::decodeName(part)))
        return;
    const int descriptor = ::open(part.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        removeCompanions(part);
        ::unlink(part.constData());
    }
    ::close(descriptor);
}

} // namespace

void confirmPlace(const QString &path)
{
    const int folder = openFolder(QFile::encodeName(QFileInfo(path).absolutePath()));
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    const int file = folder < 0 ? ::open(QFile::encodeName(path).constData(), flags) : -1;
    if (!isConfirmed(folder, file))
        notice(unconfirmed(path));
    if (file >= 0)
        ::close(file);
}

void sweepHiddenParts(const QString &folder)
{
    if (isOnNetwork(folder))
        return;
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\.~delegations-[0-9a-f]{32}\.part)(-journal|-wal|-shm)?$)"));
    const QByteArray path = QFile::encodeName(folder);
    for (const QByteArray &name : namesBeginning(path, ".~delegations-")) {
        if (const auto match = pattern.match(QFile::decodeName(name)); match.hasMatch())
            sweep(path + '/' + QFile::encodeName(match.captured(1)));
    }
}

HiddenPart::HiddenPart(const QString &folder) : m_folder(QFile::encodeName(folder))
{
    sweepHiddenParts(folder);
    constexpr int tries = 5; // Each ends when a sweep took the file between its making and its locking.
    for (int i = 0; i < tries && m_descriptor < 0 && m_error == 0; ++i)
        make();
    if (m_descriptor < 0 && m_error == 0)
        m_error = EBUSY;
}

void HiddenPart::make()
{
    m_path = m_folder + "/.~delegations-" + QUuid::createUuid().toString(QUuid::Id128).toLatin1() + ".part";
    m_mark.emplace(m_path);
    constexpr mode_t onlyOwner = 0600;
    m_descriptor = ::open(m_path.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, onlyOwner);
    if (m_descriptor < 0) {
        m_error = errno;
        return;
    }
    if (isOnNetwork(QFile::decodeName(m_folder)))
        return;
    const bool isSwept = ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (isSwept || !isStillThere())
        close();
}

bool HiddenPart::isStillThere() const
{
    struct stat made = {};
    return ::fstat(m_descriptor, &made) == 0 && made.st_nlink == 1;
}

void HiddenPart::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

HiddenPart::~HiddenPart()
{
    if (m_descriptor < 0)
        return;
    for (const char *companion : databaseCompanions)
        ::unlink((m_path + companion).constData());
    ::unlink(m_path.constData());
    close();
}

QString HiddenPart::path() const
{
    return QFile::decodeName(m_path);
}

bool HiddenPart::flush()
{
    if (::fsync(m_descriptor) == 0)
        return true;
    m_error = errno;
    return false;
}

bool HiddenPart::putInPlace(const QString &target, Target existing)
{
    const QByteArray to = QFile::encodeName(target);
    if (!flush())
        return false;
    const bool isPlaced = existing == Target::Replaced
                              ? ::rename(m_path.constData(), to.constData()) == 0 // Replaces in one step.
                              : renameToFreeName(m_path, to);
    if (!isPlaced) {
        m_error = errno;
        return false;
    }
    m_mark.reset();
    if (!isConfirmed(openFolder(m_folder), m_descriptor))
        notice(unconfirmed(target));
    close();
    return true;
}

} // namespace delegations
