// How a form is saved: at once, after a question, or when the database can be written.
#include "models/edit/recorddraft.h"
#include "models/edit/recordeditor.h"
#include "ui/form/formbody.h"
#include "ui/form/formpage.h"
#include "ui/widgets/messagebar.h"

#include <algorithm>

namespace delegations {

void FormPage::save()
{
    trySave();
}

/// Whether it is saved by now. The form may be gone then.
bool FormPage::trySave()
{
    if (!isModified() || m_draft->isGone())
        return false;
    m_body->reveal();
    if (m_records.isHeldBack()) {
        saveLater();
        return false;
    }
    if (asksAboutNames())
        return false;
    const Result<RecordKey> result = m_records.save(*m_draft);
    if (!result) {
        showError(result.error());
        return false;
    }
    m_message->dismiss();
    emit saved(*result);
    return true;
}

/// Once for the same fields: who saves again keeps what stands there.
bool FormPage::asksAboutNames()
{
    const std::vector<FieldPath> questions = m_draft->questions();
    const bool isKnown = std::ranges::all_of(
        questions, [this](const FieldPath &path) { return std::ranges::count(m_questions, path) > 0; });
    if (isKnown || !m_draft->problems().empty() || !m_draft->conflicts().empty())
        return false;
    m_questions = questions;
    m_message->present(MessageBar::Kind::Warning,
                       tr("Not saved yet. The name is another now, but not what is marked: say whether it "
                          "stays. Saving again keeps it."));
    goTo(questions.front());
    return true;
}

/// Nobody is kept waiting: the form stays as it is, and can be written on in.
void FormPage::saveLater()
{
    m_savesLater = true;
    m_message->present(MessageBar::Kind::Information,
                       tr("The database is still being looked at for damage. This is saved as soon as that "
                          "is finished."),
                       {}, false);
}

/// Nothing is saved that stands there half-typed.
void FormPage::withdrawSave()
{
    if (!std::exchange(m_savesLater, false))
        return;
    m_message->present(
        MessageBar::Kind::Information,
        tr("Nothing is saved yet, because you went on writing. Save again when you are done."));
}

void FormPage::saveNow()
{
    if (m_records.isHeldBack() || !std::exchange(m_savesLater, false))
        return;
    m_message->dismiss();
    save();
}

} // namespace delegations
