#include "ui/form/remarklabel.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace delegations {

namespace {

constexpr int signSize = 14;

} // namespace

/// A button whose text is cut where there is no room for all of it, rather than making the form wider.
class RemarkLabel::AnswerButton : public QPushButton
{
public:
    void setWholeText(const QString &text)
    {
        m_text = text;
        cutText();
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize cut = QPushButton::sizeHint();
        const QFontMetrics metrics = fontMetrics();
        return {cut.width() + metrics.horizontalAdvance(m_text) - metrics.horizontalAdvance(text()) +
                    theme::medium,
                cut.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return sizeHint().boundedTo({theme::large * 4, QPushButton::sizeHint().height()});
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        cutText();
    }

private:
    void cutText()
    {
        const QFontMetrics metrics = fontMetrics();
        const int frame = QPushButton::sizeHint().width() - metrics.horizontalAdvance(text());
        setText(metrics.elidedText(m_text, Qt::ElideMiddle, std::max(width() - frame, 1)));
    }

    QString m_text;
};

RemarkLabel::RemarkLabel(QWidget *parent) : QWidget(parent), m_label(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setFont(theme::font(theme::Type::Caption));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::textInset, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_label);
    hide();
}

void RemarkLabel::setRemark(const Remark &remark)
{
    if (m_remark == remark)
        return;
    m_remark = remark;
    updateLabel();
    updateAnswers();
    setVisible(remark.kind != Remark::None);
}

void RemarkLabel::setPlace(const QString &place)
{
    m_place = place;
    if (!m_answers)
        return;
    m_use->setObjectName(QStringLiteral("use_") + place);
    m_keep->setObjectName(QStringLiteral("keep_") + place);
}

void RemarkLabel::createAnswers()
{
    m_answers = new QWidget;
    m_use = new AnswerButton;
    m_keep = new QPushButton(tr("Keep it"));
    auto *line = new QHBoxLayout(m_answers);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::small);
    for (QPushButton *answer : {static_cast<QPushButton *>(m_use), m_keep}) {
        answer->setAutoDefault(true);
        line->addWidget(answer);
    }
    line->addStretch(1);
    m_use->setToolTip(tr("Alt+Return in the field"));
    layout()->addWidget(m_answers);
    setPlace(m_place);
    connect(m_use, &QPushButton::clicked, this, &RemarkLabel::proposalWanted);
    connect(m_keep, &QPushButton::clicked, this, &RemarkLabel::keepingWanted);
}

void RemarkLabel::updateAnswers()
{
    if (m_remark.asks && !m_answers)
        createAnswers();
    if (!m_answers)
        return;
    constexpr qsizetype longestProposal = 60;
    const QString proposal = oneLine(m_remark.proposal, longestProposal);
    m_use->setWholeText(tr("Use “%1”").arg(QString(proposal).replace(u'&', QStringLiteral("&&"))));
    m_use->setAccessibleName(tr("Use “%1”").arg(proposal));
    for (QPushButton *answer : {static_cast<QPushButton *>(m_use), m_keep})
        answer->setAccessibleDescription(oneLine(m_remark.text));
    m_use->setVisible(!proposal.isEmpty());
    m_answers->setVisible(m_remark.asks);
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
