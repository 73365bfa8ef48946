#pragma once

#include "models/exchange/transfer/differencemodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace delegations {

class CompletenessBar;
class LeaveBar;
class MessageBar;
class TextLabel;

/// What an import would do, to look at and choose from; and the buttons that do it, or not.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<ImportPlan> plan);
    /// The plan could not be made again: what is shown holds, without the last answer.
    void takeBackAnswer();
    [[nodiscard]] DifferenceModel &model() { return m_model; }
    void focusList();
    /// Asks first when there are answers or ticks to lose; a second time takes the question back.
    void leave();
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    void askToLeave();

signals:
    void applyRequested();
    void cancelRequested();
    /// The difference depends on it and is to be made again.
    void answered();
    /// The files are to be read again: so is what is said of their lists.
    void completenessChanged(const delegations::PartialDate &day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTree();
    void createLayout();
    void createAnswers();
    void createButtons();
    void expandGroups();
    void expandFields(DifferenceModel::Group group);
    void spanWarnings(const QModelIndex &title, int first, int last);
    void restorePlace();
    void showRefused();
    void updateSummary();
    void updateDetail();
    void answer(Answer answer);

    DifferenceModel m_model;
    TextLabel *m_title;
    TextLabel *m_summary;
    CompletenessBar *m_completeness;
    MessageBar *m_refused;
    LeaveBar *m_leaving;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    TextLabel *m_detail;
    QWidget *m_answers;
    QPushButton *m_same;
    QPushButton *m_different;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    bool m_isTouched = false; ///< The person answered or ticked something.
    int m_question = -1;      ///< The row that was answered last, while the plan is made again.
    DifferenceModel::Answers m_answersBefore; ///< That one; empty when none is open.
};

} // namespace delegations
