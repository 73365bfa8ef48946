#pragma once

#include "models/core/recordtype.h"

#include <QSet>

namespace delegations {

/// One record while it is edited: what is stored, what the person made of it, and where both went different
/// ways since. A plain value.
class DraftRecord
{
public:
    /// `stored` is a row of the store; without an id it is a new record with these values preset.
    DraftRecord(RecordKind kind, Row stored);
    /// As a draft left it: `edited` over `stored`, and which of the edited values were in conflict.
    DraftRecord(RecordKind kind, Row stored, const Row &edited, const QSet<QString> &conflicts);

    [[nodiscard]] RecordKind kind() const { return m_type->kind; }
    [[nodiscard]] const RecordType &type() const { return *m_type; }
    [[nodiscard]] qint64 id() const;
    [[nodiscard]] qint64 revision() const;
    [[nodiscard]] bool isNew() const { return id() == 0; }

    [[nodiscard]] QVariant value(const QString &key) const
    {
        return m_edited.value(key, m_stored.value(key));
    }
    [[nodiscard]] QVariant storedValue(const QString &key) const { return m_stored.value(key); }
    /// Cleans the value at this boundary, and reads it: a written date, a code in small letters. True when it
    /// differs from the one before.
    bool setValue(const QString &key, const QVariant &value);

    /// Whether the person's value differs from the stored one.
    [[nodiscard]] bool isTouched(const QString &key) const { return m_edited.contains(key); }
    [[nodiscard]] bool isModified() const { return !m_edited.isEmpty(); }

    /// Whether a touched value was changed underneath: then value() is mine, storedValue() theirs.
    [[nodiscard]] bool isConflicted(const QString &key) const { return m_conflicts.contains(key); }
    [[nodiscard]] bool hasConflict() const { return !m_conflicts.isEmpty(); }
    void keepMine(const QString &key) { m_conflicts.remove(key); }
    void takeTheirs(const QString &key);

    /// Takes over what is stored now: untouched values follow, touched ones become conflicts. Returns the
    /// columns whose stored value changed.
    QStringList refresh(const Row &stored);
    /// Becomes a new record with the values that it has: what was stored is no longer there.
    void detach();

    /// Every column as edited.
    [[nodiscard]] Row columns() const;
    /// The touched columns only.
    [[nodiscard]] const Row &changes() const { return m_edited; }
    /// Every column as stored.
    [[nodiscard]] const Row &stored() const { return m_stored; }
    [[nodiscard]] const QSet<QString> &conflicts() const { return m_conflicts; }

private:
    const RecordType *m_type;
    Row m_stored;
    Row m_edited;
    QSet<QString> m_conflicts;
};

} // namespace delegations
