#pragma once

#include "models/core/result.h"
#include "ui/form/fieldeditor.h"

class QPushButton;

namespace delegations {

class SaveButton;
class TextLabel;

/// A document, chosen from a file or dropped as one; it can be saved as a file again.
class FileEditor : public FieldEditor
{
    Q_OBJECT
public:
    FileEditor(const FieldSpec &field, Room room, QWidget *parent);

    [[nodiscard]] QVariant value() const override { return m_content; }
    void setValue(const QVariant &value) override;
    /// The button that chooses.
    [[nodiscard]] QWidget &input() const override;
    [[nodiscard]] QString fileName() const override { return m_fileName; }

    /// Takes the file, as soon as it is read; tells beside the buttons when it cannot be.
    void take(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void showContent();

    QByteArray m_content;
    QString m_fileName; ///< Of the file that was taken last.
    QPushButton *m_choose;
    SaveButton *m_save;
    TextLabel *m_message;
    int m_reading = 0; ///< Counts the files taken: only the last one's answer matters.
};

} // namespace delegations
