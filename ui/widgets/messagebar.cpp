#include "ui/widgets/messagebar.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/retire.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace delegations {

namespace {

constexpr int signSize = 20;
constexpr int signInset = 14;
constexpr int progressWidth = 480;
constexpr int progressHeight = 12;

QString kindText(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return MessageBar::tr("Information");
    case MessageBar::Kind::Warning:
        return MessageBar::tr("Warning");
    case MessageBar::Kind::Error:
        break;
    }
    return MessageBar::tr("Error");
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel(theme::Type::Body))
    , m_told(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setFlat(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(signInset + signSize + 12, 10, 10, 10);
    layout->setSpacing(theme::small);
    m_told->setSpacing(theme::tight);
    m_told->addStretch();
    m_told->addWidget(m_text);
    m_told->addStretch();
    layout->addLayout(m_told, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::present(Kind kind, const QString &text, const std::vector<Button> &buttons, bool closable)
{
    m_isPassing = false;
    m_kind = kind;
    m_text->setParagraphs(text, 1000);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        retire(*item->widget());
        delete item;
    }
    for (const Button &button : buttons) {
        auto *widget = new QPushButton(button.text);
        widget->setObjectName(button.name);
        widget->setAutoDefault(true);
        widget->setMinimumWidth(widget->sizeHint().width() + theme::medium);
        connect(widget, &QPushButton::clicked, this, button.pressed);
        m_buttons->addWidget(widget, 0, Qt::AlignTop);
    }
    m_close->setVisible(closable);
    if (m_progress)
        m_progress->hide();
    setAccessibleName(kindText(kind) + QStringLiteral(": ") + plainParagraphs(text, 1000));
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_isPassing = false;
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

void MessageBar::showProgress(qint64 done, qint64 total)
{
    if (!m_progress) {
        m_progress = new QProgressBar;
        m_progress->setObjectName(QStringLiteral("messageProgress"));
        m_progress->setTextVisible(false);
        m_progress->setMaximumSize(progressWidth, progressHeight);
        // What is too wide for it goes to the empty space, not to the buttons.
        auto *line = new QHBoxLayout;
        line->addWidget(m_progress, 100);
        line->addStretch(1);
        m_told->insertLayout(m_told->count() - 1, line);
    }
    m_progress->setAccessibleName(tr("Progress: %1").arg(text()));
    // In thousandths: a progress bar counts in int.
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(std::clamp(double(done) / double(total), 0.0, 1.0) * 1000));
    m_progress->show();
}

void MessageBar::passOn()
{
    if (m_isPassing)
        dismiss();
}

QString MessageBar::text() const
{
    return m_text->text().remove(QChar(0x200b));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

QColor MessageBar::color() const
{
    switch (m_kind) {
    case Kind::Information:
        return theme::accent(palette());
    case Kind::Warning:
        return theme::warning(palette());
    case Kind::Error:
        break;
    }
    return theme::error(palette());
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(rect(), theme::mix(window, color(), 0.12));
    for (const int edge : {0, height() - 1})
        painter.fillRect(QRect(0, edge, width(), 1), theme::mix(window, color(), 0.35));
    painter.setRenderHint(QPainter::Antialiasing);
    paintSign(painter);
}

/// A circled i, a triangle, an octagon-like square: told apart by shape.
void MessageBar::paintSign(QPainter &painter) const
{
    QRectF box(signInset, 0, signSize, signSize);
    box.moveTop((height() - signSize) / 2.0);
    if (isRightToLeft())
        box.moveRight(width() - signInset);
    QPainterPath shape;
    if (m_kind == Kind::Information)
        shape.addEllipse(box);
    else if (m_kind == Kind::Error)
        shape.addRoundedRect(box, 4, 4);
    else
        shape.addPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
    shape.closeSubpath();
    painter.setPen(QPen(color(), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color());
    painter.drawPath(shape);
    QFont mark = font();
    mark.setPixelSize(signSize * 7 / 10);
    mark.setBold(true);
    painter.setFont(mark);
    painter.setPen(palette().color(QPalette::Window));
    const double lower = m_kind == Kind::Warning ? 3 : 0;
    painter.drawText(box.translated(0, lower), int(Qt::AlignCenter),
                     m_kind == Kind::Information ? QStringLiteral("i") : QStringLiteral("!"));
}

} // namespace delegations
