#include "ui/pages/rowstack.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace delegations {

RowColumn::RowColumn(const QString &name, int spacing) : m_name(name), m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
}

void RowColumn::append(QWidget *row, size_t index)
{
    row->setObjectName(m_name + u'-' + QString::number(index));
    m_layout->insertWidget(int(index), row);
}

/// Later, because it may hold the link that was just used.
void RowColumn::discard(QWidget *row)
{
    row->hide();
    row->setObjectName({});
    row->deleteLater();
}

void RowColumn::setLeftOut(size_t count)
{
    if (count > 0 && !m_more) {
        m_more = new TextLabel(theme::Type::Body, TextLabel::Tone::Muted);
        m_more->setObjectName(m_name + QStringLiteral("-more"));
        m_layout->addWidget(m_more);
    }
    if (!m_more)
        return;
    m_more->setLine(tr("and %Ln more", nullptr, int(count)));
    m_more->setVisible(count > 0);
}

} // namespace delegations
