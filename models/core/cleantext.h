#pragma once

#include <QString>

namespace delegations {

/// What may be stored of a text that was typed, pasted or read: without NUL and other control characters,
/// lone surrogates and characters that turn the writing direction; one line, its ends trimmed.
[[nodiscard]] QString cleanedLine(const QString &text);

/// The same for a text of several lines: line breaks (as "\n"), tabs and marks of direction stay.
[[nodiscard]] QString cleanedText(const QString &text);

/// The text with a capital at its beginning, as it begins a line.
[[nodiscard]] QString capitalized(QString text);

} // namespace delegations
