#include "models/language/languagecode.h"

#include <QRegularExpression>

namespace delegations {

QString languageCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]*)?$"));
    return code.match(text.trimmed()).captured(1).toLower();
}

} // namespace delegations
