#pragma once

#include <QString>
#include <QStringList>

namespace delegations {

/// Text reduced to what a search compares: lower-case ASCII letters and digits, words separated by one space;
/// every script transliterated, accents dropped (ICU). "Кошанов" and "KOSHANOV" both give "koshanov". Any
/// thread.
[[nodiscard]] QString folded(const QString &text);

/// The distinct foldings of a text: the general one, and for Cyrillic also the one by scientific
/// transliteration, for "Щукин" both "shchukin" and "sukin". The first is folded().
[[nodiscard]] QStringList foldings(const QString &text);

/// Whether each of the typed words begins a word of the text, in whatever script.
[[nodiscard]] bool hasBeginnings(const QString &text, const QString &typed);

/// Those of a text that are Chinese.
[[nodiscard]] QString chineseCharacters(const QString &text);

/// Whether both are written in Chinese characters, and in others: they may fold alike since they are read
/// alike, and are two names all the same.
[[nodiscard]] bool differInCharacters(const QString &one, const QString &other);

/// Whether folding the text may take milliseconds: letters for which the rules of a whole alphabet are read
/// when the first of them comes. Its words are remembered then, for all threads.
[[nodiscard]] bool isFoldedSlowly(const QString &text);

} // namespace delegations
