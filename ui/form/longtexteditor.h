#pragma once

#include "ui/form/fieldeditor.h"

class QPlainTextEdit;

namespace delegations {

/// Paragraphs of plain text, as high as they need within bounds. Tab leaves it.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const FieldSpec &field, Room room, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget &input() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_input;
    bool m_setting = false;
};

} // namespace delegations
