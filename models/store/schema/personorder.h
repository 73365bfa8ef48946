#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace delegations {

/// The name under which a person is shown in a language.
struct ShownName
{
    QString language;
    QString name;
    QString familyName; ///< The parts may be unknown.
    QString givenName;
    QString patronymicName;
};

/// By what a person is sorted.
struct PersonOrder
{
    QString key;     ///< The folded name by which the record is sorted; never null.
    QStringList own; ///< For each of programLanguages(): as NameOrder says; null where it is the key.

    bool operator==(const PersonOrder &) const = default;
};

/// `shown` are the names in languages of the program, as far as there are any.
[[nodiscard]] PersonOrder personOrder(const QString &name, const QString &sortName,
                                      const std::vector<ShownName> &shown);

} // namespace delegations
