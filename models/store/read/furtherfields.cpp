#include "models/store/read/furtherfields.h"

#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/store/sqlite/query.h"

namespace delegations {

const QList<FieldId> &furtherFieldsOfPeople()
{
    constexpr auto &person = fields::person;
    constexpr auto &membership = fields::membership;
    static const QList<FieldId> all{
        person.honorificPrefix,        person.honorificSuffix, person.formOfAddress,   person.languages,
        person.correspondenceLanguage, membership.replaces,    membership.standsInFor, membership.startReason,
        membership.endReason,          membership.votes};
    return all;
}

Result<QList<FieldId>> furtherFieldsSaid(Connection &connection)
{
    Query query(connection, "export_further_said");
    const auto said = query.all<QList<FieldId>>([](const Query &row) {
        QList<FieldId> found;
        for (qsizetype column = 0; column < furtherFieldsOfPeople().size(); ++column) {
            if (row.integer(int(column)) != 0)
                found.append(furtherFieldsOfPeople()[column]);
        }
        return found;
    });
    return said ? Result<QList<FieldId>>(said->front()) : said.error();
}

} // namespace delegations
