#include "ui/pages/byline.h"

#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace delegations {

namespace {

/// Links and longer parts give way.
constexpr qsizetype longestFirmPart = 18;

} // namespace

Byline::Byline(LinkMaker createLink, theme::Type type)
    : m_createLink(std::move(createLink)), m_type(type), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    m_layout->addStretch(1);
    setObjectName(QStringLiteral("byline"));
}

void Byline::setParts(const std::vector<RecordLink> &parts)
{
    size_t shown = 0;
    for (const RecordLink &part : parts) {
        if (part.isEmpty())
            continue;
        if (shown == m_parts.size())
            add();
        LinkLabel *link = m_parts[shown].link;
        link->setRecord(part);
        const bool isFirm = !part.key.isValid() && link->shownText().size() <= longestFirmPart;
        link->setSizePolicy(isFirm ? QSizePolicy::Minimum : QSizePolicy::Preferred, QSizePolicy::Minimum);
        setShown(m_parts[shown], true);
        ++shown;
    }
    for (size_t i = shown; i < m_parts.size(); ++i)
        setShown(m_parts[i], false);
    setVisible(shown > 0);
}

void Byline::add()
{
    TextLabel *dot = nullptr;
    if (!m_parts.empty()) {
        dot = new TextLabel(m_type, TextLabel::Tone::Muted);
        dot->setWordWrap(false);
        dot->setLine(QStringLiteral("·"));
        dot->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        m_layout->insertWidget(m_layout->count() - 1, dot, 0, Qt::AlignVCenter);
    }
    LinkLabel *link = m_createLink(m_type, 1);
    link->setMutedWithoutTarget(true);
    link->setObjectName(QStringLiteral("part-%1").arg(m_parts.size()));
    m_layout->insertWidget(m_layout->count() - 1, link);
    m_parts.push_back({dot, link});
}

void Byline::setShown(const Part &part, bool shown)
{
    part.link->setVisible(shown);
    if (part.dot)
        part.dot->setVisible(shown);
}

} // namespace delegations
