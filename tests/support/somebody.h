#pragma once

#include "tests/support/temporarydatabase.h"

#include <QFileInfo>

namespace delegations::test {

[[nodiscard]] inline Person somebody()
{
    Person person;
    person.name = QStringLiteral("Somebody");
    return person;
}

/// Bytes that stand in the log (-wal).
[[nodiscard]] inline qint64 logSize(const TemporaryDatabase &database)
{
    return QFileInfo(database.path() + QStringLiteral("-wal")).size();
}

} // namespace delegations::test
