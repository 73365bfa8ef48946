#pragma once

#include "models/core/result.h"
#include "models/exchange/formats/batch.h"

#include <QByteArray>

namespace delegations {

/// A file as importers get it: whole, and within the size that the format allows.
struct ImportFile
{
    QString path; ///< As given; formats may read a country from it.
    QByteArray content;
    QString country = {}; ///< ISO 3166-1 alpha-2, where the file names none.

    [[nodiscard]] QString name() const;
};

/// What each format that can be read stands behind. Stateless, so any thread may call it.
class Importer
{
public:
    virtual ~Importer() = default;

    /// The name by which the command line asks for it: "page".
    [[nodiscard]] virtual QString format() const = 0;
    /// How the window calls it, with the kinds of files: "Table (CSV)".
    [[nodiscard]] virtual QString title() const = 0;
    /// In bytes; a larger file is refused before it is read.
    [[nodiscard]] virtual qint64 largestFile() const = 0;
    /// Whether the file looks like this format, from its name and its first 256 KB.
    [[nodiscard]] virtual bool accepts(const QString &fileName, const QByteArray &firstBytes) const = 0;
    /// Error Input refuses the whole file and says where and why; what can be left out is a warning instead.
    [[nodiscard]] virtual Result<Batch> batch(const ImportFile &file) const = 0;
};

/// An importer of files so small that their records may be described one by one.
class BundleImporter : public Importer
{
public:
    [[nodiscard]] Result<Batch> batch(const ImportFile &file) const override;
    /// As batch().
    [[nodiscard]] virtual Result<Bundle> read(const ImportFile &file) const = 0;
};

} // namespace delegations
