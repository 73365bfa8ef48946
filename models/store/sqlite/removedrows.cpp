#include "models/store/sqlite/removedrows.h"

#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/enginehandles.h"
#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/statementcatalog.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <bit>
#include <limits>
#include <memory>
#include <string>
#include <utility>

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

Error failure(sqlite3 *engine, int code, const QString &context)
{
    return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(engine)), context);
}

// The format of change sets: www.sqlite.org/session/changesetformat.html, and sqlite3session.c.

/// Eight bytes, the highest first.
void appendNumber(std::string &changes, quint64 number)
{
    std::array<char, sizeof number> bytes;
    qToBigEndian(number, bytes.data());
    changes.append(bytes.data(), bytes.size());
}

/// Seven bits to a byte, the highest first; all but the last byte have the eighth set. Below 2^56.
void appendLength(std::string &changes, int length)
{
    constexpr int bits = 7;
    constexpr int more = 1 << bits;
    for (int shift = 4 * bits; shift > 0; shift -= bits) {
        if (length >> shift)
            changes += char((length >> shift) | more);
    }
    changes += char(length & (more - 1));
}

void appendValue(std::string &changes, sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    changes += char(type); // The engine's numbers of types stand in the format too.
    if (type == SQLITE_INTEGER)
        return appendNumber(changes, quint64(sqlite3_value_int64(value)));
    if (type == SQLITE_FLOAT)
        return appendNumber(changes, std::bit_cast<quint64>(sqlite3_value_double(value)));
    if (type == SQLITE_NULL)
        return;
    const void *bytes = sqlite3_value_blob(value); // Of a text too, in UTF-8.
    const int length = sqlite3_value_bytes(value);
    appendLength(changes, length);
    if (length > 0)
        changes.append(static_cast<const char *>(bytes), size_t(length));
}

/// The head of what follows: its table, and which of its columns are the key.
void appendTable(std::string &changes, const QByteArray &table, sqlite3_stmt *row)
{
    const int columns = sqlite3_column_count(row);
    changes += 'T';
    appendLength(changes, columns);
    for (int column = 0; column < columns; ++column)
        changes += qstrcmp(sqlite3_column_name(row, column), "id") == 0 ? char(1) : char(0);
    (changes += table.toStdString()) += '\0';
}

void appendRemoval(std::string &changes, sqlite3_stmt *row)
{
    constexpr char direct = 0; // Not by a trigger.
    (changes += char(SQLITE_DELETE)) += direct;
    const int columns = sqlite3_column_count(row);
    for (int column = 0; column < columns;
         ++column) // Of a connection for one thread: its values need no copy.
        appendValue(changes, sqlite3_column_value(row, column));
}

/// Nothing of what differs is overwritten.
int refuse(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

Status run(sqlite3 *engine, const QByteArray &script)
{
    const int code = sqlite3_exec(engine, script.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Status() : failure(engine, code, QStringLiteral("relaid"));
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

Status takeBack(sqlite3 *engine, const QByteArray &removed)
{
    QByteArray content = qUncompress(removed);
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

RemovedRows::RemovedRows(Connection &connection) : m_engine(connection.handle()) {}

Status RemovedRows::add(const QString &table, qint64 first, qint64 last)
{
    const QString name = QStringLiteral("run_of_") + table;
    const QByteArray sql = StatementCatalog::sqlite().text(name).toUtf8();
    sqlite3_stmt *prepared = nullptr;
    int code = sqlite3_prepare_v3(m_engine, sql.constData(), int(sql.size()), 0, &prepared, nullptr);
    const PreparedStatement rows(prepared);
    if (code != SQLITE_OK)
        return failure(m_engine, code, name);
    sqlite3_bind_int64(prepared, 1, first);
    sqlite3_bind_int64(prepared, 2, last);
    code = sqlite3_step(prepared);
    std::string row;
    if (code == SQLITE_ROW)
        appendTable(row, table.toUtf8(), prepared);
    for (; code == SQLITE_ROW; code = sqlite3_step(prepared)) {
        appendRemoval(row, prepared);
        m_changes.append(row.data(), qsizetype(row.size()));
        row.clear();
    }
    if (code != SQLITE_DONE)
        return failure(m_engine, code, name);
    if (m_changes.size() > std::numeric_limits<int>::max()) // The engine reads no more at once.
        return failure(SQLITE_TOOBIG, name);
    return {};
}

QByteArray RemovedRows::compressed() &&
{
    const QByteArray changes = std::exchange(m_changes, {});
    return qCompress(changes, compression);
}

Status takeBack(Connection &connection, const QByteArray &removed)
{
    return takeBack(connection.handle(), removed);
}

Result<QByteArray> relaid(const QByteArray &removed, const QList<QByteArray> &earlier, const QByteArray &step)
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
    if (const Status restored = takeBack(opened, removed); !restored)
        return restored.error();
    if (const Status changed = run(opened, step); !changed)
        return changed.error();
    RemovedRows rows(opened);
    for (const QString &table : tablesOf(qUncompress(removed))) {
        if (const Status added =
                rows.add(table, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
            !added)
            return added.error();
    }
    return std::move(rows).compressed();
}

} // namespace delegations
