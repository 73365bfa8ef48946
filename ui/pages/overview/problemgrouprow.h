#pragma once

#include "models/core/kinds/problem.h"
#include "ui/pages/rowstack.h"

#include <QWidget>

namespace delegations {

class DetailPage;
class ProblemRow;
class TextLabel;

/// What one rule finds, or what was muted: a title with the number of all, and some of them as links.
class ProblemGroupRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemGroupRow(DetailPage &page);

    /// What can be done with each, as in ProblemRow::setActions().
    void setGroup(const QString &title, const ProblemGroup &group, const QString &fix = {},
                  const QString &mute = {});

signals:
    void fixWanted(const delegations::ProblemEntry &problem);
    void muteWanted(const delegations::ProblemEntry &problem);

private:
    std::vector<ProblemEntry> m_entries;
    TextLabel *m_title;
    RowStack<ProblemRow> *m_problems;
};

} // namespace delegations
