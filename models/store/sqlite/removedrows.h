#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace delegations {

class Connection;

/// Rows of tables, written down before they are removed so that takeBack() brings them back: as the engine's
/// session extension would record their removal, at a third of its cost.
class RemovedRows
{
public:
    explicit RemovedRows(Connection &connection);
    explicit RemovedRows(sqlite3 *engine) : m_engine(engine) {}

    /// Those of the table whose ids are from `first` to `last`.
    Status add(const QString &table, qint64 first, qint64 last);
    /// All that were added. Memory: the rows once, until then.
    [[nodiscard]] QByteArray compressed() &&;

private:
    sqlite3 *m_engine;
    QByteArray m_changes;
};

/// Brings back rows that were removed, as they were. Error Conflict, and part of
/// it done, where the tables do not hold what was left then, or a reference leads nowhere when all is back.
Status takeBack(Connection &connection, const QByteArray &removed);

/// What was removed from tables of an earlier structure, as it would be from those that `step` makes of them:
/// columns are known by their places. `earlier` are the scripts that made that structure. Memory:
/// the rows, three times.
[[nodiscard]] Result<QByteArray> relaid(const QByteArray &removed, const QList<QByteArray> &earlier,
                                        const QByteArray &step);

} // namespace delegations
