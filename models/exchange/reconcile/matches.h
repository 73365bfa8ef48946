#pragma once

#include "models/exchange/formats/batch.h"

#include <QSet>

namespace delegations {

/// What became of a batch's records so far: recognised as a stored one, new, or left out.
class Matches
{
public:
    enum State : quint8 { Unknown, New, Stored, Skipped };

    explicit Matches(const Batch &batch)
    {
        for (int kind = 0; kind < recordKindCount; ++kind)
            m_records[size_t(kind)].resize(batch.table(RecordKind(kind)).size());
    }

    [[nodiscard]] State state(const BatchKey &key) const { return entry(key).state; }
    /// The id of the stored record; zero unless the state is Stored.
    [[nodiscard]] qint64 id(const BatchKey &key) const { return entry(key).id; }
    /// One stored record is not two of a file.
    [[nodiscard]] bool isTaken(const RecordKey &stored) const { return m_taken.contains(stored); }

    void setNew(const BatchKey &key) { entry(key) = {0, New}; }
    void setSkipped(const BatchKey &key) { entry(key) = {0, Skipped}; }
    void setStored(const BatchKey &key, qint64 id)
    {
        entry(key) = {id, Stored};
        m_taken.insert({key.kind, id});
    }

private:
    struct Entry
    {
        qint64 id = 0;
        State state = Unknown;
    };

    [[nodiscard]] const Entry &entry(const BatchKey &key) const
    {
        return m_records[size_t(key.kind)][key.row];
    }
    [[nodiscard]] Entry &entry(const BatchKey &key) { return m_records[size_t(key.kind)][key.row]; }

    std::array<std::vector<Entry>, recordKindCount> m_records;
    QSet<RecordKey> m_taken;
};

} // namespace delegations
