#include "models/store/schema/databasecheck.h"

#include "models/store/search/searchindex.h"
#include "models/store/sqlite/fulltext.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>

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

/// Pages and references, by one of the engine's two checks.
Status checkStructure(Connection &connection, const char *check, QStringList &problems)
{
    const QString sentence = tr("The file is damaged: %1");
    const Status structure = collect(connection, check, sentence, problems);
    problems.removeAll(sentence.arg(QStringLiteral("ok")));
    if (!structure || !problems.isEmpty())
        return structure;
    return collect(connection, "foreign_key_check", tr("A record in %1 refers to one that is not there."),
                   problems);
}

/// The search index as such.
Status checkIndex(Connection &connection, bool isCopied, QStringList &problems)
{
    const Result<bool> sound =
        isCopied ? fulltext::isSound(connection) : fulltext::isSoundInPlace(connection);
    if (!sound)
        return sound.error();
    if (!*sound)
        problems.append(tr("The search index is damaged: it does not find what it should."));
    return {};
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
    const Result<QStringList> stray = SearchIndex(connection).stray(most);
    if (!stray)
        return stray.error();
    for (const QString &document : *stray)
        problems.append(tr("The search knows a record that is not there: %1.").arg(document));
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
    QStringList problems;
    if (depth != CheckDepth::IndexBeforeWriting) {
        const auto statement = depth == CheckDepth::Structure ? "quick_check" : "integrity_check";
        if (const Status sound = checkStructure(connection, statement, problems); !sound)
            return sound.error();
    }
    if (!problems.isEmpty() || depth == CheckDepth::Pages || depth == CheckDepth::Structure)
        return problems;
    if (depth != CheckDepth::FullButIndex) {
        if (const Status sound = checkIndex(connection, depth == CheckDepth::Full, problems); !sound)
            return sound.error();
    }
    // What the documents hold says nothing more of a damaged index.
    if (!problems.isEmpty() || depth == CheckDepth::IndexBeforeWriting)
        return problems;
    if (const Status current = checkSearchContent(connection, problems); !current)
        return current.error();
    return problems;
}

} // namespace delegations
