#include "models/edit/recorddraft.h"

#include "models/edit/draftreview.h"

#include <algorithm>

namespace delegations {

RecordDraft::RecordDraft(const FormType &type, const DraftContent &content, QObject *parent)
    : QObject(parent), m_type(type), m_record(Record(type.kind))
{
    load(content);
    review();
}

void RecordDraft::load(const DraftContent &content)
{
    // What says nothing is of no kind in particular.
    m_record = DraftRecord(content.record.kind() == m_type.kind ? content.record : Record(m_type.kind));
    m_groups.clear();
    m_reported.clear();
    m_written.clear();
    for (const Group &group : m_type.groups) {
        const qint64 owner = group.bearer.isEmpty() ? m_record.id() : 0;
        DraftGroup &drafted = m_groups.emplace_back(group, content.owners.value(group.key, owner));
        for (const Record &row : content.rows.value(group.key))
            drafted.insert(int(drafted.rows().size()), {++m_lastRow, DraftRecord(row)});
    }
}

const DraftGroup &RecordDraft::group(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_groups, [&](const DraftGroup &group) { return group.group().key == key; });
    Q_ASSERT(found != m_groups.end());
    return *found;
}

DraftGroup &RecordDraft::groupAt(const QString &key)
{
    return const_cast<DraftGroup &>(std::as_const(*this).group(key));
}

QList<int> RecordDraft::rows(const QString &group) const
{
    QList<int> numbers;
    for (const DraftRow &row : this->group(group).rows())
        numbers.append(row.number);
    return numbers;
}

const DraftRecord *RecordDraft::recordAt(const FieldPath &path) const
{
    if (!path.isInGroup())
        return &m_record;
    const DraftRow *row = group(path.group).row(path.row);
    return row ? &row->record : nullptr;
}

DraftRecord *RecordDraft::recordAt(const FieldPath &path)
{
    return const_cast<DraftRecord *>(std::as_const(*this).recordAt(path));
}

QVariant RecordDraft::value(const FieldPath &path) const
{
    const DraftRecord *record = recordAt(path);
    return record ? record->value(path.field) : QVariant();
}

QVariant RecordDraft::theirs(const FieldPath &path) const
{
    const DraftRecord *record = recordAt(path);
    return record ? record->storedValue(path.field) : QVariant();
}

bool RecordDraft::isTouched(const FieldPath &path) const
{
    const DraftRecord *record = recordAt(path);
    return record && record->isTouched(path.field);
}

void RecordDraft::setValue(const FieldPath &path, const QVariant &value)
{
    const bool wasConflicted = isConflicted(path);
    const QString before = this->value(path).toString();
    DraftRecord *record = recordAt(path);
    if (!record || !record->setValue(path.field, value))
        return;
    m_reported.remove(path);
    Q_EMIT valueChanged(path);
    if (wasConflicted != isConflicted(path))
        Q_EMIT conflictChanged(path);
    noteWritten(path);
    lead(path, before);
    review();
}

void RecordDraft::forEachField(const std::function<void(const FieldPath &)> &visit) const
{
    for (const FieldId field : m_type.fields)
        visit(FieldPath{{}, 0, field});
    for (const DraftGroup &group : m_groups) {
        for (const DraftRow &row : group.rows()) {
            visit(FieldPath{group.group().key, row.number, {}});
            for (const FieldId field : group.group().fields)
                visit(FieldPath{group.group().key, row.number, field});
        }
    }
}

std::vector<FieldPath> RecordDraft::problems() const
{
    std::vector<FieldPath> found;
    forEachField([&](const FieldPath &path) {
        if (m_problems.value(path).blocks)
            found.push_back(path);
    });
    return found;
}

void RecordDraft::reportProblem(const FieldPath &path, const QString &text)
{
    m_reported.insert(path, text);
    review();
}

bool RecordDraft::isConflicted(const FieldPath &path) const
{
    if (path.isRow())
        return rowConflict(path.group, path.row) != RowConflict::None;
    const DraftRecord *record = recordAt(path);
    return record && record->isConflicted(path.field);
}

std::vector<FieldPath> RecordDraft::conflicts() const
{
    std::vector<FieldPath> found;
    forEachField([&](const FieldPath &path) {
        if (isConflicted(path))
            found.push_back(path);
    });
    return found;
}

void RecordDraft::keepMine(const FieldPath &path)
{
    DraftRecord *record = recordAt(path);
    if (!record)
        return;
    record->keepMine(path.field);
    Q_EMIT conflictChanged(path);
    review();
}

void RecordDraft::takeTheirs(const FieldPath &path)
{
    DraftRecord *record = recordAt(path);
    if (!record)
        return;
    const QString before = value(path).toString();
    record->takeTheirs(path.field);
    m_written.remove(path);
    Q_EMIT valueChanged(path);
    Q_EMIT conflictChanged(path);
    lead(path, before);
    review();
}

RowConflict RecordDraft::rowConflict(const QString &group, int row) const
{
    const DraftRow *found = this->group(group).row(row);
    return found ? found->conflict : RowConflict::None;
}

void RecordDraft::keepMyRow(const QString &group, int row)
{
    DraftGroup &rows = groupAt(group);
    const RowConflict conflict = rowConflict(group, row);
    if (conflict == RowConflict::ChangedThere) {
        drop(rows, row, true);
    } else if (conflict == RowConflict::RemovedThere) {
        rows.row(row)->record.detach();
        setRowConflict(rows, row, RowConflict::None);
    }
    review();
}

void RecordDraft::takeTheirRow(const QString &group, int row)
{
    DraftGroup &rows = groupAt(group);
    const RowConflict conflict = rowConflict(group, row);
    if (conflict == RowConflict::RemovedThere)
        drop(rows, row, false);
    else if (conflict == RowConflict::ChangedThere)
        setRowConflict(rows, row, RowConflict::None);
    review();
}

int RecordDraft::addRow(const QString &group, const Record &preset, int position)
{
    DraftGroup &rows = groupAt(group);
    Record values = startingValues(rows.group().kind());
    values.take(preset);
    const int place = position < 0 ? int(rows.rows().size()) : position;
    const int number = ++m_lastRow;
    rows.insert(place, {number, DraftRecord(values)});
    Q_EMIT rowAdded(group, number, place);
    review();
    return number;
}

void RecordDraft::removeRow(const QString &group, int row)
{
    drop(groupAt(group), row, true);
    review();
}

void RecordDraft::moveRow(const QString &group, int row, int position)
{
    DraftGroup &rows = groupAt(group);
    const int place = std::clamp(position, 0, int(rows.rows().size()) - 1);
    if (!hasOrder(rows.group().kind()) || !rows.row(row) || rows.position(row) == place)
        return;
    rows.move(row, place);
    Q_EMIT rowMoved(group, row, place);
    review();
}

void RecordDraft::drop(DraftGroup &group, int row, bool byPerson)
{
    if (group.take(row, byPerson))
        Q_EMIT rowRemoved(group.group().key, row);
}

void RecordDraft::setRowConflict(DraftGroup &group, int row, RowConflict conflict)
{
    if (group.row(row)->conflict == conflict)
        return;
    group.row(row)->conflict = conflict;
    Q_EMIT rowConflictChanged(group.group().key, row);
}

void RecordDraft::startAnew()
{
    m_record.detach();
    for (DraftGroup &group : m_groups) {
        group.detach();
        group.setOwner(0);
    }
    setGone(false);
    review();
}

void RecordDraft::reset(const DraftContent &content)
{
    load(content);
    setGone(false);
    Q_EMIT contentReset();
    review();
}

void RecordDraft::takeUp(DraftState state)
{
    Q_ASSERT(state.type == &m_type);
    m_record = std::move(state.record);
    m_groups.clear();
    m_reported.clear();
    m_written.clear();
    for (DraftGroup &kept : state.groups) {
        DraftGroup &group = m_groups.emplace_back(kept.group(), kept.owner());
        for (const DraftRow &row : kept.rows())
            group.insert(int(group.rows().size()), {++m_lastRow, row.record, row.conflict});
        for (const DraftRecord &removed : kept.removed())
            group.insertRemoved(removed);
    }
    Q_EMIT contentReset();
    review();
}

void RecordDraft::review()
{
    const QHash<FieldPath, Problem> before =
        std::exchange(m_problems, problemsOf(m_type.fields, m_record, m_groups, m_reported));
    forEachField([&](const FieldPath &path) {
        const Problem asked = m_problems.contains(path) ? Problem() : question(path);
        if (!asked.isEmpty())
            m_problems.insert(path, asked);
        if (before.value(path) != m_problems.value(path))
            Q_EMIT problemChanged(path);
    });
    const bool modified = m_record.isModified() || std::ranges::any_of(m_groups, &DraftGroup::isModified);
    if (std::exchange(m_modified, modified) != modified)
        Q_EMIT modifiedChanged(modified);
}

} // namespace delegations
