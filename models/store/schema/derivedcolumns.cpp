#include "models/store/schema/derivedcolumns.h"

#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/core/term.h"
#include "models/language/textfold.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statement.h"

#include <QCoreApplication>

namespace delegations {

namespace {

// Bounds of what is not known: open on that side.
const QString beginningOfTime = QStringLiteral("0000-01-01");
const QString endOfTime = QStringLiteral("9999-12-31");

PartialDate date(const Cell &cell)
{
    return cell.isNull() ? PartialDate() : PartialDate::parse(cell.toString()).value_or(PartialDate());
}

std::optional<qint64> number(const Cell &cell)
{
    return cell.isNull() ? std::nullopt : std::optional(cell.integer());
}

DerivedValues bounds(const PartialDate &from, const PartialDate &until)
{
    return {{}, derived::startBound(from), derived::endBound(until)};
}

QString personKey(const Record &person)
{
    return derived::personSortKey(person.value(fields::person.name), person.value(fields::person.sortName));
}

} // namespace

QString derived::startBound(const PartialDate &date)
{
    return date.isNull() ? beginningOfTime : date.firstDay().toString(Qt::ISODate);
}

QString derived::endBound(const PartialDate &date)
{
    return date.isNull() ? endOfTime : date.certainlyOver().toString(Qt::ISODate);
}

QString derived::personSortKey(const QString &name, const QString &sortName)
{
    // Folded to nothing, perhaps, but not null.
    return QStringLiteral("") + folded(sortName.isEmpty() ? name : sortName);
}

QString derived::membershipSortKey(std::optional<qint64> protocolOrder, const QString &personKey)
{
    constexpr qint64 last = 99'999'999;
    const qint64 order = protocolOrder ? qBound(qint64(0), *protocolOrder, last) : last;
    return QStringLiteral("%1 %2").arg(order, 8, 10, QLatin1Char('0')).arg(personKey);
}

Result<DerivedValues> DerivedColumns::of(const Record &record)
{
    constexpr auto &capacity = fields::postCapacity;
    constexpr auto &membership = fields::membership;
    switch (record.kind()) {
    case RecordKind::Person:
        return DerivedValues{personKey(record), {}, {}};
    case RecordKind::PostCapacity:
        return bounds(record.value(capacity.validFrom), record.value(capacity.validUntil));
    case RecordKind::Membership:
        return ofMembership({record.value(membership.person).id, record.value(membership.period).id,
                             record.value(membership.startDate), record.value(membership.endDate),
                             record.value(membership.protocolOrder)});
    default:
        return DerivedValues();
    }
}

Result<DerivedValues> DerivedColumns::of(RecordKind kind, CellRow cells)
{
    constexpr auto &capacity = fields::postCapacity;
    constexpr auto &membership = fields::membership;
    switch (kind) {
    case RecordKind::Person:
        return DerivedValues{derived::personSortKey(cellOf(cells, fields::person.name).toString(),
                                                    cellOf(cells, fields::person.sortName).toString()),
                             {},
                             {}};
    case RecordKind::PostCapacity:
        return bounds(date(cellOf(cells, capacity.validFrom)), date(cellOf(cells, capacity.validUntil)));
    case RecordKind::Membership:
        return ofMembership(
            {cellOf(cells, membership.person).integer(), cellOf(cells, membership.period).integer(),
             date(cellOf(cells, membership.startDate)), date(cellOf(cells, membership.endDate)),
             number(cellOf(cells, membership.protocolOrder))});
    default:
        return DerivedValues();
    }
}

Result<DerivedValues> DerivedColumns::ofMembership(const MembershipValues &membership)
{
    const Result<QString> key = sortKeyOf(membership.person);
    if (!key)
        return key.error();
    const Result<Period> period = periodOf(membership.period);
    if (!period)
        return period.error();
    return DerivedValues{derived::membershipSortKey(membership.order, *key),
                         membership.start.isNull() ? period->start : derived::startBound(membership.start),
                         membership.end.isNull() ? period->end : derived::endBound(membership.end)};
}

void DerivedColumns::remember(qint64 person, const QString &sortKey)
{
    constexpr qsizetype most = 20'000;
    if (m_sortKeys.size() >= most)
        m_sortKeys.clear();
    m_sortKeys.insert(person, sortKey);
}

Result<QString> DerivedColumns::sortKeyOf(qint64 person)
{
    if (const auto known = m_sortKeys.constFind(person); known != m_sortKeys.cend())
        return *known;
    Statement query(m_connection, QStringLiteral("person_sort_key"));
    query.bind(1, person);
    const Result<bool> found = query.step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Store", "The person is no longer in the database."),
                     {}};
    const QString key = query.cell(0).toString();
    remember(person, key);
    return key;
}

/// The bounds of a legislative period; without one, nothing is known.
Result<DerivedColumns::Period> DerivedColumns::periodOf(qint64 period)
{
    if (const auto known = m_periods.constFind(period); known != m_periods.cend())
        return *known;
    Statement query(m_connection, QStringLiteral("period_dates"));
    query.bind(1, period);
    const Result<bool> found = query.step();
    if (!found)
        return found.error();
    Period bounds{beginningOfTime, endOfTime};
    if (*found)
        bounds = {derived::startBound(date(query.cell(0))), derived::endBound(date(query.cell(1)))};
    return *m_periods.insert(period, bounds);
}

Status DerivedColumns::spread(const Record &updated)
{
    if (updated.kind() == RecordKind::LegislativePeriod)
        return spreadPeriod(updated.id);
    if (updated.kind() != RecordKind::Person)
        return {};
    m_sortKeys.remove(updated.id);
    Query memberships(m_connection, "update_membership_sort_keys");
    return memberships.bind(":person_id", updated.id).bind(":person_key", personKey(updated)).run();
}

Status DerivedColumns::spreadPeriod(qint64 period)
{
    m_periods.remove(period);
    Query affected(m_connection, referringStatement(fields::membership.period));
    const auto memberships = affected.bind(":id", period).all<Record>([](const Query &row) {
        return row.record(RecordKind::Membership);
    });
    if (!memberships)
        return memberships.error();
    for (const Record &membership : *memberships) {
        const Result<DerivedValues> derived = of(membership);
        if (!derived)
            return derived.error();
        Query update(m_connection, "update_membership_bounds");
        update.bind(":id", membership.id).bind(":start_bound", derived->startBound);
        if (const Status written = update.bind(":end_bound", derived->endBound).run(); !written)
            return written;
    }
    return {};
}

} // namespace delegations
