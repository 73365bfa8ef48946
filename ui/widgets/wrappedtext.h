#pragma once

#include <QFont>
#include <QStringList>

namespace delegations {

/// The lines of a text for a width, broken inside a word where there is no other way; what does not fit on
/// `maximumLines` ends in an ellipsis.
[[nodiscard]] QStringList wrappedLines(const QString &text, const QFont &font, int width, int maximumLines);

} // namespace delegations
