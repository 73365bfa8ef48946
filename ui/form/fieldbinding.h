#pragma once

#include "models/edit/fieldpath.h"
#include "ui/form/remark.h"

#include <QObject>

namespace delegations {

class FieldEditor;
class RecordDraft;

/// Keeps an editor and its value in a draft in step. What the person types goes to the draft; only a change
/// that came from elsewhere goes to the editor. Both must outlive this.
class FieldBinding : public QObject
{
    Q_OBJECT
public:
    FieldBinding(RecordDraft &draft, const FieldPath &path, FieldEditor &editor, QObject *parent);

    [[nodiscard]] const FieldPath &path() const { return m_path; }
    [[nodiscard]] FieldEditor &editor() const { return m_editor; }
    [[nodiscard]] const Remark &remark() const { return m_remark; }

    /// The answers to what the remark asks; the person is in the input then.
    void takeProposal();
    void keepAsWritten();
    /// From now on tells also what is missing where nothing was typed yet.
    void reveal();
    /// The input's objectName and accessible name.
    void setNames(const QString &objectName, const QString &accessibleName);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void remarkChanged();
    /// The person came to the input, or left it.
    void focusChanged();

private:
    void take();
    void follow(const FieldPath &changed);
    void review();
    [[nodiscard]] Remark wanted() const;
    [[nodiscard]] bool isLookingUp() const;

    RecordDraft &m_draft;
    FieldPath m_path;
    FieldEditor &m_editor;
    Remark m_remark;
    bool m_taking = false;
    bool m_revealed = false;
};

} // namespace delegations
