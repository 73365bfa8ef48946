#pragma once

#include "models/core/result.h"

#include <QStringList>

namespace delegations {

class Connection;

/// The engine's full-text index ("FTS5") over the documents of the search.
namespace fulltext {

enum class Column { Names, Text };

/// What :query of search_documents asks for: documents in whose column each word of one of the foldings
/// begins a word. Empty when the foldings have no words.
[[nodiscard]] QString expression(const QStringList &foldings, Column column);

/// Whether the index by itself is sound, over which integrity_check passes. Asked of a copy, as for the
/// engine the question is a write: whoever edits meanwhile would wait.
[[nodiscard]] Result<bool> isSound(Connection &connection);
/// The same in place, in a transaction that is rolled back.
[[nodiscard]] Result<bool> isSoundInPlace(Connection &connection);

} // namespace fulltext
} // namespace delegations
