#include "ui/form/remarklabel.h"

#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace delegations {

namespace {

constexpr int signSize = 14;

} // namespace

RemarkLabel::RemarkLabel(QWidget *parent) : QWidget(parent), m_label(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setFont(theme::font(theme::Type::Caption));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::textInset, 0, 0, 0);
    layout->addWidget(m_label);
    hide();
}

void RemarkLabel::setRemark(const Remark &remark)
{
    if (m_remark == remark)
        return;
    m_remark = remark;
    updateLabel();
    setVisible(remark.kind != Remark::None);
}

QColor RemarkLabel::color() const
{
    switch (m_remark.kind) {
    case Remark::Problem:
        return theme::readable(theme::error(palette()), palette(), 4.5);
    case Remark::Notice:
        return theme::readable(theme::warning(palette()), palette(), 4.5);
    default:
        return theme::mutedText(palette());
    }
}

void RemarkLabel::updateLabel()
{
    const int indent = m_remark.isWrong() ? signSize + theme::tight : 0;
    layout()->setContentsMargins(theme::textInset + indent, 0, 0, 0);
    QPalette own;
    own.setColor(QPalette::WindowText, color());
    m_label->setPalette(own);
    m_label->setText(withSoftBreaks(plainParagraphs(m_remark.text, 1000)));
    update();
}

void RemarkLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateLabel();
    else if (event->type() == QEvent::ApplicationFontChange)
        m_label->setFont(theme::font(theme::Type::Caption));
    QWidget::changeEvent(event);
}

/// A disc for a problem, a triangle for a notice, each with an exclamation mark.
void RemarkLabel::paintEvent(QPaintEvent *)
{
    if (!m_remark.isWrong())
        return;
    const double top = (m_label->fontMetrics().height() - signSize) / 2.0;
    QRectF box(theme::textInset, top, signSize, signSize);
    if (isRightToLeft())
        box.moveRight(width() - theme::textInset);
    QPainterPath shape;
    if (m_remark.kind == Remark::Problem)
        shape.addEllipse(box);
    else
        shape.addPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, color());
    const QColor mark = palette().color(QPalette::Window);
    const QPointF center = box.center() + QPointF(0, m_remark.kind == Remark::Notice ? 1.5 : 0);
    painter.fillRect(QRectF(center.x() - 0.9, center.y() - 3.8, 1.8, 4.6), mark);
    painter.fillRect(QRectF(center.x() - 0.9, center.y() + 1.9, 1.8, 1.8), mark);
}

} // namespace delegations
