#include "models/store/sqlite/databasefile.h"

#include "models/core/files/networkfolder.h"
#include "models/core/files/opendatabase.h"
#include "models/store/sqlite/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace delegations {

namespace {

// The layout of the header: https://www.sqlite.org/fileformat2.html, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

/// The longest name of what stands beside a database is that of its journal or of its lock file, both eight
/// bytes longer.
constexpr qsizetype longestSuffix = 8;
constexpr qsizetype longestName = 255;
/// MAX_PATHNAME of SQLite's os_unix.c, which is to hold the suffix too.
constexpr qsizetype longestPath = 512;

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Error fileError(ErrorCode code, const char *text, const QString &path)
{
    return {code, tr(text).arg(QDir::toNativeSeparators(path)), {}};
}

int openDescriptor(const QByteArray &path, bool create)
{
    constexpr int common = O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const int forWriting = ::open(path.constData(), O_RDWR | common | (create ? O_CREAT : 0), 0644);
    return forWriting >= 0 ? forWriting : ::open(path.constData(), O_RDONLY | common);
}

FileAccess accessThrough(int descriptor)
{
    constexpr mode_t readAndWrite = 0666;
    struct stat file = {};
    if (::fstat(descriptor, &file) != 0)
        return FileAccess::ofPrivateFile();
    return {mode_t(file.st_mode & readAndWrite), file.st_uid, file.st_gid};
}

Error unreadable(const QString &path)
{
    return fileError(ErrorCode::InputOutput, "%1 cannot be read. Ask its owner for permission to read it.",
                     path);
}

/// Whether it is one that may be opened: told before that, and again of what was opened then.
Status checkKind(const struct stat &file, const QString &path)
{
    if (S_ISDIR(file.st_mode))
        return fileError(ErrorCode::Input, "%1 is a folder, not a database. Choose a file.", path);
    if (!S_ISREG(file.st_mode))
        return fileError(ErrorCode::Foreign, "%1 is no file that can hold a database. Choose another.", path);
    if (file.st_nlink > 1)
        return fileError(ErrorCode::Input,
                         "%1 has a second name (a hard link): written by both names, a database is damaged. "
                         "It was not opened; make a real copy of it, and open that.",
                         path);
    return {};
}

Status checkLength(const QString &path, qsizetype longestBeside)
{
    const QFileInfo info(path);
    const qsizetype folder = QFile::encodeName(info.path()).size() + 1;
    const qsizetype name = QFile::encodeName(info.fileName()).size();
    if (name + longestSuffix > longestName)
        return Error{ErrorCode::Input,
                     tr("The name %1… is too long for a database: it may have %2 bytes, which is half as "
                        "many letters in Cyrillic. Give it a shorter one.")
                         .arg(info.fileName().left(30))
                         .arg(longestName - longestSuffix),
                     {}};
    if (folder + std::max(name, longestBeside) + longestSuffix > longestPath)
        return fileError(ErrorCode::Input,
                         "%1 lies too deep for a database: its name with all folders is too long. Choose a "
                         "folder further up.",
                         path);
    return {};
}

} // namespace

/// One for each file that is open.
struct DatabaseFile::Descriptor
{
    int number = -1;
    bool isWritable = false;
    bool isLocked = false;
    int holders = 0;
    FileIdentity identity;
    /// Of the same file, opened while its name changed hands: closing them would drop the locks.
    std::vector<int> strays;
};

/// Of the process, as the locks are. Counted by hand: the last one to let a descriptor go must have closed it
/// before the file can be opened again.
struct DatabaseFile::Registry
{
    using Key = std::pair<quint64, quint64>;

    static Registry &ofProcess()
    {
        static Registry registry;
        return registry;
    }
    static Key key(const struct stat &file) { return {file.st_dev, file.st_ino}; }

    /// What is open already; nothing when it is not. The guard is held.
    std::shared_ptr<Descriptor> find(const Key &key)
    {
        const auto entry = open.find(key);
        return entry == open.end() ? nullptr : hold(entry->second);
    }
    /// What was opened just now. A descriptor that is refused is closed, unless it is of a file that is open:
    /// then closing it would drop the locks.
    Result<std::shared_ptr<Descriptor>> take(int number, const QString &path)
    {
        struct stat file = {};
        if (::fstat(number, &file) != 0) {
            if (open.empty()) // Else it may be any of them.
                ::close(number);
            return unreadable(path);
        }
        const Status good = checkKind(file, path);
        if (const auto held = open.find(key(file)); held != open.end()) {
            held->second.strays.push_back(number);
            return good ? Result(hold(held->second)) : Result<std::shared_ptr<Descriptor>>(good.error());
        }
        if (good)
            return add(number, file);
        ::close(number);
        return good.error();
    }
    std::shared_ptr<Descriptor> add(int number, const struct stat &file)
    {
        Descriptor &made = open[key(file)];
        made.number = number;
        made.isWritable = (::fcntl(number, F_GETFL) & O_ACCMODE) == O_RDWR;
        made.identity = {file.st_dev, file.st_ino};
        return hold(made);
    }
    std::shared_ptr<Descriptor> hold(Descriptor &descriptor)
    {
        ++descriptor.holders;
        return {&descriptor, [this](Descriptor *held) { release(*held); }};
    }
    void release(Descriptor &descriptor)
    {
        const std::lock_guard lock(guard);
        if (--descriptor.holders > 0)
            return;
        ::close(descriptor.number);
        for (const int stray : descriptor.strays)
            ::close(stray);
        open.erase({descriptor.identity.device, descriptor.identity.inode});
    }

    std::mutex guard;
    std::map<Key, Descriptor> open;
};

DatabaseFile::DatabaseFile(QString path, std::shared_ptr<Descriptor> descriptor)
    : m_path(std::move(path))
    , m_descriptor(std::move(descriptor))
    , m_mark(std::make_shared<OpenDatabase>(m_path))
{
}

Result<DatabaseFile> DatabaseFile::open(const QString &path, Missing missing)
{
    const QString canonical = canonicalPath(path);
    const QByteArray name = QFile::encodeName(canonical);
    if (const Status fits = checkLength(canonical, 0); !fits)
        return fits.error();
    Registry &registry = Registry::ofProcess();
    const std::lock_guard lock(registry.guard);
    struct stat file = {};
    const bool isThere = ::stat(name.constData(), &file) == 0;
    if (!isThere && missing == Missing::Refuse)
        return fileError(ErrorCode::NotFound,
                         "There is no file %1. Check the name, or create a new database.", path);
    if (const Status good = isThere ? checkKind(file, path) : Status(); !good)
        return good.error();
    if (isThere) {
        if (auto open = registry.find(Registry::key(file)))
            return DatabaseFile(canonical, std::move(open));
    }
    const int number = openDescriptor(name, missing == Missing::Create);
    if (number < 0 && !isThere)
        return fileError(ErrorCode::ReadOnly,
                         "%1 could not be written. Check that you may write in its folder.", path);
    if (number < 0)
        return unreadable(path);
    auto opened = registry.take(number, path);
    if (!opened)
        return opened.error();
    return DatabaseFile(canonical, std::move(opened).value());
}

Result<DatabaseHeader> DatabaseFile::inspect(const QString &path)
{
    const Result<DatabaseFile> file = open(path);
    return file ? file->header() : file.error();
}

Status DatabaseFile::checkName(const QString &path)
{
    constexpr qsizetype part = 39; // ".~", 32 digits, ".part": see PartFile.
    return checkLength(canonicalPath(path), part);
}

FileIdentity DatabaseFile::identity() const
{
    return m_descriptor->identity;
}

bool DatabaseFile::isWritable() const
{
    return m_descriptor->isWritable;
}

bool DatabaseFile::isOnNetwork() const
{
    return delegations::isOnNetwork(m_path);
}

Result<DatabaseHeader> DatabaseFile::header() const
{
    std::array<char, headerSize> bytes = {};
    const ssize_t got = ::pread(m_descriptor->number, bytes.data(), bytes.size(), 0);
    if (got < 0)
        return fileError(ErrorCode::InputOutput, "%1 cannot be read. Check the disk, or open a backup.",
                         m_path);
    const QByteArrayView header(bytes.data(), got);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fileError(
            ErrorCode::Foreign,
            "%1 is not a Delegations database. It was not changed; choose another file, or import it.",
            m_path);
    if (header.size() < headerSize)
        return fileError(ErrorCode::Damaged,
                         "%1 is damaged: its beginning is cut off. Open a backup; this file was not changed.",
                         m_path);
    if (qFromBigEndian<quint32>(header.data() + applicationIdAt) != applicationId)
        return fileError(ErrorCode::Foreign,
                         "%1 is a database of another program. It was not changed; choose another file.",
                         m_path);
    DatabaseHeader found;
    found.hasLog = header[writeVersionAt] == 2;
    found.version = qFromBigEndian<quint32>(header.data() + userVersionAt);
    if (found.version > currentSchemaVersion())
        return fileError(ErrorCode::Newer,
                         "%1 was made by a later version of Delegations. Update this program to open it; the "
                         "file was not changed.",
                         m_path);
    return found;
}

quint32 DatabaseFile::mode() const
{
    struct stat file = {};
    return ::fstat(m_descriptor->number, &file) == 0 ? file.st_mode & 07777 : 0600;
}

FileAccess DatabaseFile::access() const
{
    return accessThrough(m_descriptor->number);
}

std::optional<FileAccess> DatabaseFile::accessOf(const FileIdentity &file)
{
    Registry &registry = Registry::ofProcess();
    const std::lock_guard lock(registry.guard);
    const auto held = registry.open.find({file.device, file.inode});
    if (held == registry.open.end())
        return std::nullopt;
    return accessThrough(held->second.number);
}

/// Whoever has it open keeps a lock on some of the bytes from PENDING_BYTE on (SQLite's os.h).
bool DatabaseFile::isUsedElsewhere() const
{
    struct flock others = {};
    others.l_type = F_WRLCK;
    others.l_whence = SEEK_SET;
    others.l_start = 0x40000000;
    others.l_len = 512;
    return ::fcntl(m_descriptor->number, F_GETLK, &others) == 0 && others.l_type != F_UNLCK;
}

Status DatabaseFile::copyTo(const QString &path) const
{
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileError(ErrorCode::ReadOnly,
                         "%1 could not be written. Check that you may write in its folder.", path);
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (qint64 at = 0;;) {
        const ssize_t got = ::pread(m_descriptor->number, block.data(), size_t(block.size()), at);
        if (got < 0)
            return fileError(ErrorCode::InputOutput, "%1 cannot be read. Check the disk, or open a backup.",
                             m_path);
        if (got == 0)
            break;
        if (copy.write(block.constData(), got) != got)
            return fileError(ErrorCode::DiskFull,
                             "%1 could not be written. Check that there is room on the disk.", path);
        at += got;
    }
    if (copy.flush())
        return {};
    return fileError(ErrorCode::DiskFull, "%1 could not be written. Check that there is room on the disk.",
                     path);
}

Status DatabaseFile::lock(Against others) const
{
    const std::lock_guard guard(Registry::ofProcess().guard);
    if (m_descriptor->isLocked)
        return Error{ErrorCode::InUse, {}, QStringLiteral("locked in this process")};
    if (others == Against::Computer && ::flock(m_descriptor->number, LOCK_EX | LOCK_NB) != 0)
        return Error{errno == EWOULDBLOCK ? ErrorCode::InUse : ErrorCode::Internal,
                     {},
                     QString::fromLocal8Bit(std::strerror(errno))};
    m_descriptor->isLocked = true;
    return {};
}

void DatabaseFile::unlock() const
{
    const std::lock_guard guard(Registry::ofProcess().guard);
    ::flock(m_descriptor->number, LOCK_UN);
    m_descriptor->isLocked = false;
}

} // namespace delegations
