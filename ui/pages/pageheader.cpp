#include "ui/pages/pageheader.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace delegations {

PageHeader::PageHeader(const Byline::LinkMaker &createLink)
    : m_layout(new QHBoxLayout(this))
    , m_title(new TextLabel(theme::Type::Title))
    , m_byline(new Byline(createLink, theme::Type::Body))
    , m_edit(new QPushButton(tr("Edit")))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_edit->setObjectName(QStringLiteral("editButton"));
    m_edit->setAccessibleName(tr("Edit this record"));
    m_edit->setToolTip(tr("Edit this record (F2)"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::medium);
    auto *name = new QHBoxLayout;
    name->setSpacing(theme::medium);
    name->addWidget(m_title, 1);
    name->addWidget(m_edit, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addStretch(1);
    lines->addLayout(name);
    lines->addWidget(m_byline); // Below the button, too: it needs the room.
    lines->addStretch(1);
    m_layout->addLayout(lines, 1);
    connect(m_edit, &QPushButton::clicked, this, &PageHeader::editRequested);
}

void PageHeader::setPicture(QWidget *picture)
{
    m_layout->insertWidget(0, picture, 0, Qt::AlignTop);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setLine(title, 200);
}

void PageHeader::setByline(const std::vector<RecordLink> &parts)
{
    m_byline->setParts(parts);
}

void PageHeader::setEditable(bool editable)
{
    m_edit->setVisible(editable);
}

} // namespace delegations
