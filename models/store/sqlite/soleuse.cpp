#include "models/store/sqlite/soleuse.h"

#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/databasefile.h"
#include "models/store/sqlite/sqliteerror.h"

#include <QFile>
#include <QThread>

#include <sqlite3.h>

namespace delegations {

namespace {

/// A result code of SQLite's.
int lock(sqlite3_file *file)
{
    const int shared = file->pMethods->xLock(file, SQLITE_LOCK_SHARED);
    const int code = shared == SQLITE_OK ? file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE) : shared;
    if (code != SQLITE_OK)
        file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
    return code & 0xff;
}

} // namespace

SoleUse::SoleUse(QString path) : m_path(std::move(path)) {}

SoleUse::~SoleUse() = default; // Closing gives the lock back.

void SoleUse::Close::operator()(sqlite3 *engine) const
{
    sqlite3_close(engine);
}

Status SoleUse::begin()
{
    constexpr int step = 10; // Milliseconds.
    const int attempts = int(Connection::windowPatience.count()) / step;
    sqlite3 *engine = nullptr;
    sqlite3_open_v2(QFile::encodeName(m_path).constData(), &engine, SQLITE_OPEN_READWRITE, nullptr);
    m_engine.reset(engine);
    sqlite3_file *file = nullptr;
    sqlite3_file_control(engine, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    int code = file && file->pMethods ? lock(file) : SQLITE_CANTOPEN;
    for (int i = 0; i < attempts && code == SQLITE_BUSY; ++i) {
        QThread::msleep(step);
        code = lock(file);
    }
    if (code != SQLITE_OK && code != SQLITE_BUSY) {
        const Result<DatabaseFile> opened = DatabaseFile::open(m_path);
        code = opened && opened->isUsedElsewhere() ? SQLITE_BUSY : SQLITE_OK;
    }
    return code == SQLITE_OK ? Status() : Status(sqliteError(code, {}, m_path));
}

} // namespace delegations
