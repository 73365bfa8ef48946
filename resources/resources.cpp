#include "resources/resources.h"

#include <QDir>

namespace delegations {

void openResources()
{
    Q_INIT_RESOURCE(delegations);
}

} // namespace delegations
