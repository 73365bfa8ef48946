#pragma once

#include "models/core/result.h"

#include <QStringList>

namespace delegations {

class Connection;

enum class CheckDepth {
    Pages,     ///< Every page, index and reference, in a schema of any version: for copies.
    Structure, ///< Pages and references (quick_check): for every start, in the background.
    Full,      ///< Indexes, and every search document against its record, too.
    /// As Full, by who has the right to write and does not use it meanwhile: spares a copy of the file.
    FullBeforeWriting,
    IndexBeforeWriting, ///< Of that the search index alone, as such,
    FullButIndex,       ///< and all the rest.
};

/// What is wrong with the database, a line each; empty when nothing is. Only reads; takes time with the size
/// of the file and can be interrupted (Connection::interrupt).
[[nodiscard]] Result<QStringList> findProblems(Connection &connection, CheckDepth depth);

} // namespace delegations
