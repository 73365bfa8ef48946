#pragma once

#include "models/core/details.h"

#include <QPixmap>
#include <QWidget>

namespace delegations {

/// A person's photo in a circle, or the initials while there is none.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int diameter, QWidget *parent = nullptr);

    /// Of whom it is; `parts` are those of the name.
    void setName(const QString &name, const NameParts &parts = {});
    /// Encoded as PNG, JPEG, GIF or BMP; anything else, and what is damaged or huge, counts as no photo.
    void setPhoto(const QByteArray &encoded);
    [[nodiscard]] bool hasPhoto() const { return !m_photo.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QString m_initials;
    QByteArray m_encoded;
    QImage m_photo;
};

} // namespace delegations
