#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace delegations {

/// A language by its code or its name, with the languages that fit offered while typing.
class LanguageEditor : public FieldEditor
{
    Q_OBJECT
public:
    LanguageEditor(const FieldSpec &field, Room room, QWidget *parent);

    /// The code; what names no language stays as typed.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget &input() const override;
    [[nodiscard]] QString hint() const override;

private:
    QLineEdit *m_input;
    bool m_setting = false;
};

} // namespace delegations
