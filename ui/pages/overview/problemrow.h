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
    /// The words of the button that mends it, and of the one that has it shown no more, or again; an empty
    /// text takes a button away.
    void setActions(const QString &fix, const QString &mute);

signals:
    void fixWanted();
    void muteWanted();

private:
    [[nodiscard]] QToolButton *createButton(const char *name);

    FactRow *m_fact;
    QToolButton *m_fix;
    QToolButton *m_mute;
};

} // namespace delegations
