#include "models/store/keptfile.h"

#include "models/core/filewriting.h"
#include "models/core/hiddenpart.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace delegations {

namespace {

QString freeName(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QString name = QStringLiteral("%1.before-restore.%2.db").arg(path, stamp);
    for (int further = 2; QFileInfo::exists(name); ++further)
        name = QStringLiteral("%1.before-restore.%2-%3.db").arg(path, stamp).arg(further);
    return name;
}

bool renameFile(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// The log of a database under another name, and back again unless that is to stay.
class MovedLog
{
public:
    MovedLog(QString from, QString to) : m_from(std::move(from)), m_to(std::move(to)) {}
    ~MovedLog()
    {
        for (const QString &suffix : std::as_const(m_moved))
            renameFile(m_to + suffix, m_from + suffix);
    }
    MovedLog(const MovedLog &) = delete;
    MovedLog &operator=(const MovedLog &) = delete;

    [[nodiscard]] bool move()
    {
        for (const char *ending : {"-wal", "-journal"}) {
            const QString suffix = QLatin1String(ending);
            if (QFileInfo(m_from + suffix).size() == 0) { // None, or one that says nothing.
                QFile::remove(m_from + suffix);
                continue;
            }
            if (!renameFile(m_from + suffix, m_to + suffix))
                return false;
            m_moved.append(suffix);
        }
        QFile::remove(m_from + QStringLiteral("-shm")); // An index of the log, made anew when it is missing.
        return true;
    }
    void keep() { m_moved.clear(); }

private:
    QString m_from;
    QString m_to;
    QStringList m_moved;
};

/// Each file gets the other's name.
bool exchange(const QString &first, const QString &second)
{
    const QByteArray one = QFile::encodeName(first);
    const QByteArray two = QFile::encodeName(second);
    if (::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, two.constData(), RENAME_EXCHANGE) == 0)
        return true;
    // File systems that cannot do it in one step: for a moment no file has the second name.
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    const QString aside = freeName(second);
    if (!renameFile(second, aside))
        return false;
    const bool isPlaced = renameFile(first, second);
    if (isPlaced && renameFile(aside, first))
        return true;
    const int reason = errno;
    if (isPlaced)
        renameFile(second, first);
    renameFile(aside, second);
    errno = reason;
    return false;
}

} // namespace

Result<QString> replaceKeeping(const QString &path, HiddenPart &part)
{
    if (!QFileInfo::exists(path)) {
        if (!part.putInPlace(path, HiddenPart::Target::MustNotExist))
            return writingError(path, part.error());
        return QString();
    }
    const QString kept = freeName(path);
    MovedLog log(path, kept);
    if (!log.move())
        return Error{
            ErrorCode::InputOutput,
            QCoreApplication::translate(
                "Store", "%1 cannot be kept under another name. Check that you may write in its folder.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    // Not exchanged under its hidden name: what bears one is swept away after a kill.
    if (!part.putInPlace(kept, HiddenPart::Target::MustNotExist))
        return writingError(path, part.error());
    if (!exchange(kept, path)) {
        const int reason = errno;
        ::unlink(QFile::encodeName(kept).constData());
        return writingError(path, reason);
    }
    log.keep();
    confirmPlace(path);
    return kept;
}

} // namespace delegations
