#pragma once

#include "tests/support/temporarydatabase.h"

#include <QByteArray>
#include <QStringList>

namespace delegations::test {

void insertPersons(TemporaryDatabase &database, int count);
/// -1 when it cannot be opened for writing, -2 when it is damaged.
[[nodiscard]] int personsIn(const QString &path);

/// A backup with two persons, and the model that it was made of with five, as a kill leaves it.
struct Former
{
    Former();

    TemporaryDatabase model;
    QString backup;
    bool made = false;
    QByteArray backupContent;
    QByteArray file;
    QByteArray log;
};

[[nodiscard]] QStringList allFiles(const QString &folder);
/// The one file that a restore of x.db has kept there; empty when there is none.
[[nodiscard]] QString keptIn(const QString &folder);

} // namespace delegations::test
