#include "models/store/sqlite/sqliteerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Error describe(int primaryCode)
{
    switch (primaryCode) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                tr("The disk is full. Nothing was saved; free some space and try again."),
                {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
                tr("The database file is damaged. Open a backup, or a copy from another computer; this file "
                   "was not changed."),
                {}};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly,
                tr("The database cannot be written: its file or folder is read-only. Copy it to a folder of "
                   "your own and open the copy."),
                {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse,
                tr("The database is in use by another program. Close it there and try again."),
                {}};
    case SQLITE_IOERR:
        return {ErrorCode::InputOutput,
                tr("The disk could not be read or written. It may be full or no longer connected. Nothing "
                   "was saved."),
                {}};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, tr("Cancelled. Nothing was changed."), {}};
    case SQLITE_NOMEM:
        return {
            ErrorCode::Internal, tr("There is not enough memory. Close other programs and try again."), {}};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Input,
                tr("The record does not fit the others: it repeats one that exists, or something still "
                   "refers to it."),
                {}};
    default:
        return {ErrorCode::Internal, tr("The database did not answer as expected. Nothing was saved."), {}};
    }
}

} // namespace

Error sqliteError(int resultCode, const QString &engineText, const QString &context)
{
    Error error = describe(resultCode & 0xff);
    error.detail = QStringLiteral("%1: %2 (%3)").arg(context, engineText).arg(resultCode);
    return error;
}

Error sqliteError(const QSqlError &error, const QString &context)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return sqliteError(isNumber ? code : SQLITE_ERROR, error.databaseText(), context);
}

Error usedElsewhere(const QString &path)
{
    return sqliteError(SQLITE_BUSY, {}, path);
}

Error damaged(const QString &problem, const QString &path)
{
    return sqliteError(SQLITE_CORRUPT, problem, path);
}

bool isReadFailure(int resultCode)
{
    return (resultCode & 0xff) == SQLITE_IOERR;
}

} // namespace delegations
