#pragma once

#include <QByteArray>
#include <QStringList>

namespace delegations::test {

/// Files to import, made up: the names are placeholders, not people.

/// Popolo JSON of one chamber with a member of each name. "Name|1970-01-02" gives a date of birth too.
[[nodiscard]] QByteArray popoloFile(const QString &chamber, const QStringList &members);
/// The same with so many members, each with names, contacts, links: about 20 records a member.
[[nodiscard]] QByteArray largePopoloFile(const QString &chamber, int members);

/// The chamber that the tests' files speak of, and a file name that tells its country: one that the sample
/// database has.
inline const QString sampleChamber = QStringLiteral("Example Chamber");
inline const QString sampleFileName = QStringLiteral("Kazakhstan-Example.json");

} // namespace delegations::test
