#include "models/items/recordreader.h"

#include "models/core/viewcontext.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/listqueries.h"
#include "models/store/read/overviewquery.h"
#include "models/store/read/problemqueries.h"
#include "models/store/read/readworker.h"
#include "models/store/search/rolequeries.h"
#include "models/store/search/searchquery.h"

namespace delegations {

RecordReader::RecordReader(ReadWorker &worker, const ViewContext &context, QObject *parent)
    : QObject(parent), m_worker(worker), m_context(context)
{
    connect(&context, &ViewContext::changed, this, [this] { Q_EMIT changed({}); });
}

const Viewpoint &RecordReader::viewpoint() const
{
    return m_context.viewpoint();
}

QFuture<Result<CountryDetails>> RecordReader::country(qint64 area) const
{
    return m_worker.run([area, viewpoint = m_context.viewpoint()](Connection &connection) {
        return detailqueries::country(connection, area, viewpoint);
    });
}

QFuture<Result<OrganizationDetails>> RecordReader::organization(qint64 organization) const
{
    return m_worker.run([organization, viewpoint = m_context.viewpoint()](Connection &connection) {
        return detailqueries::organization(connection, organization, viewpoint);
    });
}

QFuture<Result<PersonDetails>> RecordReader::person(qint64 person) const
{
    return m_worker.run([person, viewpoint = m_context.viewpoint()](Connection &connection) {
        return detailqueries::person(connection, person, viewpoint);
    });
}

QFuture<Result<NewsDetails>> RecordReader::news(qint64 newsItem) const
{
    return m_worker.run([newsItem, viewpoint = m_context.viewpoint()](Connection &connection) {
        return detailqueries::news(connection, newsItem, viewpoint);
    });
}

QFuture<Result<EventDetails>> RecordReader::meeting(qint64 event) const
{
    return m_worker.run([event, viewpoint = m_context.viewpoint()](Connection &connection) {
        return detailqueries::event(connection, event, viewpoint);
    });
}

QFuture<Result<DecisionDetails>> RecordReader::decision(qint64 decision) const
{
    return m_worker.run([decision, viewpoint = m_context.viewpoint()](Connection &connection) {
        return detailqueries::decision(connection, decision, viewpoint);
    });
}

QFuture<Result<AssemblyDetails>> RecordReader::assembly() const
{
    return m_worker.run([viewpoint = m_context.viewpoint()](Connection &connection) {
        return assemblyDetails(connection, viewpoint);
    });
}

QFuture<Result<FoundProblems>> RecordReader::problems(int most) const
{
    return m_worker.run(
        [most, viewpoint = m_context.viewpoint()](Connection &connection) -> Result<FoundProblems> {
            auto groups = findProblemGroups(connection, viewpoint, most);
            if (!groups)
                return groups.error();
            auto muted = findMutedProblems(connection, viewpoint, most);
            if (!muted)
                return muted.error();
            return FoundProblems{std::move(groups).value(), std::move(muted).value()};
        });
}

QFuture<Result<RoleWords>> RecordReader::roles() const
{
    return m_worker.run(roleWords);
}

QFuture<Result<DatedList>> RecordReader::list(const Scope &place, const DatedEntry &after, int limit,
                                              const QString &words) const
{
    return m_worker.run([place, after, limit, words](Connection &connection) {
        return listqueries::list(connection, place, after, limit, words);
    });
}

QFuture<Result<MemberList>> RecordReader::members(qint64 chamber, const MembersWanted &wanted) const
{
    return m_worker.run([chamber, wanted, viewpoint = m_context.viewpoint()](Connection &connection) {
        return detailqueries::members(connection, chamber, viewpoint, wanted);
    });
}

QFuture<Result<std::vector<SearchHit>>> RecordReader::search(const QString &query, int limit) const
{
    return m_worker.run([query, limit, viewpoint = m_context.viewpoint()](Connection &connection) {
        return delegations::search(connection, query, limit, viewpoint);
    });
}

} // namespace delegations
