#pragma once

#include "models/core/partialdate.h"

#include <QMap>
#include <QString>

#include <memory>

namespace delegations {

class CsvMappings;
struct CsvReading;

/// What the person said about the files, besides what stands in them.
struct ImportOptions
{
    QString format;  ///< Empty: recognised from the file.
    QString country; ///< ISO 3166-1 alpha-2, where a file names none.
    /// How tables' columns are read, as the person said before; may be absent, else must outlive the import.
    const CsvMappings *mappings = nullptr;
    QMap<QString, QString> bodies = {}; ///< What bodies are called that the files call otherwise.
    /// The day on which the files' lists of the members of chambers were complete; null when nobody said so.
    PartialDate completeAsOf = {};
    std::shared_ptr<const CsvReading> csv = nullptr; ///< Of the one file that is a table, as the person said.
};

} // namespace delegations
