#include "models/core/kinds/filter.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"

#include <QCoreApplication>

#include <utility>

namespace delegations {

Result<Filter> Filter::within(const Scope &scope) const
{
    Filter narrowed = *this;
    for (const auto &[named, meant] : {std::pair(&narrowed.area, scope.idOf(RecordKind::Area)),
                                       std::pair(&narrowed.body, scope.idOf(RecordKind::Organization))}) {
        if (meant == 0 || *named == meant)
            continue;
        if (*named != 0)
            return Error{ErrorCode::Input,
                         QCoreApplication::translate("Filter",
                                                     "The filter names another country or body than "
                                                     "this is to be about. Name one of them."),
                         {}};
        *named = meant;
    }
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
