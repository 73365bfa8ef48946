#include "ui/form/groupsection.h"

#include "models/core/answer.h"
#include "models/edit/recorddraft.h"
#include "models/edit/recordeditor.h"
#include "ui/form/attendees/attendeedialog.h"
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
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    layout->addLayout(buttons);
    if (draft.group(group).group().choosing.person.isValid())
        createSeveral(label);
    if (m_several)
        buttons->addWidget(m_several);
    buttons->addStretch(1);
    for (const int row : draft.rows(group))
        createRow(row, int(m_rows.size()));
    updatePlaces();
    connect(m_add, &QPushButton::clicked, this, [this] { add(int(m_rows.size())); });
    connectDraft();
}

void GroupSection::createSeveral(const QString &label)
{
    m_several = new QPushButton(strokeIcon(Stroke::Add), tr("Add Several…"));
    m_several->setObjectName(QStringLiteral("addSeveral_") + m_group);
    m_several->setAccessibleName(tr("Add several: %1").arg(label));
    m_several->setToolTip(tr("From delegations, bodies, or a copied list"));
    m_several->setAutoDefault(true);
    connect(m_several, &QPushButton::clicked, this, &GroupSection::askForSeveral);
}

std::vector<QPushButton *> GroupSection::buttons() const
{
    return m_several ? std::vector{m_add, m_several} : std::vector{m_add};
}

QSet<qint64> GroupSection::peopleInRows() const
{
    const FieldId person = m_draft.group(m_group).group().choosing.person;
    QSet<qint64> people;
    for (const int row : m_draft.rows(m_group))
        people.insert(m_draft.value({m_group, row, person}).toLongLong());
    return people;
}

void GroupSection::askForSeveral()
{
    auto *dialog =
        new AttendeeDialog(m_draft.group(m_group).group().choosing, peopleInRows(), m_records, this);
    whenAnswered(m_records.attendees(), dialog, [dialog](const Result<std::vector<AttendeeList>> &lists) {
        if (lists)
            dialog->setLists(*lists);
        else
            dialog->showError(lists.error());
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addChosen(*dialog); });
    dialog->open();
}

/// Rows in which nothing is written yet give way.
void GroupSection::addChosen(const AttendeeDialog &dialog)
{
    const DraftGroup &group = m_draft.group(m_group);
    const Choosing &choosing = group.group().choosing;
    const QList<int> before = m_draft.rows(m_group);
    for (const int row : before) {
        if (group.isBlank(*group.row(row)))
            m_draft.removeRow(m_group, row);
    }
    m_isFilling = true;
    const QString status = dialog.status();
    const QList<ChosenAttendee> people = dialog.chosen();
    for (const ChosenAttendee &chosen : people) {
        const int row = m_draft.addRow(m_group);
        const auto say = [&](FieldId field, const QVariant &value) {
            if (field.isValid() && !value.isNull())
                m_draft.setValue({m_group, row, field}, value);
        };
        say(choosing.person, chosen.person.id);
        say(choosing.delegation, chosen.delegation.isValid() ? QVariant(chosen.delegation.id) : QVariant());
        say(choosing.capacity, chosen.capacity.isEmpty() ? QVariant() : chosen.capacity);
        say(choosing.status, status.isEmpty() ? QVariant() : status);
    }
    m_isFilling = false;
    updatePlaces();
    if (!m_rows.empty())
        m_rows.back()->bindings().front()->editor().input().setFocus(Qt::TabFocusReason);
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
    connect(widget, &GroupRow::shownFieldsChanged, this, &GroupSection::updateCaptions);
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

/// Those of a row stand for the rows below it that show the same fields.
void GroupSection::updateCaptions()
{
    for (size_t position = 1; position < m_rows.size(); ++position)
        m_rows[position]->setCaptioned(m_rows[position]->shownFields() !=
                                       m_rows[position - 1]->shownFields());
}

/// Once, where many rows come.
void GroupSection::updatePlaces()
{
    if (m_isFilling)
        return;
    for (size_t position = 0; position < m_rows.size(); ++position)
        m_rows[position]->setPlace(int(position), int(m_rows.size()));
    updateCaptions();
    emit rowsChanged();
}

} // namespace delegations
