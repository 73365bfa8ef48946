#include "models/store/schema/migrator.h"

#include "models/store/schema/derivedcolumns.h"
#include "models/store/search/searchindex.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/filestate.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/removedrows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace delegations {

namespace {

/// The version since which sort keys are by language, and by the names that last. Ordering needs no column of
/// a later one.
constexpr quint32 orderedByLanguage = 12;
/// The versions since which rows have other columns in other places.
constexpr quint32 relaidRows[] = {8, 11, 13};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The digest that a schema of this version has: the line "version digest" of schema.digests.
QString knownDigest(quint32 version)
{
    const QString wanted = QString::number(version) + u' ';
    const QStringList lines =
        QString::fromLatin1(content(QStringLiteral(":/sql/sqlite/schema.digests"))).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(wanted))
            return line.sliced(wanted.size()).trimmed();
    }
    return {};
}

} // namespace

Status Migrator::migrate(quint32 target)
{
    const Result<quint32> from = m_connection.schemaVersion();
    if (!from)
        return from.error();
    for (quint32 next = *from; next < target; ++next) {
        if (const Status applied = apply(next); !applied) {
            if (m_connection.inTransaction())
                (void)m_connection.execute("ROLLBACK");
            return applied.error();
        }
    }
    return {};
}

Status Migrator::apply(quint32 step)
{
    if (const Status begun = m_connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    if (const Status applied = m_connection.execute(content(migrationFiles().at(step))); !applied)
        return applied;
    // The state names the structure that it is of.
    if (const Status advanced = FileState::advance(m_connection); !advanced)
        return advanced;
    if (step + 1 == orderedByLanguage) {
        if (const Status ordered = DerivedColumns(m_connection).orderEverybody(); !ordered)
            return ordered;
    }
    if (std::ranges::find(relaidRows, step + 1) != std::end(relaidRows)) {
        if (const Status kept = relayRemoved(step); !kept)
            return kept;
    }
    if (step + 1 == currentSchemaVersion()) {
        if (const Status completed = completeSearch(); !completed)
            return completed;
    }
    return m_connection.execute("COMMIT");
}

Status Migrator::relayRemoved(quint32 step)
{
    const QStringList &files = migrationFiles();
    QList<QByteArray> earlier;
    for (const QString &file : files.first(step))
        earlier.append(content(file));
    Query sets(m_connection, "change_contents");
    const auto ids = sets.all<qint64>([](const Query &row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    for (const qint64 id : *ids) {
        Query removed(m_connection, "change_content");
        const auto found = removed.bind(":id", id).all<QByteArray>(
            [](const Query &row) { return row.value(0).toByteArray(); });
        if (!found)
            return found.error();
        const Result<QByteArray> laid = relaid(found->front(), earlier, content(files.at(step)));
        if (!laid)
            return laid.error();
        Query update(m_connection, "update_change_content");
        if (const Status kept = update.bind(":id", id).bind(":content", *laid).run(); !kept)
            return kept;
    }
    return {};
}

Status Migrator::completeSearch()
{
    SearchIndex index(m_connection);
    const Result<QStringList> missing = index.missing(1);
    if (!missing)
        return missing.error();
    return missing->isEmpty() ? Status() : index.rebuild();
}

Result<QString> Migrator::schemaDigest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Query query(m_connection, "schema_objects");
    if (const Status started = query.run(); !started)
        return started.error();
    while (query.next()) {
        for (int column = 0; column < 4; ++column) {
            hash.addData(query.text(column).toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
    }
    if (query.failed())
        return query.error();
    return QString::fromLatin1(hash.result().toHex());
}

Status Migrator::verifySchema() const
{
    const Result<quint32> found = m_connection.schemaVersion();
    if (!found)
        return found.error();
    if (*found > currentSchemaVersion())
        return Error{
            ErrorCode::Newer,
            QCoreApplication::translate(
                "Store",
                "The database was made by a later version of Delegations. Update this program to open it."),
            {}};
    const Result<QString> digest = schemaDigest();
    if (!digest)
        return digest.error();
    if (*digest == knownDigest(*found))
        return {};
    return Error{
        ErrorCode::Foreign,
        QCoreApplication::translate(
            "Store",
            "The database's structure is not what Delegations makes: another program has changed it. "
            "It was not opened; open a backup."),
        QStringLiteral("schema %1: %2").arg(*found).arg(*digest)};
}

} // namespace delegations
