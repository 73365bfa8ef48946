#pragma once

#include "models/exchange/formats/exporter.h"

namespace delegations {

/// Address book cards (vCard 4.0, RFC 6350): one for each person, with the seats and offices held on the day,
/// which is today when the request has none.
class VcardExporter : public Exporter
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("vcard"); }
    [[nodiscard]] QString suffix() const override { return QStringLiteral("vcf"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString dropType() const override { return QStringLiteral("text/vcard"); }
    Status write(Connection &connection, const ExportRequest &request, QIODevice &target,
                 const ExportProgress &progress) const override;
};

} // namespace delegations
