#pragma once

#include "models/core/details.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

namespace delegations {

class ChamberRow;
class FactRow;
class FlagLabel;
class Flags;
class NewsRow;
class PersonRow;
class SeatsPanel;
class TextLabel;

class CountryPage : public DetailPage
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    explicit CountryPage(Flags &flags);

    void setEditable(bool editable) override;
    void show(const CountryDetails &details);
    using QWidget::show;

private:
    void createSections();
    void fill();
    void fillNamesAndLinks();

    CountryDetails m_details;
    FlagLabel *m_flag;
    TextLabel *m_delegation;
    SeatsPanel *m_seats;
    RowStack<ChamberRow> *m_chambers;
    RowStack<PersonRow> *m_plenipotentiaries;
    RowStack<NewsRow> *m_news;
    RowStack<FactRow> *m_links;
    RowStack<FactRow> *m_names;
    RowStack<FactRow> *m_sources;
};

} // namespace delegations
