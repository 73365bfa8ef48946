#pragma once

#include "models/exchange/formats/exporter.h"

namespace delegations {

/// Open data on people and organizations in Popolo form (popoloproject.com): everything that the database
/// holds, under the members of popolomembers.cpp and with the further data that was read with it. Imported
/// into an empty database, the file is exported the same again, byte for byte.
///
/// One record a line, so that two exports can be compared line by line. Ids are the records' UUIDs.
class PopoloExporter : public Exporter
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("popolo"); }
    [[nodiscard]] QString suffix() const override { return QStringLiteral("json"); }
    [[nodiscard]] QString title() const override;
    Status write(Connection &connection, const ExportRequest &request, QIODevice &target,
                 const ExportProgress &progress) const override;
};

} // namespace delegations
