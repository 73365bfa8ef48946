#pragma once

#include <QPixmap>
#include <QWidget>

namespace delegations {

/// The first letters of the first and the last word of a name; empty when no word begins with a letter.
[[nodiscard]] QString initials(const QString &name);

/// A person's photo in a circle, or the initials while there is none.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int diameter, QWidget *parent = nullptr);

    void setName(const QString &name);
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
