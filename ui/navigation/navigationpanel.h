#pragma once

#include "models/core/answer.h"
#include "models/core/result.h"
#include "models/core/scope.h"
#include "models/core/searchhit.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace delegations {

class DelegationTree;
class Flags;
class NavigationTree;
class RecordReader;
class SearchResults;
class TextLabel;

/// The left side: the search field, and below it the tree, or the results while something is sought.
class NavigationPanel : public QWidget
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    explicit NavigationPanel(Flags &flags, QWidget *parent = nullptr);

    /// What the panel shows from now on; null for nothing. Both must outlive their use here.
    void setModels(DelegationTree *tree, RecordReader *reader);

    /// Selects the node of the place that is shown, without activating it; no node when the tree does not
    /// show it, or nothing is shown.
    void select(const Scope &place);
    /// Whether who goes through the results by key chooses none before Return: while each would ask whether
    /// to leave a form.
    void setOnlyMarking(bool onlyMarks) { m_onlyMarks = onlyMarks; }
    void focusSearch();
    void focusTree();

    [[nodiscard]] NavigationTree *treeView() const { return m_tree; }
    /// The search field and what stands below it, as places to go to by key.
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// The person chose it, in the tree or among the results.
    void placeChosen(const delegations::Scope &place);
    /// Del was pressed on the node of this record.
    void deletionRequested(const delegations::RecordKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTree(Flags &flags);
    void createSearch();
    void currentChanged(const QModelIndex &index);
    void setCurrent(const QModelIndex &index);
    void markShown(const Scope &place);
    void keepMarked();
    void revealed(const Scope &place, const QModelIndex &index);
    void search();
    void showResults(const QString &query, const std::vector<SearchHit> &hits);
    void tellNothingFound(const QString &asked);
    void tellFailed(const Error &error);
    void createRemark();
    void queryChanged();
    void choose(const QModelIndex &result);
    void markResult(const QModelIndex &result);
    void chooseFound();
    [[nodiscard]] QString query() const;
    [[nodiscard]] bool handleSearchKey(int key);

    QLineEdit *m_search;
    QStackedLayout *m_stack;
    NavigationTree *m_tree;
    QListView *m_resultView;
    SearchResults *m_results;
    QWidget *m_remark = nullptr; ///< Why there are no results, in their place; made when it is first needed.
    TextLabel *m_nothing = nullptr;
    QPushButton *m_again = nullptr;
    LatestQuestion m_asked;
    QString m_answered;      ///< The query whose results are shown.
    bool m_choosing = false; ///< Enter was pressed before its results were there.
    QTimer m_searchDelay;
    QPointer<DelegationTree> m_model;
    QPointer<RecordReader> m_reader;
    Scope m_place;            ///< The one that is to be marked in the tree.
    bool m_selecting = false; ///< The selection follows the page, not the person.
    bool m_removing = false;  ///< Nodes are going.
    bool m_onlyMarks = false; ///< Results that the keys pass.
};

} // namespace delegations
