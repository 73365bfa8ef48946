#include "ui/form/fieldeditor.h"

#include "ui/form/choiceeditor.h"
#include "ui/form/codeeditor.h"
#include "ui/form/dateeditor.h"
#include "ui/form/imageeditor.h"
#include "ui/form/lineeditor.h"
#include "ui/form/longtexteditor.h"
#include "ui/form/referenceeditor.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace delegations {

FieldEditor *FieldEditor::create(const FieldSpec &field, Room room, RecordEditor &records, QWidget *parent)
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

FieldEditor::FieldEditor(const FieldSpec &field, Room room, QWidget *parent)
    : QWidget(parent), m_field(field), m_room(room)
{
}

void FieldEditor::setInput(QWidget *input, int digits)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    if (m_room == Room::Compact || digits == 0)
        return;
    input->setFixedWidth(input->fontMetrics().horizontalAdvance(u'0') * digits + 4 * theme::small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FieldEditor::setWrong(bool wrong)
{
    if (m_wrong == wrong)
        return;
    m_wrong = wrong;
    tint();
}

void FieldEditor::tint()
{
    m_tinting = true;
    QPalette own;
    if (m_wrong) {
        const QColor error = theme::error(palette());
        own.setColor(QPalette::Base, theme::mix(palette().color(QPalette::Base), error, 0.16));
        own.setColor(QPalette::Button, theme::mix(palette().color(QPalette::Button), error, 0.16));
    }
    input().setPalette(own);
    m_tinting = false;
}

void FieldEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_wrong && !m_tinting)
        tint();
    QWidget::changeEvent(event);
}

} // namespace delegations
