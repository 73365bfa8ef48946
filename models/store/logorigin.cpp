#include "models/store/logorigin.h"

#include "models/store/filestate.h"
#include "models/store/logreader.h"
#include "models/store/statementcatalog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace delegations::logorigin {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

QString beside(const QString &databasePath, const char *suffix)
{
    // SQLite names it after the file itself, not after a link to it.
    const QString canonical = QFileInfo(databasePath).canonicalFilePath();
    return (canonical.isEmpty() ? databasePath : canonical) + QLatin1String(suffix);
}

Error foreignLog(const QString &databasePath, const QString &log)
{
    return {ErrorCode::Foreign,
            tr("Beside %1 stands the log %2 of another state of this file or of another file. Neither was "
               "changed. Restore a backup (delegations restore DATABASE BACKUP), or move the log away.")
                .arg(QDir::toNativeSeparators(databasePath), QFileInfo(log).fileName()),
            {}};
}

struct CloseEngine
{
    void operator()(sqlite3 *engine) const { sqlite3_close(engine); }
};

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using PreparedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// A look at a database that changes nothing in its file. Not a Connection, whose every way of closing brings
/// the log in.
class Look
{
public:
    enum class At { FileAlone, FileWithLog };

    Look(const QString &path, At at)
    {
        const QByteArray name = "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
        const bool alone = at == At::FileAlone;
        sqlite3 *engine = nullptr;
        sqlite3_open_v2((name + (alone ? "?immutable=1" : "?mode=rw")).constData(), &engine,
                        (alone ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_URI, nullptr);
        m_engine.reset(engine);
        // Half-way through a checkpoint the file may be shorter than its first page says. SQLite takes that
        // for damage, unless it is told that the person knows.
        if (alone)
            sqlite3_db_config(engine, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
        sqlite3_db_config(engine, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_db_config(engine, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    }

    /// Empty when the file has none, or cannot be read.
    [[nodiscard]] QByteArray value(const char *statement) const
    {
        const PreparedStatement prepared = prepare(statement);
        if (sqlite3_step(prepared.get()) != SQLITE_ROW)
            return {};
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(prepared.get(), 0)),
                          sqlite3_column_bytes(prepared.get(), 0));
    }
    [[nodiscard]] bool hasNoRows(const char *statement) const
    {
        return sqlite3_step(prepare(statement).get()) == SQLITE_DONE;
    }

private:
    [[nodiscard]] PreparedStatement prepare(const char *statement) const
    {
        const QByteArray sql = StatementCatalog::sqlite().text(QString::fromLatin1(statement)).toUtf8();
        sqlite3_stmt *prepared = nullptr;
        sqlite3_prepare_v2(m_engine.get(), sql.constData(), -1, &prepared, nullptr);
        return PreparedStatement(prepared);
    }

    std::unique_ptr<sqlite3, CloseEngine> m_engine;
};

/// From the file's header; 0 when it has none.
quint32 pageSizeOf(const QString &path)
{
    constexpr qsizetype pageSizeAt = 16;
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(pageSizeAt + 2) : QByteArray();
    if (start.size() < pageSizeAt + 2)
        return 0;
    const quint16 written = qFromBigEndian<quint16>(start.constData() + pageSizeAt);
    return written == 1 ? 65536 : written;
}

/// Whether the database as its log makes it is in order.
bool fitTogether(const QString &path)
{
    const Look both(path, Look::At::FileWithLog);
    return both.value("integrity_check") == "ok" && both.hasNoRows("foreign_key_check");
}

/// Whether the states of the log are those that follow, or lead to, the file's.
bool continues(const LogContent &log, const QByteArray &state)
{
    const auto first = FileState::fromPage(log.images.first());
    return (first && first->previous == state) ||
           std::ranges::any_of(log.images, [&](const QByteArray &page) {
               const auto image = FileState::fromPage(page);
               return image && image->state == state;
           });
}

bool belongs(const QString &path, const QString &logPath)
{
    QByteArray state;
    quint32 page = 0;
    {
        const Look file(path, Look::At::FileAlone);
        page = file.value("file_state_page").toUInt();
        state = file.value("file_state");
    }
    const LogContent log = readLog(logPath, page);
    if (log.commits == 0)
        return true; // SQLite passes over it.
    if (log.pageSize != pageSizeOf(path))
        return false;
    if (state.isEmpty() || log.images.isEmpty())
        return fitTogether(path);
    return continues(log, state);
}

/// Databases that have a write-ahead log have no other.
bool hasStrayJournal(const QString &path)
{
    constexpr qsizetype readVersionAt = 19;
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(readVersionAt + 1) : QByteArray();
    return start.size() > readVersionAt && start[readVersionAt] == 2 &&
           QFileInfo(beside(path, "-journal")).size() > 0;
}

} // namespace

bool hasLog(const QString &databasePath)
{
    return QFileInfo(beside(databasePath, "-wal")).size() > 0 ||
           QFileInfo(beside(databasePath, "-journal")).size() > 0;
}

Status verify(const QString &databasePath)
{
    if (!QFileInfo::exists(databasePath))
        return {};
    if (hasStrayJournal(databasePath))
        return foreignLog(databasePath, beside(databasePath, "-journal"));
    const QString log = beside(databasePath, "-wal");
    if (QFileInfo(log).size() == 0 || belongs(databasePath, log))
        return {};
    return foreignLog(databasePath, log);
}

Status putAside(const QString &databasePath)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    for (const char *suffix : {"-wal", "-journal"}) {
        const QString log = beside(databasePath, suffix);
        if (QFileInfo::exists(log) && !QFile::rename(log, QStringLiteral("%1.%2.orphan").arg(log, stamp)))
            return Error{ErrorCode::InputOutput,
                         tr("%1 cannot be moved away. Check that you may write in its folder.")
                             .arg(QDir::toNativeSeparators(log)),
                         {}};
    }
    QFile::remove(beside(databasePath, "-shm")); // An index of the log, made anew when it is missing.
    return {};
}

} // namespace delegations::logorigin
