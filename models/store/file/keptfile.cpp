#include "models/store/file/keptfile.h"

#include "models/core/files/filewriting.h"
#include "models/core/files/hiddenpart.h"
#include "models/core/files/passingfile.h"
#include "models/core/notice.h"
#include "models/store/file/logorigin.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/soleuse.h"
#include "models/store/sqlite/sqliteerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

bool isTaken(const QString &name)
{
    return QFileInfo::exists(name) || std::ranges::any_of(databaseCompanions, [&](const char *end) {
               return QFileInfo::exists(name + QLatin1String(end));
           });
}

QString freeName(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QString name = QStringLiteral("%1.before-restore.%2.db").arg(path, stamp);
    for (int further = 2; isTaken(name); ++further)
        name = QStringLiteral("%1.before-restore.%2-%3.db").arg(path, stamp).arg(further);
    return name;
}

bool renameFile(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

Error cannotBeKept(const QString &path)
{
    return {ErrorCode::InputOutput,
            tr("%1 cannot be kept under another name. Check that you may write in its folder.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

/// What lies beside a database under another name, and back again unless that is to stay. Nobody must have
/// the database open.
class MovedLog
{
public:
    MovedLog(QString from, QString to) : m_from(std::move(from)), m_to(std::move(to)) {}
    ~MovedLog()
    {
        for (const QString &end : std::as_const(m_moved))
            renameFile(m_to + end, m_from + end);
    }
    MovedLog(const MovedLog &) = delete;
    MovedLog &operator=(const MovedLog &) = delete;

    [[nodiscard]] bool move()
    {
        return std::ranges::all_of(databaseCompanions, [this](const char *companion) {
            const QString end = QLatin1String(companion);
            const bool isMoved = renameFile(m_from + end, m_to + end);
            if (isMoved)
                m_moved.append(end);
            return isMoved || errno == ENOENT;
        });
    }
    /// Returns the names of those that say something; the others go.
    QStringList keep()
    {
        QStringList kept;
        for (const QString &end : std::exchange(m_moved, {})) {
            const bool isIndex = end == QLatin1String("-shm"); // Of the log, made anew when it is missing.
            if (isIndex || QFileInfo(m_to + end).size() == 0)
                QFile::remove(m_to + end);
            else
                kept.append(m_to + end);
        }
        return kept;
    }

private:
    QString m_from;
    QString m_to;
    QStringList m_moved;
};

enum class LogLeft { OfAnother, Nothing };

/// Brings the file's own log into it. One that is not its own, or whose file is damaged, is left as it is.
Result<LogLeft> takeInLog(const QString &path)
{
    if (!logorigin::hasLog(path))
        return LogLeft::Nothing;
    if (const Status own = logorigin::verify(path); !own)
        return own.error().code == ErrorCode::Foreign ? Result<LogLeft>(LogLeft::OfAnother) : own.error();
    // A journal is rolled back with the first statement.
    const auto connection = Connection::open(path, Connection::Access::Write);
    const Result<QVariant> busy =
        connection ? (*connection)->scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"))
                   : connection.error();
    if (busy)
        return busy->toInt() == 0 ? Result<LogLeft>(LogLeft::Nothing) : usedElsewhere(path);
    return busy.error().code == ErrorCode::Damaged ? Result<LogLeft>(LogLeft::OfAnother) : busy.error();
}

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

/// Where no file has the name.
Status place(const QString &path, HiddenPart &part)
{
    MovedLog log(path, freeName(path));
    if (!part.flush())
        return writingError(path, part.error());
    if (!log.move())
        return cannotBeKept(path);
    if (!part.putInPlace(path, HiddenPart::Target::MustNotExist))
        return writingError(path, part.error());
    for (const QString &kept : log.keep())
        notice(tr("Beside %1 stood the log of a database that is gone. It is kept as %2.")
                   .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(kept)));
    return {};
}

} // namespace

Result<QString> replaceKeeping(const QString &path, HiddenPart &part)
{
    if (!QFileInfo::exists(path)) {
        const Status placed = place(path, part);
        return placed ? Result<QString>(QString()) : placed.error();
    }
    const Result<LogLeft> left = takeInLog(path);
    if (!left)
        return left.error();
    if (!part.flush()) // Before others are kept waiting.
        return writingError(path, part.error());
    SoleUse use(path);
    if (const Status alone = use.begin(); !alone)
        return alone.error();
    if (*left == LogLeft::Nothing && QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return usedElsewhere(path); // Written by somebody who asks for no lock.
    const QString kept = freeName(path);
    // Not exchanged under its hidden name: what bears one is swept away after a kill.
    if (!part.putInPlace(kept, HiddenPart::Target::MustNotExist))
        return writingError(path, part.error());
    MovedLog log(path, kept);
    const bool isMoved = log.move();
    if (!isMoved || !exchange(kept, path)) {
        const int reason = errno;
        ::unlink(QFile::encodeName(kept).constData());
        return isMoved ? writingError(path, reason) : cannotBeKept(path);
    }
    log.keep();
    confirmPlace(path);
    return kept;
}

} // namespace delegations
