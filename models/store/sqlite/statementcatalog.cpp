#include "models/store/sqlite/statementcatalog.h"

#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statementrules.h"
#include "resources/resources.h"

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
    for (const QString &folder : folders)
        m_rules.add(content(folder + QStringLiteral("/rules.sql")));
    for (const QString &folder : folders) {
        for (const QString &file : resourceFiles(folder, QStringLiteral(".sql")))
            read(content(file));
    }
}

void StatementCatalog::read(const QString &content)
{
    const QString marker = QStringLiteral("-- name: ");
    for (qsizetype at = content.indexOf(marker); at >= 0;) {
        const qsizetype lineEnd = content.indexOf(u'\n', at);
        const qsizetype next = content.indexOf(marker, lineEnd);
        const QString name = content.sliced(at + marker.size(), lineEnd - at - marker.size()).trimmed();
        const QString text = content.sliced(lineEnd, (next < 0 ? content.size() : next) - lineEnd);
        for (const StatementMeaning &meaning : meaningsOf(name)) {
            const QString meant = meaning.writtenInto(name);
            if (m_sources.contains(meant))
                m_duplicates.append(meant);
            m_sources.insert(meant, {text, meaning});
        }
        at = next;
    }
}

/// Rules speak of the language too.
QString StatementCatalog::written(const Source &source) const
{
    return source.meaning.writtenInto(
        m_rules.applied(source.meaning.writtenInto(withoutComments(source.text))));
}

QString StatementCatalog::text(const QString &name) const
{
    const auto source = m_sources.constFind(name);
    if (source == m_sources.cend())
        return {};
    const std::lock_guard lock(m_guard);
    QString &text = m_texts[name];
    if (text.isNull())
        text = written(*source);
    return text;
}

} // namespace delegations
