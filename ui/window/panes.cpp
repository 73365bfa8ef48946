#include "ui/window/panes.h"

#include <QApplication>
#include <QScrollArea>

namespace delegations {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// A page that scrolls has nothing to press: what is on it says more of where the keys go.
bool isPage(const QWidget *widget)
{
    return qobject_cast<const QScrollArea *>(widget);
}

/// What had the keys last, else the pane itself, else the first in it that takes them; a page where there is
/// nothing else.
QWidget *inputOf(QWidget &pane)
{
    for (QWidget *likely : {pane.focusWidget(), pane.focusProxy(), &pane}) {
        if (takesKeys(likely) && !isPage(likely))
            return likely;
    }
    QWidget *page = takesKeys(&pane) ? &pane : nullptr;
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (!pane.isAncestorOf(next) || !takesKeys(next))
            continue;
        if (!isPage(next))
            return next;
        page = page ? page : next;
    }
    return page;
}

void bringIntoSight(QWidget &input)
{
    for (QWidget *around = input.parentWidget(); around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around); page && input.height() < page->height())
            page->ensureWidgetVisible(&input);
    }
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
        if (QWidget *input = inputOf(*panes[at])) {
            bringIntoSight(*input);
            return input->setFocus(Qt::TabFocusReason);
        }
    }
}

} // namespace delegations
