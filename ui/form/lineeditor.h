#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace delegations {

/// One line: a text, number, web or e-mail address.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const FieldSpec &field, Room room, QWidget *parent);

    /// Offers those of these that fit while the person types; anything else may be typed all the same.
    void offer(const QStringList &texts);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget &input() const override;

private:
    QLineEdit *m_input;
    bool m_setting = false;
};

} // namespace delegations
