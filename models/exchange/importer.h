#pragma once

#include "models/core/result.h"
#include "models/exchange/batch.h"

#include <QByteArray>

#include <memory>
#include <vector>

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
    std::shared_ptr<const CsvReading> csv = nullptr; ///< Of the one file that is a table, as the person said.
};

/// A file as importers get it: whole, and within the size that the format allows.
struct ImportFile
{
    QString path; ///< As given; formats may read a country from it.
    QByteArray content;
    QString country = {}; ///< See ImportOptions.

    [[nodiscard]] QString name() const;
};

/// What each format that can be read stands behind. Stateless, so any thread may call it.
class Importer
{
public:
    virtual ~Importer() = default;

    /// The name by which the command line asks for it: "page".
    [[nodiscard]] virtual QString format() const = 0;
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

/// Every format that this program reads.
class Importers
{
public:
    /// How tables' columns are read, as the person said before; may be absent, else must outlive it.
    explicit Importers(const CsvMappings *mappings = nullptr);
    ~Importers();
    Importers(const Importers &) = delete;
    Importers &operator=(const Importers &) = delete;

    [[nodiscard]] QStringList formats() const;
    /// Reads one file with the importer of that format or, where none is named, the first that accepts it.
    [[nodiscard]] Result<std::shared_ptr<Batch>> read(const QString &path,
                                                      const ImportOptions &options = {}) const;
    /// The same of what is no file: it came through the clipboard. Its path is a name to recognise it by.
    [[nodiscard]] Result<std::shared_ptr<Batch>> read(const ImportFile &pasted,
                                                      const ImportOptions &options) const;

private:
    [[nodiscard]] Result<const Importer *> choose(const QString &path, const QString &format,
                                                  const QByteArray &firstBytes) const;

    std::vector<std::unique_ptr<Importer>> m_importers;
};

} // namespace delegations
