#pragma once

#include <QString>

namespace delegations {

/// What stands in a list where people's names stand.
enum class ListedName {
    Person,
    Vacancy, ///< A seat that nobody holds.
    Nobody,  ///< A dash, a total, a note.
};

/// By its words, in English or Russian. Any thread.
[[nodiscard]] ListedName listedName(const QString &text);

/// Whether the text names a country, a body or a group, above the people who belong to it: of a row that says
/// nothing else.
[[nodiscard]] bool isListHeading(const QString &text);

} // namespace delegations
