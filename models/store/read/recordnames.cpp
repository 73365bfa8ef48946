#include "models/store/read/recordnames.h"

#include "models/core/kinds/recordtype.h"
#include "models/store/sqlite/statement.h"

namespace delegations {

RecordNames::RecordNames(Connection &connection) : m_connection(connection) {}

RecordNames::~RecordNames() = default;

Result<std::string> RecordNames::of(RecordKind kind, qint64 id)
{
    using enum RecordKind;
    const bool isKept = kind != Person && kind != Membership && kind != NewsItem;
    if (const auto known = m_known.find({kind, id}); isKept && known != m_known.end())
        return known->second;
    std::unique_ptr<Statement> &query = m_statements[kind];
    if (!query)
        query = std::make_unique<Statement>(m_connection,
                                            QStringLiteral("export_name_of_") + recordType(kind).table);
    query->bind(1, id);
    const Result<bool> found = query->step();
    if (!found)
        return found.error();
    std::string name(*found ? query->text(0) : std::string_view());
    query->reset();
    if (isKept)
        m_known.emplace(std::pair(kind, id), name);
    return name;
}

} // namespace delegations
