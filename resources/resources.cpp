#include "resources/resources.h"

#include <QDir>

// Outside any namespace, as Q_INIT_RESOURCE demands.
static void initialize()
{
    Q_INIT_RESOURCE(delegations);
}

void delegations::openResources()
{
    initialize();
}
