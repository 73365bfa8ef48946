#pragma once

#include "models/core/recordkey.h"

#include <QList>
#include <QMetaType>

namespace delegations {

/// One written record. `before` is empty for an inserted one, `after` for a removed one; both hold the whole
/// row.
struct RecordChange
{
    RecordKey key;
    Row before;
    Row after;

    /// The column as it is now, or as it was for a removed record.
    [[nodiscard]] QVariant value(const QString &column) const
    {
        return (after.isEmpty() ? before : after).value(column);
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

    [[nodiscard]] bool isEmpty() const
    {
        return inserted.isEmpty() && updated.isEmpty() && removed.isEmpty();
    }
    [[nodiscard]] qsizetype size() const { return inserted.size() + updated.size() + removed.size(); }

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
