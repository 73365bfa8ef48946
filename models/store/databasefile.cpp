#include "models/store/databasefile.h"

#include "models/store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace delegations {

namespace {

// The layout of the header: https://www.sqlite.org/fileformat2.html, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Error fileError(ErrorCode code, const char *text, const QString &path)
{
    return {code, tr(text).arg(QDir::toNativeSeparators(path)), {}};
}

} // namespace

Result<DatabaseFile> DatabaseFile::inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ErrorCode::NotFound,
                         "There is no file %1. Check the name, or create a new database.", path);
    if (!info.isFile())
        return fileError(ErrorCode::Input, "%1 is a folder, not a database. Choose a file.", path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::InputOutput,
                         "%1 cannot be read. Ask its owner for permission to read it.", path);
    const QByteArray header = file.read(headerSize);
    file.close();
    if (!header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return fileError(
            ErrorCode::Foreign,
            "%1 is not a Delegations database. It was not changed; choose another file, or import it.", path);
    if (header.size() < headerSize)
        return fileError(ErrorCode::Damaged,
                         "%1 is damaged: its beginning is cut off. Open a backup; this file was not changed.",
                         path);
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        return fileError(ErrorCode::Foreign,
                         "%1 is a database of another program. It was not changed; choose another file.",
                         path);
    DatabaseFile found;
    found.hasLog = header[writeVersionAt] == 2;
    found.version = qFromBigEndian<quint32>(header.constData() + userVersionAt);
    if (found.version > Migrator::currentVersion())
        return fileError(ErrorCode::Newer,
                         "%1 was made by a later version of Delegations. Update this program to open it; the "
                         "file was not changed.",
                         path);
    return found;
}

} // namespace delegations
