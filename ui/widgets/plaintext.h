#pragma once

#include <QString>

class QFontMetrics;
class QWidget;

/// Text out of the database on its way to the screen. Whatever it holds, it is shown as characters: no
/// markup, no mnemonics, no control over the direction of its neighbours, no line so long that it stalls the
/// layout.
namespace delegations {

/// One line without control and bidirectional formatting characters, at most `limit` long (an ellipsis ends
/// it then).
[[nodiscard]] QString oneLine(const QString &text, qsizetype limit = 300);
/// The same for several lines: line breaks stay.
[[nodiscard]] QString plainParagraphs(const QString &text, qsizetype limit);
/// With an empty line between paragraphs that follow one another without.
[[nodiscard]] QString spacedParagraphs(const QString &text);
/// With a zero-width space after every 20 characters of words that no line could hold.
[[nodiscard]] QString withSoftBreaks(const QString &text);
/// A label as a button's text: no wider than a line, no mnemonics.
[[nodiscard]] QString buttonText(const QString &label, const QFontMetrics &metrics);
/// As rich text that shows just these characters: tool tips have no plain mode.
[[nodiscard]] QString toolTipText(const QString &text);
/// The tool tip, and for screen readers the same without its mark-up.
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace delegations
