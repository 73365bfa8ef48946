#pragma once

#include "models/core/details.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

namespace delegations {

class FactRow;
class TextLabel;

class NewsPage : public DetailPage
{
    Q_OBJECT

public:
    NewsPage();

    void show(const NewsDetails &details);
    using QWidget::show;

private:
    void createSections();
    void fill();
    void fillMentions();
    void fillSources();

    NewsDetails m_details;
    TextLabel *m_summary;
    TextLabel *m_body;
    RowStack<FactRow> *m_mentions;
    RowStack<FactRow> *m_sources;
};

} // namespace delegations
