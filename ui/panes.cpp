#include "ui/panes.h"

#include <QApplication>
#include <QWidget>

namespace delegations {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// What had the keys last, else the pane itself, else the first in it that takes them.
QWidget *inputOf(QWidget &pane)
{
    for (QWidget *likely : {pane.focusWidget(), pane.focusProxy(), &pane}) {
        if (takesKeys(likely))
            return likely;
    }
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takesKeys(next))
            return next;
    }
    return nullptr;
}

} // namespace

void goToPane(const QList<QWidget *> &panes, bool forward)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto isIn = [focus](const QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); };
    const auto count = panes.size();
    const auto present = focus ? std::find_if(panes.cbegin(), panes.cend(), isIn) : panes.cend();
    const qsizetype step = forward ? 1 : count - 1;
    // From outside, a tool bar say, on to the first or the last of them.
    qsizetype at = present != panes.cend() ? std::distance(panes.cbegin(), present) : forward ? count - 1 : 0;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step) % count;
        if (QWidget *input = inputOf(*panes[at]))
            return input->setFocus(Qt::TabFocusReason);
    }
}

} // namespace delegations
