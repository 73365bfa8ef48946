#include "models/core/files/opendatabase.h"

#include "models/core/files/fileidentity.h"
#include "models/core/files/passingfile.h"

#include <QHash>
#include <QMutex>

#include <algorithm>

namespace delegations {

namespace {

struct Entry
{
    std::optional<FileIdentity> identity;
    QString path; ///< Canonical: SQLite names what it keeps beside a database after it.
};

/// Of the process, as the locks are.
struct Entries
{
    QMutex guard;
    QHash<int, Entry> open;
    int last = 0;
};

Entries &entries()
{
    static Entries all;
    return all;
}

bool isOf(const Entry &entry, const QString &path, const std::optional<FileIdentity> &identity)
{
    if (path == entry.path || (identity && identity == entry.identity))
        return true;
    return std::ranges::any_of(databaseCompanions, [&](const char *suffix) {
        const QString beside = entry.path + QLatin1String(suffix);
        return path == beside || (identity && identity == fileIdentity(beside));
    });
}

} // namespace

OpenDatabase::OpenDatabase(const QString &path)
{
    const QMutexLocker lock(&entries().guard);
    m_entry = ++entries().last;
    entries().open.insert(m_entry, {fileIdentity(path), canonicalPath(path)});
}

OpenDatabase::~OpenDatabase()
{
    const QMutexLocker lock(&entries().guard);
    entries().open.remove(m_entry);
}

bool belongsToOpenDatabase(const QString &path)
{
    const std::optional<FileIdentity> identity = fileIdentity(path);
    const QString name = canonicalPath(path);
    const QMutexLocker lock(&entries().guard);
    const QList<Entry> open = entries().open.values();
    return std::ranges::any_of(open, [&](const Entry &entry) { return isOf(entry, name, identity); });
}

} // namespace delegations
