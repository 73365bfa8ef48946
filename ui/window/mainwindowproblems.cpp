// The main window's dealings with problems that staff do not want to see again.
#include "models/core/kinds/problem.h"
#include "models/edit/problemmuting.h"
#include "models/edit/recordeditor.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/mutedialog.h"

namespace delegations {

void MainWindow::followProblems()
{
    connect(m_details, &DetailArea::muteRequested, this, &MainWindow::askToMute);
    connect(m_details, &DetailArea::unmuteRequested, this, [this](const ProblemEntry &muted) {
        if (const Status shown = m_workspace.muting->unmute(muted); !shown)
            showError(shown.error());
    });
}

void MainWindow::askToMute(const QString &rule, const ProblemEntry &problem)
{
    if (!m_workspace.writable || isImporting() || findChild<MuteDialog *>())
        return;
    auto *dialog = new MuteDialog(problem, this);
    connect(m_workspace.editor, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &MuteDialog::confirmed, m_workspace.editor,
            [this, dialog, rule, problem](const QString &reason) {
                if (const Status muted = m_workspace.muting->mute(rule, problem, reason); !muted)
                    return dialog->showError(muted.error());
                dialog->accept();
            });
    dialog->open();
}

} // namespace delegations
