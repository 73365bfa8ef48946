#pragma once

#include <QString>
#include <QStringList>

namespace delegations {

/// The text as it may be laid out: without the controls that reorder what stands around them (bidirectional
/// overrides, embeddings, isolates), control characters as spaces, and what is no character as U+FFFD. Line
/// ends of every kind become line feeds.
[[nodiscard]] QString harmlessText(const QString &text);

/// The same, cut at its line feeds, without the empty pieces. At least one piece.
[[nodiscard]] QStringList harmlessParagraphs(const QString &text);

/// The same with line feeds as spaces, for a single line; cut after `limit` characters, with an ellipsis.
[[nodiscard]] QString harmlessLine(const QString &text, qsizetype limit = 500);

} // namespace delegations
