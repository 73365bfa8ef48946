#pragma once

#include "models/report/kinds/report.h"

namespace delegations {

/// A news item: date, headline, summary, text, who is mentioned, and the source. One, or all (about one
/// country), newest first, each on a page of its own.
class NewsReport : public Report
{
public:
    using Report::Report;

    [[nodiscard]] Result<DocumentFrame> frame() override;

protected:
    Status fill() override;
    void rewind() override;

private:
    Status addItem(qint64 newsItem);
    void addMentions(const NewsDetails &details);
    void addSources(const NewsDetails &details);

    ReportCursor m_cursor;
    std::vector<qint64> m_items; ///< Read, and not shown yet.
    size_t m_next = 0;
};

} // namespace delegations
