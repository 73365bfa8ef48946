#pragma once

#include "models/exchange/formats/exporter.h"
#include "tests/support/temporarydatabase.h"

namespace delegations::test {

/// Reads the file into the database; stops the test program when that fails.
void importFile(TemporaryDatabase &database, const QString &path);

/// What an exporter writes; an empty text when it fails.
[[nodiscard]] QByteArray exported(TemporaryDatabase &database, const Exporter &exporter,
                                  const ExportRequest &request = {});
[[nodiscard]] QByteArray exported(TemporaryDatabase &database, const char *format,
                                  const ExportRequest &request = {});

/// A Popolo file as no program should write it, and as they do.
[[nodiscard]] QByteArray messyPopolo();

/// How many records each table has.
[[nodiscard]] QMap<QString, qint64> recordCounts(TemporaryDatabase &database);

} // namespace delegations::test
