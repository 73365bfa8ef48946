#include "models/language/languagecode.h"

#include <QLocale>
#include <QRegularExpression>

namespace delegations {

QString languageCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]*)?$"));
    return code.match(text.trimmed()).captured(1).toLower();
}

const QStringList &programLanguages()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("ru")};
    return languages;
}

QString languageOfWindow()
{
    const QString language = languageCode(QLocale().name());
    return programLanguages().contains(language) ? language : programLanguages().first();
}

} // namespace delegations
