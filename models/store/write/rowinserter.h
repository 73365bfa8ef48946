#pragma once

#include "models/core/cell.h"
#include "models/core/recordkey.h"
#include "models/core/result.h"

#include <QHash>
#include <QRandomGenerator>

#include <array>
#include <memory>

namespace delegations {

class Connection;

/// Adds records one after the other as fast as the engine takes them: one statement per table, prepared once,
/// and what derived columns need from records before kept at hand. For one transaction.
class RowInserter
{
public:
    /// `now` is the time that the records bear.
    RowInserter(Connection &connection, const QString &now);
    ~RowInserter();

    /// The cells of all fields; references are ids by now (integers). An empty `uid` asks for a new one.
    /// Returns the new id.
    [[nodiscard]] Result<qint64> insert(RecordKind kind, CellRow cells, std::string_view uid);
    /// What is kept at hand of a record that was written otherwise no longer holds.
    void forget(const RecordKey &key);

private:
    struct Table;
    struct Period
    {
        QString start;
        QString end;
    };

    [[nodiscard]] Table &table(RecordKind kind);
    [[nodiscard]] std::string_view makeUid();
    Status deriveMembership(Table &table, CellRow cells);
    void deriveCapacity(Table &table, CellRow cells);
    void derivePerson(Table &table, CellRow cells);
    void bindBounds(Table &table, const QString &start, const QString &end);
    void remember(qint64 person, const QString &sortKey);
    [[nodiscard]] Result<QString> sortKeyOf(qint64 person);
    [[nodiscard]] Result<Period> periodOf(qint64 period);

    Connection &m_connection;
    QByteArray m_now;
    std::array<std::unique_ptr<Table>, recordKindCount> m_tables;
    QRandomGenerator64 m_random;
    quint64 m_uidHigh = 0; ///< Of the UUIDs made: time, version and random bits.
    quint64 m_uidLow = 0;  ///< Of the last one, without its variant.
    std::array<char, 36> m_uid;
    QHash<qint64, QString> m_sortKeys; ///< Of persons met so far.
    QHash<qint64, Period> m_periods;
};

} // namespace delegations
