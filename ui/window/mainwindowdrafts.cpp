// The main window without its person: what a form held when the program ended, and ends that nobody is asked
// about.
#include "models/core/kinds/browsable.h"
#include "models/edit/keptdraft.h"
#include "models/edit/recordeditor.h"
#include "ui/exchange/importpage.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

namespace delegations {

namespace {

/// "Unsaved changes to “Senate” from 5 June 2024 14:03 were kept."
QString keptText(const KeptDraft &draft, bool canContinue)
{
    const QString name = oneLine(draft.name(), 100);
    const QDateTime written = draft.written.toLocalTime();
    const auto day = PartialDate::parse(written.date().toString(Qt::ISODate)).value_or(PartialDate());
    const QString when = dateText(day) + written.toString(QStringLiteral(", HH:mm"));
    const QString kind = browsableText(draft.draft.type->words.one);
    QString text;
    if (!draft.draft.record.isNew())
        text = MainWindow::tr("Unsaved changes to “%1” from %2 were kept.").arg(name, when);
    else if (name.isEmpty())
        text = MainWindow::tr("An unsaved new entry from %2 was kept: %1.").arg(kind, when);
    else
        text = MainWindow::tr("An unsaved new entry from %3 was kept: %1, “%2”.").arg(kind, name, when);
    if (!canContinue)
        text += u' ' + MainWindow::tr("It stays until this database can be written again.");
    return text;
}

} // namespace

RecordDraft *MainWindow::draft() const
{
    return m_details->draft();
}

void MainWindow::offerDraft(const KeptDraft &draft)
{
    std::vector<MessageBar::Button> buttons;
    if (m_workspace.writable) {
        buttons = {{tr("&Continue"), QStringLiteral("continueDraft"), [this] { continueDraft(); }},
                   {tr("&Discard"), QStringLiteral("discardDraft"), [this] {
                        m_kept->dismiss();
                        emit draftDiscarded();
                    }}};
    }
    barFor(m_kept, QStringLiteral("keptBar"))
        ->present(MessageBar::Kind::Information, keptText(draft, m_workspace.writable), buttons);
}

void MainWindow::continueDraft()
{
    if (isImporting())
        return showNotice(tr("Apply or cancel the import that is open first."));
    m_details->whenFree([this] { emit draftContinued(); });
}

bool MainWindow::resumeDraft(const DraftState &draft)
{
    m_details->resume(draft);
    const RecordDraft *resumed = m_details->draft();
    if (!resumed)
        return false;
    if (m_kept)
        m_kept->dismiss();
    if (resumed->key().isValid() && !resumed->isGone())
        m_history.visit(resumed->key());
    updateActions();
    return true;
}

void MainWindow::showUnopened(const QString &path, const Error &reason)
{
    if (m_standing)
        m_standing->hide();
    m_details->showUnopened(path, reason);
}

bool MainWindow::holdsUnsaved() const
{
    return isWriting() || isImporting() || (draft() && draft()->isModified());
}

/// What is lost without a form's being saved is asked about by itself, before anything is done.
bool MainWindow::askForLogout()
{
    const auto giveUp = QMessageBox::Discard | QMessageBox::Cancel;
    if (isImporting() &&
        askAtLogout(m_importPage->isApplying()
                        ? tr("An import is being written. If you log out now, nothing of it is saved.")
                        : tr("An import is open that was not applied. If you log out now, nothing of it is "
                             "saved."),
                    giveUp, QMessageBox::Cancel) != QMessageBox::Discard)
        return false;
    if (isWriting() &&
        askAtLogout(tr("Something is still being written. If you log out now, it is not done."), giveUp,
                    QMessageBox::Cancel) != QMessageBox::Discard)
        return false;
    auto answer = QMessageBox::Discard;
    if (draft() && draft()->isModified())
        answer = askAtLogout(tr("Save the changes before you log out?"), giveUp | QMessageBox::Save,
                             QMessageBox::Save);
    if (answer != QMessageBox::Save && answer != QMessageBox::Discard)
        return false;
    if (m_importPage && !m_importPage->isApplying())
        closeImport(); // It would hide why a form cannot be saved.
    if (answer == QMessageBox::Save && !m_details->save())
        return false;
    closeImport();
    m_details->discard();
    return true;
}

/// The only questions in a loop of their own: the desktop takes what stands when this returns.
QMessageBox::StandardButton MainWindow::askAtLogout(const QString &text, QMessageBox::StandardButtons buttons,
                                                    QMessageBox::StandardButton usual)
{
    QMessageBox question(QMessageBox::Warning, QApplication::applicationDisplayName(), text, buttons, this);
    question.setObjectName(QStringLiteral("logoutQuestion"));
    question.setDefaultButton(usual);
    return QMessageBox::StandardButton(question.exec());
}

void MainWindow::letClose(bool withoutQuestion)
{
    m_closing = withoutQuestion;
}

} // namespace delegations
