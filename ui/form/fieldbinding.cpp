#include "ui/form/fieldbinding.h"

#include "models/core/kinds/recordtype.h"
#include "models/edit/recorddraft.h"
#include "ui/form/fieldeditor.h"

#include <QKeyEvent>

namespace delegations {

FieldBinding::FieldBinding(RecordDraft &draft, const FieldPath &path, FieldEditor &editor, QObject *parent)
    : QObject(parent), m_draft(draft), m_path(path), m_editor(editor)
{
    m_editor.setValue(m_draft.value(m_path));
    connect(&m_editor, &FieldEditor::edited, this, &FieldBinding::take);
    connect(&m_draft, &RecordDraft::valueChanged, this, &FieldBinding::follow);
    connect(&m_draft, &RecordDraft::problemChanged, this, [this](const FieldPath &changed) {
        if (changed == m_path)
            review();
    });
    m_editor.input().installEventFilter(this);
    review();
}

/// Alt+Return takes what is proposed.
bool FieldBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_remark.asks) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::AltModifier) && !m_remark.proposal.isEmpty()) {
            takeProposal();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // The input's own state changes only after this.
        QMetaObject::invokeMethod(
            this,
            [this] {
                review();
                emit focusChanged();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FieldBinding::take()
{
    m_taking = true;
    m_draft.setValue(m_path, m_editor.value());
    if (const QString name = m_editor.fileName(); !name.isEmpty())
        m_draft.describeFile(m_path, name);
    m_taking = false;
    review();
}

void FieldBinding::follow(const FieldPath &changed)
{
    if (m_taking || changed != m_path)
        return;
    m_editor.setValue(m_draft.value(m_path));
    review();
}

void FieldBinding::takeProposal()
{
    m_editor.input().setFocus(Qt::OtherFocusReason);
    m_draft.takeProposal(m_path);
}

void FieldBinding::keepAsWritten()
{
    m_editor.input().setFocus(Qt::OtherFocusReason);
    m_draft.keepAsWritten(m_path);
}

void FieldBinding::reveal()
{
    m_revealed = true;
    review();
}

void FieldBinding::setNames(const QString &objectName, const QString &accessibleName)
{
    m_editor.input().setObjectName(objectName);
    m_editor.input().setAccessibleName(accessibleName);
}

/// Whether the person is on the way to a value that is picked, not typed.
bool FieldBinding::isLookingUp() const
{
    const FieldKind kind = specOf(m_path.field).kind;
    const bool isPicked =
        kind == FieldKind::Reference || kind == FieldKind::Language || kind == FieldKind::Country;
    return isPicked && m_editor.input().hasFocus();
}

/// That something is missing is told once the person has been there, or wanted to save.
Remark FieldBinding::wanted() const
{
    const Problem problem = m_draft.problem(m_path);
    const bool early = m_draft.value(m_path).isNull() && !m_draft.isTouched(m_path) && !m_revealed;
    if (!problem.isEmpty() && !early)
        return {isLookingUp() && !m_revealed ? Remark::Hint
                : problem.blocks             ? Remark::Problem
                                             : Remark::Notice,
                problem.text, problem.asks, problem.proposal};
    const QString hint = m_editor.hint();
    return hint.isEmpty() ? Remark() : Remark{m_editor.isUncertain() ? Remark::Notice : Remark::Hint, hint};
}

void FieldBinding::review()
{
    const Remark remark = wanted();
    if (remark == m_remark)
        return;
    m_remark = remark;
    m_editor.setWrong(remark.kind == Remark::Problem);
    m_editor.input().setAccessibleDescription(remark.text);
    emit remarkChanged();
}

} // namespace delegations
