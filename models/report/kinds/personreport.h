#pragma once

#include "models/language/spelling.h"
#include "models/report/kinds/report.h"

namespace delegations {

/// A card of each person: photo or initials, names in every language, offices with their dates, contacts that
/// are not private, links and sources. Of one person, or of all (of one country), each on a page of its own.
class PersonReport : public Report
{
public:
    using Report::Report;

    [[nodiscard]] Result<DocumentFrame> frame() override;

protected:
    Status fill() override;
    void rewind() override;

private:
    Status addCard(qint64 person);
    void addPortrait(const PersonDetails &details, const QString &name,
                     const std::vector<ReportCareerEntry> &career);
    void addLife(const PersonDetails &details);
    void addNames(const PersonDetails &details);
    void addCareer(const std::vector<ReportCareerEntry> &career);
    void addContacts(const PersonDetails &details);
    void addLinks(const PersonDetails &details);
    [[nodiscard]] QString nameLabel(const Spelling &spelling) const;
    [[nodiscard]] QString nameKind(const QString &kind) const;

    ReportCursor m_cursor;
    std::vector<qint64> m_persons; ///< Read, and not shown yet.
    size_t m_next = 0;
};

} // namespace delegations
