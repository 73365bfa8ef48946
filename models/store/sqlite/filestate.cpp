#include "models/store/sqlite/filestate.h"

#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/enginehandles.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/statementcatalog.h"

#include <QtEndian>

namespace delegations {

namespace {

constexpr quint32 firstVersion = 5;

/// Steps through the bytes of a page and never beyond its end.
class PageReader
{
public:
    PageReader(const QByteArray &page, qsizetype at) : m_page(page), m_at(at) {}

    [[nodiscard]] bool isValid() const { return m_at >= 0 && m_at <= m_page.size(); }

    quint8 byte() { return m_at >= 0 && m_at < m_page.size() ? quint8(m_page[m_at++]) : fail(); }

    quint64 varint()
    {
        constexpr int longest = 9;
        quint64 value = 0;
        for (int i = 0; i < longest; ++i) {
            const quint8 next = byte();
            if (i + 1 == longest)
                return value << 8 | next;
            value = value << 7 | (next & 0x7f);
            if (!(next & 0x80))
                return value;
        }
        return value;
    }

    QByteArray bytes(qsizetype count)
    {
        if (!isValid() || count > m_page.size() - m_at) {
            fail();
            return {};
        }
        m_at += count;
        return m_page.mid(m_at - count, count);
    }

private:
    quint8 fail()
    {
        m_at = -1;
        return 0;
    }

    const QByteArray &m_page;
    qsizetype m_at;
};

/// The length of a blob of this serial type; -1 when it is none.
qsizetype blobLength(quint64 type)
{
    constexpr quint64 firstBlob = 12;
    constexpr quint64 longest = 1000;
    return type >= firstBlob && type < longest && type % 2 == 0 ? qsizetype(type - firstBlob) / 2 : -1;
}

/// Runs a named statement up to its first row.
int step(sqlite3 *engine, const char *name)
{
    const QByteArray sql = StatementCatalog::sqlite().text(QString::fromLatin1(name)).toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v2(engine, sql.constData(), -1, &prepared, nullptr);
    const PreparedStatement statement(prepared);
    return code == SQLITE_OK ? sqlite3_step(prepared) : code;
}

} // namespace

std::optional<FileState> FileState::fromPage(const QByteArray &page)
{
    constexpr char leafOfTable = 0x0d;
    constexpr qsizetype countAt = 3;
    constexpr qsizetype firstCellAt = 8;
    if (page.size() < 512 || page[0] != leafOfTable ||
        qFromBigEndian<quint16>(page.constData() + countAt) != 1)
        return std::nullopt;
    PageReader cell(page, qFromBigEndian<quint16>(page.constData() + firstCellAt));
    cell.varint(); // Its length,
    cell.varint(); // and its key, which is why the column of that name is empty.
    cell.varint(); // Length of the header that follows.
    const quint64 idType = cell.varint();
    const qsizetype stateLength = blobLength(cell.varint());
    const qsizetype previousLength = blobLength(cell.varint());
    if (!cell.isValid() || idType != 0 || stateLength <= 0 || previousLength < 0)
        return std::nullopt;
    FileState found;
    found.state = cell.bytes(stateLength);
    found.previous = cell.bytes(previousLength);
    return cell.isValid() ? std::optional(found) : std::nullopt;
}

bool FileState::isOfOtherLayout(const QByteArray &state, quint32 schemaVersion)
{
    constexpr qsizetype length = 32; // As advance_file_state makes it.
    constexpr int digits = 8;
    return state.size() == length &&
           !state.endsWith(QByteArray::number(schemaVersion, 16).rightJustified(digits, '0').toUpper());
}

Status FileState::advance(Connection &connection)
{
    const Result<quint32> version = connection.schemaVersion();
    if (!version)
        return version.error();
    return *version >= firstVersion ? Query(connection, "advance_file_state").run() : Status();
}

/// Not through a Connection, which would mark the copy as one that has a log.
Status FileState::begin(const QString &copyPath)
{
    sqlite3 *opened = nullptr;
    int code = sqlite3_open_v2(copyPath.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const Engine engine(opened);
    if (code == SQLITE_OK)
        code = step(opened, "file_state_page");
    if (code == SQLITE_ROW)
        code = step(opened, "begin_file_state");
    return code == SQLITE_DONE ? Status()
                               : sqliteError(code, QString::fromUtf8(sqlite3_errmsg(opened)), copyPath);
}

} // namespace delegations
