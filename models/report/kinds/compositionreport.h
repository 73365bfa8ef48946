#pragma once

#include "models/report/kinds/report.h"

namespace delegations {

/// Who makes up the delegations: for each country its plenipotentiary representatives, its chambers with
/// seats, filled and vacant, its members in protocol order, and its websites. Of all countries with a summary
/// in front, or of one.
class CompositionReport : public Report
{
public:
    using Report::Report;

    [[nodiscard]] Result<DocumentFrame> frame() override;

protected:
    Status fill() override;
    void rewind() override;

private:
    enum class Stage { Start, Country, Members, Websites };

    Status start();
    void addSummary(const std::vector<ReportCountry> &countries);
    void addSummaryTotal(const std::vector<ReportCountry> &countries);
    Status startCountry();
    void addCountryTitle(const ReportCountry &country);
    void addSpeakers(const ReportCountry &country);
    void addChambers(const ReportCountry &country);
    void addSeats(const SeatCount &sums);
    void startMembers();
    Status addMembers();
    void addMember(const ReportMember &member);
    void endChamber(const ReportChamber &chamber);
    void addWebsites();

    /// Whose number of seats is unknown fills none: its members are muted, and no part of a total.
    [[nodiscard]] std::vector<TableCell> countCells(const QString &name, const SeatCount &sums) const;

    Stage m_stage = Stage::Start;
    std::vector<ReportCountry> m_countries;
    size_t m_country = 0;
    size_t m_chamber = 0;
    ReportCursor m_cursor;
    int m_listed = 0; ///< Members of the chamber so far, without substitutes.
};

} // namespace delegations
