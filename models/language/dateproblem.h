#pragma once

#include "models/language/writtendate.h"

#include <QString>

namespace delegations {

/// Why what a text was read as cannot be stored as a date, and what to write instead, in a sentence for the
/// person, never empty. The one voice for forms, dialogs and imports. Any thread.
[[nodiscard]] QString dateProblem(const ReadDate &read);

} // namespace delegations
