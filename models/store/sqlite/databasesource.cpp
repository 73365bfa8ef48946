#include "models/store/sqlite/databasesource.h"

#include "models/store/sqlite/databasefile.h"
#include "models/store/sqlite/privatecopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace delegations {

namespace {

QString logOf(const QString &database)
{
    return database + QStringLiteral("-wal");
}

QString memoryOf(const QString &database)
{
    return database + QStringLiteral("-shm");
}

Error moved(const QString &path, const char *text)
{
    return {ErrorCode::Moved, QCoreApplication::translate("Store", text).arg(QFileInfo(path).fileName()),
            QDir::toNativeSeparators(path)};
}

} // namespace

Status DatabaseSource::verify() const
{
    if (!database)
        return {};
    const std::optional<FileIdentity> present = fileIdentity(path);
    if (!present)
        return moved(path,
                     "%1 was renamed, moved or deleted while it was open, so nothing more is saved there. "
                     "Save a copy: it holds everything that was saved.");
    if (present != database)
        return moved(path,
                     "%1 was replaced by another file while it was open, so nothing more is saved there. "
                     "Save a copy: it holds everything that was saved.");
    if ((log && fileIdentity(logOf(path)) != log) || (memory && fileIdentity(memoryOf(path)) != memory))
        return moved(path, "Another program removed the log beside %1 while it was open, so nothing more is "
                           "saved there. Save a copy: it holds everything that was saved.");
    return {};
}

void DatabaseSource::expect(const FileIdentity &file)
{
    database = file;
    if (reach == Reach::Immutable)
        return; // SQLite does not look at them.
    log = fileIdentity(logOf(path));
    memory = fileIdentity(memoryOf(path));
}

FileAccess DatabaseSource::access() const
{
    if (copy)
        return copy->original().access();
    const std::optional<FileIdentity> file = database ? database : fileIdentity(path);
    const auto held = file ? DatabaseFile::accessOf(*file) : std::nullopt;
    return held.value_or(FileAccess::ofPrivateFile());
}

} // namespace delegations
