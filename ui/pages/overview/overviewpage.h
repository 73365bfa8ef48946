#pragma once

#include "models/core/kinds/problem.h"
#include "models/core/overview.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

class QPushButton;

namespace delegations {

class DelegationRow;
class FactRow;
class Flags;
class NewsRow;
class ProblemGroupRow;

/// What staff look at first: every delegation with its seats, what is to be looked at, news and events.
class OverviewPage : public DetailPage
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    explicit OverviewPage(Flags &flags);

    void show(const AssemblyDetails &details);
    /// They take longer to be found, and come when the rest is there.
    void setProblems(const std::vector<ProblemGroup> &problems);
    using QWidget::show;
    void setEditable(bool editable) override;

signals:
    void problemsRequested();

private:
    void fill();

    AssemblyDetails m_details;
    RowStack<DelegationRow> *m_delegations;
    RowStack<FactRow> *m_bodies;
    RowStack<ProblemGroupRow> *m_problems;
    QPushButton *m_allProblems;
    RowStack<FactRow> *m_upcoming;
    RowStack<FactRow> *m_recent;
    RowStack<NewsRow> *m_news;
};

} // namespace delegations
