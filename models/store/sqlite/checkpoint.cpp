#include "models/store/sqlite/checkpoint.h"

#include "models/store/sqlite/connection.h"

#include <sqlite3.h>

namespace delegations {

namespace {

LogState checkpoint(Connection &connection, int mode)
{
    int inLog = -1; // And stays, where there is none.
    int inFile = -1;
    const int code = sqlite3_wal_checkpoint_v2(connection.handle(), nullptr, mode, &inLog, &inFile);
    const bool isAnswered = code == SQLITE_OK || (code == SQLITE_BUSY && inLog >= 0);
    if (!isAnswered || inLog != inFile)
        return LogState::Pending;
    return inLog > 0 ? LogState::InFile : LogState::Empty;
}

} // namespace

LogState bringLogIn(Connection &connection)
{
    return checkpoint(connection, SQLITE_CHECKPOINT_PASSIVE);
}

LogState cutLog(Connection &connection)
{
    return checkpoint(connection, SQLITE_CHECKPOINT_TRUNCATE);
}

} // namespace delegations
