#include "models/store/schema/databasecheck.h"

#include "models/store/search/searchindex.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/statementcatalog.h"
#include "models/store/sqlite/writingpermit.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/// Appends the rows that `statement` gives, each put into `sentence`.
Status collect(Connection &connection, const char *statement, const QString &sentence, QStringList &problems)
{
    Query query(connection, statement);
    const auto rows = query.all<QString>([&](const Query &row) { return sentence.arg(row.text(0)); });
    if (!rows)
        return rows.error();
    for (const QString &row : *rows)
        problems.append(row);
    return {};
}

struct CloseEngine
{
    void operator()(sqlite3 *engine) const { sqlite3_close(engine); }
};

/// What the engine answers to the question whether the full-text index is sound.
Status takeAnswer(int code, sqlite3 *engine, QStringList &problems)
{
    if ((code & 0xff) == SQLITE_CORRUPT) // Without what the extended code adds.
        problems.append(tr("The search index is damaged: it does not find what it should."));
    else if (code != SQLITE_OK)
        return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(engine)), QStringLiteral("search"));
    return {};
}

QByteArray searchQuestion()
{
    return StatementCatalog::sqlite().text(QStringLiteral("search_check")).toUtf8();
}

/// In a transaction that is rolled back: it writes nothing, but the engine takes it for a write.
Status askForSearchStructure(Connection &connection, QStringList &problems)
{
    const WritingPermit permit(connection);
    if (!permit.state())
        return permit.state();
    if (const Status begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    const int code =
        sqlite3_exec(connection.handle(), searchQuestion().constData(), nullptr, nullptr, nullptr);
    const Status answer = takeAnswer(code, connection.handle(), problems);
    if (connection.inTransaction())
        (void)connection.execute("ROLLBACK");
    return answer;
}

/// The full-text index by itself, which integrity_check passes over. Asked of a copy, as for the engine the
/// question is a write: whoever edits meanwhile would wait.
Status checkSearchStructure(Connection &connection, QStringList &problems)
{
    sqlite3 *opened = nullptr;
    int code = sqlite3_open("", &opened); // A temporary database, gone when it is closed.
    const std::unique_ptr<sqlite3, CloseEngine> copy(opened);
    if (code == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(opened, "main", connection.handle(), "main")) {
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        code = sqlite3_errcode(opened);
    }
    if (code != SQLITE_OK)
        return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(opened)), QStringLiteral("copy"));
    code = sqlite3_exec(opened, searchQuestion().constData(), nullptr, nullptr, nullptr);
    return takeAnswer(code, opened, problems);
}

/// Every document of the search against its record.
Status checkSearchContent(Connection &connection, QStringList &problems)
{
    constexpr int most = 20;
    const Result<QStringList> missing = SearchIndex(connection).missing(most);
    if (!missing)
        return missing.error();
    for (const QString &name : *missing)
        problems.append(tr("The search does not know %1.").arg(name.left(80)));
    if (const Status stray = collect(connection, "search_documents_stray",
                                     tr("The search knows a record that is not there: %1."), problems);
        !stray)
        return stray;
    const Result<QStringList> outdated = SearchIndex(connection).outdated(most);
    if (!outdated)
        return outdated.error();
    for (const QString &names : *outdated)
        problems.append(tr("The search knows a record by what it no longer says: %1.").arg(names.left(80)));
    return {};
}

} // namespace

Result<QStringList> findProblems(Connection &connection, CheckDepth depth)
{
    const bool thorough = depth != CheckDepth::Structure;
    QStringList problems;
    const Status structure = collect(connection, thorough ? "integrity_check" : "quick_check",
                                     tr("The file is damaged: %1"), problems);
    if (!structure)
        return structure.error();
    problems.removeAll(tr("The file is damaged: %1").arg(QStringLiteral("ok")));
    if (!problems.isEmpty())
        return problems;
    const Status references = collect(connection, "foreign_key_check",
                                      tr("A record in %1 refers to one that is not there."), problems);
    if (!references)
        return references.error();
    if (depth != CheckDepth::Full && depth != CheckDepth::FullBeforeWriting)
        return problems;
    const Status sound = depth == CheckDepth::Full ? checkSearchStructure(connection, problems)
                                                   : askForSearchStructure(connection, problems);
    if (!sound)
        return sound.error();
    // What the documents hold says nothing more of a damaged index.
    if (!problems.isEmpty())
        return problems;
    if (const Status current = checkSearchContent(connection, problems); !current)
        return current.error();
    return problems;
}

} // namespace delegations
