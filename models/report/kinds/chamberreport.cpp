#include "models/report/kinds/chamberreport.h"

#include "models/language/bodies/memberrole.h"

#include <QCoreApplication>

namespace delegations {

Result<std::vector<ReportCountry>> ChamberReport::countries() const
{
    auto countries = queries().countries(request().scope);
    if (!countries)
        return countries.error();
    const qint64 wanted = request().scope.idOf(RecordKind::Organization);
    for (ReportCountry &country : *countries) {
        if (const Status read = queries().readChambers(country, SeatsOf::Chamber); !read)
            return read.error();
        std::erase_if(country.chambers,
                      [wanted](const ReportChamber &chamber) { return wanted != 0 && chamber.id != wanted; });
    }
    std::erase_if(*countries, [](const ReportCountry &country) { return country.chambers.empty(); });
    return countries;
}

Result<DocumentFrame> ChamberReport::frame()
{
    const auto found = countries();
    if (!found)
        return found.error();
    if (request().scope.isEverything())
        return frameWith(text(QT_TRANSLATE_NOOP("Report", "Members of the chambers")), asOfText());
    if (found->empty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Report",
                                                 "No chamber of a country was found for this document. A "
                                                 "chamber without one needs its country first."),
                     {}};
    const ReportCountry &country = found->front();
    return frameWith(country.chambers.size() == 1 ? country.chambers.front().name : country.name, asOfText());
}

void ChamberReport::rewind()
{
    m_isStarted = false;
    m_chambers.clear();
    m_next = 0;
    m_isInTable = false;
}

Status ChamberReport::fill()
{
    if (!m_isStarted)
        return start();
    return m_isInTable ? addMembers() : startChamber();
}

Status ChamberReport::start()
{
    const auto found = countries();
    if (!found)
        return found.error();
    m_isStarted = true;
    for (const ReportCountry &country : *found) {
        for (const ReportChamber &chamber : country.chambers)
            m_chambers.push_back({&chamber == &country.chambers.front() ? country.name : QString(), chamber});
    }
    add(TitleBlock{text(QT_TRANSLATE_NOOP("Report", "Members of the chambers")), asOfText()});
    if (m_chambers.empty())
        add(ParagraphBlock{text(QT_TRANSLATE_NOOP("Report", "The database holds no chambers yet."))});
    return {};
}

Status ChamberReport::startChamber()
{
    if (m_next == m_chambers.size()) {
        finish();
        return {};
    }
    const Listed &listed = m_chambers[m_next];
    if (m_next > 0)
        add(PageBreak{});
    if (!listed.country.isEmpty())
        add(HeadingBlock{listed.country, 1});
    add(HeadingBlock{listed.chamber.name, 2});
    if (const QString seats = seatsText(listed.chamber.count); !seats.isEmpty())
        add(ParagraphBlock{seats});
    m_cursor = {};
    m_listed = 0;
    m_isInTable = true;
    return {};
}

Status ChamberReport::addMembers()
{
    const ReportChamber &chamber = m_chambers[m_next].chamber;
    const auto members = queries().members(chamber.id, m_cursor, SeatsOf::Chamber);
    if (!members)
        return members.error();
    if (m_listed == 0 && !members->empty())
        startTable(chamber);
    for (const ReportMember &member : *members)
        addMember(chamber, member);
    if (!m_cursor.isAtEnd)
        return {};
    if (m_listed == 0)
        add(ParagraphBlock{
            text(QT_TRANSLATE_NOOP("Report", "No members of the chamber itself are recorded."))});
    m_isInTable = false;
    ++m_next;
    return {};
}

/// A column for constituencies only where there are some.
void ChamberReport::startTable(const ReportChamber &chamber)
{
    TableStart table{{{text(QT_TRANSLATE_NOOP("Report", "No.")), 0.8, TableStart::Align::Right},
                      {text(QT_TRANSLATE_NOOP("Report", "Name")), 4.4},
                      {text(QT_TRANSLATE_NOOP("Report", "Party or faction")), 2.6}}};
    if (chamber.hasConstituencies)
        table.columns.push_back({text(QT_TRANSLATE_NOOP("Report", "Constituency")), 2.4});
    table.columns.push_back({text(QT_TRANSLATE_NOOP("Report", "Term")), 3.2});
    add(std::move(table));
}

/// That a member is one needs no words.
void ChamberReport::addMember(const ReportChamber &chamber, const ReportMember &member)
{
    ReportMember named = member;
    if (isMemberRole(member.role))
        named.role.clear();
    const QString offices = officesText(named);
    TableRow row{{{language().number(++m_listed), Emphasis::Muted},
                  {offices.isEmpty() ? member.name : member.name + u'\n' + offices},
                  {member.party}}};
    if (chamber.hasConstituencies)
        row.cells.push_back({member.constituency});
    row.cells.push_back({language().term(member.term), Emphasis::Muted});
    add(std::move(row));
}

} // namespace delegations
