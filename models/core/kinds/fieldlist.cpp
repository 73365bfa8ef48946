#include "models/core/kinds/fieldlist.h"

namespace delegations {

QString notNegative(const QVariant &value)
{
    return value.toLongLong() >= 0 ? QString() : QCoreApplication::translate("Field", "Not less than zero.");
}

} // namespace delegations
