#pragma once

#include "tests/support/importedbundle.h"

#include <QJsonObject>

namespace delegations::test {

/// Tables of this program's own format, as an importer reads them; stops the test program when they are
/// refused.
[[nodiscard]] Bundle bundleOf(const QByteArray &tables);
/// The tables of a country with a chamber, its seat in the delegation, an office, and Dot Dotova who sits
/// there; with further organizations, people, columns of her membership and memberships, each as they stand
/// in the file.
[[nodiscard]] QByteArray exlandWith(const QByteArray &organizations, const QByteArray &people,
                                    const QByteArray &term, const QByteArray &memberships = {});
[[nodiscard]] Difference compared(TemporaryDatabase &database, const QByteArray &tables,
                                  const QString &day = {});
void write(TemporaryDatabase &database, const Difference &difference);
/// A table of people as it is read.
[[nodiscard]] std::shared_ptr<Batch> table(const QByteArray &content,
                                           const QString &path = QStringLiteral("list.csv"));
/// What an import of the table did, counted.
QJsonObject importTable(TemporaryDatabase &database, const QByteArray &content,
                        const QString &path = QStringLiteral("list.csv"));
/// The values that a query names x.
[[nodiscard]] QStringList column(TemporaryDatabase &database, const char *sql);

} // namespace delegations::test
