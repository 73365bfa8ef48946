#pragma once

#include "models/core/details.h"

#include <QWidget>

namespace delegations {

class DetailPage;
class LinkLabel;
class TextLabel;

/// A news item among others: its date at the left, headline and summary at the right.
class NewsRow : public QWidget
{
    Q_OBJECT

public:
    explicit NewsRow(DetailPage &page);

    void setNews(const NewsSummary &news);

private:
    TextLabel *m_date;
    LinkLabel *m_title;
    TextLabel *m_summary;
};

} // namespace delegations
