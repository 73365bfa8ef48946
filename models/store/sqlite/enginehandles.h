#pragma once

#include <sqlite3.h>

#include <memory>

namespace delegations {

struct CloseEngine
{
    void operator()(sqlite3 *engine) const { sqlite3_close(engine); }
};
/// A connection of the engine beside those of Connection.
using Engine = std::unique_ptr<sqlite3, CloseEngine>;

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using PreparedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

} // namespace delegations
