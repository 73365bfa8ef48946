#include "models/store/file/partfile.h"

#include "models/core/files/fileidentity.h"
#include "models/core/files/filewriting.h"
#include "models/store/file/logorigin.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/databasefile.h"
#include "models/store/sqlite/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <optional>

namespace delegations {

namespace {

Error fileError(ErrorCode code, const char *text, const QString &path)
{
    return {code, QCoreApplication::translate("Store", text).arg(QDir::toNativeSeparators(path)), {}};
}

/// A file that goes to the trash, and comes back unless it is to stay there.
class TrashedFile
{
public:
    explicit TrashedFile(QString path) : m_path(std::move(path)) {}
    ~TrashedFile()
    {
        if (!m_inTrash.isEmpty() && QFile::rename(m_inTrash, m_path))
            QFile::remove(entry());
    }
    TrashedFile(const TrashedFile &) = delete;
    TrashedFile &operator=(const TrashedFile &) = delete;

    /// Without the folder in which the trash stands Qt would take the present folder for the trash.
    [[nodiscard]] bool move()
    {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        return QDir().mkpath(data) && QFileInfo(data).isWritable() && QFile::moveToTrash(m_path, &m_inTrash);
    }
    void keep() { m_inTrash.clear(); }

private:
    /// What says where it stood (freedesktop.org's Trash specification).
    [[nodiscard]] QString entry() const
    {
        const QFileInfo file(m_inTrash);
        return QStringLiteral("%1/../info/%2.trashinfo").arg(file.path(), file.fileName());
    }

    QString m_path;
    QString m_inTrash;
};

/// What a killed program left in the log of the database belongs into it: lying beside another database of
/// its name it would be taken for that one's.
bool settleLog(const QString &database)
{
    const auto isLeft = [&database] {
        return QFileInfo::exists(database + QStringLiteral("-wal")) ||
               QFileInfo::exists(database + QStringLiteral("-journal"));
    };
    if (QFileInfo::exists(database) && isLeft() && logorigin::verify(database))
        (void)Connection::open(database, Connection::Access::Write);
    return !isLeft();
}

} // namespace

PartFile::PartFile(const QString &wanted) : m_wanted(absolutePath(wanted)) {}

Status PartFile::begin(ExistingFile existing)
{
    if (const Status free = mayTakePlace(existing); !free)
        return free;
    m_part = std::make_unique<HiddenPart>(m_target.folder);
    return m_part->error() == 0 ? Status() : Status(writingError(m_wanted, m_part->error()));
}

Status PartFile::mayTakePlace(ExistingFile existing)
{
    if (const Status fits = DatabaseFile::checkName(m_wanted); !fits)
        return fits;
    const QFileInfo info(m_wanted);
    const bool isThere = info.exists() || info.isSymLink();
    if (isThere && existing == ExistingFile::Keep)
        return fileError(ErrorCode::Input, "%1 exists already. It was not changed; choose another name.",
                         m_wanted);
    Result<OutputTarget> target = OutputTarget::of(m_wanted, OutputTarget::Content::Database);
    if (!target)
        return target.error();
    m_target = std::move(target).value();
    if (!m_target.existing)
        return {};
    const Result<DatabaseHeader> present = DatabaseFile::inspect(m_target.path);
    if (present || present.error().code == ErrorCode::Newer)
        return {};
    return fileError(ErrorCode::Foreign,
                     "%1 is no Delegations database, but a document of another kind. It was not changed; "
                     "choose another name.",
                     m_wanted);
}

Status PartFile::publish(ExistingFile existing, const FileAccess &mostReadable)
{
    // What stands in a write-ahead log would not come along.
    if (QFileInfo(path() + QStringLiteral("-wal")).size() > 0)
        return writingError(m_wanted, EIO);
    if (const Status free = mayTakePlace(existing); !free)
        return free;
    std::optional<WriterLock> lock; // Of the one that goes.
    if (m_target.existing) {
        const Result<DatabaseFile> present = DatabaseFile::open(m_target.path);
        if (!present)
            return present.error();
        lock.emplace(*present);
        if (const Status unused = lock->acquire(QCoreApplication::applicationName()); !unused)
            return unused;
    }
    if (!settleLog(m_target.path))
        return fileError(ErrorCode::Input,
                         "Beside %1 stands the log (-wal) of a database that had this name. Nothing was "
                         "changed; choose another name.",
                         m_wanted);
    const FileAccess access = m_target.existing ? mostReadable.narrowedTo(*m_target.existing) : mostReadable;
    return access.applyTo(m_part->descriptor()) ? place(existing) : Status(writingError(m_wanted, errno));
}

/// The new one is whole on the disk before another one goes.
Status PartFile::place(ExistingFile existing)
{
    if (!m_part->flush())
        return writingError(m_wanted, m_part->error());
    TrashedFile former(m_target.path);
    if (m_target.existing && existing == ExistingFile::Trash && !former.move())
        return fileError(ErrorCode::InputOutput,
                         "%1 cannot be moved to the trash. It was not changed; choose another name.",
                         m_wanted);
    const auto target =
        existing == ExistingFile::Replace ? HiddenPart::Target::Replaced : HiddenPart::Target::MustNotExist;
    if (!m_part->putInPlace(m_target.path, target))
        return writingError(m_wanted, m_part->error());
    former.keep();
    return {};
}

} // namespace delegations
