#include "ui/widgets/fieldframes.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionComplex>

namespace delegations {

namespace {

constexpr auto qtStyle = "fusion";

/// Not over the line that tells of the focus.
void frame(QPainter &painter, const QStyleOption &option, double radius)
{
    if (!theme::isDark(option.palette))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        theme::mix(option.palette.color(QPalette::Window), option.palette.color(QPalette::WindowText), 0.3));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

/// Fainter where nothing can be chosen, but never less than can be seen; of the palette's active colours, as
/// the others have no contrast to choose from.
QColor outlineColor(const QStyleOption &option)
{
    const QColor ground = option.palette.color(QPalette::Active, QPalette::Window);
    const QColor text = option.palette.color(QPalette::Active, QPalette::WindowText);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    return theme::readableOn(ground, text, theme::mix(ground, text, isEnabled ? 0.55 : 0.3),
                             isEnabled ? 4.5 : 3.2);
}

/// Not over the line that tells of the focus.
void outline(QPainter &painter, const QStyleOption &option, bool isRound)
{
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(outlineColor(option));
    if (isRound) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawEllipse(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

bool hasFrame(const QStyleOptionComplex &option)
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option))
        return box->frame;
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    return box && box->frame;
}

} // namespace

void FieldFrames::install()
{
    const QStyle *style = QApplication::style();
    if (qobject_cast<const FieldFrames *>(style) ||
        style->name().compare(QLatin1String(qtStyle), Qt::CaseInsensitive) != 0)
        return;
    QApplication::setStyle(new FieldFrames(QString::fromLatin1(qtStyle)));
}

void FieldFrames::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_Frame)
        frame(*painter, *option, 0);
    else if (element == PE_FrameLineEdit && !(option->state & State_HasFocus))
        frame(*painter, *option, 2);
    else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        outline(*painter, *option, element == PE_IndicatorRadioButton);
}

void FieldFrames::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && hasFrame(*option) &&
        !(option->state & State_HasFocus))
        frame(*painter, *option, 2);
}

} // namespace delegations
