#include "ui/files/attachmentrow.h"

#include "ui/files/documentfile.h"
#include "ui/files/savebutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace delegations {

AttachmentRow::AttachmentRow()
    : m_name(new TextLabel(theme::Type::Body))
    , m_kind(new TextLabel(theme::Type::Caption, TextLabel::Tone::Muted))
    , m_told(new TextLabel(theme::Type::Caption, TextLabel::Tone::Muted))
    , m_save(new SaveButton)
{
    m_save->setObjectName(QStringLiteral("saveAttachment"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::tight);
    for (TextLabel *label : {m_name, m_kind, m_told})
        texts->addWidget(label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::textInset, 0, 0, 0);
    layout->setSpacing(theme::medium);
    layout->addLayout(texts, 1);
    layout->addWidget(m_save, 0, Qt::AlignTop);
    connect(m_save, &SaveButton::told, this, [this](const QString &text) {
        m_told->setParagraphs(text);
        m_told->show();
    });
}

void AttachmentRow::show(const AttachmentEntry &attachment)
{
    if (attachment != m_attachment)
        m_told->hide();
    m_attachment = attachment;
    m_name->setLine(attachment.name);
    m_kind->setLine(documentText(attachment.mediaType, attachment.content.size()));
    m_save->setDocument(attachment.name, attachment.content);
}

} // namespace delegations
