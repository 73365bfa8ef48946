#include "models/store/sqlite/changerecorder.h"

#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace delegations {

namespace {

struct FreeContent
{
    void operator()(void *content) const { sqlite3_free(content); }
};
using Content = std::unique_ptr<void, FreeContent>;

/// Rows of an import compress to a fifth; more effort gains little.
constexpr int compression = 1;

Error failure(int code, const QString &context)
{
    return sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)), context);
}

/// Nothing of what differs is overwritten.
int refuse(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

ChangeRecorder::ChangeRecorder(Connection &connection, const QStringList &tables) : m_connection(connection)
{
    m_code = sqlite3session_create(connection.handle(), "main", &m_session);
    for (const QString &table : tables) {
        if (m_code == SQLITE_OK)
            m_code = sqlite3session_attach(m_session, table.toUtf8().constData());
    }
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

Result<QByteArray> ChangeRecorder::recorded()
{
    int size = 0;
    void *bytes = nullptr;
    if (m_code == SQLITE_OK)
        m_code = sqlite3session_changeset(m_session, &size, &bytes);
    const Content content(bytes);
    if (m_code != SQLITE_OK)
        return failure(m_code, QStringLiteral("session"));
    return qCompress(static_cast<const uchar *>(bytes), size, compression);
}

Status takeBack(Connection &connection, const QByteArray &recorded)
{
    QByteArray content = qUncompress(recorded);
    int size = 0;
    void *inverted = nullptr;
    int code = content.isEmpty()
                   ? SQLITE_CORRUPT
                   : sqlite3changeset_invert(int(content.size()), content.constData(), &size, &inverted);
    const Content inverse(inverted);
    content.clear(); // Large, and no longer needed.
    if (code != SQLITE_OK)
        return failure(code, QStringLiteral("invert"));
    code = sqlite3changeset_apply(connection.handle(), size, inverted, nullptr, refuse, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "Store", "This cannot be taken back: other records stand in the place by now."),
                     {}};
    return code == SQLITE_OK ? Status() : failure(code, QStringLiteral("apply"));
}

} // namespace delegations
