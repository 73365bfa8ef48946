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

/// Adds records one after the other as fast as the engine takes them: one statement per table, prepared once.
/// For one transaction.
class RowInserter
{
public:
    /// `derived` and `ids` must outlive this.
    RowInserter(Connection &connection, DerivedColumns &derived, IdSource &ids);
    ~RowInserter();

    /// The cells of all fields; references are ids by now (integers). An empty `uid` asks for a new one where
    /// the kind has uids. Rows of a kind without uids wait until there are several, or for flush(): their
    /// texts must stay until then. Returns the new id.
    [[nodiscard]] Result<qint64> insert(RecordKind kind, CellRow cells, std::string_view uid);
    /// Writes what waits.
    Status flush();

private:
    struct Table;

    [[nodiscard]] Table &table(RecordKind kind);
    [[nodiscard]] Result<qint64> insertNow(Table &table, CellRow cells, std::string_view uid);
    [[nodiscard]] Result<qint64> insertLater(Table &table, CellRow cells);
    [[nodiscard]] std::string_view makeUid();

    Connection &m_connection;
    DerivedColumns &m_derived;
    IdSource &m_ids;
    std::array<std::unique_ptr<Table>, recordKindCount> m_tables;
    QRandomGenerator64 m_random;
    quint64 m_uidHigh = 0; ///< Of the UUIDs made: time, version and random bits.
    quint64 m_uidLow = 0;  ///< Of the last one, without its variant.
    std::array<char, 36> m_uid;
};

} // namespace delegations
