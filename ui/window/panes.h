#pragma once

#include <QList>

class QWidget;

namespace delegations {

/// Gives the keys to the next of these parts of a window, or to the one before, round; there to what had them
/// last. Those in which nothing can take them are passed over.
void goToPane(const QList<QWidget *> &panes, bool forward);

} // namespace delegations
