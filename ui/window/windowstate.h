#pragma once

class QMainWindow;
class QSplitter;

/// Where the window stood and how it was divided, kept in the person's settings.
namespace delegations::windowstate {

void restore(QMainWindow &window, QSplitter &splitter);
void save(const QMainWindow &window, const QSplitter &splitter);

} // namespace delegations::windowstate
