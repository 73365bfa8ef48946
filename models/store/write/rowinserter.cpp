#include "models/store/write/rowinserter.h"

#include "models/core/kinds/recordtype.h"
#include "models/store/schema/derivedcolumns.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/statement.h"
#include "models/store/write/idsource.h"

#include <QDateTime>

namespace delegations {

namespace {

constexpr size_t several = 8; ///< As the statement's name says.

} // namespace

/// The statements of one table, and the texts that the first holds on to while it runs.
struct RowInserter::Table
{
    Table(Connection &connection, const RecordType &recordType)
        : type(recordType)
        , statement(connection, QStringLiteral("insert_") + recordType.table)
        , eight(recordType.hasUid ? nullptr
                                  : std::make_unique<Statement>(connection, QStringLiteral("insert_eight_") +
                                                                                recordType.table))
    {
        for (const FieldSpec &field : type.fields)
            parameters.push_back(statement.parameter((u':' + field.column).toLatin1().constData()));
        for (const DerivedColumn column : type.derived)
            derived.push_back(
                {column, statement.parameter((u':' + nameOf(column)).toLatin1().constData()), {}});
        id = statement.parameter(":id");
        uid = statement.parameter(":uid");
    }

    [[nodiscard]] Cell written(CellRow cells, size_t field) const
    {
        const bool isNo = cells[field].isNull() && type.fields[field].kind == FieldKind::YesNo;
        return isNo ? Cell::integer(0) : cells[field];
    }

    void bind(const DerivedValues &values)
    {
        for (Derived &one : derived) {
            const QString &text = values.value(one.column);
            if (text.isNull()) {
                statement.bind(one.parameter, Cell());
                continue;
            }
            one.text = text.toUtf8();
            statement.bindText(one.parameter, {one.text.constData(), size_t(one.text.size())});
        }
    }

    void wait(qint64 newId, CellRow cells)
    {
        waiting.push_back(Cell::integer(newId));
        for (size_t field = 0; field < parameters.size(); ++field)
            waiting.push_back(written(cells, field));
    }

    [[nodiscard]] size_t rowsWaiting() const { return waiting.size() / (parameters.size() + 1); }

    Status writeEight()
    {
        for (size_t i = 0; i < waiting.size(); ++i)
            eight->bind(int(i) + 1, waiting[i]);
        waiting.clear();
        return eight->run();
    }

    Status writeEach()
    {
        for (auto cell = waiting.cbegin(); cell != waiting.cend();) {
            statement.bind(id, *cell++);
            for (const int parameter : parameters)
                statement.bind(parameter, *cell++);
            if (const Status done = statement.run(); !done)
                return done;
        }
        waiting.clear();
        return {};
    }

    struct Derived
    {
        DerivedColumn column;
        int parameter = 0;
        QByteArray text;
    };

    const RecordType &type;
    Statement statement;
    std::unique_ptr<Statement> eight; ///< Of a kind without uids; none of these derives anything.
    std::vector<Cell> waiting;        ///< Rows for that, one after the other: the id, then the fields.
    std::vector<int> parameters;      ///< By field.
    std::vector<Derived> derived;
    int id = 0;
    int uid = 0; ///< 0 where the kind has none.
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
std::string_view RowInserter::makeUid()
{
    static constexpr char digits[] = "0123456789abcdef";
    m_uidLow += 1 + (m_random.generate() & 0xFFFFFFFFULL);
    quint64 high = m_uidHigh;
    quint64 low = (m_uidLow & ~(3ULL << 62)) | (2ULL << 62);
    for (int at = 35; at >= 0; --at) {
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            m_uid[size_t(at)] = '-';
            continue;
        }
        quint64 &bits = at > 18 ? low : high;
        m_uid[size_t(at)] = digits[bits & 15];
        bits >>= 4;
    }
    return {m_uid.data(), m_uid.size()};
}

Result<qint64> RowInserter::insert(RecordKind kind, CellRow cells, std::string_view uid)
{
    Table &table = this->table(kind);
    const Result<qint64> id = table.eight ? insertLater(table, cells) : insertNow(table, cells, uid);
    if (id)
        m_derived.added({kind, *id}, cells);
    return id;
}

Result<qint64> RowInserter::insertNow(Table &table, CellRow cells, std::string_view uid)
{
    for (size_t field = 0; field < table.parameters.size(); ++field)
        table.statement.bind(table.parameters[field], table.written(cells, field));
    table.statement.bind(table.uid, Cell::text(uid.empty() ? makeUid() : uid));
    const Result<DerivedValues> derived = m_derived.of(table.type.kind, cells);
    if (!derived)
        return derived.error();
    table.bind(*derived);
    if (const Status written = table.statement.run(); !written)
        return written.error();
    return table.statement.lastInsertId();
}

Result<qint64> RowInserter::insertLater(Table &table, CellRow cells)
{
    const Result<qint64> id = m_ids.next(table.type.kind);
    if (!id)
        return id;
    table.wait(*id, cells);
    const Status written = table.rowsWaiting() == several ? table.writeEight() : Status();
    return written ? id : written.error();
}

Status RowInserter::flush()
{
    for (const std::unique_ptr<Table> &table : m_tables) {
        const Status written = table ? table->writeEach() : Status();
        if (!written)
            return written;
    }
    return {};
}

} // namespace delegations
