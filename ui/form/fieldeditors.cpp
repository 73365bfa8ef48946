#include "ui/form/fieldeditors.h"

#include "models/core/answer.h"
#include "models/core/kinds/events.h"
#include "models/core/kinds/seats.h"
#include "models/edit/recordeditor.h"
#include "models/language/languagecode.h"
#include "ui/form/choiceeditor.h"
#include "ui/form/codeeditor.h"
#include "ui/form/dateeditor.h"
#include "ui/form/files/fileeditor.h"
#include "ui/form/imageeditor.h"
#include "ui/form/lineeditor.h"
#include "ui/form/longtexteditor.h"
#include "ui/form/referenceeditor.h"

namespace delegations {

namespace {

/// What roles are called in the languages of the program, in protocol order.
QStringList titlesOf(const RoleWords &roles)
{
    QStringList titles;
    for (const Role &role : roles.all()) {
        QStringList own{role.name};
        for (const QString &language : programLanguages())
            own.append(role.titles(language));
        for (const QString &title : std::as_const(own)) {
            if (!titles.contains(title, Qt::CaseInsensitive))
                titles.append(title);
        }
    }
    return titles;
}

/// An office may be one of the list, or any other.
void offerRoles(LineEditor &editor, RecordEditor &records)
{
    whenAnswered(records.roles(), &editor, [&editor, &records](const Result<RoleWords> &roles) {
        if (roles)
            editor.offer(titlesOf(*roles));
        else
            emit records.failed(roles.error());
    });
}

} // namespace

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
    auto *editor = new LineEditor(field, room, parent);
    if (field.id == FieldId(fields::membership.role) || field.id == FieldId(fields::eventParticipant.role))
        offerRoles(*editor, records);
    return editor;
}

} // namespace delegations
