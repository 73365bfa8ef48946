// The main window's changes of who sits where.
#include "models/core/answer.h"
#include "models/edit/recordeditor.h"
#include "models/edit/seatactions.h"
#include "models/items/recordreader.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/movedialog.h"

namespace delegations {

void MainWindow::moveSeat(const RecordKey &key, qint64 chamber)
{
    if (!m_workspace.writable || isImporting())
        return;
    m_details->whenFree([this, key, chamber] {
        whenAnswered(m_workspace.seats->overview(key, m_workspace.reader->viewpoint()), m_workspace.editor,
                     [this, chamber](const Result<SeatOverview> &found) {
                         if (!found)
                             return showError(found.error());
                         askToMove(*found, chamber);
                     });
    });
}

/// One at a time, however often somebody drops.
void MainWindow::askToMove(const SeatOverview &overview, qint64 chamber)
{
    if (!m_workspace.writable || findChild<MoveDialog *>())
        return;
    auto *dialog = new MoveDialog(overview, chamber, *m_workspace.editor, this);
    connect(m_workspace.editor, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &MoveDialog::confirmed, m_workspace.editor, [this, dialog](const SeatMove &move) {
        if (const Status moved = m_workspace.seats->move(move); !moved)
            return dialog->showError(moved.error());
        dialog->accept();
    });
    dialog->open();
}

} // namespace delegations
