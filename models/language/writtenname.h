#pragma once

#include <QString>

namespace delegations {

/// A person's name taken apart, in ordinary letters.
struct WrittenName
{
    QString name; ///< Whole: the family name last in English, first in Russian.
    QString family;
    QString given;
    QString patronymic;

    bool operator==(const WrittenName &) const = default;
};

/// Takes apart a name as pages write it: "Viktor Rogalev" (en), "Рогалев Виктор Павлович" (ru), "VOLKOV
/// MIKHAIL", "KOSHANOV Erlan". Capitals tell the family name, or a list in which it comes first; a patronymic
/// tells the order by its place. Where the parts cannot be told, only the whole name is given.
[[nodiscard]] WrittenName writtenName(const QString &text, const QString &language);

/// Two to five words that can be a name, its family name or all of it in capitals; no word of a body's name.
[[nodiscard]] bool isNameInCapitals(const QString &text);

/// Two to five words that can be a name in any letters.
[[nodiscard]] bool isNameLike(const QString &text);

} // namespace delegations
