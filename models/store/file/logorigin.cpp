#include "models/store/file/logorigin.h"

#include "models/core/files/fileidentity.h"
#include "models/core/files/passingfile.h"
#include "models/store/file/reading.h"
#include "models/store/sqlite/databasefile.h"
#include "models/store/sqlite/filelook.h"
#include "models/store/sqlite/filestate.h"
#include "models/store/sqlite/logreader.h"
#include "models/store/sqlite/privatecopy.h"
#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/writerlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <thread>

#include <sys/stat.h>

namespace delegations::logorigin {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

QString beside(const QString &databasePath, const char *suffix)
{
    // SQLite names it after the file itself, not after a link to it.
    return canonicalPath(databasePath) + QLatin1String(suffix);
}

Error foreignLog(const QString &databasePath, const QString &log)
{
    return {ErrorCode::Foreign,
            tr("Beside %1 stands the log %2 of another state of this file or of another file. Neither was "
               "changed. Restore a backup (delegations restore DATABASE BACKUP), or move the log away.")
                .arg(QDir::toNativeSeparators(databasePath), QFileInfo(log).fileName()),
            {}};
}

/// As its header says; 0 when it has none.
quint32 pageSizeOf(const FileLook &file)
{
    constexpr qsizetype pageSizeAt = 16;
    const QByteArray start = file.start();
    if (start.isEmpty())
        return 0;
    const quint16 written = qFromBigEndian<quint16>(start.constData() + pageSizeAt);
    return written == 1 ? 65536 : written;
}

/// What SQLite counts up whenever pages are laid out anew; 0 when the file has no header.
quint32 schemaVersionOf(const FileLook &file)
{
    constexpr qsizetype schemaVersionAt = 40;
    const QByteArray start = file.start();
    return start.isEmpty() ? 0 : qFromBigEndian<quint32>(start.constData() + schemaVersionAt);
}

enum class TryOn { Itself, Copy };

/// Whether the database as its log makes it is in order. Where nothing can be written beside it, a private
/// copy tells.
Result<bool> fitTogether(const QString &path, TryOn tryOn)
{
    const Result<DatabaseFile> file = DatabaseFile::open(path);
    if (!file)
        return file.error();
    std::shared_ptr<const PrivateCopy> copy;
    if (tryOn == TryOn::Copy || !checkWritable(*file)) {
        auto made = PrivateCopy::make(*file);
        if (!made)
            return made.error();
        copy = std::move(made).value();
    }
    const FileLook both(copy ? copy->path() : path, FileLook::At::FileWithLog);
    const QByteArray checked = both.value("integrity_check");
    const bool fits = checked == "ok" && both.hasNoRows("foreign_key_check");
    if (const Status read = both.state(); !read)
        return read.error();
    // The check tells of what it could not read as it tells of damage.
    static const QRegularExpression code(QStringLiteral("error code[ =](\\d+)"));
    const int reason = code.match(QString::fromUtf8(checked)).captured(1).toInt();
    if (isReadFailure(reason))
        return sqliteError(reason, QString::fromUtf8(checked), path);
    return fits;
}

/// Whether one is the other before it was marked as a database that has a write-ahead log
/// (https://www.sqlite.org/fileformat2.html, section 1.3: versions, change counter, version-valid-for).
bool differsInMarkOnly(QByteArray former, QByteArray present)
{
    constexpr std::array<std::pair<int, int>, 3> marks{{{18, 2}, {24, 4}, {92, 8}}};
    for (const auto &[at, size] : marks) {
        former.replace(at, size, QByteArray(size, '\0'));
        present.replace(at, size, QByteArray(size, '\0'));
    }
    return !former.isEmpty() && former == present;
}

/// Whether the states of the log are those that follow, or lead to, the file's.
bool continues(const LogContent &log, const QByteArray &state)
{
    const auto first = FileState::fromPage(log.images.first());
    return (first && first->previous == state) ||
           std::ranges::any_of(log.images, [&](const QByteArray &page) {
               const auto image = FileState::fromPage(page);
               return image && image->state == state;
           });
}

Result<bool> logBelongs(const QString &path, const QString &logPath)
{
    QByteArray state;
    bool isLaidOutAnew = false;
    quint32 page = 0;
    quint32 pageSize = 0;
    {
        const FileLook file(path, FileLook::At::FileAlone);
        pageSize = pageSizeOf(file);
        page = file.value("file_state_page").toUInt();
        state = file.value("file_state");
        isLaidOutAnew = FileState::isOfOtherLayout(state, schemaVersionOf(file));
        if (const Status read = file.state(); !read)
            return read.error();
    }
    const Result<LogContent> log = readLog(logPath, page);
    if (!log)
        return log.error();
    if (log->commits == 0)
        return true; // SQLite passes over it.
    if (log->pageSize != pageSize)
        return false;
    if (state.isEmpty() || log->images.isEmpty())
        return fitTogether(path, TryOn::Itself);
    if (!continues(*log, state))
        return false;
    return isLaidOutAnew ? fitTogether(path, TryOn::Itself) : true;
}

/// A transaction that was broken off began with the state that the journal keeps: the file has that one
/// still, or the next. Databases that have a write-ahead log have no journal, but for the transaction that
/// marked them as such.
Result<bool> journalBelongs(const QString &path, const QString &journalPath)
{
    constexpr qsizetype readVersionAt = 19;
    std::optional<FileState> present;
    bool isLaidOutAnew = false;
    quint32 page = 0;
    QByteArray first;
    {
        const FileLook file(path, FileLook::At::FileAlone);
        page = file.value("file_state_page").toUInt();
        const quint32 pageSize = pageSizeOf(file);
        first = file.bytes(0, pageSize);
        if (page > 0)
            present = FileState::fromPage(file.bytes(qint64(page - 1) * pageSize, pageSize));
        isLaidOutAnew = present && FileState::isOfOtherLayout(present->state, schemaVersionOf(file));
        if (const Status read = file.state(); !read)
            return read.error();
    }
    const Result<JournalContent> journal = readJournal(journalPath, page);
    if (!journal)
        return journal.error();
    if (first.size() > readVersionAt && first[readVersionAt] == 2)
        return journal->isJournal && differsInMarkOnly(journal->onlyPage, first);
    if (!journal->isJournal)
        return true;
    const auto former = FileState::fromPage(journal->image);
    if (!present || !former)
        return fitTogether(path, TryOn::Copy); // It would be written into the file.
    if (former->state != present->state && former->state != present->previous)
        return false;
    return isLaidOutAnew ? fitTogether(path, TryOn::Copy) : true;
}

/// When a file was written last, and how long it is; zeros when it is not there.
using Stamp = std::array<qint64, 3>;
/// Of a database and its logs.
using Stamps = std::array<Stamp, 3>;

Stamps stamps(const QString &databasePath)
{
    Stamps result = {};
    constexpr std::array suffixes{"", "-wal", "-journal"};
    for (size_t at = 0; at < suffixes.size(); ++at) {
        struct stat found = {};
        if (::stat(QFile::encodeName(beside(databasePath, suffixes[at])).constData(), &found) == 0)
            result[at] = {found.st_mtim.tv_sec, found.st_mtim.tv_nsec, found.st_size};
    }
    return result;
}

/// SQLite writes into whatever bears the name, and waits for a pipe for ever.
Status verifyKinds(const QString &databasePath)
{
    for (const char *suffix : databaseCompanions) {
        const QString log = beside(databasePath, suffix);
        struct stat found = {};
        if (::lstat(QFile::encodeName(log).constData(), &found) != 0)
            continue;
        if (!S_ISREG(found.st_mode) || found.st_nlink > 1)
            return Error{
                ErrorCode::InputOutput,
                tr("%1 is not a plain file of its own, so the database beside it was not opened. Move "
                   "it away, then open the database again.")
                    .arg(QDir::toNativeSeparators(log)),
                {}};
    }
    return {};
}

Status verifyNow(const QString &databasePath)
{
    if (!QFileInfo::exists(databasePath))
        return {};
    if (const Status kinds = verifyKinds(databasePath); !kinds)
        return kinds;
    const auto verifyOne = [&](const char *suffix, auto belongsTo) -> Status {
        const QString log = beside(databasePath, suffix);
        if (QFileInfo(log).size() == 0)
            return {};
        const Result<bool> own = belongsTo(databasePath, log);
        if (!own)
            return own.error();
        return *own ? Status() : foreignLog(databasePath, log);
    };
    const Status journal = verifyOne("-journal", journalBelongs);
    return journal ? verifyOne("-wal", logBelongs) : journal;
}

} // namespace

bool hasLog(const QString &databasePath)
{
    return QFileInfo(beside(databasePath, "-wal")).size() > 0 ||
           QFileInfo(beside(databasePath, "-journal")).size() > 0;
}

Status verify(const QString &databasePath)
{
    // Who writes at this moment brings the log into the file and begins another, between two looks at them.
    constexpr int mostLooks = 10;
    constexpr std::chrono::milliseconds pause(20);
    std::optional<Stamps> foreign;
    for (int look = 0; look < mostLooks; ++look) {
        const Stamps before = stamps(databasePath);
        const Status own = verifyNow(databasePath);
        if (own || own.error().code != ErrorCode::Foreign ||
            (foreign == before && before == stamps(databasePath)))
            return own;
        foreign = before;
        std::this_thread::sleep_for(pause);
    }
    return usedElsewhere(databasePath);
}

Status putAside(const QString &databasePath, const QString &who)
{
    const Result<DatabaseFile> file = DatabaseFile::open(databasePath);
    if (!file)
        return file.error();
    WriterLock lock(*file);
    if (const Status free = lock.acquire(who); !free)
        return free;
    // Since it was offered, somebody else may have done it and gone on.
    const Status own = verify(databasePath);
    if (own || own.error().code != ErrorCode::Foreign)
        return own;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    for (const char *suffix : {"-wal", "-journal"}) {
        const QString log = beside(databasePath, suffix);
        if (QFileInfo::exists(log) && !QFile::rename(log, QStringLiteral("%1.%2.orphan").arg(log, stamp)))
            return Error{ErrorCode::InputOutput,
                         tr("%1 cannot be moved away. Check that you may write in its folder.")
                             .arg(QDir::toNativeSeparators(log)),
                         {}};
    }
    QFile::remove(beside(databasePath, "-shm")); // An index of the log, made anew when it is missing.
    return {};
}

} // namespace delegations::logorigin
