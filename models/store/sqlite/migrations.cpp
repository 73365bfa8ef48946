#include "models/store/sqlite/migrations.h"

#include "resources/resources.h"

#include <QDir>

namespace delegations {

const QStringList &migrationFiles()
{
    static const QStringList files = [] {
        openResources();
        const QDir folder(QStringLiteral(":/sql/sqlite/migrations"));
        QStringList paths;
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            paths.append(folder.filePath(name));
        return paths;
    }();
    return files;
}

quint32 currentSchemaVersion()
{
    return quint32(migrationFiles().size());
}

} // namespace delegations
