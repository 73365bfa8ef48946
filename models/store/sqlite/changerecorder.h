#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QStringList>

struct sqlite3;
struct sqlite3_session;

namespace delegations {

class Connection;

/// Keeps what is done to tables of the connection from its making on, so that it can be taken back: the
/// engine's session extension. For one transaction.
class ChangeRecorder
{
public:
    ChangeRecorder(Connection &connection, const QStringList &tables);
    ChangeRecorder(sqlite3 *engine, const QStringList &tables);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// What was done until now, compressed. Memory: the rows touched, twice.
    [[nodiscard]] Result<QByteArray> recorded();

private:
    sqlite3_session *m_session = nullptr;
    int m_code = 0;
};

/// Does the opposite of what was recorded: rows that went come back as they were. Error Conflict, and part of
/// it done, where the tables do not hold what was left then, or a reference leads nowhere when all is back.
Status takeBack(Connection &connection, const QByteArray &recorded);

/// What was recorded in tables of an earlier structure, as it would have been in those that `step` makes of
/// them: columns are recorded by their places. `earlier` are the scripts that made that structure. Memory:
/// the rows, three times.
[[nodiscard]] Result<QByteArray> relaid(const QByteArray &recorded, const QList<QByteArray> &earlier,
                                        const QByteArray &step);

} // namespace delegations
