#include "app/startingfile.h"

#include "app/document.h"
#include "app/recentfiles.h"
#include "app/sampledatabase.h"
#include "app/useridentity.h"
#include "models/core/files/fileidentity.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace delegations::startingfile {

QString choose(const QString &named)
{
    if (!named.isEmpty())
        return absolutePath(named);
    const QString last = recentfiles::last();
    return last.isEmpty() ? samplePath() : last;
}

QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("delegations.db"));
}

Result<std::unique_ptr<Document>> openSample()
{
    const QString path = samplePath();
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (const Status created = createSampleDatabase(path, userName()); !created)
            return created.error();
    }
    return Document::open(path);
}

Result<std::unique_ptr<Document>> open(const QString &path)
{
    const bool isFirstStart = path == samplePath() && recentfiles::last().isEmpty();
    return isFirstStart ? openSample() : Document::open(path);
}

} // namespace delegations::startingfile
