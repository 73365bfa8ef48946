#pragma once

#include "models/exchange/transfer/importplan.h"

#include <QJsonArray>
#include <QJsonObject>

namespace delegations {

/// What an import would do, record by record, as `import --dry-run --json` prints it besides the counts.
class DifferenceJson
{
public:
    void add(const FileDifference &file);
    /// The counts together with "differences": [{"file", "line", "outcome": added|changed|ending, "table",
    /// "name", "context", "fields": [{"field", "before", "after"}]}] and "suspicions": [{"file", "line",
    /// "name", "stored_name", "stored_id", "reasons"}].
    [[nodiscard]] QJsonObject addedTo(QJsonObject counts) const;

private:
    QJsonArray m_differences;
    QJsonArray m_duplicates;
};

} // namespace delegations
