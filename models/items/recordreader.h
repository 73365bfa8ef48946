#pragma once

#include "models/core/bodydetails.h"
#include "models/core/changeset.h"
#include "models/core/datedlist.h"
#include "models/core/details.h"
#include "models/core/kinds/problem.h"
#include "models/core/overview.h"
#include "models/core/result.h"
#include "models/core/scope.h"
#include "models/core/searchhit.h"
#include "models/core/viewpoint.h"
#include "models/language/bodies/rolewords.h"

#include <QFuture>
#include <QObject>

namespace delegations {

class ReadWorker;
class ViewContext;

/// What pages and reports read of single records, as of a day, on the worker. Take answers up with
/// whenAnswered().
class RecordReader : public QObject
{
    Q_OBJECT
public:
    /// `context` must outlive it.
    RecordReader(ReadWorker &worker, const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] const Viewpoint &viewpoint() const;

    [[nodiscard]] QFuture<Result<CountryDetails>> country(qint64 area) const;
    /// One that has a page.
    [[nodiscard]] QFuture<Result<OrganizationDetails>> organization(qint64 organization) const;
    [[nodiscard]] QFuture<Result<PersonDetails>> person(qint64 person) const;
    [[nodiscard]] QFuture<Result<NewsDetails>> news(qint64 newsItem) const;
    [[nodiscard]] QFuture<Result<EventDetails>> meeting(qint64 event) const; ///< event() is QObject's.
    [[nodiscard]] QFuture<Result<DecisionDetails>> decision(qint64 decision) const;
    [[nodiscard]] QFuture<Result<AssemblyDetails>> assembly() const;
    /// What the rules find, at most so many of each.
    [[nodiscard]] QFuture<Result<FoundProblems>> problems(int most) const;
    /// What people are called in their offices.
    [[nodiscard]] QFuture<Result<RoleWords>> roles() const;
    /// Some of a list of news: `limit` of those after that one, or from the first when it has no record; as
    /// listqueries::list().
    [[nodiscard]] QFuture<Result<DatedList>> list(const Scope &place, const DatedEntry &after, int limit,
                                                  const QString &words = {}) const;
    [[nodiscard]] QFuture<Result<MemberList>> members(qint64 chamber, const MembersWanted &wanted = {}) const;
    [[nodiscard]] QFuture<Result<std::vector<SearchHit>>> search(const QString &query, int limit) const;

Q_SIGNALS:
    /// Something was written, or another day has come: what is shown may be out of date.
    void changed(const delegations::ChangeSet &changes);

private:
    ReadWorker &m_worker;
    const ViewContext &m_context;
};

} // namespace delegations
