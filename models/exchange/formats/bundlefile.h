#pragma once

#include "models/exchange/formats/importer.h"

namespace delegations {

/// A bundle written as JSON; the form of the sample data:
///
///     {"format": "delegations-bundle", "version": 1,
///      "area": [{"key": "KZ", "code": "KZ", "name": "Kazakhstan"}],
///      "organization": [{"key": "senate", "name": "Senate", "classification": "chamber", "area": "KZ"}]}
///
/// A list of records for each table. A reference stands under its column's name without "_id" and gives the
/// key of the other record; records that nobody refers to need no key. An unknown table, column or key
/// refuses the file.
class BundleFile : public BundleImporter
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("bundle"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] qint64 largestFile() const override { return 64'000'000; }
    [[nodiscard]] bool accepts(const QString &fileName, const QByteArray &firstBytes) const override;
    [[nodiscard]] Result<Bundle> read(const ImportFile &file) const override;
};

/// The bundle that a new database starts with, from the program's resources.
[[nodiscard]] Result<Bundle> sampleBundle();

} // namespace delegations
