#include "models/edit/draftrecord.h"

#include "models/core/kinds/recordtype.h"
#include "models/edit/draftrules.h"

namespace delegations {

DraftRecord::DraftRecord(Record stored, const Record &edited, const QSet<FieldId> &conflicts)
    : DraftRecord(std::move(stored))
{
    for (const FieldId field : edited.said())
        setValue(field, edited.cell(field));
    for (const FieldId field : conflicts) {
        if (m_edited.says(field))
            m_conflicts.insert(field);
    }
}

bool DraftRecord::setValue(FieldId field, const QVariant &value)
{
    if (field.kind != kind() || !field.isValid())
        return false;
    const QVariant clean = understood(specOf(field), value);
    if (clean == this->value(field))
        return false;
    if (clean == m_stored.cell(field))
        takeTheirs(field);
    else
        m_edited.setCell(field, clean);
    return true;
}

void DraftRecord::takeTheirs(FieldId field)
{
    m_conflicts.remove(field);
    m_edited.forget(field);
}

QList<FieldId> DraftRecord::refresh(const Record &stored)
{
    QList<FieldId> changed;
    for (const FieldSpec &spec : recordType(kind()).fields) {
        const FieldId field = spec.id;
        const QVariant theirs = stored.cell(field);
        if (theirs == m_stored.cell(field))
            continue;
        changed.append(field);
        if (!m_edited.says(field))
            continue;
        if (m_edited.cell(field) == theirs)
            takeTheirs(field);
        else
            m_conflicts.insert(field);
    }
    m_stored = stored;
    return changed;
}

void DraftRecord::detach()
{
    m_edited = edited();
    for (const FieldId field : m_edited.said()) {
        if (m_edited.cell(field).isNull())
            m_edited.forget(field);
    }
    m_stored = Record(kind());
    m_conflicts.clear();
}

Record DraftRecord::edited() const
{
    Record record = m_stored;
    record.id = 0;
    record.uid.clear();
    record.revision = 0;
    record.take(m_edited);
    return record;
}

} // namespace delegations
