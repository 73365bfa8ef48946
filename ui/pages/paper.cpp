#include "ui/pages/paper.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace delegations {

Paper::Paper()
{
    setAutoFillBackground(true);
    updatePalette();
}

void Paper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updatePalette();
    QWidget::changeEvent(event);
}

void Paper::updatePalette()
{
    if (m_updating)
        return;
    m_updating = true;
    setPalette(theme::paper());
    m_updating = false;
}

} // namespace delegations
