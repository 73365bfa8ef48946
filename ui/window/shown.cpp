#include "ui/window/shown.h"

#include <algorithm>

namespace delegations {

namespace {

QList<Location> valid(const std::initializer_list<RecordKey> &keys)
{
    QList<Location> places;
    for (const RecordKey &key : keys) {
        if (key.isValid())
            places.append(key);
    }
    return places;
}

/// Those in which a record of that date stands.
QList<Location> listsOf(RecordKind kind, const PartialDate &date)
{
    return {Location::monthOf(kind, date.toString().left(7)), Location::listOf(kind)};
}

} // namespace

Shown Shown::of(const Location &place, const CountryDetails &details)
{
    return {place, details.country.text, details.country, {}};
}

Shown Shown::of(const Location &place, const ChamberDetails &details)
{
    return {place, details.chamber.text, details.country, valid({details.country.key})};
}

/// Somebody belongs to the country that they sit for, if any.
Shown Shown::of(const Location &place, const PersonDetails &details)
{
    const auto seat =
        std::find_if(details.offices.begin(), details.offices.end(),
                     [](const OfficeEntry &office) { return office.isSeat && office.isCurrent; });
    if (seat != details.offices.end())
        return {place, details.person.text, seat->country, valid({seat->chamber.key, seat->country.key})};
    const auto other = std::find_if(details.offices.begin(), details.offices.end(),
                                    [](const OfficeEntry &office) { return office.country.key.isValid(); });
    Shown shown{place, details.person.text, {}, {}};
    if (other != details.offices.end())
        shown.parents = valid({other->chamber.key, other->country.key});
    return shown;
}

Shown Shown::of(const Location &place, const NewsDetails &details)
{
    return {place, details.news.text, {}, listsOf(details.news.key.kind, details.published)};
}

Shown Shown::of(const Location &place, const EventDetails &details)
{
    return {place, details.event.text, details.country, listsOf(details.event.key.kind, details.start)};
}

Shown Shown::of(const Location &place, const DatedList &)
{
    return {place,
            {},
            {},
            place.kind == Location::AtMonth ? QList<Location>{Location::listOf(place.record.kind)}
                                            : QList<Location>()};
}

} // namespace delegations
