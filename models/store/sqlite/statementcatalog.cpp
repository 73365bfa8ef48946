#include "models/store/sqlite/statementcatalog.h"

#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statementrules.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>

namespace delegations {

namespace {

/// Without comment lines: QSqlQuery looks for placeholders in them too, and takes an apostrophe there for a
/// quote.
QString withoutComments(const QString &sql)
{
    QStringList lines = sql.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("--")); });
    return lines.join(u'\n').trimmed();
}

QString content(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace

const StatementCatalog &StatementCatalog::sqlite()
{
    static const StatementCatalog catalog({QStringLiteral(":/sql"), QStringLiteral(":/sql/sqlite")});
    return catalog;
}

StatementCatalog::StatementCatalog(const QStringList &folders)
{
    openResources();
    StatementRules rules;
    for (const QString &folder : folders)
        rules.add(content(folder + QStringLiteral("/rules.sql")));
    for (const QString &folder : folders) {
        const QDir directory(folder);
        const QStringList files = directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const QString &file : files)
            read(content(directory.filePath(file)), rules);
    }
}

void StatementCatalog::read(const QString &content, const StatementRules &rules)
{
    const QString marker = QStringLiteral("-- name: ");
    for (qsizetype at = content.indexOf(marker); at >= 0;) {
        const qsizetype lineEnd = content.indexOf(u'\n', at);
        const qsizetype next = content.indexOf(marker, lineEnd);
        const QString name = content.sliced(at + marker.size(), lineEnd - at - marker.size()).trimmed();
        const QString text = content.sliced(lineEnd, (next < 0 ? content.size() : next) - lineEnd);
        for (const NamedStatement &ofKind : ofKinds({name, withoutComments(text)})) {
            for (const NamedStatement &statement : ofLanguages({ofKind.name, rules.applied(ofKind.text)})) {
                if (m_texts.contains(statement.name))
                    m_duplicates.append(statement.name);
                m_texts.insert(statement.name, statement.text);
            }
        }
        at = next;
    }
}

} // namespace delegations
