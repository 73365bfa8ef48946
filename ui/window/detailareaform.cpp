// The detail area's form: what it is opened with, and where the person is when it is closed.
#include "models/core/kinds/problem.h"
#include "models/edit/problemfix.h"
#include "models/edit/recordeditor.h"
#include "ui/form/formpage.h"
#include "ui/widgets/retire.h"
#include "ui/window/detailarea.h"

namespace delegations {

void DetailArea::edit()
{
    if (!m_workspace.writable || m_form)
        return;
    const RecordKey edited = removable();
    if (isInRoles() && canEdit() && !edited.isValid())
        return openForm(m_workspace.editor->createRole(recordName()));
    if (!edited.isValid() || !(browsable(edited.kind) || edited.kind == RecordKind::Role))
        return;
    openForm(m_workspace.editor->open(edited));
}

void DetailArea::create(FormType::Subject subject, const RecordKey &context)
{
    if (m_workspace.writable)
        openForm(m_workspace.editor->create(subject, context));
}

void DetailArea::fix(const QString &rule, const ProblemEntry &problem)
{
    if (!m_workspace.writable || m_form)
        return;
    auto fix = problemFix(*m_workspace.editor, rule, problem);
    if (!fix)
        return emit failed(fix.error());
    openForm(std::move(fix->draft));
    m_form->goTo(fix->place);
}

void DetailArea::resume(const DraftState &draft)
{
    if (!m_workspace.writable)
        return;
    auto resumed = m_workspace.editor->resume(draft);
    const RecordKey key = resumed && !(*resumed)->isGone() ? (*resumed)->key() : RecordKey();
    openForm(std::move(resumed));
    if (key.isValid())
        showPlace(Scope::showing(key));
}

bool DetailArea::save()
{
    if (m_form)
        m_form->save();
    return m_form == nullptr;
}

RecordDraft *DetailArea::draft() const
{
    return m_form ? &m_form->draft() : nullptr;
}

void DetailArea::openForm(Result<std::unique_ptr<RecordDraft>> draft)
{
    if (!draft) {
        emit failed(draft.error());
        return;
    }
    stayWithShown(); // Who leaves the form is where they were.
    m_pageBehindForm = currentWidget();
    m_focusBefore = window()->focusWidget();
    m_form = new FormPage(*m_workspace.editor, std::move(draft).value());
    addWidget(m_form);
    setCurrentWidget(m_form);
    connect(m_form, &FormPage::cancelled, this, &DetailArea::closeForm);
    connect(
        m_form, &FormPage::saved, this,
        [this, isNew = m_form->draft().isNew(), form = m_form->draft().type().subject](const RecordKey &key) {
            closeForm();
            emit saved(key, isNew, form);
        });
    emit editingChanged();
}

void DetailArea::closeForm()
{
    if (!m_form)
        return;
    FormPage *closed = std::exchange(m_form, nullptr);
    const bool hadFocus = closed->isAncestorOf(window()->focusWidget());
    if (hadFocus)
        setFocus(); // Else hiding the form hands it to whatever comes next.
    if (m_pageBehindForm)
        setCurrentWidget(m_pageBehindForm);
    else
        showWelcome();
    removeWidget(closed);
    retire(*closed, &closed->draft());
    if (hadFocus)
        returnFocus();
    emit editingChanged();
}

/// To where the person was when the form was opened, so that the same keys mean the same again.
void DetailArea::returnFocus()
{
    if (m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus();
    else
        currentWidget()->setFocus();
}

void DetailArea::whenFree(const std::function<void()> &leave)
{
    if (!m_form)
        return leave();
    m_form->leave(leave);
}

void DetailArea::whenAgreed(const std::function<void()> &replace)
{
    if (!m_form)
        return replace();
    m_form->askToLeave(replace);
}

} // namespace delegations
