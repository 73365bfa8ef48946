#include "models/exchange/reconcile/storedrows.h"

#include "models/core/recordtype.h"
#include "models/store/sqlite/statement.h"

#include <algorithm>

namespace delegations {

/// A prepared statement, what it read last, and for which key.
struct StoredRecords::Reading
{
    Reading(Connection &connection, RecordKind kind, const QString &name)
        : statement(connection, name), width(recordType(kind).fields.size())
    {
        const auto &fields = recordType(kind).fields;
        for (int column = 0; column < statement.columnCount(); ++column) {
            const auto found = std::ranges::find(fields, statement.columnName(column), &FieldSpec::key);
            columns.push_back(found == fields.end() ? -1 : int(found - fields.begin()));
        }
    }

    Statement statement;
    size_t width;
    std::vector<int> columns; ///< The field of each column; -1 for id, uid and revision.
    StoredRows rows;
    qint64 owner = 0; ///< Of referring(); 0 for another key.
};

StoredRecords::~StoredRecords() = default;

void StoredRows::clear(size_t width)
{
    m_width = width;
    ++m_set;
    m_ids.clear();
    m_revisions.clear();
    m_cells.clear();
    m_texts.release();
}

Result<const StoredRows *> StoredRecords::referring(RecordKind kind, int field, qint64 id)
{
    std::vector<Reading *> &byField = m_byField[size_t(kind)];
    const RecordType &type = recordType(kind);
    byField.resize(type.fields.size());
    Reading *&known = byField[size_t(field)];
    if (!known)
        known = &reading(kind, type.table + QStringLiteral("_by_") + type.fields[size_t(field)].key);
    if (known->owner != id) {
        known->rows.clear(known->width);
        known->owner = 0;
        if (const Status done = readMore(*known, {Cell::integer(id)}); !done)
            return done.error();
        known->owner = id;
    }
    return &known->rows;
}

Result<const StoredRows *> StoredRecords::withIds(RecordKind kind, const QList<qint64> &ids)
{
    Reading &one = reading(kind, QStringLiteral("select_") + recordType(kind).table);
    one.rows.clear(one.width);
    for (const qint64 id : ids) {
        if (const Status done = readMore(one, {Cell::integer(id)}); !done)
            return done.error();
    }
    return &one.rows;
}

Result<const StoredRows *> StoredRecords::found(RecordKind kind, const QString &statement,
                                                std::initializer_list<Cell> keys)
{
    Reading &one = reading(kind, statement);
    one.rows.clear(one.width);
    if (const Status done = readMore(one, keys); !done)
        return done.error();
    return &one.rows;
}

StoredRecords::Reading &StoredRecords::reading(RecordKind kind, const QString &statement)
{
    std::shared_ptr<Reading> &known = m_readings[statement];
    if (!known)
        known = std::make_shared<Reading>(m_connection, kind, statement);
    return *known;
}

Status StoredRecords::readMore(Reading &reading, std::initializer_list<Cell> keys)
{
    int placeholder = 0;
    for (const Cell &key : keys)
        reading.statement.bind(++placeholder, key);
    while (true) {
        const Result<bool> row = reading.statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        takeRow(reading);
    }
    reading.statement.reset();
    return {};
}

void StoredRecords::takeRow(Reading &reading)
{
    StoredRows &rows = reading.rows;
    rows.m_ids.push_back(reading.statement.integer(0));
    rows.m_revisions.push_back(reading.statement.integer(2));
    const size_t first = rows.m_cells.size();
    rows.m_cells.resize(first + reading.width);
    for (size_t column = 0; column < reading.columns.size(); ++column) {
        if (reading.columns[column] < 0)
            continue;
        Cell cell = reading.statement.cell(int(column));
        if (const std::string_view text = cell.view(); !text.empty()) {
            auto *copy = static_cast<char *>(rows.m_texts.allocate(text.size(), 1));
            std::ranges::copy(text, copy);
            const std::string_view kept(copy, text.size());
            cell = cell.kind() == Cell::Bytes ? Cell::bytes(kept) : Cell::text(kept);
        }
        rows.m_cells[first + size_t(reading.columns[column])] = cell;
    }
}

} // namespace delegations
