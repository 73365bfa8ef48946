#pragma once

#include "models/exchange/formats/bundle.h"
#include "models/exchange/reconcile/difference.h"
#include "tests/support/temporarydatabase.h"

#include <QJsonObject>
#include <QStringList>

namespace delegations::test {

/// Puts a bundle into the database; stops the test program when that fails. What it did, counted.
QJsonObject importBundle(TemporaryDatabase &database, const Bundle &bundle);

/// "area 1, person 3": what such a count says of an outcome.
[[nodiscard]] QString counted(const QJsonObject &summary, const char *outcome);

/// The one record with that value in the field; an empty one when there are none or several.
[[nodiscard]] BundleRecord recordWith(const Bundle &bundle, FieldId field, const QVariant &value);

/// The assembly as it is stored, one line for each country, chamber with its seats, plenipotentiary and
/// office in the assembly: what two ways of filling a database can be compared by.
[[nodiscard]] QStringList storedAssembly(TemporaryDatabase &database);

/// What an assembly's page says; stops the test program when it is refused.
[[nodiscard]] Bundle pageBundle(const QByteArray &text);

/// The English page handed out with the project; a null string where the folder is absent.
[[nodiscard]] QString sharedPagePath();
/// What it says; only where the folder is.
[[nodiscard]] Bundle sharedPage();

} // namespace delegations::test
