#include "models/core/languagename.h"

#include "models/core/cleantext.h"

#include <QCoreApplication>
#include <QTranslator>

namespace delegations {

namespace {

/// As QLocale calls them.
[[maybe_unused]] constexpr const char *languages[] = {
    QT_TRANSLATE_NOOP("Language", "Afrikaans"),
    QT_TRANSLATE_NOOP("Language", "Albanian"),
    QT_TRANSLATE_NOOP("Language", "Amharic"),
    QT_TRANSLATE_NOOP("Language", "Arabic"),
    QT_TRANSLATE_NOOP("Language", "Armenian"),
    QT_TRANSLATE_NOOP("Language", "Azerbaijani"),
    QT_TRANSLATE_NOOP("Language", "Bangla"),
    QT_TRANSLATE_NOOP("Language", "Bashkir"),
    QT_TRANSLATE_NOOP("Language", "Basque"),
    QT_TRANSLATE_NOOP("Language", "Belarusian"),
    QT_TRANSLATE_NOOP("Language", "Bosnian"),
    QT_TRANSLATE_NOOP("Language", "Bulgarian"),
    QT_TRANSLATE_NOOP("Language", "Burmese"),
    QT_TRANSLATE_NOOP("Language", "Catalan"),
    QT_TRANSLATE_NOOP("Language", "Chechen"),
    QT_TRANSLATE_NOOP("Language", "Chinese"),
    QT_TRANSLATE_NOOP("Language", "Chuvash"),
    QT_TRANSLATE_NOOP("Language", "Croatian"),
    QT_TRANSLATE_NOOP("Language", "Czech"),
    QT_TRANSLATE_NOOP("Language", "Danish"),
    QT_TRANSLATE_NOOP("Language", "Dutch"),
    QT_TRANSLATE_NOOP("Language", "English"),
    QT_TRANSLATE_NOOP("Language", "Estonian"),
    QT_TRANSLATE_NOOP("Language", "Filipino"),
    QT_TRANSLATE_NOOP("Language", "Finnish"),
    QT_TRANSLATE_NOOP("Language", "French"),
    QT_TRANSLATE_NOOP("Language", "Galician"),
    QT_TRANSLATE_NOOP("Language", "Georgian"),
    QT_TRANSLATE_NOOP("Language", "German"),
    QT_TRANSLATE_NOOP("Language", "Greek"),
    QT_TRANSLATE_NOOP("Language", "Gujarati"),
    QT_TRANSLATE_NOOP("Language", "Hebrew"),
    QT_TRANSLATE_NOOP("Language", "Hindi"),
    QT_TRANSLATE_NOOP("Language", "Hungarian"),
    QT_TRANSLATE_NOOP("Language", "Icelandic"),
    QT_TRANSLATE_NOOP("Language", "Indonesian"),
    QT_TRANSLATE_NOOP("Language", "Irish"),
    QT_TRANSLATE_NOOP("Language", "Italian"),
    QT_TRANSLATE_NOOP("Language", "Japanese"),
    QT_TRANSLATE_NOOP("Language", "Kazakh"),
    QT_TRANSLATE_NOOP("Language", "Khmer"),
    QT_TRANSLATE_NOOP("Language", "Korean"),
    QT_TRANSLATE_NOOP("Language", "Kurdish"),
    QT_TRANSLATE_NOOP("Language", "Kyrgyz"),
    QT_TRANSLATE_NOOP("Language", "Lao"),
    QT_TRANSLATE_NOOP("Language", "Latin"),
    QT_TRANSLATE_NOOP("Language", "Latvian"),
    QT_TRANSLATE_NOOP("Language", "Lithuanian"),
    QT_TRANSLATE_NOOP("Language", "Luxembourgish"),
    QT_TRANSLATE_NOOP("Language", "Macedonian"),
    QT_TRANSLATE_NOOP("Language", "Malay"),
    QT_TRANSLATE_NOOP("Language", "Maltese"),
    QT_TRANSLATE_NOOP("Language", "Mongolian"),
    QT_TRANSLATE_NOOP("Language", "Nepali"),
    QT_TRANSLATE_NOOP("Language", "Norwegian Bokmal"),
    QT_TRANSLATE_NOOP("Language", "Norwegian Nynorsk"),
    QT_TRANSLATE_NOOP("Language", "Ossetic"),
    QT_TRANSLATE_NOOP("Language", "Pashto"),
    QT_TRANSLATE_NOOP("Language", "Persian"),
    QT_TRANSLATE_NOOP("Language", "Polish"),
    QT_TRANSLATE_NOOP("Language", "Portuguese"),
    QT_TRANSLATE_NOOP("Language", "Punjabi"),
    QT_TRANSLATE_NOOP("Language", "Romanian"),
    QT_TRANSLATE_NOOP("Language", "Russian"),
    QT_TRANSLATE_NOOP("Language", "Serbian"),
    QT_TRANSLATE_NOOP("Language", "Sinhala"),
    QT_TRANSLATE_NOOP("Language", "Slovak"),
    QT_TRANSLATE_NOOP("Language", "Slovenian"),
    QT_TRANSLATE_NOOP("Language", "Somali"),
    QT_TRANSLATE_NOOP("Language", "Spanish"),
    QT_TRANSLATE_NOOP("Language", "Swahili"),
    QT_TRANSLATE_NOOP("Language", "Swedish"),
    QT_TRANSLATE_NOOP("Language", "Tajik"),
    QT_TRANSLATE_NOOP("Language", "Tamil"),
    QT_TRANSLATE_NOOP("Language", "Tatar"),
    QT_TRANSLATE_NOOP("Language", "Thai"),
    QT_TRANSLATE_NOOP("Language", "Tibetan"),
    QT_TRANSLATE_NOOP("Language", "Turkish"),
    QT_TRANSLATE_NOOP("Language", "Turkmen"),
    QT_TRANSLATE_NOOP("Language", "Ukrainian"),
    QT_TRANSLATE_NOOP("Language", "Urdu"),
    QT_TRANSLATE_NOOP("Language", "Uyghur"),
    QT_TRANSLATE_NOOP("Language", "Uzbek"),
    QT_TRANSLATE_NOOP("Language", "Vietnamese"),
    QT_TRANSLATE_NOOP("Language", "Welsh"),
};

QLocale::Language languageOf(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage ? QLocale::C : language;
}

/// As it stands within a sentence. `translated` is empty where there is no translation.
QString named(QLocale::Language language, const QString &translated, bool isEnglish)
{
    if (!translated.isEmpty())
        return translated;
    const QString own = isEnglish ? QString() : ownLanguageName(language);
    return own.isEmpty() ? QLocale::languageToString(language) : own;
}

QString nameHere(const QString &code)
{
    const QLocale::Language language = languageOf(code);
    if (language == QLocale::C)
        return {};
    const QString english = QLocale::languageToString(language);
    const QString here = QCoreApplication::translate("Language", english.toUtf8().constData());
    const bool isTranslated = here != english;
    return named(language, isTranslated ? here : QString(), QLocale().language() == QLocale::English);
}

QString nameThere(const QString &code, const QTranslator *translator)
{
    const QLocale::Language language = languageOf(code);
    if (language == QLocale::C)
        return {};
    const QByteArray english = QLocale::languageToString(language).toUtf8();
    return named(language, translator ? translator->translate("Language", english.constData()) : QString(),
                 !translator);
}

template <typename Name>
QString listed(const QStringList &codes, Name nameOf)
{
    QStringList names;
    for (const QString &code : codes) {
        const QString name = nameOf(code);
        names.append(name.isEmpty() ? code : name);
    }
    names.removeDuplicates();
    return capitalized(names.join(QStringLiteral(", ")));
}

} // namespace

QString ownLanguageName(QLocale::Language language)
{
    const QLocale locale(language);
    return locale.language() == language ? locale.nativeLanguageName() : QString();
}

QString languageName(const QString &code)
{
    return capitalized(nameHere(code));
}

QString languageNames(const QStringList &codes)
{
    return listed(codes, nameHere);
}

QString languageNames(const QStringList &codes, const QTranslator *translator)
{
    return listed(codes, [translator](const QString &code) { return nameThere(code, translator); });
}

} // namespace delegations
