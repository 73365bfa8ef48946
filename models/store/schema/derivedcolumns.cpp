#include "models/store/schema/derivedcolumns.h"

#include "models/core/term.h"
#include "models/language/textfold.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>

namespace delegations {

namespace {

// Bounds of what is not known: open on that side.
const QString beginningOfTime = QStringLiteral("0000-01-01");
const QString endOfTime = QStringLiteral("9999-12-31");

PartialDate partialDate(const Row &columns, const QString &column)
{
    return PartialDate::parse(columns.value(column).toString()).value_or(PartialDate());
}

Row bounds(const PartialDate &from, const PartialDate &until)
{
    return {{QStringLiteral("start_bound"), derived::startBound(from)},
            {QStringLiteral("end_bound"), derived::endBound(until)}};
}

QString personSortKey(const Row &person)
{
    return derived::personSortKey(person.value(QStringLiteral("name")).toString(),
                                  person.value(QStringLiteral("sort_name")).toString());
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
    return folded(sortName.isEmpty() ? name : sortName);
}

QString derived::membershipSortKey(std::optional<qint64> protocolOrder, const QString &personKey)
{
    constexpr qint64 last = 99'999'999;
    const qint64 order = protocolOrder ? qBound(qint64(0), *protocolOrder, last) : last;
    return QStringLiteral("%1 %2").arg(order, 8, 10, QLatin1Char('0')).arg(personKey);
}

Result<Row> DerivedColumns::of(RecordKind kind, const Row &columns) const
{
    switch (kind) {
    case RecordKind::Person:
        return Row{{QStringLiteral("sort_key"), personSortKey(columns)}};
    case RecordKind::PostCapacity:
        return bounds(partialDate(columns, QStringLiteral("valid_from")),
                      partialDate(columns, QStringLiteral("valid_until")));
    case RecordKind::Membership:
        return ofMembership(columns);
    default:
        return Row();
    }
}

Result<Row> DerivedColumns::ofMembership(const Row &columns) const
{
    Query query(m_connection, "membership_context");
    query.bind(":person_id", columns.value(QStringLiteral("person_id")));
    query.bind(":period_id", columns.value(QStringLiteral("period_id")));
    if (const Status started = query.run(); !started)
        return started.error();
    if (!query.next())
        return query.failed()
                   ? query.error()
                   : Error{ErrorCode::NotFound,
                           QCoreApplication::translate("Store", "The person is no longer in the database."),
                           {}};
    const Term term =
        Term::of(partialDate(columns, QStringLiteral("start_date")),
                 partialDate(columns, QStringLiteral("end_date")), {}, query.date(1), query.date(2));
    const QVariant order = columns.value(QStringLiteral("protocol_order"));
    Row derived = bounds(term.start, term.end);
    derived.insert(QStringLiteral("sort_key"),
                   derived::membershipSortKey(
                       order.isNull() ? std::nullopt : std::optional(order.toLongLong()), query.text(0)));
    return derived;
}

Status DerivedColumns::spread(const RecordKey &updated, const Row &columns)
{
    if (updated.kind == RecordKind::LegislativePeriod)
        return spreadPeriod(updated);
    if (updated.kind != RecordKind::Person)
        return {};
    Query memberships(m_connection, "update_membership_sort_keys");
    return memberships.bind(":person_id", updated.id).bind(":person_key", personSortKey(columns)).run();
}

Status DerivedColumns::spreadPeriod(const RecordKey &period)
{
    Query affected(m_connection, "membership_by_period_id");
    const auto memberships =
        affected.bind(":id", period.id).all<Row>([](const Query &row) { return row.row(); });
    if (!memberships)
        return memberships.error();
    for (const Row &membership : *memberships) {
        const Result<Row> derived = ofMembership(membership);
        if (!derived)
            return derived.error();
        Query update(m_connection, "update_membership_bounds");
        update.bind(":id", membership.value(QStringLiteral("id")));
        update.bind(":start_bound", derived->value(QStringLiteral("start_bound")));
        update.bind(":end_bound", derived->value(QStringLiteral("end_bound")));
        if (const Status written = update.run(); !written)
            return written;
    }
    return {};
}

} // namespace delegations
