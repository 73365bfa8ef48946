#include "models/core/record.h"

#include "models/core/kinds/recordtype.h"

namespace delegations {

RecordKind Record::targetOf(FieldId field)
{
    return specOf(field).target;
}

Record &Record::setCell(FieldId field, const QVariant &value)
{
    Q_ASSERT(field.isValid() && (m_said.none() || field.kind == m_kind));
    if (m_kind != field.kind || m_cells.empty()) {
        m_said.reset();
        m_kind = field.kind;
        m_cells.assign(recordType(m_kind).fields.size(), {});
    }
    m_cells[size_t(field.index)] = value;
    m_said.set(size_t(field.index));
    return *this;
}

void Record::forget(FieldId field)
{
    if (!says(field))
        return;
    m_cells[size_t(field.index)].clear();
    m_said.reset(size_t(field.index));
}

QList<FieldId> Record::said() const
{
    QList<FieldId> fields;
    for (size_t index = 0; index < m_cells.size(); ++index) {
        if (m_said.test(index))
            fields.append({m_kind, qint16(index)});
    }
    return fields;
}

void Record::take(const Record &other)
{
    for (const FieldId field : other.said())
        setCell(field, other.cell(field));
}

bool Record::operator==(const Record &other) const
{
    const bool isSame = m_kind == other.m_kind && m_said == other.m_said && id == other.id &&
                        uid == other.uid && revision == other.revision;
    return isSame && (m_cells == other.m_cells || (m_said.none() && other.m_said.none()));
}

} // namespace delegations
