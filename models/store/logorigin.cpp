#include "models/store/logorigin.h"

#include "models/core/fileidentity.h"
#include "models/store/databasefile.h"
#include "models/store/filestate.h"
#include "models/store/logreader.h"
#include "models/store/privatecopy.h"
#include "models/store/reading.h"
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
    return canonicalPath(databasePath) + QLatin1String(suffix);
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

    /// Of the file, its header; empty when it is shorter. Read through SQLite's own descriptor: closing
    /// another would drop the locks that this process has on the file.
    [[nodiscard]] QByteArray start() const { return bytes(0, 100); }
    [[nodiscard]] QByteArray bytes(qint64 at, qsizetype count) const
    {
        QByteArray content(count, '\0');
        sqlite3_file *file = nullptr;
        const bool isRead =
            sqlite3_file_control(m_engine.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK &&
            file && file->pMethods &&
            file->pMethods->xRead(file, content.data(), int(count), at) == SQLITE_OK;
        return isRead ? content : QByteArray();
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

/// As its header says; 0 when it has none.
quint32 pageSizeOf(const Look &file)
{
    constexpr qsizetype pageSizeAt = 16;
    const QByteArray start = file.start();
    if (start.isEmpty())
        return 0;
    const quint16 written = qFromBigEndian<quint16>(start.constData() + pageSizeAt);
    return written == 1 ? 65536 : written;
}

enum class TryOn { Itself, Copy };

/// Whether the database as its log makes it is in order. Where nothing can be written beside it, a private
/// copy tells.
Result<bool> fitTogether(const QString &path, TryOn tryOn)
{
    const Result<DatabaseFile> file = DatabaseFile::open(path);
    if (!file)
        return file.error();
    std::shared_ptr<const PrivateCopy> copy;
    if (tryOn == TryOn::Copy || !checkWritable(*file)) {
        auto made = PrivateCopy::make(*file);
        if (!made)
            return made.error();
        copy = std::move(made).value();
    }
    const Look both(copy ? copy->path() : path, Look::At::FileWithLog);
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

Result<bool> logBelongs(const QString &path, const QString &logPath)
{
    QByteArray state;
    quint32 page = 0;
    quint32 pageSize = 0;
    {
        const Look file(path, Look::At::FileAlone);
        pageSize = pageSizeOf(file);
        page = file.value("file_state_page").toUInt();
        state = file.value("file_state");
    }
    const LogContent log = readLog(logPath, page);
    if (log.commits == 0)
        return true; // SQLite passes over it.
    if (log.pageSize != pageSize)
        return false;
    if (state.isEmpty() || log.images.isEmpty())
        return fitTogether(path, TryOn::Itself);
    return continues(log, state);
}

/// A transaction that was broken off began with the state that the journal keeps: the file has that one
/// still, or the next. Databases that have a write-ahead log have no journal.
Result<bool> journalBelongs(const QString &path, const QString &journalPath)
{
    constexpr qsizetype readVersionAt = 19;
    std::optional<FileState> present;
    quint32 page = 0;
    {
        const Look file(path, Look::At::FileAlone);
        const QByteArray start = file.start();
        if (!start.isEmpty() && start[readVersionAt] == 2)
            return false;
        page = file.value("file_state_page").toUInt();
        const quint32 pageSize = pageSizeOf(file);
        if (page > 0)
            present = FileState::fromPage(file.bytes(qint64(page - 1) * pageSize, pageSize));
    }
    const JournalContent journal = readJournal(journalPath, page);
    if (!journal.isJournal)
        return true;
    const auto former = FileState::fromPage(journal.image);
    if (!present || !former)
        return fitTogether(path, TryOn::Copy); // It would be written into the file.
    return former->state == present->state || former->state == present->previous;
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
    const auto verifyOne = [&](const char *suffix, auto belongsTo) -> Status {
        const QString log = beside(databasePath, suffix);
        if (QFileInfo(log).size() == 0)
            return {};
        const Result<bool> own = belongsTo(databasePath, log);
        if (!own)
            return own.error();
        return *own ? Status() : foreignLog(databasePath, log);
    };
    const Status journal = verifyOne("-journal", journalBelongs);
    return journal ? verifyOne("-wal", logBelongs) : journal;
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
