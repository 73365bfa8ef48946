#include "models/store/backup.h"

#include "models/store/connection.h"
#include "models/store/databasecheck.h"
#include "models/store/filestate.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Status writeChecked(Connection &connection, const QString &part)
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

} // namespace

Status writeBackup(Connection &connection, const QString &path, ExistingFile existing)
{
    const bool isItself = QFileInfo::exists(path) && QFileInfo(path).canonicalFilePath() ==
                                                         QFileInfo(connection.path()).canonicalFilePath();
    PartFile part(path);
    // Not with the database itself: reading it as a file would drop the locks on it.
    if (const Status free = part.mayTakePlace(isItself ? ExistingFile::Keep : existing); !free)
        return free;
    if (const Status written = writeChecked(connection, part.path()); !written)
        return written;
    return part.publish(existing);
}

} // namespace delegations
