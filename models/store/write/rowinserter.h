#pragma once

#include "models/core/cell.h"
#include "models/core/recordkey.h"
#include "models/core/result.h"

#include <QRandomGenerator>

#include <array>
#include <memory>

namespace delegations {

class Connection;
class DerivedColumns;
class IdSource;

/// Adds many records as fast as the engine takes them: several of a kind at a time, by statements prepared
/// once. For one transaction.
class RowInserter
{
public:
    /// `derived` and `ids` must outlive this.
    RowInserter(Connection &connection, DerivedColumns &derived, IdSource &ids);
    ~RowInserter();

    /// The cells of all fields; references are ids by now (integers). An empty `uid` asks for a new one where
    /// the kind has uids. Returns the new id. Until flush(), or a record of another kind, the record may not
    /// be written yet: its texts must stay.
    [[nodiscard]] Result<qint64> insert(RecordKind kind, CellRow cells, std::string_view uid);
    /// Writes what waits.
    Status flush();

private:
    struct Table;

    [[nodiscard]] Table &table(RecordKind kind);
    [[nodiscard]] QByteArray makeUid();

    Connection &m_connection;
    DerivedColumns &m_derived;
    IdSource &m_ids;
    std::array<std::unique_ptr<Table>, recordKindCount> m_tables;
    Table *m_waiting = nullptr; ///< The one that records wait for, if any.
    QRandomGenerator64 m_random;
    quint64 m_uidHigh = 0; ///< Of the UUIDs made: time, version and random bits.
    quint64 m_uidLow = 0;  ///< Of the last one, without its variant.
};

} // namespace delegations
