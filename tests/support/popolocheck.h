#pragma once

#include <QJsonObject>
#include <QStringList>

namespace delegations::test {

/// What in a Popolo file the schemas of popoloproject.com do not allow, a line each: "persons 3 email: no
/// text".
[[nodiscard]] QStringList schemaProblems(const QJsonObject &file);

/// The values of one Popolo file that another does not have, a line each. Ids may differ when the other says
/// what they were; texts may differ in blanks and joiners beside them.
[[nodiscard]] QStringList lostValues(const QJsonObject &file, const QJsonObject &other);

} // namespace delegations::test
