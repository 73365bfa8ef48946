#include "models/store/file/backup.h"

#include "models/store/schema/databasecheck.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/filestate.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/writingpermit.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/// VACUUM INTO leaves the database alone, but query_only, which a reading connection has, would forbid it.
Status copyInto(Connection &connection, const QString &part)
{
    const WritingPermit permit(connection);
    return permit.state() ? Query(connection, "copy_into").bind(":file", part).run() : permit.state();
}

} // namespace

Status writeCheckedCopy(Connection &connection, const QString &part)
{
    if (const Status copied = copyInto(connection, part); !copied)
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
    const FileAccess source = connection.source().access();
    PartFile part(path);
    if (const Status begun = part.begin(existing); !begun)
        return begun;
    if (const Status written = writeCheckedCopy(connection, part.path()); !written)
        return written;
    return part.publish(existing, source.narrowedTo(FileAccess::ofNewFile()));
}

} // namespace delegations
