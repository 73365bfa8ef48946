#pragma once

#include "models/core/kinds/problem.h"
#include "ui/pages/rowstack.h"

#include <QWidget>

namespace delegations {

class DetailPage;
class FactRow;
class TextLabel;

/// What one rule finds: its title with the number of all, and some of them as links.
class ProblemGroupRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemGroupRow(DetailPage &page);

    void setGroup(const ProblemGroup &group);

private:
    TextLabel *m_title;
    RowStack<FactRow> *m_problems;
};

} // namespace delegations
