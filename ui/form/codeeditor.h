#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace delegations {

/// The code of a language or a country, typed as such or as the name that it stands for, with those that fit
/// offered while typing.
class CodeEditor : public FieldEditor
{
    Q_OBJECT
public:
    /// For a field of the kind Language or Country.
    CodeEditor(const FieldSpec &field, Room room, QWidget *parent);
    ~CodeEditor() override;

    /// The code; what names none stays as typed.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget &input() const override;
    /// The name that a code stands for.
    [[nodiscard]] QString hint() const override;

private:
    [[nodiscard]] bool isCountry() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString name(const QString &code) const;
    void rewrite();

    QLineEdit *m_input;
    bool m_setting = false;
};

} // namespace delegations
