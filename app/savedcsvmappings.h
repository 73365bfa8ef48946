#pragma once

#include "models/exchange/formats/csv/csvmappings.h"

namespace delegations {

/// The mappings in the person's settings: the last 200 that were made. Any thread.
class SavedCsvMappings : public CsvMappings
{
public:
    [[nodiscard]] std::optional<CsvMapping> find(const QStringList &header) const override;
    void remember(const QStringList &header, const CsvMapping &mapping) override;
};

} // namespace delegations
