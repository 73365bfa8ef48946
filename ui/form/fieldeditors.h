#pragma once

#include "ui/form/fieldeditor.h"

namespace delegations {

class RecordEditor;

/// The editor for the field's kind. References are looked up through `records`, which must outlive it.
[[nodiscard]] FieldEditor *createFieldEditor(const FieldSpec &field, FieldEditor::Room room,
                                             RecordEditor &records, QWidget *parent);

} // namespace delegations
