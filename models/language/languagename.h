#pragma once

#include <QLocale>
#include <QStringList>

class QTranslator;

namespace delegations {

/// The name of the language that a BCP 47 code names, with a capital letter, in the language of the window:
/// as the program's translation has it, else as ICU does; in its own where it has none there. Empty for a
/// code that nobody knows.
[[nodiscard]] QString languageName(const QString &code);
/// What a language is called in itself; empty where that is not known.
[[nodiscard]] QString ownLanguageName(QLocale::Language language);
/// Several, as a sentence begins with them; a code that nobody knows stands there itself.
[[nodiscard]] QString languageNames(const QStringList &codes);
/// The same in the language of a translator; in English without one.
[[nodiscard]] QString languageNames(const QStringList &codes, const QTranslator *translator);

} // namespace delegations
