#include "models/language/resourcetable.h"

#include "resources/resources.h"

#include <QFile>

namespace delegations {

QList<QStringList> resourceTable(const QString &path)
{
    QList<QStringList> rows;
    openResources();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

} // namespace delegations
