#pragma once

class QCompleter;

namespace delegations {

/// Lets the keys that save a form do so while the completer's list is open, which would swallow them. The
/// completer has its widget, and must outlive its list, as it does.
void letSavingThrough(QCompleter &completer);

} // namespace delegations
