#pragma once

#include "models/report/kinds/report.h"

namespace delegations {

/// Who sits in the chambers themselves, by a national mandate: for each its seats and its members in protocol
/// order, with party, constituency and term. Of all countries, one, or one chamber.
class ChamberReport : public Report
{
public:
    using Report::Report;

    [[nodiscard]] Result<DocumentFrame> frame() override;

protected:
    Status fill() override;
    void rewind() override;

private:
    Status start();
    [[nodiscard]] Result<std::vector<ReportCountry>> countries() const;
    Status startChamber();
    Status addMembers();
    void startTable(const ReportChamber &chamber);
    void addMember(const ReportChamber &chamber, const ReportMember &member);

    struct Listed
    {
        QString country; ///< Where it is the first of its country.
        ReportChamber chamber;
    };
    bool m_isStarted = false;
    std::vector<Listed> m_chambers;
    size_t m_next = 0; ///< Of the chambers.
    bool m_isInTable = false;
    ReportCursor m_cursor;
    int m_listed = 0; ///< Members of the chamber so far.
};

} // namespace delegations
