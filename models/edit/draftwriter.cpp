#include "models/edit/draftwriter.h"

#include "models/edit/removal.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

const QString areaColumn = QStringLiteral("area_id");

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
    for (const Group &declared : draft.type().groups) {
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

Result<qint64> DraftWriter::writeRecord(const DraftRecord &record, const Row &fixed)
{
    Row columns = record.isNew() ? record.columns() : record.changes();
    if (record.isNew())
        columns.insert(fixed);
    if (record.kind() == RecordKind::Membership && columns.contains(QStringLiteral("post_id"))) {
        const Result<Row> placed = m_seats.withPost(m_transaction, columns);
        if (!placed)
            return placed.error();
        columns = *placed;
    }
    if (record.isNew())
        return m_transaction.insert(record.kind(), columns);
    const Status written = m_transaction.update({record.kind(), record.id()}, record.revision(), columns);
    return written ? Result<qint64>(record.id()) : written.error();
}

Result<qint64> DraftWriter::ownerOf(const DraftGroup &group, qint64 record)
{
    if (group.group().kind != RecordKind::PostCapacity)
        return record;
    const bool wanted = std::ranges::any_of(
        group.rows(), [&](const DraftRow &row) { return isWritten(group, row) && row.record.isNew(); });
    return wanted ? m_seats.findOrCreate(m_transaction, record) : m_seats.find(record);
}

Status DraftWriter::writeGroup(const DraftGroup &group, qint64 owner)
{
    for (const DraftRecord &record : group.removed()) {
        if (const Status removed = remove(record); !removed)
            return removed;
    }
    Row fixed = group.group().fixed;
    fixed.insert(group.group().column, owner);
    if (group.isReordered())
        return writeInOrder(group, fixed);
    for (const DraftRow &row : group.rows()) {
        if (!isWritten(group, row))
            continue;
        if (const Result<qint64> written = writeRecord(row.record, fixed); !written)
            return written.error();
    }
    return {};
}

/// The rows of a group have the order of their ids. In another order each takes the place of the one that
/// stood there, and the last ones new places.
Status DraftWriter::writeInOrder(const DraftGroup &group, const Row &fixed)
{
    std::vector<const DraftRecord *> places;
    std::vector<Row> contents;
    for (const DraftRow &row : group.rows()) {
        if (group.isBlank(row))
            continue;
        contents.push_back(row.record.columns());
        if (!row.record.isNew())
            places.push_back(&row.record);
    }
    std::ranges::sort(places, {}, &DraftRecord::id);
    for (size_t at = 0; at < contents.size(); ++at) {
        contents[at].insert(fixed);
        const Status written = at < places.size()
                                   ? m_transaction.update({group.group().kind, places[at]->id()},
                                                          places[at]->revision(), contents[at])
                                   : insert(DraftRecord(group.group().kind, contents[at]), fixed);
        if (!written)
            return written;
    }
    return {};
}

Status DraftWriter::insert(const DraftRecord &record, const Row &fixed)
{
    const Result<qint64> written = writeRecord(record, fixed);
    return written ? Status() : written.error();
}

Status DraftWriter::remove(const DraftRecord &record)
{
    const RecordKey key{record.kind(), record.id()};
    const Result<Removal> removal = Removal::of(m_store.connection(), key);
    if (!removal)
        return removal.error();
    if (!removal->takesRecordsAlong())
        return removal->apply(m_transaction);
    const Result<Dependents> dependents = removal->dependents(m_store.connection());
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
    else if (draft.type().subject == FormType::Chamber && draft.record().isTouched(areaColumn))
        return m_seats.followCountry(m_transaction, id);
    return done ? Status() : done.error();
}

} // namespace delegations
