#include "models/core/files/namedfile.h"

#include "models/core/files/fileidentity.h"
#include "models/core/files/opendatabase.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace delegations {

namespace {

// The context of what reads most files, so that its translation stays.
QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

Error readingError(const QString &path, const QString &reason)
{
    return {ErrorCode::InputOutput,
            tr(QT_TRANSLATE_NOOP("Import", "%1 could not be read. Check the name, and that you may open it."))
                .arg(path),
            reason};
}

Result<std::unique_ptr<QFile>> openNamedFile(const QString &path)
{
    if (belongsToOpenDatabase(path))
        return Error{
            ErrorCode::InUse,
            tr(QT_TRANSLATE_NOOP("Import", "%1 belongs to the database that is open. Choose another file."))
                .arg(QFileInfo(path).fileName()),
            {}};
    const QString named = absolutePath(path);
    if (QFileInfo(named).isDir())
        return Error{ErrorCode::InputOutput,
                     tr(QT_TRANSLATE_NOOP("Import", "%1 is a folder. Name a file in it.")).arg(path),
                     {}};
    if (!QFileInfo(named).isFile())
        return readingError(path, QStringLiteral("not a regular file"));
    auto file = std::make_unique<QFile>(named);
    if (!file->open(QIODevice::ReadOnly))
        return readingError(path, file->errorString());
    return file;
}

} // namespace delegations
