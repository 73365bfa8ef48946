#include "ui/window/shown.h"

#include <algorithm>

namespace delegations {

namespace {

QList<Scope> valid(const std::initializer_list<RecordKey> &keys)
{
    QList<Scope> places;
    for (const RecordKey &key : keys) {
        if (key.isValid())
            places.append(key);
    }
    return places;
}

/// Those in which a record of that date stands.
QList<Scope> listsOf(RecordKind kind, const PartialDate &date)
{
    return {Scope::monthOf(kind, date.toString().left(7)), Scope::listOf(kind)};
}

} // namespace

Shown Shown::of(const CountryDetails &details)
{
    return {details.country.text, details.country, {}};
}

Shown Shown::of(const ChamberDetails &details)
{
    return {details.chamber.text, details.country, valid({details.country.key})};
}

Shown Shown::of(const BodyDetails &details)
{
    return {details.body.text, {}, valid({details.parent.key})};
}

/// Somebody belongs to the country that they sit for, if any.
Shown Shown::of(const PersonDetails &details)
{
    const auto seat =
        std::find_if(details.offices.begin(), details.offices.end(),
                     [](const OfficeEntry &office) { return office.isSeat && office.isCurrent; });
    if (seat != details.offices.end())
        return {details.person.text, seat->country, valid({seat->chamber.key, seat->country.key})};
    const auto other = std::find_if(details.offices.begin(), details.offices.end(),
                                    [](const OfficeEntry &office) { return office.country.key.isValid(); });
    Shown shown{details.person.text, {}, {}};
    if (other != details.offices.end())
        shown.parents = valid({other->chamber.key, other->country.key});
    return shown;
}

Shown Shown::of(const NewsDetails &details)
{
    return {details.news.text, {}, listsOf(details.news.key.kind, details.published)};
}

Shown Shown::of(const EventDetails &details)
{
    return {details.event.text, details.country, listsOf(details.event.key.kind, details.start)};
}

Shown Shown::of(const DecisionDetails &details)
{
    return {details.decision.text, {}, listsOf(details.decision.key.kind, details.date)};
}

Shown Shown::ofList(const Scope &list)
{
    Shown shown;
    if (list.kind == Scope::Month)
        shown.parents = {Scope::listOf(list.record.kind)};
    return shown;
}

} // namespace delegations
