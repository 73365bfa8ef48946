#include "tests/support/temporarydatabase.h"

#include <QFile>

namespace delegations::test {

namespace {

/// The bytes of an empty database. Made once: its migrations take longer than most tests.
QByteArray emptyDatabase()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("empty.db")));
    return Database::create(file.fileName()) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                               : QByteArray();
}

} // namespace

TemporaryDatabase::TemporaryDatabase()
{
    static const QByteArray empty = emptyDatabase();
    QFile file(path());
    check(!empty.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(empty) == empty.size());
    file.close();
    auto opened = Database::open(path(), Database::Purpose::Write, QStringLiteral("test"));
    if (!opened)
        qCritical("%s", qPrintable(opened.error().userText + opened.error().detail));
    check(opened.ok());
    m_database = std::move(opened).value();
    m_store = std::make_unique<RecordStore>(m_database->connection(), QStringLiteral("test"));
}

RecordKey TemporaryDatabase::insert(const Record &record)
{
    auto transaction = m_store->begin(QStringLiteral("test"));
    const Result<qint64> id = (*transaction)->insert(record);
    check(id.ok() && (*transaction)->commit().ok());
    return {record.kind(), *id};
}

void TemporaryDatabase::update(const RecordKey &key, const Record &changes)
{
    const Result<Record> stored = m_store->record(key);
    check(stored.ok());
    auto transaction = m_store->begin(QStringLiteral("test"));
    check((*transaction)->update(key, stored->revision, changes).ok() && (*transaction)->commit().ok());
}

void TemporaryDatabase::check(bool good)
{
    if (!good)
        qFatal("The test's database cannot be used.");
}

} // namespace delegations::test
