#pragma once

#include "models/exchange/formats/importer.h"
#include "models/exchange/transfer/importoptions.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace delegations {

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
    /// How the window calls them.
    [[nodiscard]] QStringList titles() const;
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
