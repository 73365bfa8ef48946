#pragma once

#include "models/core/details.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

class QPushButton;

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
    void setEditable(bool editable) override;

signals:
    /// Of the session that is shown.
    void sittingRequested();

private:
    [[nodiscard]] QWidget *createSittings();
    void updateSittings();
    void createSections();
    void fill();
    void fillFacts();

    EventDetails m_details;
    TextLabel *m_summary;
    RowStack<FactRow> *m_facts;
    RowStack<FactRow> *m_sittings;
    QPushButton *m_addSitting;
    QWidget *m_sittingSection = nullptr; ///< Holds both.
    RowStack<FactRow> *m_participants;
    RowStack<FactRow> *m_sources;
};

} // namespace delegations
