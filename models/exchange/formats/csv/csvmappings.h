#pragma once

#include "models/exchange/formats/csv/csvmapping.h"

namespace delegations {

/// What the person said of tables' columns, by the tables' headers.
class CsvMappings
{
public:
    virtual ~CsvMappings() = default;

    /// Nothing when a table with just these columns was never read.
    [[nodiscard]] virtual std::optional<CsvMapping> find(const QStringList &header) const = 0;
    virtual void remember(const QStringList &header, const CsvMapping &mapping) = 0;
};

} // namespace delegations
