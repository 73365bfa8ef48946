#include "models/store/sqlite/migrations.h"

#include "resources/resources.h"

namespace delegations {

const QStringList &migrationFiles()
{
    static const QStringList files = [] {
        openResources();
        return resourceFiles(QStringLiteral(":/sql/sqlite/migrations"), QStringLiteral(".sql"));
    }();
    return files;
}

quint32 currentSchemaVersion()
{
    return quint32(migrationFiles().size());
}

} // namespace delegations
