#include "app/recentfiles.h"

#include <QSettings>

namespace delegations::recentfiles {

namespace {

constexpr QLatin1StringView lastKey("files/last");
constexpr QLatin1StringView recentKey("files/recent");
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
