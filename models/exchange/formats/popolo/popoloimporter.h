#pragma once

#include "models/exchange/formats/importer.h"

namespace delegations {

/// Open data on people and organizations in Popolo form (popoloproject.com), with EveryPolitician's
/// additions; also what this program exports.
///
/// A file without a country is of the one that the options name, else its name ("Finland-Eduskunta.json") or
/// its folders ("Finland/Eduskunta/ep-popolo-v1.0.json"). Who is a member of a chamber without a post has a
/// seat of the chamber's own.
class PopoloImporter : public Importer
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("popolo"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] qint64 largestFile() const override { return 100'000'000; }
    [[nodiscard]] bool accepts(const QString &fileName, const QByteArray &firstBytes) const override;
    [[nodiscard]] Result<Batch> batch(const ImportFile &file) const override;
};

} // namespace delegations
