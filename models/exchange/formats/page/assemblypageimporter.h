#pragma once

#include "models/exchange/formats/importer.h"

namespace delegations {

/// The page of an assembly's site that lists its delegations and its news: text in English or Russian as
/// copied from a browser, or the page as the browser saves it. Which assembly and which countries they are,
/// the text says.
class AssemblyPageImporter : public BundleImporter
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("page"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] qint64 largestFile() const override { return 5'000'000; }
    [[nodiscard]] bool accepts(const QString &fileName, const QByteArray &firstBytes) const override;
    [[nodiscard]] Result<Bundle> read(const ImportFile &file) const override;
};

} // namespace delegations
