#pragma once

#include <QList>
#include <QSet>
#include <QString>

/// Names as they stand in somebody's list, a line for each.
namespace delegations {

/// The words of a name, folded.
using NameWords = QSet<QString>;

/// In each way in which they may be folded; initials stand apart. Any thread.
[[nodiscard]] QList<NameWords> nameWords(const QString &name);

/// Whether they are one name for certain in one of the ways: each word of the one is one of the other's, or
/// an initial of one. A patronymic may be missing on either side; one word alone, or initials, are never
/// enough.
[[nodiscard]] bool areOneName(const QList<NameWords> &one, const QList<NameWords> &other);

/// What a line says before an office or another column, and behind a number.
[[nodiscard]] QString nameInLine(const QString &line);

} // namespace delegations
