#include "resources/resources.h"

#include <QDir>
#include <QResource>

// Outside any namespace, as Q_INIT_RESOURCE demands.
static void initialize()
{
    Q_INIT_RESOURCE(delegations);
}

namespace {

/// What QDir looks up of each file takes many times longer than the names.
struct Folder : QResource
{
    using QResource::children;
    using QResource::QResource;
};

} // namespace

void delegations::openResources()
{
    initialize();
}

QStringList delegations::resourceFiles(const QString &folder, const QString &ending)
{
    QStringList files;
    for (const QString &name : Folder(folder).children()) {
        if (name.endsWith(ending))
            files.append(folder + u'/' + name);
    }
    files.sort();
    return files;
}
