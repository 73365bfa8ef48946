#pragma once

#include "models/core/details.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

namespace delegations {

class Avatar;
class FactRow;
class NewsRow;
class OfficeRow;
class TextLabel;

class RepresentativePage : public DetailPage
{
    Q_OBJECT

public:
    RepresentativePage();

    void show(const PersonDetails &details);
    using QWidget::show;
    /// In the order in which they are shown.
    [[nodiscard]] QList<qint64> memberships() const;

private:
    struct Fact
    {
        QString label;
        QString value;
    };

    void createSections();
    void fill();
    void fillHeader();
    [[nodiscard]] std::vector<Fact> facts() const;

    PersonDetails m_details;
    Avatar *m_avatar;
    TextLabel *m_summary;
    RowStack<FactRow> *m_facts;
    RowStack<OfficeRow> *m_offices;
    RowStack<FactRow> *m_contacts;
    RowStack<FactRow> *m_links;
    RowStack<NewsRow> *m_news;
    TextLabel *m_biography;
    RowStack<FactRow> *m_names;
    RowStack<FactRow> *m_sources;
};

} // namespace delegations
