// The main window's menus over records.
#include "ui/window/actions.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"

#include <QMenu>

namespace delegations {

/// What is done with a record that only is led to is done with it shown, as with every other.
void MainWindow::addRecordCommands(const RecordKey &record, QMenu *menu)
{
    QAction *own = menu->actions().value(0);
    const bool isPerson = record.kind == RecordKind::Person;
    if (record == m_details->target()) {
        menu->insertAction(own, m_actions->edit);
        if (isPerson)
            menu->insertAction(own, m_actions->move);
        menu->insertAction(own, m_actions->remove);
    } else {
        const auto add = [&](const QString &text, const char *name, const std::function<void()> &act) {
            auto *action = new QAction(text, menu);
            action->setObjectName(QLatin1String(name));
            connect(action, &QAction::triggered, this, act);
            menu->insertAction(own, action);
            return action;
        };
        add(tr("&Open"), "openRecord", [this, record] { go(record); });
        const auto edit = add(m_actions->edit->text(), "editRecord", [this, record] {
            go(record);
            m_details->whenShown([this] { m_details->edit(); });
        });
        if (isPerson) {
            const auto move =
                add(m_actions->move->text(), "moveRecord", [this, record] { moveSeat(record); });
            move->setEnabled(m_workspace.writable);
        }
        const auto remove = add(m_actions->remove->text(), "removeRecord", [this, record] {
            go(record);
            m_details->whenShown([this, record] { askToRemove(record); });
        });
        edit->setEnabled(m_workspace.writable);
        remove->setEnabled(m_workspace.writable);
    }
    menu->insertSeparator(own);
    menu->addSeparator();
    menu->addActions({m_actions->copyAsTable, m_actions->copyAllAsTable});
}

/// The commands of the menu bar, which act upon what is chosen. Over the tree those for a list's line are
/// left out, and over a list those for a page that is about to take its place.
void MainWindow::showMenu(const QPoint &at, bool isOverList)
{
    const RecordKey target = m_details->target();
    const bool isMeant = isOverList == m_details->isListWanted();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recordMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isOverList && isMeant && target.isValid()) {
        QAction *open = menu->addAction(tr("&Open"), this, [this, target] { go(target); });
        open->setObjectName(QStringLiteral("openRecord"));
    }
    if (isMeant)
        menu->addAction(m_actions->edit);
    if (isMeant && target.kind == RecordKind::Person)
        menu->addAction(m_actions->move);
    menu->addMenu(m_actions->newRecord);
    if (isMeant)
        menu->addAction(m_actions->remove);
    menu->addSeparator();
    menu->addActions({m_actions->exportPdf, m_actions->exportData, m_actions->printPreview});
    menu->addSeparator();
    menu->addActions({m_actions->copyAsTable, m_actions->copyAllAsTable});
    menu->popup(at);
}

} // namespace delegations
