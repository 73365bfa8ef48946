#include "models/store/writerlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <sys/file.h>

#include <algorithm>

namespace delegations {

namespace {

QString besides(const QString &databasePath, const char *purpose)
{
    const QFileInfo info(databasePath);
    return info.absoluteDir().filePath(
        QStringLiteral(".~%1.%2#").arg(QString::fromLatin1(purpose), info.fileName()));
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/// Whether the lock file was made by a program that was killed before it wrote into it: nobody holds it open,
/// and for longer than anybody takes between the two. QLockFile would respect it for ever.
bool isUnwritten(const QLockFile &lock)
{
    constexpr int longEnough = 1000; // Milliseconds.
    qint64 pid = 0;
    QString host;
    QString program;
    const QDateTime made = QFileInfo(lock.fileName()).lastModified();
    if (lock.getLockInfo(&pid, &host, &program) || !made.isValid())
        return false;
    QThread::msleep(
        ulong(std::clamp<qint64>(longEnough - made.msecsTo(QDateTime::currentDateTime()), 0, longEnough)));
    QFile file(lock.fileName());
    return !lock.getLockInfo(&pid, &host, &program) &&
           file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) &&
           flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
}

} // namespace

WriterLock::WriterLock(const QString &databasePath)
    : m_databasePath(databasePath)
    , m_holderPath(besides(databasePath, "editor"))
    , m_lock(besides(databasePath, "lock"))
{
    m_lock.setStaleLockTime(0);
}

WriterLock::~WriterLock()
{
    if (m_lock.isLocked())
        QFile::remove(m_holderPath);
}

Status WriterLock::acquire(const QString &who)
{
    bool isOurs = m_lock.tryLock(0);
    if (!isOurs && m_lock.error() == QLockFile::LockFailedError && isUnwritten(m_lock))
        isOurs = QFile::remove(m_lock.fileName()) && m_lock.tryLock(0);
    if (isOurs) {
        // Only a courtesy to others: without it they read the computer's name.
        QFile holderFile(m_holderPath);
        if (holderFile.open(QIODevice::WriteOnly)) {
            holderFile.write(tr("%1 on %2").arg(who, QSysInfo::machineHostName()).toUtf8());
        }
        return {};
    }
    if (m_lock.error() == QLockFile::LockFailedError)
        return Error{ErrorCode::InUse,
                     tr("%1 is editing this database. Try again when it is closed there.").arg(holder()),
                     {}};
    return Error{ErrorCode::ReadOnly,
                 tr("The folder %1 cannot be written, so the database in it cannot be opened. Copy the "
                    "database to a folder of your own.")
                     .arg(QDir::toNativeSeparators(QFileInfo(m_databasePath).absolutePath())),
                 {}};
}

QString WriterLock::holder() const
{
    QFile file(m_holderPath);
    if (file.open(QIODevice::ReadOnly)) {
        const QString name = QString::fromUtf8(file.read(1000)).trimmed();
        if (!name.isEmpty())
            return name;
    }
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_lock.getLockInfo(&pid, &host, &program) && !host.isEmpty())
        return tr("Somebody on %1").arg(host);
    return tr("Somebody else");
}

} // namespace delegations
