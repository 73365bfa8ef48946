#include "models/store/file/backup.h"

#include "models/store/schema/databasecheck.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/filestate.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/writingpermit.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/// While this lives, the statements of a connection stop, too, when the copy is not wanted any more.
class Watch
{
public:
    /// `report` says how far the work is, and whether it shall go on.
    Watch(Connection &connection, std::function<bool()> report)
        : m_connection(connection)
        , m_report(std::move(report))
        , m_before(connection.stopWhen([this] { return isStopped(); }))
    {
        m_sinceReport.start();
    }
    ~Watch() { m_connection.stopWhen(std::move(m_before)); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

private:
    [[nodiscard]] bool isStopped()
    {
        constexpr int interval = 50; // In milliseconds.
        if (m_before && m_before())
            return true;
        if (m_sinceReport.elapsed() < interval)
            return false;
        m_sinceReport.start();
        return !m_report();
    }

    Connection &m_connection;
    std::function<bool()> m_report;
    std::function<bool()> m_before;
    QElapsedTimer m_sinceReport;
};

/// What a compact copy will have; 0 when that cannot be told.
qint64 bytesOf(Connection &connection)
{
    qint64 numbers[] = {0, 0, 0};
    qint64 *number = numbers;
    for (const char *pragma : {"PRAGMA page_count", "PRAGMA freelist_count", "PRAGMA page_size"}) {
        const Result<QVariant> value = connection.scalar(QString::fromLatin1(pragma));
        if (!value)
            return 0;
        *number++ = value->toLongLong();
    }
    return (numbers[0] - numbers[1]) * numbers[2];
}

/// VACUUM INTO leaves the database alone, but query_only, which a reading connection has, would forbid it.
Status copyInto(Connection &connection, const QString &part, const CopyProgress &progress)
{
    const WritingPermit permit(connection);
    if (!permit.state())
        return permit.state();
    const qint64 total = bytesOf(connection);
    const Watch watch(connection,
                      [&] { return !progress || progress(std::min(QFileInfo(part).size(), total), total); });
    return Query(connection, "copy_into").bind(":file", part).run();
}

Result<QStringList> problemsOf(const QString &part, Connection &connection, const CopyProgress &progress)
{
    const auto copy = Connection::open(part, Connection::Access::Read);
    if (!copy)
        return copy.error();
    const Watch watch(**copy, [&] { return !connection.isStopped() && (!progress || progress(0, 0)); });
    return findProblems(**copy, CheckDepth::Pages);
}

} // namespace

Status writeCheckedCopy(Connection &connection, const QString &part, const CopyProgress &progress)
{
    if (const Status copied = copyInto(connection, part, progress); !copied)
        return copied;
    if (const Status begun = FileState::begin(part); !begun)
        return begun;
    const Result<QStringList> problems = problemsOf(part, connection, progress);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{ErrorCode::Damaged,
                     tr("The copy was not written: the database has faults. Run a check."),
                     problems->join(u'\n')};
    return {};
}

Status writeBackup(Connection &connection, const QString &path, ExistingFile existing,
                   const CopyProgress &progress)
{
    const FileAccess source = connection.source().access();
    PartFile part(path);
    if (const Status begun = part.begin(existing); !begun)
        return begun;
    if (const Status written = writeCheckedCopy(connection, part.path(), progress); !written)
        return written;
    if (progress && !progress(0, 0))
        return Error{ErrorCode::Cancelled, tr("Cancelled. Nothing was changed."), {}};
    return part.publish(existing, source.narrowedTo(FileAccess::ofNewFile()));
}

} // namespace delegations
