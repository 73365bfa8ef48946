#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace delegations {

namespace {

constexpr QLatin1StringView folder(":/i18n");
constexpr QLatin1StringView name("delegations");
constexpr QLatin1StringView separator("_");

/// Whether numbers, which the system's locale takes from LC_NUMERIC, and dates, from LC_TIME, are of the
/// language.
bool speaks(const QLocale &locale, QLocale::Language language)
{
    return locale.language() == language &&
           locale.standaloneMonthName(1) == QLocale(language).standaloneMonthName(1);
}

/// Where the person is. QLocale::system() has what LANGUAGE names, which is a language alone.
QLocale::Territory territoryOf(const QLocale &locale)
{
    if (locale != QLocale::system())
        return locale.territory();
    for (const char *variable : {"LC_ALL", "LC_TIME", "LANG"}) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return QLocale(value).territory();
    }
    return QLocale::AnyTerritory;
}

/// The same language as spoken where the person is, else where it is at home.
QLocale localeOf(QLocale::Language language, const QLocale &locale)
{
    if (speaks(locale, language))
        return locale;
    const QLocale::Territory territory = territoryOf(locale);
    const QLocale there(language, territory);
    if (there.language() == language && there.territory() == territory)
        return there;
    return language == QLocale::English ? QLocale(language, QLocale::UnitedKingdom) : QLocale(language);
}

} // namespace

ProgramLanguage::ProgramLanguage(const QLocale &locale)
{
    // English has a file of its own too, for "1 page, 2 pages".
    if (!m_words.load(locale, name, separator, folder))
        (void)m_words.load(name + separator + QStringLiteral("en"), folder);
    QCoreApplication::installTranslator(&m_words);
    // Qt's dialogs follow only where the program does: no window speaks two languages.
    const QLocale language(m_words.language());
    if (language.language() != QLocale::English &&
        m_dialogs.load(language, QStringLiteral("qtbase"), separator,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_dialogs);
    QLocale::setDefault(localeOf(language.language(), locale));
}

ProgramLanguage::~ProgramLanguage()
{
    QLocale::setDefault(m_before);
}

} // namespace delegations
