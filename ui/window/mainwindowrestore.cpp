// The main window's dealings with files that are damaged, or that the log of another file lies beside.
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"

#include <QFileInfo>

namespace delegations {

/// Of a damaged file what can be read is shown, but nothing is written into it.
void MainWindow::takeCheck(const QString &problem)
{
    if (problem.isEmpty())
        return;
    stopWriting();
    barFor(m_standing, QStringLiteral("standingBar"))
        ->present(MessageBar::Kind::Error,
                  tr("This database is damaged, so it is open for reading only. %1").arg(problem),
                  {{tr("Restore from &Backup…"), QStringLiteral("restoreDamaged"),
                    [this] { chooseBackup(m_workspace.path); }}},
                  false);
}

void MainWindow::offerRestore(const Error &error, const QString &path, bool hasForeignLog)
{
    std::vector<MessageBar::Button> buttons;
    if (hasForeignLog)
        buttons.push_back({tr("Open &Without the Log"), QStringLiteral("openWithoutLog"),
                           [this, path] { request(&MainWindow::openWithoutLogRequested, path); }});
    buttons.push_back({tr("Restore from &Backup…"), QStringLiteral("restoreRefused"),
                       [this, path] { chooseBackup(path); }});
    // Without a database it stays, whatever comes of the ways out.
    if (m_workspace.isOpen())
        m_messages->present(MessageBar::Kind::Error, error.userText, buttons);
    else
        barFor(m_standing, QStringLiteral("standingBar"))
            ->present(MessageBar::Kind::Error, error.userText, buttons, false);
}

void MainWindow::chooseBackup(const QString &path)
{
    if (holdForWriting())
        return;
    chooseFile(false, tr("Restore from Backup"),
               tr("Delegations databases and backups (*.db *.backup);;All files (*)"), {},
               [this, path](const QString &backup) {
                   m_details->whenAgreed([this, path, backup] { emit restoreRequested(path, backup); });
               });
}

} // namespace delegations
