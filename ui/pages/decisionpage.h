#pragma once

#include "models/core/details.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

namespace delegations {

class AttachmentRow;
class FactRow;
class TextLabel;

/// A decision, and whose mandates began or ended by it.
class DecisionPage : public DetailPage
{
    Q_OBJECT

public:
    DecisionPage();

    void show(const DecisionDetails &details);
    using QWidget::show;

private:
    void fill();

    DecisionDetails m_details;
    TextLabel *m_summary;
    RowStack<FactRow> *m_facts;
    RowStack<AttachmentRow> *m_attachments;
    RowStack<FactRow> *m_mandates;
    RowStack<FactRow> *m_sources;
};

} // namespace delegations
