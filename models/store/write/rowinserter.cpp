#include "models/store/write/rowinserter.h"

#include "models/core/kinds/recordtype.h"
#include "models/store/schema/derivedcolumns.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/statement.h"
#include "models/store/write/idsource.h"

#include <QDateTime>

#include <utility>
#include <vector>

namespace delegations {

namespace {

/// As the statement says.
constexpr size_t rowsOfMany = 32;

} // namespace

/// The statements of one table, and the rows that wait for them.
struct RowInserter::Table
{
    Table(Connection &connection, const RecordType &recordType)
        : type(recordType)
        , one(connection, QStringLiteral("insert_") + recordType.table)
        , many(connection, QStringLiteral("insert_many_") + recordType.table)
    {
    }

    void add(qint64 id, CellRow fields, std::string_view uid, const DerivedValues &derived)
    {
        cells.push_back(Cell::integer(id));
        if (type.hasUid)
            cells.push_back(Cell::text(uid));
        for (const FieldSpec &field : type.fields) {
            const Cell &cell = cellOf(fields, field.id);
            cells.push_back(cell.isNull() && field.kind == FieldKind::YesNo ? Cell::integer(0) : cell);
        }
        for (const DerivedColumn column : type.derived) {
            const QString &text = derived.value(column);
            texts.push_back(text.isNull() ? QByteArray() : text.toUtf8());
        }
        ++rows;
    }

    /// As long as its row waits.
    [[nodiscard]] std::string_view keep(const QByteArray &uid)
    {
        uids.push_back(uid);
        return {uid.constData(), size_t(uid.size())};
    }

    [[nodiscard]] bool isFull() const { return rows == rowsOfMany; }

    Status write()
    {
        const Status written = isFull() ? run(many, 0, rows) : writeEach();
        cells.clear();
        texts.clear();
        uids.clear();
        rows = 0;
        return written;
    }

    Status writeEach()
    {
        for (size_t row = 0; row < rows; ++row) {
            if (const Status written = run(one, row, 1); !written)
                return written;
        }
        return {};
    }

    Status run(Statement &statement, size_t first, size_t count)
    {
        const size_t cellsEach = cells.size() / rows;
        const size_t textsEach = texts.size() / rows;
        int parameter = 0;
        for (size_t row = first; row < first + count; ++row) {
            for (size_t i = row * cellsEach; i < (row + 1) * cellsEach; ++i)
                statement.bind(++parameter, cells[i]);
            for (size_t i = row * textsEach; i < (row + 1) * textsEach; ++i)
                bindDerived(statement, ++parameter, texts[i]);
        }
        return statement.run();
    }

    /// NULL and an empty text are different there.
    static void bindDerived(Statement &statement, int parameter, const QByteArray &text)
    {
        if (text.isNull())
            statement.bind(parameter, Cell());
        else
            statement.bindText(parameter, {text.constData(), size_t(text.size())});
    }

    const RecordType &type;
    Statement one;
    Statement many;
    size_t rows = 0;               ///< That wait,
    std::vector<Cell> cells;       ///< the ids, uids if any, and fields of each,
    std::vector<QByteArray> texts; ///< the derived columns of each,
    std::vector<QByteArray> uids;  ///< and those of the uids that stand nowhere else.
};

RowInserter::RowInserter(Connection &connection, DerivedColumns &derived, IdSource &ids)
    : m_connection(connection), m_derived(derived), m_ids(ids), m_random(QRandomGenerator64::securelySeeded())
{
    const auto milliseconds = quint64(QDateTime::currentMSecsSinceEpoch());
    m_uidHigh = (milliseconds << 16) | 0x7000ULL | (m_random.generate() & 0xFFFULL);
    m_uidLow = m_random.generate() & (~0ULL >> 3); // Room to grow.
}

RowInserter::~RowInserter() = default;

RowInserter::Table &RowInserter::table(RecordKind kind)
{
    std::unique_ptr<Table> &known = m_tables[size_t(kind)];
    if (!known)
        known = std::make_unique<Table>(m_connection, recordType(kind));
    return *known;
}

/// A UUID that begins with the time and grows from one to the next (version 7 of RFC 9562): rows that come
/// one after the other stand one after the other in the index, too.
QByteArray RowInserter::makeUid()
{
    static constexpr char digits[] = "0123456789abcdef";
    m_uidLow += 1 + (m_random.generate() & 0xFFFFFFFFULL);
    quint64 high = m_uidHigh;
    quint64 low = (m_uidLow & ~(3ULL << 62)) | (2ULL << 62);
    QByteArray uid(36, '-');
    for (qsizetype at = uid.size() - 1; at >= 0; --at) {
        if (at == 8 || at == 13 || at == 18 || at == 23)
            continue;
        quint64 &bits = at > 18 ? low : high;
        uid[at] = digits[bits & 15];
        bits >>= 4;
    }
    return uid;
}

Result<qint64> RowInserter::insert(RecordKind kind, CellRow cells, std::string_view uid)
{
    Table &table = this->table(kind);
    if (m_waiting != &table) { // It may refer to what waits, and derive from it.
        if (const Status flushed = flush(); !flushed)
            return flushed.error();
    }
    const Result<DerivedValues> derived = m_derived.of(kind, cells);
    const Result<qint64> id = m_ids.next(kind);
    if (!derived || !id)
        return derived ? id.error() : derived.error();
    const bool makesUid = table.type.hasUid && uid.empty();
    table.add(*id, cells, makesUid ? table.keep(makeUid()) : uid, *derived);
    m_waiting = &table;
    m_derived.added({kind, *id}, cells);
    const Status written = table.isFull() ? flush() : Status();
    return written ? id : written.error();
}

Status RowInserter::flush()
{
    Table *const waiting = std::exchange(m_waiting, nullptr);
    return waiting ? waiting->write() : Status();
}

} // namespace delegations
