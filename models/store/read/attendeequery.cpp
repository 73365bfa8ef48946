#include "models/store/read/attendeequery.h"

#include "models/language/bodies/memberrole.h"
#include "models/language/countries.h"
#include "models/store/read/protocolorder.h"
#include "models/store/search/rolequeries.h"
#include "models/store/sqlite/query.h"

#include <algorithm>
#include <iterator>

namespace delegations {

namespace {

struct Row
{
    RecordLink organization;
    QString title;
    qint64 place = 0;
    Attendee attendee;
};

/// In protocol order; rows of one organization stand together.
Result<std::vector<AttendeeList>> lists(Result<std::vector<Row>> rows, bool areDelegations,
                                        const QString &language)
{
    if (!rows)
        return rows.error();
    std::vector<Placed<AttendeeList>> found;
    for (Row &row : *rows) {
        if (found.empty() || found.back().shown.organization.key != row.organization.key)
            found.push_back({row.place, row.title, {row.organization, row.title, areDelegations, {}}});
        std::vector<Attendee> &people = found.back().shown.people;
        const auto known = std::ranges::find(people, row.attendee.person, &Attendee::person);
        if (known == people.end())
            people.push_back(std::move(row.attendee));
        else if (known->office.isEmpty())
            known->office = row.attendee.office;
    }
    return inProtocolOrder(Result<std::vector<Placed<AttendeeList>>>(std::move(found)), language);
}

Result<std::vector<Row>> rowsOf(Connection &connection, const char *statement, const Viewpoint &viewpoint)
{
    const auto roles = roleWords(connection);
    if (!roles)
        return roles.error();
    Query query(connection, statement, viewpoint);
    return query.all<Row>([&](const Query &found) {
        const QString title =
            shownCountryName(found.text(1), found.text(2), found.text(3), viewpoint.language);
        const QString office = found.text(8);
        const bool isMember = office.isEmpty() || isMemberRole(office);
        return Row{{{RecordKind::Organization, found.integer(0)}, title},
                   title,
                   found.integer(4),
                   {{{RecordKind::Person, found.integer(5)}, found.text(6)},
                    found.text(7),
                    found.text(9).split(u'\n', Qt::SkipEmptyParts),
                    isMember ? QString() : roles->shown(viewpoint.language, office, found.text(10))}};
    });
}

} // namespace

Result<std::vector<AttendeeList>> attendeeLists(Connection &connection, const Viewpoint &viewpoint)
{
    auto delegations =
        lists(rowsOf(connection, "attendees_of_delegations", viewpoint), true, viewpoint.language);
    auto bodies = lists(rowsOf(connection, "attendees_of_bodies", viewpoint), false, viewpoint.language);
    if (!delegations || !bodies)
        return delegations ? bodies.error() : delegations.error();
    std::ranges::move(*bodies, std::back_inserter(*delegations));
    return delegations;
}

} // namespace delegations
