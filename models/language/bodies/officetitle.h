#pragma once

#include <QList>
#include <QString>

namespace delegations {

/// "Chairman of the Senate of X", taken apart.
struct OfficeTitle
{
    QString office; ///< "Chairman"; empty when the text names no office that is known.
    QString body;   ///< "Senate of X"; empty when it names none.
};

/// Takes apart a title in English or Russian: the body begins behind the word for the office.
[[nodiscard]] OfficeTitle officeTitle(const QString &text);

/// Whether the text says an office at its beginning.
[[nodiscard]] bool saysOffice(const QString &text);

/// The titles of "Chairman of the Senate of X, member of the Council of the Y": a comma separates them where
/// an office follows.
[[nodiscard]] QStringList titlesIn(const QString &text);

} // namespace delegations
