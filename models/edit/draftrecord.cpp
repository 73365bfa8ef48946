#include "models/edit/draftrecord.h"

#include "models/edit/draftrules.h"

namespace delegations {

namespace {

const QString idColumn = QStringLiteral("id");
const QString uidColumn = QStringLiteral("uid");
const QString revisionColumn = QStringLiteral("revision");

} // namespace

DraftRecord::DraftRecord(RecordKind kind, Row stored) : m_type(&recordType(kind)), m_stored(std::move(stored))
{
}

DraftRecord::DraftRecord(RecordKind kind, Row stored, const Row &edited, const QSet<QString> &conflicts)
    : DraftRecord(kind, std::move(stored))
{
    for (auto column = edited.cbegin(); column != edited.cend(); ++column) {
        if (m_type->field(column.key()))
            setValue(column.key(), column.value());
    }
    for (const QString &key : conflicts) {
        if (m_edited.contains(key))
            m_conflicts.insert(key);
    }
}

qint64 DraftRecord::id() const
{
    return m_stored.value(idColumn).toLongLong();
}

qint64 DraftRecord::revision() const
{
    return m_stored.value(revisionColumn).toLongLong();
}

bool DraftRecord::setValue(const QString &key, const QVariant &value)
{
    const FieldSpec *field = m_type->field(key);
    const QVariant clean = field ? understood(*field, value) : value;
    if (clean == this->value(key))
        return false;
    if (clean == m_stored.value(key)) {
        m_edited.remove(key);
        m_conflicts.remove(key);
    } else {
        m_edited.insert(key, clean);
    }
    return true;
}

void DraftRecord::takeTheirs(const QString &key)
{
    m_conflicts.remove(key);
    m_edited.remove(key);
}

QStringList DraftRecord::refresh(const Row &stored)
{
    QStringList changed;
    for (const FieldSpec &field : m_type->fields) {
        const QVariant theirs = stored.value(field.key);
        if (theirs == m_stored.value(field.key))
            continue;
        changed.append(field.key);
        if (!m_edited.contains(field.key))
            continue;
        if (m_edited.value(field.key) == theirs)
            takeTheirs(field.key);
        else
            m_conflicts.insert(field.key);
    }
    m_stored = stored;
    return changed;
}

void DraftRecord::detach()
{
    m_edited = columns();
    m_edited.removeIf([](const auto &column) { return column.value().isNull(); });
    m_stored.clear();
    m_conflicts.clear();
}

Row DraftRecord::columns() const
{
    Row row = m_stored;
    for (const QString &key : {idColumn, uidColumn, revisionColumn})
        row.remove(key);
    row.insert(m_edited);
    return row;
}

} // namespace delegations
