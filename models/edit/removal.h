#pragma once

#include "models/core/fieldspec.h"
#include "models/core/viewpoint.h"
#include "models/edit/dependents.h"
#include "models/store/write/recordstore.h"

#include <QMap>

namespace delegations {

/// All that must go so that one record can be deleted: what belongs to it goes too, what only refers to it
/// forgets it.
class Removal
{
public:
    /// Reads what depends on the record now. NotFound when the record is not there.
    [[nodiscard]] static Result<Removal> of(Connection &connection, const RecordKey &key);

    Status apply(Transaction &transaction) const;

    /// Whether more goes with it than its own names, contacts, links and the like.
    [[nodiscard]] bool takesRecordsAlong() const;
    /// Reads the names, of persons and what they hold as seen from there.
    [[nodiscard]] Result<Dependents> dependents(Connection &connection, const Viewpoint &viewpoint) const;

private:
    explicit Removal(const RecordKey &key) : m_key(key) {}
    Status collect(Connection &connection, const RecordKey &target, std::vector<RecordKey> &open);
    void take(const Record &record, const FieldSpec &field, std::vector<RecordKey> &open);
    [[nodiscard]] QString groupLabel(const RecordKey &key) const;

    RecordKey m_key;
    QMap<RecordKey, Record> m_removed;
    QMap<RecordKey, Record> m_released;   ///< The fields that become empty.
    QHash<RecordKey, qint64> m_revisions; ///< Of those released.
};

} // namespace delegations
