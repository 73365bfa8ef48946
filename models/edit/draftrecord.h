#pragma once

#include "models/core/record.h"

#include <QSet>

namespace delegations {

/// One record while it is edited: what is stored, what the person made of it, and where both went different
/// ways since. A plain value.
class DraftRecord
{
public:
    /// `stored` is a record of the store; without an id it is a new one with these values preset.
    explicit DraftRecord(Record stored) : m_stored(std::move(stored)) {}
    /// As a draft left it: `edited` over `stored`, and which of the edited values were in conflict.
    DraftRecord(Record stored, const Record &edited, const QSet<FieldId> &conflicts);

    [[nodiscard]] RecordKind kind() const { return m_stored.kind(); }
    [[nodiscard]] qint64 id() const { return m_stored.id; }
    [[nodiscard]] qint64 revision() const { return m_stored.revision; }
    [[nodiscard]] bool isNew() const { return id() == 0; }

    [[nodiscard]] QVariant value(FieldId field) const
    {
        return m_edited.says(field) ? m_edited.cell(field) : m_stored.cell(field);
    }
    [[nodiscard]] QVariant storedValue(FieldId field) const { return m_stored.cell(field); }
    /// Cleans the value at this boundary, and reads it: a written date, a code in small letters. True when it
    /// differs from the one before.
    bool setValue(FieldId field, const QVariant &value);

    /// Whether the person's value differs from the stored one.
    [[nodiscard]] bool isTouched(FieldId field) const { return m_edited.says(field); }
    [[nodiscard]] bool isModified() const { return !m_edited.isEmpty(); }

    /// Whether a touched value was changed underneath: then value() is mine, storedValue() theirs.
    [[nodiscard]] bool isConflicted(FieldId field) const { return m_conflicts.contains(field); }
    void keepMine(FieldId field) { m_conflicts.remove(field); }
    void takeTheirs(FieldId field);

    /// Takes over what is stored now: untouched values follow, touched ones become conflicts. Returns the
    /// fields whose stored value changed.
    QList<FieldId> refresh(const Record &stored);
    /// Becomes a new record with the values that it has: what was stored is no longer there.
    void detach();

    /// Every value as edited, as of a record that is not stored.
    [[nodiscard]] Record edited() const;
    /// The touched values only.
    [[nodiscard]] const Record &changes() const { return m_edited; }
    /// Every value as stored.
    [[nodiscard]] const Record &stored() const { return m_stored; }
    [[nodiscard]] const QSet<FieldId> &conflicts() const { return m_conflicts; }

private:
    Record m_stored;
    Record m_edited;
    QSet<FieldId> m_conflicts;
};

} // namespace delegations
