#include "ui/form/picturefile.h"

#include "models/core/files/namedfile.h"
#include "models/core/threads/onanotherthread.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <memory>

namespace delegations {

namespace {

constexpr qint64 largestFile = 30 * 1024 * 1024;
constexpr qint64 mostPixels = 60'000'000;

Error inputError(const char *text)
{
    return {ErrorCode::Input, QCoreApplication::translate("PictureFile", text), {}};
}

Result<QByteArray> contentOf(const QString &path)
{
    const Result<std::unique_ptr<QFile>> file = openNamedFile(path);
    if (!file && file.error().code == ErrorCode::InUse)
        return file.error();
    if (!file)
        return Error{
            ErrorCode::InputOutput,
            QCoreApplication::translate("PictureFile", "The picture could not be read. Choose another."),
            file.error().detail};
    // Files of the system that claim no size are read no further either.
    if ((*file)->size() > largestFile)
        return inputError(
            QT_TRANSLATE_NOOP("PictureFile", "The file is too large for a picture: 30 MB at most."));
    return (*file)->read(largestFile);
}

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool transparent = image.hasAlphaChannel();
    image.save(&buffer, transparent ? "png" : "jpeg", transparent ? -1 : 88);
    return bytes;
}

/// The format is told by the content and named to the reader, so that no other decoder is tried.
Result<QByteArray> portable(QByteArray content)
{
    const Error unknown = inputError(
        QT_TRANSLATE_NOOP("PictureFile", "This is no picture that can be used: choose a PNG or JPEG file."));
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format != "png" && format != "jpeg")
        return unknown;
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return unknown;
    if (qint64(size.width()) * size.height() > mostPixels)
        return inputError(
            QT_TRANSLATE_NOOP("PictureFile", "The picture is too large: 60 million pixels at most."));
    const QSize bound(pictureSide, pictureSide);
    if (size.width() > pictureSide || size.height() > pictureSide)
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return unknown;
    for (const QString &key : image.textKeys())
        image.setText(key, QString());
    return encoded(image);
}

Result<QByteArray> portable(const QImage &image)
{
    const QSize bound(pictureSide, pictureSide);
    const bool isLarge = image.width() > pictureSide || image.height() > pictureSide;
    QImage small = isLarge ? image.scaled(image.size().scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1}),
                                          Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                           : image;
    for (const QString &key : small.textKeys())
        small.setText(key, QString());
    return encoded(small);
}

} // namespace

QFuture<Result<QByteArray>> readPicture(const QString &path)
{
    return onAnotherThread([path] {
        const Result<QByteArray> content = contentOf(path);
        return content ? portable(*content) : content;
    });
}

QFuture<Result<QByteArray>> readPicture(const QByteArray &content)
{
    return onAnotherThread([content] { return portable(content); });
}

QFuture<Result<QByteArray>> readPicture(const QImage &image)
{
    return onAnotherThread([image] { return portable(image); });
}

} // namespace delegations
