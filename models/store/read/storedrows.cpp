#include "models/store/read/storedrows.h"

#include "models/core/kinds/recordtype.h"
#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statement.h"

#include <algorithm>

namespace delegations {

namespace {

constexpr int idColumn = 0;
constexpr int revisionColumn = 2;
constexpr int firstField = 3;

} // namespace

/// A prepared statement, what it read last, and for which key.
struct StoredRecords::Reading
{
    Reading(Connection &connection, RecordKind kind, const QString &name)
        : statement(connection, name), width(recordType(kind).fields.size())
    {
    }

    Statement statement;
    size_t width; ///< How many fields the kind has.
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

Result<const StoredRows *> StoredRecords::referring(FieldId reference, qint64 id)
{
    std::vector<Reading *> &byField = m_byField[size_t(reference.kind)];
    byField.resize(recordType(reference.kind).fields.size());
    Reading *&known = byField[size_t(reference.index)];
    if (!known)
        known = &reading(reference.kind, referringStatement(reference));
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
    rows.m_ids.push_back(reading.statement.integer(idColumn));
    rows.m_revisions.push_back(reading.statement.integer(revisionColumn));
    const size_t first = rows.m_cells.size();
    rows.m_cells.resize(first + reading.width);
    for (size_t field = 0; field < reading.width; ++field) {
        Cell cell = reading.statement.cell(firstField + int(field));
        if (const std::string_view text = cell.view(); !text.empty()) {
            auto *copy = static_cast<char *>(rows.m_texts.allocate(text.size(), 1));
            std::ranges::copy(text, copy);
            const std::string_view kept(copy, text.size());
            cell = cell.kind() == Cell::Bytes ? Cell::bytes(kept) : Cell::text(kept);
        }
        rows.m_cells[first + field] = cell;
    }
}

} // namespace delegations
