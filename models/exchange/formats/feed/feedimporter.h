#pragma once

#include "models/exchange/formats/importer.h"

namespace delegations {

/// News as sites publish them for other programs: RSS and Atom files.
///
/// An item is recognised at the next import by its guid or id, even when its headline or address has changed
/// since.
class FeedImporter : public BundleImporter
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("feed"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] qint64 largestFile() const override { return 20'000'000; }
    [[nodiscard]] bool accepts(const QString &fileName, const QByteArray &firstBytes) const override;
    [[nodiscard]] Result<Bundle> read(const ImportFile &file) const override;
};

} // namespace delegations
