#include "ui/windowstate.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace delegations::windowstate {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString splitterKey = QStringLiteral("window/splitter");

} // namespace

void restore(QMainWindow &window, QSplitter &splitter)
{
    const QSettings settings;
    if (!window.restoreGeometry(settings.value(geometryKey).toByteArray()))
        window.resize(1180, 760);
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
