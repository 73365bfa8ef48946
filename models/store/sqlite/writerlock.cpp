#include "models/store/sqlite/writerlock.h"

#include "models/core/cleantext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QStringList>
#include <QSysInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace delegations {

namespace {

constexpr int besideFlags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Error cannotWrite(const QString &path, int reason)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString detail = QString::fromLocal8Bit(std::strerror(reason));
    if (reason == ENOSPC || reason == EDQUOT)
        return {ErrorCode::DiskFull,
                tr("There is no room left on the disk of %1. Make room, and open the database again.")
                    .arg(folder),
                detail};
    return {ErrorCode::ReadOnly,
            tr("The folder %1 cannot be written, nor the database in it. To edit it, copy it to a folder of "
               "your own.")
                .arg(folder),
            detail};
}

Error unsupported(const QString &detail)
{
    return {ErrorCode::Internal,
            tr("The file system cannot say who is editing a database: it knows no locks. To edit it, copy it "
               "to a folder of your own."),
            detail};
}

/// A file that nobody but its maker can have put anything into by another name.
bool isPlain(const struct stat &file)
{
    return S_ISREG(file.st_mode) && file.st_nlink == 1;
}

bool isOurs(const struct stat &file)
{
    return file.st_uid == ::geteuid() || file.st_uid == 0;
}

bool isRunning(qint64 process)
{
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
}

/// Tells this computer from others. Its id is confidential and never leaves it as it is: machine-id(5).
QString machineName()
{
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        id = QSysInfo::bootUniqueId();
    if (id.isEmpty())
        return {};
    const QByteArray purpose = QByteArrayLiteral("delegations: who is editing a database");
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(purpose, id, QCryptographicHash::Sha256).toHex());
}

/// Whether the name still leads to what is open.
bool isStillNamed(int descriptor, const QByteArray &name)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::lstat(name.constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

WriterLock::WriterLock(const DatabaseFile &file)
    : WriterLock(file, file.isOnNetwork() ? Basis::FileBeside : Basis::DatabaseFile)
{
}

WriterLock::WriterLock(const DatabaseFile &file, Basis basis) : m_file(file), m_basis(basis)
{
    const QFileInfo info(file.path());
    m_path = info.absolutePath() + QStringLiteral("/.~lock.%1#").arg(info.fileName());
}

WriterLock::~WriterLock()
{
    if (m_beside >= 0) {
        const QByteArray name = QFile::encodeName(m_path);
        if (isStillNamed(m_beside, name))
            ::unlink(name.constData());
        ::close(m_beside);
    }
    if (m_isHeld)
        m_file.unlock();
}

Status WriterLock::acquire(const QString &who)
{
    m_who = who;
    const bool isOnFile = m_basis == Basis::DatabaseFile;
    if (const Status locked =
            m_file.lock(isOnFile ? DatabaseFile::Against::Computer : DatabaseFile::Against::Process);
        !locked)
        return locked.error().code == ErrorCode::InUse ? inUse() : unsupported(locked.error().detail);
    if (const Status beside = acquireFileBeside(); !beside) {
        m_file.unlock();
        return beside;
    }
    m_isHeld = true;
    // Only a courtesy to others: without it they read "Somebody else".
    const Note own = ownNote(who);
    const QStringList lines{own.text, QString::number(own.process), own.user, own.machine, own.host};
    const QByteArray holder = (lines.join(u'\n') + u'\n').toUtf8();
    if (m_beside >= 0 && ::ftruncate(m_beside, 0) == 0)
        (void)!::pwrite(m_beside, holder.constData(), size_t(holder.size()), 0);
    return {};
}

/// What lies there and is not plainly a lock file of ours is put out of the way, and never written through.
/// Where it cannot be, the lock on the database file does without.
Status WriterLock::acquireFileBeside()
{
    const QByteArray name = QFile::encodeName(m_path);
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int opened = openFileBeside();
        if (opened < 0) {
            const int reason = errno;
            struct stat present = {};
            const bool isThere = ::lstat(name.constData(), &present) == 0;
            return isThere && m_basis == Basis::DatabaseFile ? Status() : Status(cannotWrite(m_path, reason));
        }
        struct stat file = {};
        ::fstat(opened, &file);
        if (::flock(opened, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(opened);
            return reason == EWOULDBLOCK ? Status(inUse())
                                         : Status(unsupported(QString::fromLocal8Bit(std::strerror(reason))));
        }
        if (isPlain(file) && isOurs(file) && isStillNamed(opened, name)) {
            m_beside = opened;
            return {};
        }
        const bool isCleared = !isStillNamed(opened, name) || ::unlink(name.constData()) == 0;
        ::close(opened);
        if (!isCleared)
            return m_basis == Basis::DatabaseFile ? Status() : Status(cannotWrite(m_path, errno));
    }
    return inUse();
}

/// Without following or opening what is no plain file. errno says why not.
int WriterLock::openFileBeside() const
{
    const QByteArray name = QFile::encodeName(m_path);
    struct stat file = {};
    if (::lstat(name.constData(), &file) == 0 && !isPlain(file) && ::unlink(name.constData()) != 0)
        return -1;
    const int made = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | besideFlags, 0600);
    if (made >= 0) {
        // Whoever may write the database may take its lock.
        (void)::fchmod(made, m_file.mode() & 0666);
        return made;
    }
    if (errno != EEXIST)
        return -1;
    const int present = ::open(name.constData(), O_RDWR | besideFlags);
    return present >= 0 ? present : ::open(name.constData(), O_RDONLY | besideFlags);
}

Error WriterLock::inUse() const
{
    return {ErrorCode::InUse,
            tr("%1 Close it there and try again; or write a copy with \"delegations backup\", and work on "
               "that.")
                .arg(editingText()),
            {}};
}

WriterLock::Note WriterLock::ownNote(const QString &who)
{
    Note own;
    own.process = QCoreApplication::applicationPid();
    own.user = who;
    own.host = QSysInfo::machineHostName();
    own.text = tr("%1 on %2").arg(own.user, own.host);
    own.machine = machineName();
    return own;
}

QString WriterLock::holder() const
{
    const Note found = note();
    if (!found.user.isEmpty() && !found.host.isEmpty())
        return tr("%1 on %2").arg(found.user, found.host);
    return found.text.isEmpty() ? tr("Somebody else") : found.text;
}

/// The system's lock on the database file is only ever that of a program on this computer; what lies beside
/// it may be older.
QString WriterLock::editingText() const
{
    const Note found = note();
    const Note own = ownNote(m_who);
    if (found.user.isEmpty() || found.user != own.user)
        return tr("%1 is editing this database.").arg(holder());
    const bool isHere = m_basis == Basis::DatabaseFile || found.machine == own.machine;
    if (isHere && !isRunning(found.process))
        return tr("%1 is editing this database.").arg(holder());
    return isHere
               ? tr("You have this database open for editing already, in another window of this program or "
                    "in a command on this computer.")
               : tr("You, or somebody of your name, have this database open for editing on another "
                    "computer, %1.")
                     .arg(found.host);
}

WriterLock::Note WriterLock::note() const
{
    constexpr qsizetype longestShown = 80;
    const QByteArray name = QFile::encodeName(m_path);
    struct stat file = {};
    const bool isReadable = ::lstat(name.constData(), &file) == 0 && isPlain(file);
    const int descriptor = isReadable ? ::open(name.constData(), O_RDONLY | besideFlags) : -1;
    QByteArray content(1000, '\0');
    const ssize_t got = descriptor < 0 ? 0 : ::pread(descriptor, content.data(), size_t(content.size()), 0);
    if (descriptor >= 0)
        ::close(descriptor);
    content.truncate(qsizetype(std::max<ssize_t>(got, 0)));
    const QList<QByteArray> lines = content.split('\n');
    const auto line = [&](qsizetype at) {
        return cleanedLine(QString::fromUtf8(lines.value(at))).left(longestShown);
    };
    bool isNumber = false; // As other programs write such files: that of the process.
    (void)line(0).toLongLong(&isNumber);
    return isNumber ? Note() : Note{line(0), line(1).toLongLong(), line(2), line(3), line(4)};
}

} // namespace delegations
