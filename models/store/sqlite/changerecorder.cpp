#include "models/store/sqlite/changerecorder.h"

#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/enginehandles.h"
#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/statementcatalog.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace delegations {

namespace {

struct FreeContent
{
    void operator()(void *content) const { sqlite3_free(content); }
};
using Content = std::unique_ptr<void, FreeContent>;

/// Rows of an import compress to a fifth; more effort gains little.
constexpr int compression = 1;

Error failure(int code, const QString &context)
{
    return sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)), context);
}

/// Nothing of what differs is overwritten.
int refuse(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

Status run(sqlite3 *engine, const QByteArray &script)
{
    const int code = sqlite3_exec(engine, script.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK
               ? Status()
               : sqliteError(code, QString::fromUtf8(sqlite3_errmsg(engine)), QStringLiteral("relaid"));
}

/// The tables that a changeset speaks of.
QStringList tablesOf(QByteArray changeset)
{
    QStringList tables;
    sqlite3_changeset_iter *changes = nullptr;
    if (sqlite3changeset_start(&changes, int(changeset.size()), changeset.data()) != SQLITE_OK)
        return tables;
    while (sqlite3changeset_next(changes) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int isIndirect = 0;
        sqlite3changeset_op(changes, &table, &columns, &operation, &isIndirect);
        if (const QString name = QString::fromUtf8(table); !tables.contains(name))
            tables.append(name);
    }
    sqlite3changeset_finalize(changes);
    return tables;
}

Status takeBack(sqlite3 *engine, const QByteArray &recorded)
{
    QByteArray content = qUncompress(recorded);
    int size = 0;
    void *inverted = nullptr;
    int code = content.isEmpty()
                   ? SQLITE_CORRUPT
                   : sqlite3changeset_invert(int(content.size()), content.constData(), &size, &inverted);
    const Content inverse(inverted);
    content.clear(); // Large, and no longer needed.
    if (code != SQLITE_OK)
        return failure(code, QStringLiteral("invert"));
    code = sqlite3changeset_apply(engine, size, inverted, nullptr, refuse, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "Store", "This cannot be taken back: other records stand in the place by now."),
                     {}};
    return code == SQLITE_OK ? Status() : failure(code, QStringLiteral("apply"));
}

} // namespace

ChangeRecorder::ChangeRecorder(Connection &connection, const QStringList &tables)
    : ChangeRecorder(connection.handle(), tables)
{
}

ChangeRecorder::ChangeRecorder(sqlite3 *engine, const QStringList &tables)
{
    m_code = sqlite3session_create(engine, "main", &m_session);
    for (const QString &table : tables) {
        if (m_code == SQLITE_OK)
            m_code = sqlite3session_attach(m_session, table.toUtf8().constData());
    }
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

Result<QByteArray> ChangeRecorder::recorded()
{
    int size = 0;
    void *bytes = nullptr;
    if (m_code == SQLITE_OK)
        m_code = sqlite3session_changeset(m_session, &size, &bytes);
    const Content content(bytes);
    if (m_code != SQLITE_OK)
        return failure(m_code, QStringLiteral("session"));
    return qCompress(static_cast<const uchar *>(bytes), size, compression);
}

Status takeBack(Connection &connection, const QByteArray &recorded)
{
    return takeBack(connection.handle(), recorded);
}

Result<QByteArray> relaid(const QByteArray &recorded, const QList<QByteArray> &earlier,
                          const QByteArray &step)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open("", &opened); // A temporary database, gone when it is closed.
    const Engine engine(opened);
    if (code != SQLITE_OK)
        return failure(code, QStringLiteral("relaid"));
    for (const QByteArray &script : earlier) {
        if (const Status made = run(opened, script); !made)
            return made.error();
    }
    if (const Status restored = takeBack(opened, recorded); !restored)
        return restored.error();
    if (const Status changed = run(opened, step); !changed)
        return changed.error();
    const QStringList tables = tablesOf(qUncompress(recorded));
    ChangeRecorder recorder(opened, tables);
    for (const QString &table : tables) {
        if (const Status removed = run(
                opened, StatementCatalog::sqlite().text(QStringLiteral("delete_all_of_") + table).toUtf8());
            !removed)
            return removed.error();
    }
    return recorder.recorded();
}

} // namespace delegations
