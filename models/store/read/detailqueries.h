#pragma once

#include "models/core/bodydetails.h"
#include "models/core/result.h"
#include "models/core/viewpoint.h"

namespace delegations {

class Connection;

/// What a page or report shows of one record, as of a day. Any thread, with that thread's connection.
/// NotFound when the record is not there.
namespace detailqueries {

[[nodiscard]] Result<CountryDetails> country(Connection &connection, qint64 area, const Viewpoint &viewpoint);
[[nodiscard]] Result<ChamberDetails> chamber(Connection &connection, qint64 organization,
                                             const Viewpoint &viewpoint);
[[nodiscard]] Result<BodyDetails> body(Connection &connection, qint64 organization,
                                       const Viewpoint &viewpoint);
/// Those of assemblies, which themselves are left out, as are those of no named kind: in protocol order, at
/// most 50.
[[nodiscard]] Result<std::vector<BodySummary>> bodies(Connection &connection, const Viewpoint &viewpoint);
/// As what it is: a chamber, or any other as a body.
[[nodiscard]] Result<OrganizationDetails> organization(Connection &connection, qint64 organization,
                                                       const Viewpoint &viewpoint);
[[nodiscard]] Result<PersonDetails> person(Connection &connection, qint64 person, const Viewpoint &viewpoint);
[[nodiscard]] Result<NewsDetails> news(Connection &connection, qint64 newsItem, const Viewpoint &viewpoint);
[[nodiscard]] Result<EventDetails> event(Connection &connection, qint64 event, const Viewpoint &viewpoint);
[[nodiscard]] Result<DecisionDetails> decision(Connection &connection, qint64 decision,
                                               const Viewpoint &viewpoint);

/// Who speaks for a country.
[[nodiscard]] Result<std::vector<OfficeHolder>> plenipotentiaries(Connection &connection, qint64 area,
                                                                  const Viewpoint &viewpoint);
/// In protocol order, substitutes too.
[[nodiscard]] Result<MemberList> members(Connection &connection, qint64 chamber, const Viewpoint &viewpoint,
                                         const MembersWanted &wanted = {});

} // namespace detailqueries

} // namespace delegations
