// Where the person is in the main window: one place, from which tree, page and commands follow.
#include "models/items/delegationtree.h"
#include "ui/exchange/importpage.h"
#include "ui/navigation/navigationpanel.h"
#include "ui/navigation/navigationtree.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/writtenfile.h"
#include "ui/window/actions.h"
#include "ui/window/detailarea.h"
#include "ui/window/lastplaces.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panes.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QVBoxLayout>

namespace delegations {

void MainWindow::connectNavigation()
{
    connect(m_navigation, &NavigationPanel::placeChosen, this, &MainWindow::go);
    connect(m_navigation->treeView(), &NavigationTree::menuRequested, this,
            [this](const QPoint &at) { showMenu(at, false); });
    connect(m_details, &DetailArea::menuRequested, this, [this](const QPoint &at) { showMenu(at, true); });
    connect(m_details, &DetailArea::linkActivated, this, &MainWindow::go);
    connect(m_details, &DetailArea::placeRequested, this, &MainWindow::go);
    connect(m_actions->goToOverview, &QAction::triggered, this, [this] { go(Scope::overview()); });
    connect(m_actions->goToProblems, &QAction::triggered, this, [this] { go(Scope::problems()); });
    connect(m_actions->goToRoles, &QAction::triggered, this, [this] { go(Scope::roles()); });
    connect(m_details, &DetailArea::webLinkActivated, this,
            [this](const QUrl &url) { openOutside(url, [this](const QString &text) { showNotice(text); }); });
    connect(m_details, &DetailArea::placeGone, this, &MainWindow::placeGone);
    connect(m_details, &DetailArea::placeWanted, this,
            [this] { goToNearest(lastplaces::of(m_workspace.identity, m_workspace.path)); });
    connect(m_details, &DetailArea::targetChanged, this, &MainWindow::updateActions);
    connect(m_details, &DetailArea::failed, this, &MainWindow::showError);
    connect(m_actions->back, &QAction::triggered, this, [this] { walk(&NavigationHistory::back); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { walk(&NavigationHistory::forward); });
    connect(m_actions->find, &QAction::triggered, m_navigation, &NavigationPanel::focusSearch);
    connect(m_actions->goToTree, &QAction::triggered, m_navigation, &NavigationPanel::focusTree);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { goToPane(panes(), true); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { goToPane(panes(), false); });
    connect(m_actions->contextMenu, &QAction::triggered, this, &MainWindow::askForContextMenu);
}

void MainWindow::go(const Scope &place)
{
    m_details->whenFree([this, place] {
        leavePage();
        m_history.visit(place);
        m_details->showPlace(place);
        updateActions();
    });
    // While the form asks, the tree keeps to what is edited.
    if (m_details->isEditing())
        m_navigation->select(m_details->place());
}

void MainWindow::leavePage()
{
    m_history.rememberPosition(m_details->scrollPosition());
    m_messages->passOn();
}

void MainWindow::walk(Scope (NavigationHistory::*step)())
{
    m_details->whenFree([this, step] {
        leavePage();
        if (const Scope place = (m_history.*step)(); !place.isNowhere())
            m_details->showPlace(place, m_history.position());
        updateActions();
    });
}

/// Also when what was asked for could not be shown, and the person is still there.
void MainWindow::placeShown(const Scope &place)
{
    m_history.settle(place);
    m_navigation->select(place);
    updateActions();
}

/// What is no longer there gives way to what was shown before it, else to that to which it belonged.
void MainWindow::placeGone(const Scope &place)
{
    const QList<Scope> parents = place == m_details->place() ? m_details->shown().parents : m_nearest;
    m_history.remove(place);
    if (!m_history.current().isNowhere())
        m_details->showPlace(m_history.current(), m_history.position());
    else
        goToNearest(parents, place);
    updateActions();
}

/// To the first of these that is still there, else to the first that there is.
void MainWindow::goToNearest(QList<Scope> places, const Scope &gone)
{
    const Scope first = m_workspace.tree->firstPlace();
    if (!first.isNowhere() && !places.contains(first))
        places.append(first);
    places.removeAll(gone); // In the tree it may still stand for a moment.
    if (places.isEmpty())
        return m_details->showWelcome();
    const Scope next = places.takeFirst();
    m_nearest = places;
    m_history.visit(next);
    m_details->showPlace(next);
    updateActions();
}

void MainWindow::rememberPlace() const
{
    if (m_workspace.isOpen() && !m_details->place().isNowhere())
        lastplaces::remember(m_workspace.identity, m_workspace.path,
                             QList<Scope>{m_details->place()} + m_details->shown().parents);
}

/// From top to bottom and from left to right, as far as they are to be seen.
QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> shown = m_importPage
                                 ? QList<QWidget *>{m_importPage}
                                 : m_navigation->panes() + QList<QWidget *>{m_details->currentWidget()};
    for (int i = 0; i < m_bars->count(); ++i) {
        if (QWidget *bar = m_bars->itemAt(i)->widget(); bar->isVisible())
            shown.append(bar);
    }
    return shown;
}

/// As the system would, where it knows the key.
void MainWindow::askForContextMenu()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    const QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
    QApplication::sendEvent(focus, &event);
}

} // namespace delegations
