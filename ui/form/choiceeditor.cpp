#include "ui/form/choiceeditor.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>

namespace delegations {

namespace {

/// Leaves Ctrl+S to the page: a list takes every letter for the beginning of one of its items.
class CalmComboBox : public ChoiceBox
{
public:
    using ChoiceBox::ChoiceBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->modifiers() == Qt::ControlModifier && !event->text().isEmpty())
            event->ignore();
        else
            QComboBox::keyPressEvent(event);
    }
};

} // namespace

ChoiceEditor::ChoiceEditor(const FieldSpec &field, Room room, QWidget *parent)
    : FieldEditor(field, room, parent), m_input(new CalmComboBox)
{
    if (!field.required)
        m_input->addItem(tr("Not stated"), QString());
    for (const Choice &choice : field.offered.empty() ? field.choices : field.offered)
        m_input->addItem(field.displayText(choice.value), choice.value);
    m_input->setMinimumContentsLength(6);
    setInput(m_input);
    if (room == Room::Roomy)
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_input, &QComboBox::activated, this, &FieldEditor::edited);
}

QVariant ChoiceEditor::value() const
{
    return m_input->currentData();
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QString text = value.toString();
    int place = m_input->findData(text);
    if (place < 0) {
        m_input->addItem(oneLine(field().displayText(text)), text);
        place = m_input->count() - 1;
    }
    m_input->setCurrentIndex(place);
}

QWidget &ChoiceEditor::input() const
{
    return *m_input;
}

YesNoEditor::YesNoEditor(const FieldSpec &field, Room room, QWidget *parent)
    : FieldEditor(field, room, parent), m_input(new QCheckBox(field.labelText()))
{
    setInput(m_input);
    connect(m_input, &QCheckBox::clicked, this, &FieldEditor::edited);
}

QVariant YesNoEditor::value() const
{
    return m_input->isChecked() ? 1 : 0;
}

void YesNoEditor::setValue(const QVariant &value)
{
    m_input->setChecked(value.toInt() != 0);
}

QWidget &YesNoEditor::input() const
{
    return *m_input;
}

} // namespace delegations
