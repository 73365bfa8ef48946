#include "ui/form/groupsection.h"

#include "models/edit/recorddraft.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/grouprow.h"
#include "ui/widgets/retire.h"
#include "ui/widgets/strokeicon.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace delegations {

GroupSection::GroupSection(RecordDraft &draft, const QString &group, RecordEditor &records, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_records(records)
    , m_group(group)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton(strokeIcon(Stroke::Add), tr("Add")))
{
    const QString label = draft.group(group).group().labelText();
    auto *heading = new TextLabel(theme::Type::Heading);
    heading->setLine(label);
    m_add->setObjectName(QStringLiteral("add_") + group);
    m_add->setAccessibleName(tr("Add: %1").arg(label));
    m_add->setToolTip(tr("In a row: Ctrl+Return"));
    m_add->setAutoDefault(true);
    m_list->setSpacing(theme::small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(heading);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    for (const int row : draft.rows(group))
        createRow(row, int(m_rows.size()));
    updatePlaces();
    connect(m_add, &QPushButton::clicked, this, [this] { add(int(m_rows.size())); });
    connectDraft();
}

void GroupSection::connectDraft()
{
    connect(&m_draft, &RecordDraft::rowAdded, this, [this](const QString &group, int row, int position) {
        if (group == m_group)
            insertRow(row, position);
    });
    connect(&m_draft, &RecordDraft::rowRemoved, this, [this](const QString &group, int row) {
        if (group == m_group)
            dropRow(row);
    });
    connect(&m_draft, &RecordDraft::rowMoved, this, [this](const QString &group, int row, int position) {
        if (group == m_group)
            moveRow(row, position);
    });
}

int GroupSection::positionOf(int row) const
{
    return int(std::ranges::find(m_rows, row, &GroupRow::row) - m_rows.begin());
}

void GroupSection::insertRow(int row, int position)
{
    createRow(row, position);
    m_rows[size_t(position)]->show(); // At once: the layout would do it later, and the focus goes there now.
    updatePlaces();
}

void GroupSection::createRow(int row, int position)
{
    auto *widget = new GroupRow(m_draft, m_group, row, m_records);
    connect(widget, &GroupRow::anotherWanted, this, [this, row] { add(positionOf(row) + 1); });
    m_rows.insert(m_rows.begin() + position, widget);
    m_list->insertWidget(position, widget);
}

/// The focus goes to the neighbour, so that the keyboard is not lost with the row.
void GroupSection::dropRow(int row)
{
    const int position = positionOf(row);
    if (position == int(m_rows.size()))
        return;
    GroupRow *gone = m_rows[size_t(position)];
    const bool hadFocus = gone->isAncestorOf(QApplication::focusWidget());
    m_rows.erase(m_rows.begin() + position);
    if (hadFocus && m_rows.empty())
        m_add->setFocus();
    else if (hadFocus)
        m_rows[std::min(size_t(position), m_rows.size() - 1)]
            ->bindings()
            .front()
            ->editor()
            .input()
            .setFocus();
    m_list->removeWidget(gone);
    retire(*gone, &m_draft);
    updatePlaces();
}

void GroupSection::moveRow(int row, int position)
{
    const int from = positionOf(row);
    GroupRow *widget = m_rows[size_t(from)];
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + position, widget);
    m_list->removeWidget(widget);
    m_list->insertWidget(position, widget);
    updatePlaces();
}

void GroupSection::add(int position)
{
    const int row = m_draft.addRow(m_group, {}, position);
    m_rows[size_t(positionOf(row))]->bindings().front()->editor().input().setFocus(Qt::TabFocusReason);
}

void GroupSection::updatePlaces()
{
    for (size_t position = 0; position < m_rows.size(); ++position)
        m_rows[position]->setPlace(int(position), int(m_rows.size()));
    emit rowsChanged();
}

} // namespace delegations
