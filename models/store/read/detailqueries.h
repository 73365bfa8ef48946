#pragma once

#include "models/core/details.h"
#include "models/core/result.h"

#include <QDate>

namespace delegations {

class Connection;

/// What a page or report shows of one record, as of a day. Any thread, with that thread's connection.
/// NotFound when the record is not there.
namespace detailqueries {

[[nodiscard]] Result<CountryDetails> country(Connection &connection, qint64 area, QDate day);
[[nodiscard]] Result<ChamberDetails> chamber(Connection &connection, qint64 organization, QDate day);
[[nodiscard]] Result<PersonDetails> person(Connection &connection, qint64 person, QDate day);
[[nodiscard]] Result<NewsDetails> news(Connection &connection, qint64 newsItem);

/// The members of a chamber in protocol order, substitutes too.
[[nodiscard]] Result<std::vector<MemberRow>> members(Connection &connection, qint64 chamber, QDate day);

} // namespace detailqueries

} // namespace delegations
