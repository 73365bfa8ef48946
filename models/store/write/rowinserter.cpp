#include "models/store/write/rowinserter.h"

#include "models/core/recordtype.h"
#include "models/store/schema/derivedcolumns.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/statement.h"

#include <QDateTime>

#include <sqlite3.h>

namespace delegations {

/// The statement of one table with its placeholders' numbers, and the texts that it holds on to while it
/// runs.
struct RowInserter::Table
{
    Table(Connection &connection, const RecordType &recordType)
        : type(recordType), statement(connection, QStringLiteral("insert_") + recordType.table)
    {
        for (const FieldSpec &field : type.fields)
            parameters.push_back(statement.parameter((u':' + field.key).toLatin1().constData()));
        uid = statement.parameter(":uid");
        sortKey = statement.parameter(":sort_key");
        startBound = statement.parameter(":start_bound");
        endBound = statement.parameter(":end_bound");
    }

    [[nodiscard]] int field(const char *key) const
    {
        const auto found = std::ranges::find(type.fields, QLatin1String(key), &FieldSpec::key);
        return int(found - type.fields.begin());
    }

    const RecordType &type;
    Statement statement;
    std::vector<int> parameters; ///< By field.
    int uid = 0;
    int sortKey = 0;
    int startBound = 0;
    int endBound = 0;
    QByteArray sortKeyText;
    QByteArray startText;
    QByteArray endText;
};

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

PartialDate date(const Cell &cell)
{
    return cell.isNull() ? PartialDate() : PartialDate::parse(cell.toString()).value_or(PartialDate());
}

} // namespace

RowInserter::RowInserter(Connection &connection, const QString &now)
    : m_connection(connection), m_now(now.toUtf8()), m_random(QRandomGenerator64::securelySeeded())
{
    const auto milliseconds = quint64(QDateTime::currentMSecsSinceEpoch());
    m_uidHigh = (milliseconds << 16) | 0x7000ULL | (m_random.generate() & 0xFFFULL);
    m_uidLow = m_random.generate() & (~0ULL >> 3); // Room to grow.
}

RowInserter::~RowInserter() = default;

RowInserter::Table &RowInserter::table(RecordKind kind)
{
    std::unique_ptr<Table> &known = m_tables[size_t(kind)];
    if (!known) {
        known = std::make_unique<Table>(m_connection, recordType(kind));
        known->statement.bind(known->statement.parameter(":revision"), 1);
        known->statement.bind(known->statement.parameter(":now"), Cell::text(view(m_now)));
    }
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
    for (size_t field = 0; field < table.parameters.size(); ++field) {
        const bool isNo = cells[field].isNull() && table.type.fields[field].kind == FieldKind::YesNo;
        table.statement.bind(table.parameters[field], isNo ? Cell::integer(0) : cells[field]);
    }
    table.statement.bind(table.uid, Cell::text(uid.empty() ? makeUid() : uid));
    if (kind == RecordKind::Person)
        derivePerson(table, cells);
    else if (kind == RecordKind::PostCapacity)
        deriveCapacity(table, cells);
    else if (kind == RecordKind::Membership) {
        if (const Status derived = deriveMembership(table, cells); !derived)
            return derived.error();
    }
    if (const Status written = table.statement.run(); !written)
        return written.error();
    const qint64 id = sqlite3_last_insert_rowid(m_connection.handle());
    if (kind == RecordKind::Person)
        remember(id, QString::fromUtf8(table.sortKeyText));
    return id;
}

void RowInserter::remember(qint64 person, const QString &sortKey)
{
    constexpr qsizetype most = 20'000;
    if (m_sortKeys.size() >= most)
        m_sortKeys.clear();
    m_sortKeys.insert(person, sortKey);
}

void RowInserter::forget(const RecordKey &key)
{
    if (key.kind == RecordKind::Person)
        m_sortKeys.remove(key.id);
    else if (key.kind == RecordKind::LegislativePeriod)
        m_periods.remove(key.id);
}

void RowInserter::derivePerson(Table &table, CellRow cells)
{
    static const int name = table.field("name");
    static const int sortName = table.field("sort_name");
    table.sortKeyText = derived::personSortKey(cells[name].toString(), cells[sortName].toString()).toUtf8();
    // Folded to nothing, but not null.
    table.statement.bindText(table.sortKey, view(table.sortKeyText));
}

void RowInserter::deriveCapacity(Table &table, CellRow cells)
{
    static const int from = table.field("valid_from");
    static const int until = table.field("valid_until");
    bindBounds(table, derived::startBound(date(cells[from])), derived::endBound(date(cells[until])));
}

Status RowInserter::deriveMembership(Table &table, CellRow cells)
{
    static const int person = table.field("person_id");
    static const int period = table.field("period_id");
    static const int start = table.field("start_date");
    static const int end = table.field("end_date");
    static const int order = table.field("protocol_order");
    const Result<QString> key = sortKeyOf(cells[person].integer());
    if (!key)
        return key.error();
    const Result<Period> bounds = periodOf(cells[period].integer());
    if (!bounds)
        return bounds.error();
    bindBounds(table, cells[start].isNull() ? bounds->start : derived::startBound(date(cells[start])),
               cells[end].isNull() ? bounds->end : derived::endBound(date(cells[end])));
    const std::optional<qint64> place =
        cells[order].isNull() ? std::nullopt : std::optional(cells[order].integer());
    table.sortKeyText = derived::membershipSortKey(place, *key).toUtf8();
    table.statement.bindText(table.sortKey, view(table.sortKeyText));
    return {};
}

void RowInserter::bindBounds(Table &table, const QString &start, const QString &end)
{
    table.startText = start.toLatin1();
    table.endText = end.toLatin1();
    table.statement.bindText(table.startBound, view(table.startText));
    table.statement.bindText(table.endBound, view(table.endText));
}

Result<QString> RowInserter::sortKeyOf(qint64 person)
{
    if (const auto known = m_sortKeys.constFind(person); known != m_sortKeys.cend())
        return *known;
    Statement query(m_connection, QStringLiteral("person_sort_key"));
    query.bind(1, person);
    const Result<bool> found = query.step();
    if (!found)
        return found.error();
    const QString key = *found ? query.cell(0).toString() : QString();
    remember(person, key);
    return key;
}

/// The bounds of a legislative period; without one, nothing is known.
Result<RowInserter::Period> RowInserter::periodOf(qint64 period)
{
    if (const auto known = m_periods.constFind(period); known != m_periods.cend())
        return *known;
    Statement query(m_connection, QStringLiteral("period_dates"));
    query.bind(1, period);
    const Result<bool> found = query.step();
    if (!found)
        return found.error();
    Period bounds{derived::startBound({}), derived::endBound({})};
    if (*found)
        bounds = {derived::startBound(date(query.cell(0))), derived::endBound(date(query.cell(1)))};
    return *m_periods.insert(period, bounds);
}

} // namespace delegations
