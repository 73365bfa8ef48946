#pragma once

#include <QString>

namespace delegations::test {

/// The statement that adds a person to a file of an earlier version: before version 8 rows had the times of
/// their writing.
inline QByteArray insertOlderPerson(quint32 version, QString name, const QString &sortKey)
{
    const bool hasTimes = version < 8;
    return QStringLiteral("INSERT INTO person (uid, revision, %1name, sort_key) VALUES "
                          "(lower(hex(randomblob(8))), 1, %2'%3', '%4')")
        .arg(hasTimes ? QStringLiteral("created_at, updated_at, ") : QString(),
             hasTimes ? QStringLiteral("'', '', ") : QString(), name.replace(u'\'', QStringLiteral("''")),
             sortKey)
        .toUtf8();
}

} // namespace delegations::test
