#include "models/store/sqlite/filelook.h"

#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/statementcatalog.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace delegations {

FileLook::FileLook(const QString &path, At at) : m_path(path)
{
    const QByteArray name = "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    const bool alone = at == At::FileAlone;
    sqlite3 *engine = nullptr;
    const int opened =
        sqlite3_open_v2((name + (alone ? "?immutable=1" : "?mode=rw")).constData(), &engine,
                        (alone ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_URI, nullptr);
    m_engine.reset(engine);
    note(opened);
    // Half-way through a checkpoint the file may be shorter than its first page says. SQLite takes that for
    // damage, unless it is told that the person knows.
    if (alone)
        sqlite3_db_config(engine, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    sqlite3_db_config(engine, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(engine, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

/// Read through SQLite's own descriptor: closing another would drop the locks that this process has on the
/// file.
QByteArray FileLook::bytes(qint64 at, qsizetype count) const
{
    QByteArray content(count, '\0');
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(m_engine.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        !file || !file->pMethods)
        return {};
    const int read = file->pMethods->xRead(file, content.data(), int(count), at);
    if (read != SQLITE_IOERR_SHORT_READ)
        note(read);
    return read == SQLITE_OK ? content : QByteArray();
}

QByteArray FileLook::value(const char *statement) const
{
    const PreparedStatement prepared = prepare(statement);
    const int step = sqlite3_step(prepared.get());
    note(step);
    if (step != SQLITE_ROW)
        return {};
    return QByteArray(static_cast<const char *>(sqlite3_column_blob(prepared.get(), 0)),
                      sqlite3_column_bytes(prepared.get(), 0));
}

bool FileLook::hasNoRows(const char *statement) const
{
    const PreparedStatement prepared = prepare(statement);
    const int step = sqlite3_step(prepared.get());
    note(step);
    return step == SQLITE_DONE;
}

PreparedStatement FileLook::prepare(const char *statement) const
{
    const QByteArray sql = StatementCatalog::sqlite().text(QString::fromLatin1(statement)).toUtf8();
    sqlite3_stmt *prepared = nullptr;
    note(sqlite3_prepare_v2(m_engine.get(), sql.constData(), -1, &prepared, nullptr));
    return PreparedStatement(prepared);
}

/// That the file is no database, or an older one without such a table, is an answer.
void FileLook::note(int code) const
{
    constexpr std::array answers{SQLITE_OK,      SQLITE_ROW,    SQLITE_DONE,   SQLITE_ERROR,
                                 SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_MISUSE, SQLITE_SCHEMA};
    if (m_state && std::ranges::find(answers, code & 0xff) == answers.end())
        m_state = sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)), m_path);
}

} // namespace delegations
