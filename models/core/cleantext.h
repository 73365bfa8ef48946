#pragma once

#include <QString>

#include <string_view>

/// What may be stored of a text that was typed, pasted or read. Forms and importers clean alike, so that the
/// same name is the same wherever it comes from.
///
/// What goes: control characters, and what is not seen and spells nothing (soft hyphens, zero-width spaces,
/// word joiners, byte order marks). Half a surrogate pair becomes U+FFFD, as a wrong byte does.
namespace delegations {

/// Text fit for a one-line field: every kind of space and line end a blank, one between words and none at the
/// ends. Marks of direction go as well, and so do joiners and non-joiners that spell no word: in Persian,
/// Hindi or Sinhala they stand between letters.
[[nodiscard]] QString cleanedLine(QStringView text);

/// Running text: line ends of every kind are "\n" and no-break spaces blanks; none at the ends. Other spaces,
/// tabs, joiners and marks of direction stay.
[[nodiscard]] QString cleanedText(QStringView text);

/// Whether valid UTF-8 is clean already; may say no to what is. For many texts, most of which are.
[[nodiscard]] bool isCleanLine(std::string_view utf8);
[[nodiscard]] bool isCleanText(std::string_view utf8);

/// Text on its way out, as it stands but for control characters other than the line end and the tab. Half a
/// surrogate pair becomes U+FFFD.
[[nodiscard]] QString withoutControls(QStringView text);

/// U+0085 among them.
[[nodiscard]] bool isControl(char16_t c);
/// Line ends and page ends, "\r" among them.
[[nodiscard]] bool isLineEnd(char16_t c);
/// Overrides, embeddings and isolates, which turn what stands around them.
[[nodiscard]] bool turnsDirection(char16_t c);
/// These, and the marks that only say which direction holds where they stand.
[[nodiscard]] bool isDirectionControl(char16_t c);

/// The text with a capital at its beginning, as it begins a line.
[[nodiscard]] QString capitalized(QString text);

} // namespace delegations
