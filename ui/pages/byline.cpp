#include "ui/pages/byline.h"

#include "ui/widgets/linklabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace delegations {

namespace {

constexpr int gap = 1;

/// What a part may take of the room at most, so that all have some: short ones stay whole.
int widestPart(QList<int> wanted, int room)
{
    std::ranges::sort(wanted);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const int share = room / int(wanted.size() - i);
        if (wanted[i] > share)
            return std::max(0, share);
        room -= wanted[i];
    }
    return QWIDGETSIZE_MAX;
}

} // namespace

Byline::Byline(LinkMaker createLink, theme::Type type) : m_createLink(std::move(createLink)), m_type(type)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("byline"));
}

void Byline::setParts(const std::vector<RecordLink> &parts)
{
    size_t shown = 0;
    for (const RecordLink &part : parts) {
        if (oneLine(part.text).isEmpty())
            continue;
        if (shown == m_parts.size())
            add();
        m_parts[shown].link->setRecord(part);
        setShown(m_parts[shown], true);
        ++shown;
    }
    for (size_t i = shown; i < m_parts.size(); ++i)
        setShown(m_parts[i], false);
    setVisible(shown > 0);
    updateGeometry();
    arrange();
}

void Byline::add()
{
    TextLabel *dot = nullptr;
    if (!m_parts.empty()) {
        dot = new TextLabel(m_type, TextLabel::Tone::Muted);
        dot->setWordWrap(false);
        dot->setLine(QStringLiteral("·"));
        dot->setAlignment(Qt::AlignCenter);
        dot->setParent(this);
    }
    LinkLabel *link = m_createLink(m_type, 1);
    link->setMutedWithoutTarget(true);
    link->setObjectName(QStringLiteral("part-%1").arg(m_parts.size()));
    link->setParent(this);
    m_parts.push_back({dot, link});
}

void Byline::setShown(const Part &part, bool shown)
{
    part.link->setVisible(shown);
    if (part.dot)
        part.dot->setVisible(shown);
}

int Byline::dotWidth(const Part &part)
{
    return part.dot ? part.dot->sizeHint().width() + 2 * gap : 0;
}

QSize Byline::sizeHint() const
{
    QSize size(0, 0);
    for (const Part &part : m_parts) {
        if (part.link->isHidden())
            continue;
        const QSize link = part.link->sizeHint();
        size = {size.width() + dotWidth(part) + link.width(), std::max(size.height(), link.height())};
    }
    return size;
}

QSize Byline::minimumSizeHint() const
{
    int width = 0;
    for (const Part &part : m_parts)
        width += part.link->isHidden() ? 0 : dotWidth(part) + part.link->minimumSizeHint().width();
    return {width, sizeHint().height()};
}

void Byline::arrange()
{
    QList<int> wanted;
    int room = width();
    for (const Part &part : m_parts) {
        if (part.link->isHidden())
            continue;
        wanted += part.link->sizeHint().width();
        room -= dotWidth(part);
    }
    const int widest = widestPart(wanted, room);
    int at = 0;
    const auto place = [&](QWidget &widget, int width) {
        widget.setGeometry(QStyle::visualRect(layoutDirection(), rect(), {at, 0, width, height()}));
        at += width;
    };
    for (const Part &part : m_parts) {
        if (part.link->isHidden())
            continue;
        if (part.dot)
            place(*part.dot, dotWidth(part));
        place(*part.link, std::min(part.link->sizeHint().width(), widest));
    }
}

/// A part's text or font is another one.
bool Byline::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void Byline::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace delegations
