#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

/// Distances, type scale and colours of the window, all derived from the person's own font and palette, so
/// that dark and high-contrast palettes need nothing of their own.
namespace delegations::theme {

/// In device-independent pixels.
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 16;
inline constexpr int large = 28;
inline constexpr int margin = 32;
/// Left of every text, so that the focus frame of those that are links has room.
inline constexpr int textInset = 2;
/// Lines longer than this are hard to read; pages are no wider.
inline constexpr int pageWidth = 760;
/// The same for running text.
inline constexpr int textWidth = 640;

enum class Type {
    Title,   ///< The record's name, once a page.
    Figure,  ///< What matters most, in a few words.
    Lead,    ///< The sentence that a text begins with.
    Heading, ///< Of a section.
    Strong,  ///< The first line of a row.
    Body,
    Caption,
};
[[nodiscard]] QFont font(Type type);

[[nodiscard]] bool isDark(const QPalette &palette);
/// `amount` 0 is `from`, 1 is `to`.
[[nodiscard]] QColor mix(const QColor &from, const QColor &to, double amount);
/// By WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// `color`, moved towards `text` until it stands out from `background` by `ratio`: `text` where that does
/// not.
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &text, const QColor &color,
                                double ratio = 4.5);
/// For what is said beside `text`, a selection's, say.
[[nodiscard]] QColor mutedOn(const QColor &background, const QColor &text);
/// The same as readableOn() on the window's background.
[[nodiscard]] QColor readable(const QColor &color, const QPalette &palette, double ratio);

/// For a page to read from: text on the colour of text fields. Says no more than that, so that everything
/// else still follows the application's palette.
[[nodiscard]] QPalette paper();

[[nodiscard]] QColor mutedText(const QPalette &palette);
[[nodiscard]] QColor hairline(const QPalette &palette);
[[nodiscard]] QColor link(const QPalette &palette);
[[nodiscard]] QColor accent(const QPalette &palette);
[[nodiscard]] QColor warning(const QPalette &palette);
[[nodiscard]] QColor error(const QPalette &palette);

} // namespace delegations::theme
