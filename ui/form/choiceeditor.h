#pragma once

#include "ui/form/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace delegations {

/// One of a short list. A stored value that is not in the list stays choosable.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const FieldSpec &field, Room room, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget &input() const override;

private:
    QComboBox *m_input;
};

class YesNoEditor : public FieldEditor
{
    Q_OBJECT
public:
    YesNoEditor(const FieldSpec &field, Room room, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget &input() const override;

private:
    QCheckBox *m_input;
};

} // namespace delegations
