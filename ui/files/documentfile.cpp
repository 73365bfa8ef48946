#include "ui/files/documentfile.h"

#include "models/core/files/namedfile.h"
#include "models/core/files/outputfile.h"
#include "models/core/threads/onanotherthread.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>

#include <memory>

namespace delegations {

namespace {

Error inputError(const char *text)
{
    return {ErrorCode::Input, QCoreApplication::translate("DocumentFile", text), {}};
}

Result<QByteArray> contentOf(const QString &path)
{
    const Result<std::unique_ptr<QFile>> file = openNamedFile(path);
    if (!file)
        return file.error();
    // Files of the system that claim no size are read no further either.
    const QByteArray content = (*file)->read(largestDocument + 1);
    if (content.isEmpty() && (*file)->error() != QFileDevice::NoError)
        return readingError(path, (*file)->errorString());
    if (content.isEmpty())
        return inputError(QT_TRANSLATE_NOOP("DocumentFile", "The file is empty. Choose another."));
    if (content.size() > largestDocument)
        return inputError(QT_TRANSLATE_NOOP("DocumentFile", "The file is too large: 20 MB at most."));
    return content;
}

Status write(const QString &path, const QByteArray &content)
{
    OutputFile file(path);
    if (const Status begun = file.begin(); !begun)
        return begun;
    file.write(content);
    return file.commit();
}

} // namespace

QFuture<Result<QByteArray>> readDocument(const QString &path)
{
    return onAnotherThread([path] { return contentOf(path); });
}

QFuture<Status> saveDocument(const QString &path, const QByteArray &content)
{
    return onAnotherThread([path, content] { return write(path, content); });
}

QString documentText(const QString &mediaType, qint64 size)
{
    const QString kind = QMimeDatabase().mimeTypeForName(mediaType).comment();
    const QString amount = QLocale().formattedDataSize(size, 0);
    return kind.isEmpty() ? amount : kind + QStringLiteral(", ") + amount;
}

} // namespace delegations
