#include "models/language/languagename.h"

#include "models/core/cleantext.h"
#include "models/language/languagecode.h"

#include <QCoreApplication>
#include <QTranslator>

#include <unicode/uloc.h>

#include <array>

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

QString languagePart(const QString &code)
{
    return code.section(u'-', 0, 0);
}

QLocale::Language languageOf(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(languagePart(code));
    return language == QLocale::AnyLanguage ? QLocale::C : language;
}

/// As ICU calls it in a language; empty where it has no name there.
QString nameInIcu(const QString &code, const QString &language)
{
    UErrorCode error = U_ZERO_ERROR;
    std::array<char16_t, 200> name{};
    const int length =
        uloc_getDisplayLanguage(languagePart(code).toLatin1().constData(), language.toLatin1().constData(),
                                name.data(), int(name.size()), &error);
    return error == U_ZERO_ERROR ? QString(reinterpret_cast<const QChar *>(name.data()), length) : QString();
}

/// As it stands within a sentence in the language `here`. `translated` is empty where there is no
/// translation.
QString named(const QString &code, const QString &translated, const QString &here)
{
    const QLocale::Language language = languageOf(code);
    if (!translated.isEmpty())
        return translated;
    const bool isEnglish = here == QStringLiteral("en");
    if (isEnglish && language != QLocale::C)
        return QLocale::languageToString(language);
    if (const QString name = nameInIcu(code, here); !name.isEmpty())
        return name;
    if (language == QLocale::C)
        return {};
    const QString own = ownLanguageName(language);
    return own.isEmpty() ? QLocale::languageToString(language) : own;
}

QByteArray source(const QString &code)
{
    return QLocale::languageToString(languageOf(code)).toUtf8();
}

QString nameHere(const QString &code)
{
    const QByteArray english = source(code);
    const QString here = QCoreApplication::translate("Language", english.constData());
    return named(code, here == QString::fromUtf8(english) ? QString() : here, languageOfWindow());
}

QString nameThere(const QString &code, const QTranslator *translator)
{
    const QString translated =
        translator ? translator->translate("Language", source(code).constData()) : QString();
    return named(code, translated, translator ? translator->language().left(2) : QStringLiteral("en"));
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
