#pragma once

#include "models/core/fieldid.h"
#include "models/core/result.h"

#include <QList>

namespace delegations {

class Connection;

/// What is said of few people, and of few of the seats and offices that they hold: a table of people has
/// columns for those alone that somebody has.
[[nodiscard]] const QList<FieldId> &furtherFieldsOfPeople();
/// Those that anybody in the database has. Any thread, with that thread's connection.
[[nodiscard]] Result<QList<FieldId>> furtherFieldsSaid(Connection &connection);

} // namespace delegations
