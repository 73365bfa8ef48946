#pragma once

#include "models/exchange/bundle.h"

#include <QHash>
#include <QSet>

namespace delegations {

/// What became of a bundle's records so far: recognised as a stored one, new, or left out.
class Matches
{
public:
    enum State { Unknown, New, Stored, Skipped };

    [[nodiscard]] State state(RecordKind kind, const QString &key) const
    {
        return m_records.value(BundleKey{kind, key}).state;
    }
    /// The id of the stored record; zero unless the state is Stored.
    [[nodiscard]] qint64 id(RecordKind kind, const QString &key) const
    {
        return m_records.value(BundleKey{kind, key}).id;
    }
    /// One stored record is not two of a file.
    [[nodiscard]] bool isTaken(const RecordKey &stored) const { return m_taken.contains(stored); }

    void setNew(RecordKind kind, const QString &key)
    {
        m_records.insert(BundleKey{kind, key}, Entry{New, 0});
    }
    void setSkipped(RecordKind kind, const QString &key)
    {
        m_records.insert(BundleKey{kind, key}, Entry{Skipped, 0});
    }
    void setStored(const QString &key, const RecordKey &stored)
    {
        m_records.insert(BundleKey{stored.kind, key}, Entry{Stored, stored.id});
        m_taken.insert(stored);
    }

private:
    struct Entry
    {
        State state = Unknown;
        qint64 id = 0;
    };

    QHash<BundleKey, Entry> m_records;
    QSet<RecordKey> m_taken;
};

} // namespace delegations
