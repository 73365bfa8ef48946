#pragma once

#include "models/core/details.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

namespace delegations {

class FactRow;
class TextLabel;

class EventPage : public DetailPage
{
    Q_OBJECT

public:
    EventPage();

    void show(const EventDetails &details);
    using QWidget::show;

private:
    void createSections();
    void fill();
    void fillFacts();

    EventDetails m_details;
    TextLabel *m_summary;
    RowStack<FactRow> *m_facts;
    RowStack<FactRow> *m_sittings;
    RowStack<FactRow> *m_participants;
    RowStack<FactRow> *m_sources;
};

} // namespace delegations
