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
