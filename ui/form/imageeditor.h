#pragma once

#include "ui/form/fieldeditor.h"

class QPushButton;

namespace delegations {

class Avatar;
class TextLabel;

/// A picture, shown as the pages show it, to be chosen from a file or taken away.
class ImageEditor : public FieldEditor
{
    Q_OBJECT
public:
    ImageEditor(const FieldSpec &field, Room room, QWidget *parent);

    [[nodiscard]] QVariant value() const override { return m_picture; }
    void setValue(const QVariant &value) override;
    /// The button that chooses.
    [[nodiscard]] QWidget &input() const override;

    /// Takes the file, as soon as it is read; tells beside the buttons when it cannot be.
    void take(const QString &path);

private:
    void layOut();
    void choose();
    void show(const QByteArray &picture);

    QByteArray m_picture;
    Avatar *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
    TextLabel *m_message;
    int m_reading = 0; ///< Counts the files taken: only the last one's answer matters.
};

} // namespace delegations
