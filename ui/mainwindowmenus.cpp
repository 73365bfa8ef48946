// The main window's menus over records.
#include "ui/actions.h"
#include "ui/detailarea.h"
#include "ui/mainwindow.h"

#include <QMenu>

namespace delegations {

/// What is done with a record that only is led to is done with it shown, as with every other.
void MainWindow::addRecordCommands(const RecordKey &record, QMenu *menu)
{
    QAction *own = menu->actions().value(0);
    if (record == m_details->record()) {
        menu->insertActions(own, {m_actions->edit, m_actions->remove});
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

/// The commands of the menu bar, which act upon what is chosen.
void MainWindow::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recordMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const RecordKey line = m_details->record(); m_details->isListWanted() && line.isValid()) {
        QAction *open = menu->addAction(tr("&Open"), this, [this, line] { go(line); });
        open->setObjectName(QStringLiteral("openRecord"));
    }
    menu->addAction(m_actions->edit);
    menu->addMenu(m_actions->newRecord);
    menu->addAction(m_actions->remove);
    menu->addSeparator();
    menu->addActions({m_actions->exportPdf, m_actions->exportData, m_actions->printPreview});
    menu->addSeparator();
    menu->addActions({m_actions->copyAsTable, m_actions->copyAllAsTable});
    menu->popup(at);
}

} // namespace delegations
