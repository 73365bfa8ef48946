#pragma once

class QObject;
class QWidget;

namespace delegations {

/// Takes a widget away for good whose own key or button may be what led here. It goes with the next turn of
/// the event loop; until then neither it nor anything in it says a word, hears what `source` tells, or is
/// called by what was queued: all of that would speak of what is gone.
void retire(QWidget &widget, const QObject *source = nullptr);

} // namespace delegations
