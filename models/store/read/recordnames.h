#pragma once

#include "models/core/recordkey.h"
#include "models/core/result.h"

#include <map>
#include <memory>
#include <string>

namespace delegations {

class Connection;
class Statement;

/// What records are called in a table, those of few kinds kept at hand.
class RecordNames
{
public:
    explicit RecordNames(Connection &connection);
    ~RecordNames();

    /// Empty when the record is not there. Not of every kind.
    [[nodiscard]] Result<std::string> of(RecordKind kind, qint64 id);

private:
    Connection &m_connection;
    std::map<RecordKind, std::unique_ptr<Statement>> m_statements;
    std::map<std::pair<RecordKind, qint64>, std::string> m_known;
};

} // namespace delegations
