#include "models/store/schema/derivedcolumns.h"

#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/core/term.h"
#include "models/language/languagecode.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

// Bounds of what is not known: open on that side.
QString beginningOfTime()
{
    return QStringLiteral("0000-01-01");
}

QString endOfTime()
{
    return QStringLiteral("9999-12-31");
}

PartialDate date(const Cell &cell)
{
    return cell.isNull() ? PartialDate() : PartialDate::parse(cell.toString()).value_or(PartialDate());
}

DerivedValues bounds(const PartialDate &from, const PartialDate &until)
{
    return DerivedValues()
        .set(DerivedColumn::StartBound, derived::startBound(from))
        .set(DerivedColumn::EndBound, derived::endBound(until));
}

/// The columns of the sort keys in the languages of the program, in their order.
constexpr std::array ownKeys{DerivedColumn::SortKeyEn, DerivedColumn::SortKeyRu};

DerivedValues keys(const PersonOrder &order)
{
    DerivedValues values;
    values.set(DerivedColumn::SortKey, order.key);
    for (size_t at = 0; at < ownKeys.size(); ++at)
        values.set(ownKeys[at], order.own.value(qsizetype(at)));
    return values;
}

} // namespace

QString derived::startBound(const PartialDate &date)
{
    return date.isNull() ? beginningOfTime() : date.firstDay().toString(Qt::ISODate);
}

QString derived::endBound(const PartialDate &date)
{
    // A day behind the last of the calendar's years would come before others as a text.
    return date.isNull() ? endOfTime() : std::min(date.certainlyOver().toString(Qt::ISODate), endOfTime());
}

Result<DerivedValues> DerivedColumns::of(const Record &record)
{
    constexpr auto &capacity = fields::postCapacity;
    constexpr auto &membership = fields::membership;
    switch (record.kind()) {
    case RecordKind::Person:
        return ofPerson(record.id, record.value(fields::person.name), record.value(fields::person.sortName));
    case RecordKind::PostCapacity:
        return bounds(record.value(capacity.validFrom), record.value(capacity.validUntil));
    case RecordKind::Membership:
        return ofMembership({record.value(membership.person).id, record.value(membership.period).id,
                             record.value(membership.startDate), record.value(membership.endDate)});
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
        return ofPerson(0, cellOf(cells, fields::person.name).toString(),
                        cellOf(cells, fields::person.sortName).toString());
    case RecordKind::PostCapacity:
        return bounds(date(cellOf(cells, capacity.validFrom)), date(cellOf(cells, capacity.validUntil)));
    case RecordKind::Membership:
        return ofMembership(
            {cellOf(cells, membership.person).integer(), cellOf(cells, membership.period).integer(),
             date(cellOf(cells, membership.startDate)), date(cellOf(cells, membership.endDate))});
    default:
        return DerivedValues();
    }
}

/// Nobody has names yet who is about to be added.
Result<DerivedValues> DerivedColumns::ofPerson(qint64 person, const QString &name, const QString &sortName)
{
    if (person <= 0)
        return keys(personOrder(name, sortName, {}));
    const auto names = shownNames(person);
    if (!names)
        return names.error();
    return keys(personOrder(name, sortName, *names));
}

Result<DerivedValues> DerivedColumns::ofMembership(const MembershipValues &membership)
{
    const Result<Period> period = periodOf(membership.period);
    if (!period)
        return period.error();
    const Result<QString> death = deathOf(membership.person);
    if (!death)
        return death.error();
    return DerivedValues()
        .set(DerivedColumn::StartBound,
             membership.start.isNull() ? period->start : derived::startBound(membership.start))
        .set(DerivedColumn::EndBound,
             std::min(membership.end.isNull() ? period->end : derived::endBound(membership.end), *death));
}

/// The end of the person's life as a bound.
Result<QString> DerivedColumns::deathOf(qint64 person)
{
    if (const auto known = m_deaths.constFind(person); known != m_deaths.cend())
        return *known;
    if (m_names.contains(person)) // Just added, and alive.
        return endOfTime();
    Query query(m_connection, "death_of_person");
    const auto found = query.bind(":id", person).all<QString>([](const Query &row) { return row.text(0); });
    if (!found)
        return found.error();
    const QString written = found->empty() ? QString() : found->front();
    return *m_deaths.insert(person, derived::endBound(PartialDate::parse(written).value_or(PartialDate())));
}

void DerivedColumns::added(const RecordKey &key, CellRow cells)
{
    if (key.kind == RecordKind::Person) {
        if (std::exchange(m_hasOtherNames, false)) // Those of another file; their names have been added.
            m_names.clear();
        const std::string_view name = cellOf(cells, fields::person.name).view();
        m_names.insert(key.id, QByteArray(name.data(), qsizetype(name.size())));
        if (const PartialDate death = date(cellOf(cells, fields::person.deathDate)); !death.isNull())
            m_deaths.insert(key.id, derived::endBound(death));
        return;
    }
    if (key.kind != RecordKind::PersonName)
        return;
    m_hasOtherNames = true;
    const qint64 person = cellOf(cells, fields::personName.person).integer();
    const std::string_view name = cellOf(cells, fields::personName.name).view();
    const QString language = cellOf(cells, fields::personName.language).toString();
    const auto own = m_names.constFind(person);
    const bool isOwn = own != m_names.cend() && *own == QByteArrayView(name.data(), qsizetype(name.size()));
    if (!isOwn && programLanguages().contains(language))
        m_renamed.insert(person);
}

Result<std::vector<ShownName>> DerivedColumns::shownNames(qint64 person)
{
    std::vector<ShownName> names;
    for (const QString &language : programLanguages()) {
        Query query(m_connection, "shown_name_of_person");
        query.bind(":id", person).bind(":language", language);
        const auto found = query.all<ShownName>([&](const Query &row) {
            return ShownName{language, row.text(0), row.text(1), row.text(2), row.text(3)};
        });
        if (!found)
            return found.error();
        names.insert(names.end(), found->begin(), found->end());
    }
    return names;
}

Status DerivedColumns::orderPerson(qint64 person)
{
    Query query(m_connection, "person_to_order");
    const auto found = query.bind(":id", person).all<ShownName>([](const Query &row) {
        return ShownName{{}, row.text(0), row.text(1), {}, {}};
    });
    if (!found)
        return found.error();
    if (found->empty())
        return {}; // Removed together with the names.
    const auto names = shownNames(person);
    if (!names)
        return names.error();
    const DerivedValues values = keys(personOrder(found->front().name, found->front().familyName, *names));
    Query update(m_connection, "update_person_order");
    update.bind(":id", person);
    for (const DerivedColumn column : {DerivedColumn::SortKey, ownKeys[0], ownKeys[1]})
        update.bind(u':' + nameOf(column), values.value(column));
    return update.run();
}

Status DerivedColumns::orderEverybody()
{
    for (qint64 after = 0;;) {
        Query query(m_connection, "persons_to_order");
        const auto persons =
            query.bind(":after", after).all<qint64>([](const Query &row) { return row.integer(0); });
        if (!persons)
            return persons.error();
        if (persons->empty())
            return {};
        for (const qint64 person : *persons) {
            if (const Status ordered = orderPerson(person); !ordered)
                return ordered;
        }
        after = persons->back();
    }
}

Status DerivedColumns::settle()
{
    const QSet<qint64> renamed = std::exchange(m_renamed, {});
    for (const qint64 person : renamed) {
        if (const Status ordered = orderPerson(person); !ordered)
            return ordered;
    }
    return {};
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
    Period bounds{beginningOfTime(), endOfTime()};
    if (*found)
        bounds = {derived::startBound(date(query.cell(0))), derived::endBound(date(query.cell(1)))};
    return *m_periods.insert(period, bounds);
}

Status DerivedColumns::spread(const Record &written)
{
    if (written.kind() == RecordKind::LegislativePeriod)
        return spreadPeriod(written.id);
    const qint64 person = written.kind() == RecordKind::Person ? written.id
                          : written.kind() == RecordKind::PersonName
                              ? written.value(fields::personName.person).id
                              : 0;
    const Status ordered = person == 0 ? Status() : orderPerson(person);
    return ordered && written.kind() == RecordKind::Person ? spreadDeath(person) : ordered;
}

Status DerivedColumns::spreadDeath(qint64 person)
{
    m_deaths.remove(person);
    m_names.remove(person); // What is stored counts.
    return boundAll(fields::membership.person, person);
}

Status DerivedColumns::spreadPeriod(qint64 period)
{
    m_periods.remove(period);
    return boundAll(fields::membership.period, period);
}

/// Works out the bounds of all memberships anew that refer to the record.
Status DerivedColumns::boundAll(FieldId reference, qint64 id)
{
    Query affected(m_connection, referringStatement(reference));
    const auto memberships = affected.bind(":id", id).all<Record>(
        [](const Query &row) { return row.record(RecordKind::Membership); });
    if (!memberships)
        return memberships.error();
    for (const Record &membership : *memberships) {
        const Result<DerivedValues> derived = of(membership);
        if (!derived)
            return derived.error();
        Query update(m_connection, "update_membership_bounds");
        update.bind(":id", membership.id).bind(":start_bound", derived->value(DerivedColumn::StartBound));
        if (const Status written = update.bind(":end_bound", derived->value(DerivedColumn::EndBound)).run();
            !written)
            return written;
    }
    return {};
}

} // namespace delegations
