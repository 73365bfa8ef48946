#include "ui/pages/factrow.h"

#include "models/core/kinds/news.h"
#include "models/core/overview.h"
#include "models/core/weburl.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/fieldtext.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace delegations {

namespace {

/// Texts stand on the line of the links beside them, which have room for their focus frame.
void alignWithLinks(TextLabel &label)
{
    constexpr int inset = theme::textInset;
    label.setContentsMargins(inset, inset, inset, inset);
}

constexpr qsizetype longestFact = 2000;

} // namespace

FactRow::FactRow(DetailPage &page)
    : m_page(page), m_label(createLabel(QStringLiteral("label"))), m_values(new QVBoxLayout)
{
    m_values->setSpacing(0);
    m_values->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_label, 0, Qt::AlignTop);
    layout->addLayout(m_values, 1);
}

int FactRow::labelWidth()
{
    return QFontMetrics(theme::font(theme::Type::Body)).averageCharWidth() * 20;
}

TextLabel *FactRow::createLabel(const QString &name)
{
    auto *label = new TextLabel(theme::Type::Body, TextLabel::Tone::Muted);
    label->setFixedWidth(labelWidth());
    label->setObjectName(name);
    alignWithLinks(*label);
    return label;
}

TextLabel &FactRow::text()
{
    if (!m_text) {
        m_text = new TextLabel(theme::Type::Body);
        m_text->setObjectName(QStringLiteral("text"));
        alignWithLinks(*m_text);
        m_values->insertWidget(0, m_text);
    }
    return *m_text;
}

LinkLabel &FactRow::link()
{
    if (!m_link) {
        m_link = m_page.createLink(theme::Type::Body);
        m_values->insertWidget(m_text ? 1 : 0, m_link);
    }
    return *m_link;
}

void FactRow::showOnly(bool showText, bool showLink)
{
    if (m_text)
        m_text->setVisible(showText);
    if (m_link)
        m_link->setVisible(showLink);
}

void FactRow::setText(const QString &label, const QString &value)
{
    m_label->setLine(label, 80);
    text().setParagraphs(value, longestFact);
    showOnly(true, false);
}

void FactRow::setName(const Spelling &spelling)
{
    m_label->setLine(nameLabel(spelling));
    text().setParagraphs(spelling.text, longestFact);
    showOnly(true, false);
}

void FactRow::setRecord(const QString &label, const RecordLink &record)
{
    m_label->setLine(label, 80);
    link().setRecord(record);
    showOnly(false, true);
}

void FactRow::setWebLink(const WebLink &webLink)
{
    m_label->setLine(webLinkLabel(webLink), 80);
    link().setAddress(webLink.url, addressText(webLink.url));
    showOnly(false, true);
}

void FactRow::setSource(const WebLink &source)
{
    m_label->hide();
    if (!source.note.isEmpty())
        text().setParagraphs(source.note, longestFact);
    if (!source.url.isEmpty())
        link().setAddress(source.url, addressText(source.url));
    showOnly(!source.note.isEmpty(), !source.url.isEmpty());
}

void FactRow::setContact(const ContactEntry &contact)
{
    const bool isMail = contact.type == QLatin1String("email") && mailUrl(contact.value);
    if (isMail || webUrl(contact.value)) {
        m_label->setLine(contactLabel(contact), 80);
        if (isMail)
            link().setEmail(contact.value);
        else
            link().setAddress(contact.value, addressText(contact.value));
        showOnly(false, true);
    } else {
        setText(contactLabel(contact), contact.value);
    }
    setRemark(contact.isPrivate ? tr("Private: left out of documents and exports") : QString());
}

void FactRow::setMention(const MentionEntry &mention)
{
    const bool isNamed = !mention.record.isEmpty();
    const QString written = isNamed ? mention.record.text : mention.matchedText;
    setRecord(fieldText(fields::newsMention.state, mention.state), {mention.record.key, written});
    const bool isOther =
        isNamed && !mention.matchedText.isEmpty() && mention.matchedText != mention.record.text;
    setRemark(isOther ? tr("as “%1”").arg(oneLine(mention.matchedText, 200)) : QString());
}

void FactRow::setPerson(const RecordLink &person, const QStringList &remarks)
{
    m_label->hide();
    link().setRecord(person);
    showOnly(false, true);
    setRemark(remarks.join(QStringLiteral(" · ")));
}

void FactRow::setEvent(const EventSummary &event)
{
    setRecord(dateText(event.start), event.event);
    setRemark(event.place);
}

void FactRow::setRemark(const QString &remark)
{
    if (!m_remark && remark.isEmpty())
        return;
    if (!m_remark) {
        m_remark = new TextLabel(theme::Type::Caption, TextLabel::Tone::Muted);
        m_remark->setObjectName(QStringLiteral("remark"));
        m_values->insertWidget(m_values->count() - 1, m_remark);
    }
    m_remark->setLine(remark);
    m_remark->setVisible(!remark.isEmpty());
}

} // namespace delegations
