#include "ui/navigationtree.h"

#include <QFocusEvent>

namespace delegations {

void NavigationTree::focusInEvent(QFocusEvent *event)
{
    const bool tabbed = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (currentIndex().isValid() || (m_beginsAtFirst && tabbed))
        return QTreeView::focusInEvent(event);
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

} // namespace delegations
