// The main window's changes of who sits where.
#include "models/core/answer.h"
#include "models/edit/recordeditor.h"
#include "models/edit/seatactions.h"
#include "models/items/recordreader.h"
#include "ui/window/appointdialog.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/movedialog.h"

#include <algorithm>

namespace delegations {

namespace {

/// The seat that was asked for, where it is one of that chamber itself: nobody moves to where they are.
const HeldSeat *ownSeat(const SeatOverview &overview, qint64 chamber)
{
    const auto asked = std::ranges::find(overview.held, overview.asked, &HeldSeat::membership);
    const bool isOwn = asked != overview.held.end() && asked->isOwn && asked->chamber.key.id == chamber;
    return isOwn ? &*asked : nullptr;
}

} // namespace

void MainWindow::moveSeat(const RecordKey &key, qint64 chamber)
{
    if (!m_workspace.writable || isImporting())
        return;
    m_details->whenFree([this, key, chamber] {
        whenAnswered(m_workspace.seats->overview(key, m_workspace.reader->viewpoint()), m_workspace.editor,
                     [this, chamber](const Result<SeatOverview> &found) {
                         if (!found)
                             return showError(found.error());
                         if (const HeldSeat *own = ownSeat(*found, chamber))
                             return appoint(own->chamber.key, {own->person});
                         askToMove(*found, chamber);
                     });
    });
}

void MainWindow::appoint(const RecordKey &chamber, const QList<RecordLink> &people)
{
    if (!m_workspace.writable || isImporting())
        return;
    m_details->whenFree([this, chamber, people] {
        whenAnswered(m_workspace.seats->choice(chamber.id, people, m_workspace.reader->viewpoint()),
                     m_workspace.editor, [this, people](const Result<AppointmentChoice> &found) {
                         if (!found)
                             return showError(found.error());
                         // A vacant seat of the chamber's own is nobody's to be sent to.
                         const bool isOffered = found->isInDelegation && !found->candidates.empty();
                         if (people.isEmpty() && !isOffered)
                             return create(FormType::Representative, found->chamber.key);
                         askToAppoint(*found, people);
                     });
    });
}

void MainWindow::askToAppoint(const AppointmentChoice &choice, const QList<RecordLink> &people)
{
    if (!m_workspace.writable || findChild<SeatDialog *>())
        return;
    auto *dialog = new AppointDialog(choice, people, *m_workspace.editor, this);
    connect(m_workspace.editor, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &AppointDialog::confirmed, m_workspace.editor,
            [this, dialog](const Appointment &appointment) {
                if (const Status done = m_workspace.seats->appoint(appointment); !done)
                    return dialog->showError(done.error());
                dialog->accept();
            });
    connect(dialog, &AppointDialog::somebodyElseWanted, this,
            [this](const RecordKey &chamber) { create(FormType::Representative, chamber); });
    dialog->open();
}

/// One at a time, however often somebody drops.
void MainWindow::askToMove(const SeatOverview &overview, qint64 chamber)
{
    if (!m_workspace.writable || findChild<SeatDialog *>())
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
