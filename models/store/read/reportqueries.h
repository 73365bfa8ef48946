#pragma once

#include "models/core/kinds/filter.h"
#include "models/core/reportrecords.h"
#include "models/core/result.h"
#include "models/core/scope.h"
#include "models/core/viewpoint.h"
#include "models/language/bodies/rolewords.h"

#include <optional>

namespace delegations {

class Connection;
class Query;

/// What reports read, on any thread with that thread's connection. Names and offices come in one language
/// where the database has them; long lists come a page at a time.
class ReportQueries
{
public:
    ReportQueries(Connection &connection, Viewpoint viewpoint);

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const Viewpoint &viewpoint() const { return m_viewpoint; }

    /// Empty when the database names none.
    [[nodiscard]] Result<QString> assembly() const;
    /// In protocol order, without chambers and people; only one when the scope is a country.
    [[nodiscard]] Result<std::vector<ReportCountry>> countries(const Scope &scope) const;
    /// Those that fill seats in the delegation, or all with their own seats.
    Status readChambers(ReportCountry &country, SeatsOf seats = SeatsOf::Delegation) const;
    Status readPlenipotentiaries(ReportCountry &country) const;
    /// The next page of a chamber's members, in protocol order, substitutes too.
    [[nodiscard]] Result<std::vector<ReportMember>> members(qint64 chamber, ReportCursor &cursor,
                                                            SeatsOf seats = SeatsOf::Delegation) const;

    /// The next ids of the wanted persons by name.
    [[nodiscard]] Result<std::vector<qint64>> persons(const Filter &filter, ReportCursor &cursor) const;
    [[nodiscard]] Result<QString> personName(qint64 person) const;
    [[nodiscard]] Result<std::vector<ReportCareerEntry>> career(qint64 person) const;

    /// The next ids of news items, newest first, undated ones last; those about one country when the scope is
    /// one.
    [[nodiscard]] Result<std::vector<qint64>> news(const Scope &scope, ReportCursor &cursor) const;

private:
    [[nodiscard]] Result<std::vector<ReportOffice>> offices(qint64 person, qint64 exceptMembership) const;
    /// Of two columns: an office as it is stored, and its holder's gender.
    [[nodiscard]] QString office(const Query &row, int column, int genderColumn) const;
    /// Those that office() words: once.
    Status readRoles() const;
    /// The next ids of a statement for which all but :limit is bound.
    [[nodiscard]] static Result<std::vector<qint64>> page(Query &query, ReportCursor &cursor);

    Connection &m_connection;
    Viewpoint m_viewpoint;
    mutable std::optional<RoleWords> m_roles;
};

} // namespace delegations
