#include "ui/widgets/linklabel.h"

#include "models/core/weburl.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/wrappedtext.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace delegations {

namespace {

constexpr int frame = theme::textInset;

class LinkAccessible : public QAccessibleWidget
{
public:
    explicit LinkAccessible(LinkLabel *link) : QAccessibleWidget(link, QAccessible::Link) {}

    QAccessible::Role role() const override
    {
        return leadsSomewhere() ? QAccessible::Link : QAccessible::StaticText;
    }
    QStringList actionNames() const override
    {
        const QStringList inherited = QAccessibleWidget::actionNames();
        return leadsSomewhere() ? QStringList(pressAction()) + inherited : inherited;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            static_cast<LinkLabel *>(widget())->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    bool leadsSomewhere() const { return static_cast<LinkLabel *>(widget())->leadsSomewhere(); }
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *link = qobject_cast<LinkLabel *>(object);
    return link ? new LinkAccessible(link) : nullptr;
}

} // namespace

LinkLabel::LinkLabel(theme::Type type, int maximumLines, QWidget *parent)
    : QAbstractButton(parent), m_type(type), m_maximumLines(maximumLines)
{
    static const bool installed = (QAccessible::installFactory(accessibleOf), true);
    Q_UNUSED(installed)
    setFont(theme::font(m_type));
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, &LinkLabel::activate);
}

void LinkLabel::setRecord(const RecordLink &link)
{
    if (link.key.isValid())
        setContent(link.text, link.key);
    else
        setContent(link.text, {});
}

void LinkLabel::setAddress(const QString &address, const QString &shownText)
{
    if (const auto url = webUrl(address))
        setContent(shownText, *url);
    else
        setContent(shownText, {});
}

void LinkLabel::setEmail(const QString &address)
{
    if (const auto url = mailUrl(address))
        setContent(address, *url);
    else
        setContent(address, {});
}

RecordKey LinkLabel::record() const
{
    const auto *key = std::get_if<RecordKey>(&m_target);
    return key ? *key : RecordKey();
}

void LinkLabel::setContent(const QString &text, std::variant<std::monostate, RecordKey, QUrl> target)
{
    m_target = std::move(target);
    setFocusPolicy(leadsSomewhere() ? Qt::StrongFocus : Qt::NoFocus);
    const QString shown = oneLine(text);
    if (shown != m_text) {
        m_text = shown;
        updateGeometry();
    }
    m_whole = oneLine(text, 2000);
    setAccessibleName(m_text);
    setAccessibleDescription(explanation());
    update();
}

void LinkLabel::setMutedWithoutTarget(bool muted)
{
    m_mutedWithoutTarget = muted;
    update();
}

QColor LinkLabel::color() const
{
    if (leadsSomewhere())
        return theme::link(palette());
    return m_mutedWithoutTarget ? theme::mutedText(palette()) : palette().color(QPalette::WindowText);
}

QString LinkLabel::explanation() const
{
    const auto *url = std::get_if<QUrl>(&m_target);
    return url ? url->toDisplayString() : QString();
}

QSize LinkLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = std::min(metrics.horizontalAdvance(m_text), theme::pageWidth);
    return {width + 2 * frame + 1, metrics.height() + 2 * frame};
}

QSize LinkLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return QSize(metrics.averageCharWidth() * 6 + 2 * frame, metrics.height() + 2 * frame)
        .boundedTo(sizeHint());
}

int LinkLabel::heightForWidth(int width) const
{
    const auto count = wrappedLines(m_text, font(), width - 2 * frame, m_maximumLines).size();
    return QFontMetrics(font()).height() * std::max(1, int(count)) + 2 * frame;
}

QStringList LinkLabel::lines() const
{
    return wrappedLines(m_text, font(), width() - 2 * frame, m_maximumLines);
}

QRect LinkLabel::textRect() const
{
    const QFontMetrics metrics(font());
    int widest = 0;
    const QStringList shown = lines();
    for (const QString &line : shown)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const QSize size(std::min(widest + 2 * frame, width()), metrics.height() * int(shown.size()) + 2 * frame);
    return QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, size, rect());
}

bool LinkLabel::hitButton(const QPoint &position) const
{
    return leadsSomewhere() && textRect().contains(position);
}

bool LinkLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QStringList shown = lines();
        const bool isCut = !shown.isEmpty() && !m_text.endsWith(shown.last());
        const QString text = isCut || m_whole != m_text ? m_whole : explanation();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(text), this);
        return true;
    }
    if (event->type() == QEvent::Leave)
        setPointed(false);
    return QAbstractButton::event(event);
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkLabel::mouseMoveEvent(QMouseEvent *event)
{
    setPointed(hitButton(event->position().toPoint()));
    QAbstractButton::mouseMoveEvent(event);
}

void LinkLabel::setPointed(bool pointed)
{
    if (m_pointed == pointed)
        return;
    m_pointed = pointed;
    if (pointed)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void LinkLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_whole); });
    if (const auto *url = std::get_if<QUrl>(&m_target)) {
        menu->addAction(tr("Copy address"), this, [address = url->toString(QUrl::FullyEncoded)] {
            QGuiApplication::clipboard()->setText(address);
        });
    }
    emit menuRequested(menu);
    menu->popup(event->globalPos());
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont drawn = font();
    drawn.setUnderline(leadsSomewhere() && (m_pointed || hasFocus()));
    painter.setFont(drawn);
    painter.setPen(color());
    const QRect area = textRect();
    const int lineHeight = QFontMetrics(font()).height();
    QRect line = area.adjusted(frame, frame, -frame, 0);
    line.setHeight(lineHeight);
    for (const QString &text : lines()) {
        painter.drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), text);
        line.translate(0, lineHeight);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::accent(palette()), 1.5));
        painter.drawRoundedRect(QRectF(area).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
}

void LinkLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(theme::font(m_type));
    QAbstractButton::changeEvent(event);
}

/// The last thing done here: whoever listens may replace the page.
void LinkLabel::activate()
{
    const auto target = m_target;
    if (const auto *key = std::get_if<RecordKey>(&target))
        emit recordActivated(*key);
    else if (const auto *url = std::get_if<QUrl>(&target))
        emit addressActivated(*url);
}

} // namespace delegations
