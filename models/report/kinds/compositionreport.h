#pragma once

#include "models/report/kinds/report.h"

namespace delegations {

/// Seats of chambers, added up by column: whom one chamber has too many fills no seat of another.
struct SeatSums
{
    std::optional<int> seats; ///< Of those whose number of seats is known.
    int filled = 0;
    int vacant = 0;
    int excess = 0;

    void add(const SeatCount &count);
};

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
    void addSeats(const SeatSums &sums);
    void startMembers();
    Status addMembers();
    void addMember(const ReportMember &member);
    void endChamber(const ReportChamber &chamber);
    void addWebsites();

    [[nodiscard]] std::vector<TableCell> countCells(const QString &name, const SeatSums &sums) const;
    /// One below the other; `own`, which may be empty, comes first.
    [[nodiscard]] QString officesText(const QString &own, const std::vector<ReportOffice> &others) const;
    [[nodiscard]] QString seatsText(const SeatSums &sums) const;

    Stage m_stage = Stage::Start;
    std::vector<ReportCountry> m_countries;
    size_t m_country = 0;
    size_t m_chamber = 0;
    ReportCursor m_cursor;
    int m_listed = 0; ///< Members of the chamber so far, without substitutes.
};

} // namespace delegations
