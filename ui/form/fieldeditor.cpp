#include "ui/form/fieldeditor.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace delegations {

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
