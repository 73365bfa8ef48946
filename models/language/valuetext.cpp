#include "models/language/valuetext.h"

#include "models/core/fieldspec.h"
#include "models/language/datewords.h"

#include <QVariant>

namespace delegations {

QString valueText(const FieldSpec &field, const QVariant &value)
{
    if (field.kind == FieldKind::Date) {
        if (const auto date = PartialDate::parse(value.toString()))
            return DateWords().date(*date);
    }
    return field.displayText(value);
}

} // namespace delegations
