#pragma once

namespace delegations {

class Connection;

/// What is left in the log after a checkpoint.
enum class LogState {
    Pending, ///< What the file does not hold, or not for certain.
    InFile,  ///< Nothing but what the file holds too.
    Empty,
};

/// Brings the log into the file. All the writing, beside which others write on.
[[nodiscard]] LogState bringLogIn(Connection &connection);
/// Takes the writer's right, if it is free, before it looks at the log; for others the log stays as it is
/// then. Brings in what came meanwhile.
[[nodiscard]] LogState cutLog(Connection &connection);

} // namespace delegations
