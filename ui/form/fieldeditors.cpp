#include "ui/form/fieldeditors.h"

#include "ui/form/choiceeditor.h"
#include "ui/form/codeeditor.h"
#include "ui/form/dateeditor.h"
#include "ui/form/files/fileeditor.h"
#include "ui/form/imageeditor.h"
#include "ui/form/lineeditor.h"
#include "ui/form/longtexteditor.h"
#include "ui/form/referenceeditor.h"

namespace delegations {

FieldEditor *createFieldEditor(const FieldSpec &field, FieldEditor::Room room, RecordEditor &records,
                               QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::LongText:
        return new LongTextEditor(field, room, parent);
    case FieldKind::YesNo:
        return new YesNoEditor(field, room, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, room, parent);
    case FieldKind::Language:
    case FieldKind::Country:
        return new CodeEditor(field, room, parent);
    case FieldKind::Date:
        return new DateEditor(field, room, parent);
    case FieldKind::Image:
        return new ImageEditor(field, room, parent);
    case FieldKind::File:
        return new FileEditor(field, room, parent);
    case FieldKind::Reference:
        return new ReferenceEditor(field, room, records, parent);
    case FieldKind::Text:
    case FieldKind::Integer:
    case FieldKind::Url:
    case FieldKind::Email:
        break;
    }
    return new LineEditor(field, room, parent);
}

} // namespace delegations
