// A draft's dealings with what others change in the database meanwhile.
#include "models/edit/recorddraft.h"

#include <algorithm>

namespace delegations {

void RecordDraft::setGone(bool gone)
{
    if (m_gone == gone)
        return;
    m_gone = gone;
    Q_EMIT goneChanged(gone);
}

void RecordDraft::outsideChange(const ChangeSet &changes)
{
    const auto isThis = [this](const RecordChange &change) { return change.key == key(); };
    if (isNew())
        return;
    const auto holdsThis = [this](const RecordRun &run) { return run.contains(key()); };
    if (std::ranges::any_of(changes.removed, isThis) || std::ranges::any_of(changes.removedRuns, holdsThis)) {
        setGone(true);
        return;
    }
    changes.forEach([&](const RecordChange &change) {
        if (isThis(change)) {
            refreshRecord({}, change.after);
            setGone(false);
        }
        for (DraftGroup &group : m_groups) {
            followBearer(group);
            takeIn(group, change);
        }
    });
    review();
}

void RecordDraft::takeIn(DraftGroup &group, const RecordChange &change)
{
    if (change.key.kind != group.group().kind())
        return;
    if (!change.after.isEmpty() && group.owns(change.after))
        rowStored(group, change.after);
    else
        rowGone(group, change.key.id);
}

/// Its rows are known by whom they belong to as soon as that is stored.
void RecordDraft::followBearer(DraftGroup &group) const
{
    const QString &bearer = group.group().bearer;
    const DraftRow *first = bearer.isEmpty() ? nullptr : this->group(bearer).first();
    if (first && group.owner() == 0)
        group.setOwner(first->record.id());
}

void RecordDraft::rowStored(DraftGroup &group, const Record &record)
{
    const QString key = group.group().key;
    if (const DraftRow *known = group.stored(record.id)) {
        refreshRecord({key, known->number, {}}, record);
        if (known->conflict == RowConflict::RemovedThere)
            setRowConflict(group, known->number, RowConflict::None);
        return;
    }
    if (group.isRemoved(record.id, record.revision))
        return;
    const bool wasRemoved = group.forgetRemoved(record.id);
    const int place = int(group.rows().size());
    group.insert(place, {++m_lastRow, DraftRecord(record),
                         wasRemoved ? RowConflict::ChangedThere : RowConflict::None});
    Q_EMIT rowAdded(key, m_lastRow, place);
}

void RecordDraft::rowGone(DraftGroup &group, qint64 id)
{
    (void)group.forgetRemoved(id);
    const DraftRow *known = group.stored(id);
    if (!known)
        return;
    if (known->record.isModified())
        setRowConflict(group, known->number, RowConflict::RemovedThere);
    else
        drop(group, known->number, false);
}

void RecordDraft::refreshRecord(const FieldPath &place, const Record &stored)
{
    DraftRecord *record = recordAt(place);
    if (!record)
        return;
    for (const FieldId field : record->refresh(stored)) {
        const FieldPath path{place.group, place.row, field};
        if (!isTouched(path))
            Q_EMIT valueChanged(path);
        Q_EMIT conflictChanged(path);
    }
}

void RecordDraft::refresh(const DraftContent &content)
{
    refreshRecord({}, content.record);
    setGone(false);
    for (DraftGroup &group : m_groups) {
        const std::vector<Record> rows = content.rows.value(group.group().key);
        QSet<qint64> gone = group.storedIds();
        for (const Record &row : rows) {
            gone.remove(row.id);
            rowStored(group, row);
        }
        for (const qint64 id : gone)
            rowGone(group, id);
    }
    review();
}

} // namespace delegations
