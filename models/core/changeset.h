#pragma once

#include "models/core/record.h"

#include <QList>
#include <QMetaType>

namespace delegations {

/// One written record. `before` is empty for an inserted one, `after` for a removed one; both hold the whole
/// record.
struct RecordChange
{
    RecordKey key;
    Record before;
    Record after;
};

/// Records that stand one after the other, so many that none is told by itself.
struct RecordRun
{
    RecordKind kind = RecordKind::Area;
    qint64 first = 0; ///< Ids.
    qint64 last = 0;

    [[nodiscard]] qint64 size() const { return last - first + 1; }
    [[nodiscard]] bool contains(const RecordKey &key) const
    {
        return key.kind == kind && key.id >= first && key.id <= last;
    }
};

/// What one committed transaction did, each record once, in the order of its first writing.
struct ChangeSet
{
    qint64 id = 0; ///< The journal's number for it.
    QString label;
    QList<RecordChange> inserted;
    QList<RecordChange> updated;
    QList<RecordChange> removed;
    QList<RecordRun> runs;        ///< Inserted, besides those above.
    QList<RecordRun> removedRuns; ///< Removed, besides those above.

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qsizetype size() const
    {
        qsizetype count = inserted.size() + updated.size() + removed.size();
        for (const auto *list : {&runs, &removedRuns}) {
            for (const RecordRun &run : *list)
                count += run.size();
        }
        return count;
    }

    /// Whether so much came or went that not all of it is told by itself.
    [[nodiscard]] bool isBulk() const { return !runs.isEmpty() || !removedRuns.isEmpty(); }

    /// Every change that is told by itself.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto *list : {&inserted, &updated, &removed}) {
            for (const RecordChange &change : *list)
                visit(change);
        }
    }
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::ChangeSet)
