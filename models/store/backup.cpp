#include "models/store/backup.h"

#include "models/store/connection.h"
#include "models/store/databasecheck.h"
#include "models/store/filestate.h"
#include "models/store/query.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

} // namespace

Status writeCheckedCopy(Connection &connection, const QString &part)
{
    // VACUUM INTO leaves the database alone, but query_only, which a reading connection has, would forbid it.
    const Result<QVariant> queryOnly = connection.scalar(QStringLiteral("PRAGMA query_only"));
    if (const Status allowed = connection.execute("PRAGMA query_only = OFF"); !allowed)
        return allowed;
    const Status copied = Query(connection, "copy_into").bind(":file", part).run();
    if (queryOnly && queryOnly->toBool())
        (void)connection.execute("PRAGMA query_only = ON");
    if (!copied)
        return copied;
    if (const Status begun = FileState::begin(part); !begun)
        return begun;
    const auto copy = Connection::open(part, Connection::Access::Read);
    if (!copy)
        return copy.error();
    const Result<QStringList> problems = findProblems(**copy, CheckDepth::Pages);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{ErrorCode::Damaged,
                     tr("The copy was not written: the database has faults. Run a check."),
                     problems->join(u'\n')};
    return {};
}

Status writeBackup(Connection &connection, const QString &path, ExistingFile existing)
{
    // Taken of the name, not of the open file: reading it as a file would drop the locks on it.
    const FileAccess source = FileAccess::of(connection.path()).value_or(FileAccess::ofPrivateFile());
    PartFile part(path);
    if (const Status begun = part.begin(existing); !begun)
        return begun;
    if (const Status written = writeCheckedCopy(connection, part.path()); !written)
        return written;
    return part.publish(existing, source.narrowedTo(FileAccess::ofNewFile()));
}

} // namespace delegations
