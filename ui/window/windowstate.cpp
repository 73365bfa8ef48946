#include "ui/window/windowstate.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace delegations::windowstate {

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView splitterKey("window/splitter");

/// What the desktop draws around a window, roughly.
constexpr QSize frame(20, 50);

} // namespace

void restore(QMainWindow &window, QSplitter &splitter)
{
    const QSettings settings;
    if (!window.restoreGeometry(settings.value(geometryKey).toByteArray()))
        window.resize(QSize(1180, 760).boundedTo(window.screen()->availableSize() - frame));
    if (!splitter.restoreState(settings.value(splitterKey).toByteArray()))
        splitter.setSizes({360, 820});
}

void save(const QMainWindow &window, const QSplitter &splitter)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(splitterKey, splitter.saveState());
}

} // namespace delegations::windowstate
