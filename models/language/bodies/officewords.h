#pragma once

#include <QString>
#include <QStringList>

namespace delegations {

/// An office's title or role in a language of the program, as a line begins with it: worded for those that
/// every parliament has, in whichever of the languages they are stored; any other as it is stored, and in no
/// language ("") all are. Any thread.
[[nodiscard]] QString officeIn(const QString &language, const QString &stored);

/// The place of an office among those who share one in the protocol order: the least is that of who leads. An
/// office that is not known stands before plain membership. Any thread.
[[nodiscard]] int officeRank(const QString &stored);

/// In which words such an office may be stored: as it is given, in small letters and with capitals, and where
/// it is one of those, all of its words in every language.
[[nodiscard]] QStringList officeSpellings(const QString &office);

} // namespace delegations
