#pragma once

#include "models/core/kinds/people.h"
#include "tests/support/temporarydatabase.h"

#include <QFileInfo>

namespace delegations::test {

[[nodiscard]] inline Record somebody()
{
    return Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Somebody"));
}

/// Bytes that stand in the log (-wal).
[[nodiscard]] inline qint64 logSize(const TemporaryDatabase &database)
{
    return QFileInfo(database.path() + QStringLiteral("-wal")).size();
}

} // namespace delegations::test
