#include "models/store/file/checkbeforewriting.h"

#include "models/store/schema/databasecheck.h"
#include "models/store/sqlite/connection.h"

#include <chrono>

namespace delegations {

CheckBeforeWriting::CheckBeforeWriting(Connection &connection)
{
    if (!connection.hasLog()) { // Readers and the writer would hold each other up.
        m_problems = findProblems(connection, CheckDepth::FullBeforeWriting);
        return;
    }
    m_problems = findProblems(connection, CheckDepth::IndexBeforeWriting);
    if (!m_problems || !m_problems->isEmpty())
        return;
    m_looking = std::async(std::launch::async, [this, source = connection.source()]() -> Result<QStringList> {
        const auto reader = Connection::open(source, Connection::Access::Read);
        if (!reader)
            return reader.error();
        (*reader)->stopWhen([this] { return m_isStopped.load(); });
        return findProblems(**reader, CheckDepth::FullButIndex);
    });
}

CheckBeforeWriting::~CheckBeforeWriting()
{
    m_isStopped = true;
}

const Result<QStringList> &CheckBeforeWriting::problems(const std::function<bool()> &isWanted)
{
    constexpr std::chrono::milliseconds step{50};
    while (m_looking.valid() && m_looking.wait_for(step) != std::future_status::ready) {
        if (!isWanted())
            m_isStopped = true;
    }
    if (m_looking.valid())
        m_problems = m_looking.get();
    return m_problems;
}

} // namespace delegations
