#pragma once

#include <QStringList>

namespace delegations {
class RecordDraft;
}

namespace delegations::test {

/// Everything that a draft holds, a line for each value and row in the form's order, "*" before those that
/// were touched, "!" before those in conflict.
[[nodiscard]] QStringList draftText(const RecordDraft &draft);

} // namespace delegations::test
