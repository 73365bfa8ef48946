#pragma once

#include <QWidget>

class QToolButton;

namespace delegations {

class DetailPage;
class FactRow;
struct ProblemEntry;

/// One problem as a link, and at its right what can be done with it.
class ProblemRow : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemRow(DetailPage &page);

    void setProblem(const ProblemEntry &problem);
    /// The button's words; an empty text takes it away.
    void setAction(const QString &text);

signals:
    void activated();

private:
    FactRow *m_fact;
    QToolButton *m_action;
};

} // namespace delegations
