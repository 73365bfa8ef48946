#pragma once

#include <QSize>

class QDialog;

namespace delegations {

/// Keeps a dialog within the screen that it opens on, title bar and panels of the desktop aside, as high as
/// its texts need at its width, and as wide as its title, all of that also when they grow while it is open.
/// Where not even the
/// least that its layout needs has room, the content scrolls, and the buttons stay in sight. Every dialog
/// calls this at the end of its constructor; `comfortable` is what it takes where there is room, else its own
/// size hint.
void keepOnScreen(QDialog &dialog, QSize comfortable = {});

} // namespace delegations
