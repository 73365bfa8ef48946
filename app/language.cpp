#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace delegations {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString name = QStringLiteral("delegations");
const QString separator = QStringLiteral("_");

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
}

} // namespace delegations
