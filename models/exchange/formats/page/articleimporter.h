#pragma once

#include "models/exchange/formats/importer.h"

namespace delegations {

/// One news item in a file of its own: a page saved by a browser, or plain text that begins with the
/// headline. Takes any text and any page, so it comes last.
class ArticleImporter : public BundleImporter
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("article"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] qint64 largestFile() const override { return 5'000'000; }
    [[nodiscard]] bool accepts(const QString &fileName, const QByteArray &firstBytes) const override;
    [[nodiscard]] Result<Bundle> read(const ImportFile &file) const override;
};

} // namespace delegations
