#include "models/edit/draftwriter.h"

#include "models/core/kinds/fields.h"
#include "models/edit/removal.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

bool isWritten(const DraftGroup &group, const DraftRow &row)
{
    return !group.isBlank(row) && (row.record.isNew() || row.record.isModified());
}

} // namespace

Result<RecordKey> DraftWriter::write(const RecordDraft &draft)
{
    const Result<qint64> id = writeRecord(draft.record(), draft.type().fixed);
    if (!id)
        return id.error();
    const std::vector<Group> &groups = draft.type().groups;
    for (auto declared = groups.crbegin(); declared != groups.crend(); ++declared) {
        // What belongs to a row of another group goes before that row, which would take it along.
        if (const Status removed = removeRows(draft.group(declared->key)); !removed)
            return removed.error();
    }
    for (const Group &declared : groups) {
        const DraftGroup &group = draft.group(declared.key);
        const Result<qint64> owner = ownerOf(group, *id);
        if (!owner)
            return owner.error();
        if (const Status written = writeGroup(group, *owner); !written)
            return written.error();
    }
    if (const Status completed = complete(draft, *id); !completed)
        return completed.error();
    return RecordKey{draft.type().kind, *id};
}

Result<qint64> DraftWriter::writeRecord(const DraftRecord &record, const Record &fixed)
{
    Record values = record.isNew() ? record.edited() : record.changes();
    if (record.isNew())
        values.take(fixed);
    if (record.kind() == RecordKind::Membership && values.says(fields::membership.post)) {
        if (record.edited().value(fields::membership.organization) ==
            fixed.value(fields::membership.organization))
            values.setCell(fields::membership.onBehalfOf,
                           record.edited().cell(fields::membership.onBehalfOf));
        const Result<Record> placed = m_seats.withPost(m_transaction, values);
        if (!placed)
            return placed.error();
        values = *placed;
    }
    if (record.isNew())
        return m_transaction.insert(values);
    return overwrite(record, values);
}

Result<qint64> DraftWriter::overwrite(const DraftRecord &record, const Record &values)
{
    const Status written = m_transaction.update({record.kind(), record.id()}, record.revision(), values);
    return written ? Result<qint64>(record.id()) : written.error();
}

Result<qint64> DraftWriter::ownerOf(const DraftGroup &group, qint64 record)
{
    if (const QString &bearer = group.group().bearer; !bearer.isEmpty())
        return m_firstRows.value(bearer);
    if (group.group().kind() != RecordKind::PostCapacity)
        return record;
    const bool wanted = std::ranges::any_of(
        group.rows(), [&](const DraftRow &row) { return isWritten(group, row) && row.record.isNew(); });
    return wanted ? m_seats.findOrCreate(m_transaction, record) : m_seats.find(record);
}

Status DraftWriter::removeRows(const DraftGroup &group)
{
    for (const DraftRecord &record : group.removed()) {
        if (const Status removed = remove(record); !removed)
            return removed;
    }
    return {};
}

Status DraftWriter::writeGroup(const DraftGroup &group, qint64 owner)
{
    Record fixed = group.group().fixed;
    fixed.setCell(group.group().owner, owner);
    if (group.isReordered())
        return writeInOrder(group, fixed);
    const FieldId reference = group.group().owner;
    for (const DraftRow &row : group.rows()) {
        Result<qint64> id = row.record.id();
        const bool isOrphan = !group.group().bearer.isEmpty() && !row.record.isNew() &&
                              row.record.stored().cell(reference).toLongLong() != owner;
        if (isOrphan && !group.isBlank(row)) {
            // Whom it belonged to took it along, and there is another one in its place.
            DraftRecord moved = row.record;
            moved.detach();
            id = owner > 0 ? writeRecord(moved, fixed) : id;
        } else if (isWritten(group, row)) {
            id = writeRecord(row.record, fixed);
        }
        if (!id)
            return id.error();
        if (&row == group.first())
            m_firstRows.insert(group.group().key, *id);
    }
    return {};
}

/// The rows of a group have the order of their ids. In another order each takes the place of the one that
/// stood there, and the last ones new places.
Status DraftWriter::writeInOrder(const DraftGroup &group, const Record &fixed)
{
    std::vector<const DraftRecord *> places;
    std::vector<Record> contents;
    for (const DraftRow &row : group.rows()) {
        if (group.isBlank(row))
            continue;
        contents.push_back(row.record.edited());
        if (!row.record.isNew())
            places.push_back(&row.record);
    }
    std::ranges::sort(places, {}, &DraftRecord::id);
    for (size_t at = 0; at < contents.size(); ++at) {
        contents[at].take(fixed);
        const Result<qint64> id = at < places.size() ? overwrite(*places[at], contents[at])
                                                     : writeRecord(DraftRecord(contents[at]), fixed);
        if (!id)
            return id.error();
        if (at == 0)
            m_firstRows.insert(group.group().key, *id);
    }
    return {};
}

Status DraftWriter::remove(const DraftRecord &record)
{
    const RecordKey key{record.kind(), record.id()};
    const Result<Removal> removal = Removal::of(m_store.connection(), key);
    if (!removal)
        return removal.error();
    if (!removal->takesRecordsAlong())
        return removal->apply(m_transaction);
    const Result<Dependents> dependents = removal->dependents(m_store.connection(), m_viewpoint);
    if (!dependents)
        return dependents.error();
    return Error{ErrorCode::Input,
                 QCoreApplication::translate("Edit",
                                             "“%1” cannot be removed here, because more would go with it "
                                             "(%2). Undo the removal, or delete those first.")
                     .arg(dependents->subject, dependents->lines().join(QStringLiteral("; "))),
                 {}};
}

Status DraftWriter::complete(const RecordDraft &draft, qint64 id)
{
    Result<qint64> done = qint64(0);
    if (draft.type().subject == FormType::Country && draft.isNew())
        done = m_seats.delegation(m_transaction, id);
    else if (draft.type().subject == FormType::Chamber && draft.isNew())
        done = m_seats.findOrCreate(m_transaction, id);
    else if (draft.type().subject == FormType::Chamber && draft.record().isTouched(fields::organization.area))
        return m_seats.followCountry(m_transaction, id);
    return done ? Status() : done.error();
}

} // namespace delegations
