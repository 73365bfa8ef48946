#include "models/core/kinds/filter.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"

namespace delegations {

QStringList Filter::properties()
{
    constexpr auto &person = fields::person;
    QStringList names;
    for (const FieldId field : {FieldId(person.gender), FieldId(person.birthDate), FieldId(person.deathDate),
                                FieldId(person.summary), FieldId(person.biography), FieldId(person.photo)})
        names.append(specOf(field).column);
    for (const Choice &type : choices::contactTypes)
        names.append(QString::fromLatin1(type.value));
    return names;
}

} // namespace delegations
