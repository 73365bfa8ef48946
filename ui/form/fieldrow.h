#pragma once

#include "ui/form/fieldbinding.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace delegations {

class ConflictBar;
class FieldEditor;
class RecordDraft;
class RecordEditor;
class RemarkLabel;
struct FieldSpec;

/// One field of the record in the form: label, editor, what is to be said of the value, and the choice when
/// it was changed underneath.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(RecordDraft &draft, const FieldSpec &field, RecordEditor &records, QWidget *parent = nullptr);

    [[nodiscard]] FieldBinding &binding() const { return *m_binding; }
    [[nodiscard]] ConflictBar *conflict() const { return m_conflict; }
    [[nodiscard]] int labelWidth() const;
    /// The label beside the editor, so wide; above it for 0.
    void setLabelWidth(int width);

private:
    void createEditor(const FieldSpec &field);
    void layOut();
    void updateRemark();
    void updateConflict();

    RecordDraft &m_draft;
    RecordEditor &m_records;
    QGridLayout *m_grid;
    QLabel *m_label;
    FieldEditor *m_editor;
    FieldBinding *m_binding;
    RemarkLabel *m_beside; ///< Says what the value means.
    RemarkLabel *m_below;  ///< Says what is wrong.
    ConflictBar *m_conflict = nullptr;
};

} // namespace delegations
