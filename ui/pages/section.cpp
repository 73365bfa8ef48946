#include "ui/pages/section.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace delegations {

Section::Section(const QString &title)
    : m_title(new TextLabel(theme::Type::Heading)), m_layout(new QVBoxLayout(this))
{
    m_title->setObjectName(QStringLiteral("heading"));
    m_layout->setContentsMargins(0, theme::large, 0, 0);
    m_layout->setSpacing(theme::small);
    m_layout->addWidget(m_title);
    setTitle(title);
}

void Section::setTitle(const QString &title)
{
    m_title->setLine(title);
    setAccessibleName(title);
}

void Section::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void Section::add(QLayout *row)
{
    m_layout->addLayout(row);
}

} // namespace delegations
