#include "models/store/sqlite/fulltext.h"

#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/enginehandles.h"
#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/statementcatalog.h"
#include "models/store/sqlite/writingpermit.h"

namespace delegations {

namespace {

/// Each word in quotes, each a prefix, all wanted.
QString allWords(const QString &folding, const QString &column)
{
    QStringList terms;
    for (const QString &word : folding.split(u' ', Qt::SkipEmptyParts))
        terms.append(column + u'"' + word + QStringLiteral("\"*"));
    return terms.isEmpty() ? QString() : u'(' + terms.join(QStringLiteral(" AND ")) + u')';
}

Result<bool> ask(sqlite3 *engine)
{
    const QByteArray question = StatementCatalog::sqlite().text(QStringLiteral("search_check")).toUtf8();
    const int code = sqlite3_exec(engine, question.constData(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    if ((code & 0xff) == SQLITE_CORRUPT) // Without what the extended code adds.
        return false;
    return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(engine)), QStringLiteral("search"));
}

} // namespace

QString fulltext::expression(const QStringList &foldings, Column column)
{
    const QString name = column == Column::Names ? QStringLiteral("names : ") : QStringLiteral("text : ");
    QStringList alternatives;
    for (const QString &folding : foldings) {
        if (const QString words = allWords(folding, name); !words.isEmpty())
            alternatives.append(words);
    }
    return alternatives.join(QStringLiteral(" OR "));
}

Result<bool> fulltext::isSound(Connection &connection)
{
    sqlite3 *opened = nullptr;
    int code = sqlite3_open("", &opened); // A temporary database, gone when it is closed.
    const Engine copy(opened);
    if (code == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(opened, "main", connection.handle(), "main")) {
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        code = sqlite3_errcode(opened);
    }
    if (code != SQLITE_OK)
        return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(opened)), QStringLiteral("copy"));
    return ask(opened);
}

Result<bool> fulltext::isSoundInPlace(Connection &connection)
{
    const WritingPermit permit(connection);
    if (!permit.state())
        return permit.state().error();
    if (const Status begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    const Result<bool> answer = ask(connection.handle());
    if (connection.inTransaction())
        (void)connection.execute("ROLLBACK");
    return answer;
}

} // namespace delegations
