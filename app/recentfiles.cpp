#include "app/recentfiles.h"

#include <QSettings>

namespace delegations::recentfiles {

namespace {

const QString lastKey = QStringLiteral("files/last");
const QString recentKey = QStringLiteral("files/recent");
constexpr qsizetype limit = 10;

} // namespace

QStringList paths()
{
    return QSettings().value(recentKey).toStringList();
}

QString last()
{
    return QSettings().value(lastKey).toString();
}

void add(const QString &path)
{
    QStringList recent = paths();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings settings;
    settings.setValue(recentKey, recent.mid(0, limit));
    settings.setValue(lastKey, path);
}

} // namespace delegations::recentfiles
