#pragma once

#include "models/core/result.h"
#include "ui/form/fieldeditor.h"

#include <QFuture>

class QMimeData;
class QPushButton;

namespace delegations {

class Avatar;
class TextLabel;

/// A picture, shown as the pages show it, to be chosen from a file, pasted, or taken away.
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
    /// Whether a picture itself was copied, not a file of one.
    [[nodiscard]] static bool isPicture(const QMimeData &copied);
    /// The same for what was copied: a picture, or a file of one. False when there is no picture in it.
    bool paste(const QMimeData &copied);
    /// Tells beside the buttons why nothing was pasted.
    void refusePaste();

private:
    void layOut();
    void choose();
    void await(const QFuture<Result<QByteArray>> &answer);
    void show(const QByteArray &picture);

    QByteArray m_picture;
    Avatar *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
    TextLabel *m_message;
    int m_reading = 0; ///< Counts the files taken: only the last one's answer matters.
};

} // namespace delegations
