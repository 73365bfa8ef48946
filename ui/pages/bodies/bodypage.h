#pragma once

#include "models/core/bodydetails.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

namespace delegations {

class FactRow;
class PersonRow;
class TextLabel;

/// An assembly, or a council, commission, secretariat of it: its officers, its members by delegation, its
/// parts and events.
class BodyPage : public DetailPage
{
    Q_OBJECT

public:
    BodyPage();

    void show(const BodyDetails &details);
    using QWidget::show;

private:
    void createSections();
    void fill();
    void fillMembers();

    BodyDetails m_details;
    TextLabel *m_empty;
    RowStack<FactRow> *m_facts;
    RowStack<PersonRow> *m_officers;
    RowStack<FactRow> *m_members;
    RowStack<FactRow> *m_shares;
    RowStack<FactRow> *m_parts;
    RowStack<FactRow> *m_events;
    RowStack<FactRow> *m_contacts;
    RowStack<FactRow> *m_links;
    RowStack<FactRow> *m_names;
    RowStack<FactRow> *m_sources;
};

} // namespace delegations
