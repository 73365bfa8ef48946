#include "models/store/databasecheck.h"

#include "models/store/query.h"

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
    if (depth != CheckDepth::Full)
        return problems;
    const Status missing =
        collect(connection, "search_documents_missing", tr("The search does not know %1."), problems);
    const Status stray = collect(connection, "search_documents_stray",
                                 tr("The search knows a record that is not there: %1."), problems);
    if (!missing || !stray)
        return missing ? stray.error() : missing.error();
    return problems;
}

} // namespace delegations
