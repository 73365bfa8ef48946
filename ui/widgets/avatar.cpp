#include "ui/widgets/avatar.h"

#include "models/language/initials.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace delegations {

namespace {

constexpr int largestSide = 8192;

/// SVG is left out on purpose: such a picture can name other files.
bool isPhotoFormat(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "gif" || format == "bmp";
}

QImage decoded(const QByteArray &encoded, int side)
{
    QBuffer buffer;
    buffer.setData(encoded);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (!isPhotoFormat(format))
        return {};
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    if (std::min(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace

Avatar::Avatar(int diameter, QWidget *parent) : QWidget(parent), m_diameter(diameter)
{
    setObjectName(QStringLiteral("avatar"));
    setFixedSize(diameter, diameter);
}

void Avatar::setName(const QString &name, const NameParts &parts)
{
    m_initials = initials(name, parts);
    setAccessibleName(tr("Picture of %1").arg(oneLine(name)));
    update();
}

void Avatar::setPhoto(const QByteArray &encoded)
{
    if (m_encoded == encoded)
        return;
    m_encoded = encoded;
    m_photo = encoded.isEmpty() ? QImage() : decoded(encoded, m_diameter * 3);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF circle(0, 0, m_diameter, m_diameter);
    QPainterPath shape;
    shape.addEllipse(circle);
    if (hasPhoto()) {
        painter.setClipPath(shape);
        const QSizeF size = QSizeF(m_photo.size()).scaled(circle.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target({}, size);
        target.moveCenter(circle.center());
        target.moveTop(0); // Faces are in the upper part.
        painter.drawImage(target, m_photo);
        return;
    }
    const QColor text = theme::mutedText(palette());
    painter.fillPath(shape, theme::mix(palette().color(QPalette::Window), text, 0.22));
    QFont letters = theme::font(theme::Type::Strong);
    letters.setPixelSize(std::max(9, qRound(m_diameter * (m_initials.size() > 2 ? 0.28 : 0.36))));
    painter.setFont(letters);
    painter.setPen(theme::mix(text, palette().color(QPalette::WindowText), 0.5));
    painter.drawText(circle, int(Qt::AlignCenter | Qt::TextSingleLine), m_initials);
}

} // namespace delegations
