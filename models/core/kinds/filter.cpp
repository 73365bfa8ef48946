#include "models/core/kinds/filter.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"

namespace delegations {

Filter Filter::within(const Scope &scope) const
{
    Filter narrowed = *this;
    if (const qint64 country = scope.idOf(RecordKind::Area))
        narrowed.area = country;
    if (const qint64 organization = scope.idOf(RecordKind::Organization))
        narrowed.body = organization;
    return narrowed;
}

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
