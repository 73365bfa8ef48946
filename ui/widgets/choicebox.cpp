#include "ui/widgets/choicebox.h"

#include "ui/widgets/plaintext.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace delegations {

QString ChoiceBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    // Styles leave a pixel on each side.
    return fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - icon - 2);
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QComboBox::event(event);
    const bool isCut = shownText() != currentText();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       isCut ? toolTipText(currentText()) : QString(), this);
    return true;
}

/// As the base does, which cuts a text through its letters.
void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace delegations
