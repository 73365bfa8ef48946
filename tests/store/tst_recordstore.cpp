#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/schema/migrator.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/statementcatalog.h"
#include "models/store/write/reversal.h"
#include "tests/support/somebody.h"

#include <QSignalSpy>
#include <QSqlError>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

class TestRecordStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementPrepares();
    void whatIsAskedOfTheJournalNeedsNoScan();
    void everyFieldIsAColumn();
    void theSchemaIsTheKnownOne();
    void whatIsWrittenIsReadBack();
    void anUpdateOfAnOldRevisionIsAConflict();
    void withoutCommitNothingIsWritten();
    void oneCommitIsOneChangeSetAndOneJournalEntry();
    void aFailureUndoesTheWholeTransaction();
    void renamingAPersonMovesItInEveryList();
    void noIdIsUsedTwice();
    void aMembershipWithoutDatesTakesThoseOfItsPeriod();
    void theSearchIndexFollowsEveryWrite();
    void documentsFollowTheRecordsThatTheyQuote();
    void whatARunAddedIsWrittenDownBeforeWhatChangedIt();
};

void TestRecordStore::everyStatementPrepares()
{
    TemporaryDatabase database;
    const StatementCatalog &catalog = StatementCatalog::sqlite();
    QCOMPARE(catalog.duplicates(), QStringList());
    QVERIFY(catalog.names().size() > 100);
    QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("prepare"));
    raw.setDatabaseName(database.path());
    QVERIFY(raw.open());
    for (const QString &name : catalog.names()) {
        QSqlQuery query(raw);
        QVERIFY2(query.prepare(catalog.text(name)), qPrintable(name + query.lastError().text()));
        // The engine would take what no rule has filled in for one more parameter.
        QVERIFY2(!catalog.text(name).contains(u'$'), qPrintable(name));
    }
}

/// However long the journal, a record's history is found by an index.
void TestRecordStore::whatIsAskedOfTheJournalNeedsNoScan()
{
    TemporaryDatabase database;
    QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plan"));
    raw.setDatabaseName(database.path());
    QVERIFY(raw.open());
    for (const char *name : {"changed_after", "changes_of_set", "change_set", "change_set_begun",
                             "change_set_undoing", "change_content"}) {
        QSqlQuery query(raw);
        QVERIFY(query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") +
                              StatementCatalog::sqlite().text(QString::fromLatin1(name))));
        QVERIFY(query.exec());
        int steps = 0;
        for (; query.next(); ++steps) {
            const QString step = query.value(3).toString();
            QVERIFY2(!step.contains(QLatin1String("SCAN change")), qPrintable(step));
        }
        QVERIFY(steps > 0);
    }
}

void TestRecordStore::everyFieldIsAColumn()
{
    TemporaryDatabase database;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        const RecordType &type = recordType(RecordKind(kind));
        const QString select = StatementCatalog::sqlite().text(QStringLiteral("select_") + type.table);
        const QString insert = StatementCatalog::sqlite().text(QStringLiteral("insert_") + type.table);
        const QString update = StatementCatalog::sqlite().text(QStringLiteral("update_") + type.table);
        QVERIFY2(!select.isEmpty(), qPrintable(type.table));
        const QString columns = QStringLiteral("SELECT group_concat(name, ' ') FROM pragma_table_info('%1')");
        const QStringList schema =
            database.connection().scalar(columns.arg(type.table))->toString().split(u' ');
        for (const FieldSpec &field : type.fields) {
            const QString column = field.column;
            QVERIFY2(schema.contains(column), qPrintable(type.table + u'.' + column));
            QVERIFY2(select.contains(column), qPrintable(type.table + u'.' + column));
            QVERIFY2(insert.contains(u':' + column), qPrintable(type.table + u'.' + column));
            QVERIFY2(update.contains(u':' + column), qPrintable(type.table + u'.' + column));
        }
    }
}

void TestRecordStore::theSchemaIsTheKnownOne()
{
    TemporaryDatabase database;
    Migrator migrator(database.connection());
    const Result<QString> digest = migrator.schemaDigest();
    QVERIFY(digest.ok());
    QVERIFY2(
        migrator.verifySchema().ok(),
        qPrintable(QStringLiteral("schema.digests lacks: %1 %2").arg(currentSchemaVersion()).arg(*digest)));
}

void TestRecordStore::whatIsWrittenIsReadBack()
{
    TemporaryDatabase database;
    const Record person = Record(RecordKind::Person)
                              .set(fields::person.name, QStringLiteral("Щукин <b>& Co</b>"))
                              .set(fields::person.birthDate, *PartialDate::parse(u"1960-05"))
                              .set(fields::person.photo, QByteArray("\x89PNG\0x", 6));
    const Result<Record> stored = database.store().record(database.insert(person));
    QVERIFY(stored.ok());
    QCOMPARE(stored->revision, 1);
    QVERIFY(!stored->uid.isEmpty());
    for (const FieldSpec &field : recordType(RecordKind::Person).fields) {
        QVERIFY(stored->says(field.id));
        QCOMPARE(stored->cell(field.id).toByteArray(), person.cell(field.id).toByteArray());
    }
}

void TestRecordStore::anUpdateOfAnOldRevisionIsAConflict()
{
    TemporaryDatabase database;
    Record person = Record(RecordKind::Person).set(fields::person.name, QStringLiteral("A"));
    const RecordKey key = database.insert(person);
    for (const bool first : {true, false}) {
        auto transaction = database.store().begin(QStringLiteral("edit"));
        person.set(fields::person.name, first ? QStringLiteral("B") : QStringLiteral("C"));
        const Status updated = (*transaction)->update(key, 1, person);
        QCOMPARE(updated.ok(), first);
        if (first)
            QVERIFY((*transaction)->commit().ok());
        else
            QCOMPARE(updated.error().code, ErrorCode::Conflict);
    }
    QCOMPARE(database.store().record(key)->value(fields::person.name), QStringLiteral("B"));
}

void TestRecordStore::withoutCommitNothingIsWritten()
{
    TemporaryDatabase database;
    QSignalSpy changed(&database.store(), &RecordStore::changed);
    {
        auto transaction = database.store().begin(QStringLiteral("never"));
        QVERIFY((*transaction)->insert(somebody()).ok());
    }
    QCOMPARE(changed.size(), 0);
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(), 0);
    QVERIFY(!database.connection().inTransaction());
}

void TestRecordStore::oneCommitIsOneChangeSetAndOneJournalEntry()
{
    TemporaryDatabase database;
    QSignalSpy changed(&database.store(), &RecordStore::changed);
    auto transaction = database.store().begin(QStringLiteral("Add two"));
    Record person = Record(RecordKind::Person).set(fields::person.name, QStringLiteral("First"));
    const RecordKey key{RecordKind::Person, *(*transaction)->insert(person)};
    person.set(fields::person.name, QStringLiteral("First again"));
    QVERIFY((*transaction)->update(key, 1, person).ok());
    QVERIFY((*transaction)
                ->insert(Record(RecordKind::PersonName)
                             .set(fields::personName.person, key)
                             .set(fields::personName.nameKind, QStringLiteral("alias"))
                             .set(fields::personName.name, QStringLiteral("Other")))
                .ok());
    const Result<ChangeSet> changes = (*transaction)->commit();
    QVERIFY(changes.ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changes->inserted.size(), 2);
    QCOMPARE(changes->updated.size(), 0);
    QCOMPARE(changes->inserted[0].after.value(fields::person.name), QStringLiteral("First again"));
    Query journal(database.connection(), "changes_of_set");
    const auto entries =
        journal.bind(":id", changes->id).all<QString>([](const Query &row) { return row.text(0); });
    QCOMPARE(*entries, (std::vector<QString>{QStringLiteral("person"), QStringLiteral("person_name")}));
}

void TestRecordStore::aFailureUndoesTheWholeTransaction()
{
    TemporaryDatabase database;
    auto transaction = database.store().begin(QStringLiteral("fails"));
    QVERIFY((*transaction)->insert(somebody()).ok());
    const Record orphan = Record(RecordKind::PersonName)
                              .set(fields::personName.person, 999)
                              .set(fields::personName.nameKind, QStringLiteral("alias"))
                              .set(fields::personName.name, QStringLiteral("x"));
    QVERIFY(!(*transaction)->insert(orphan).ok());
    QVERIFY(!(*transaction)->insert(somebody()).ok());
    QVERIFY(!(*transaction)->commit().ok());
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(), 0);
}

void TestRecordStore::renamingAPersonMovesItInEveryList()
{
    TemporaryDatabase database;
    const Record chamber = Record(RecordKind::Organization)
                               .set(fields::organization.name, QStringLiteral("Senate"))
                               .set(fields::organization.classification, QStringLiteral("chamber"));
    Record person = Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Zhamsuev"));
    const RecordKey key = database.insert(person);
    database.insert(Record(RecordKind::Membership)
                        .set(fields::membership.person, key)
                        .set(fields::membership.organization, database.insert(chamber))
                        .set(fields::membership.protocolOrder, 3));
    person.set(fields::person.name, QStringLiteral("Әбенов"));
    auto transaction = database.store().begin(QStringLiteral("rename"));
    QVERIFY((*transaction)->update(key, 1, person).ok());
    QVERIFY((*transaction)->commit().ok());
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT sort_key FROM person"))->toString(),
             QStringLiteral("abenov"));
}

/// Also not that of the last one, which the table has forgotten.
void TestRecordStore::noIdIsUsedTwice()
{
    TemporaryDatabase database;
    const RecordKey person = database.insert(somebody());
    Record name(RecordKind::PersonName);
    name.set(fields::personName.person, person)
        .set(fields::personName.nameKind, QStringLiteral("alias"))
        .set(fields::personName.name, QStringLiteral("x"));
    const RecordKey first = database.insert(name);
    const RecordKey last = database.insert(name);
    QCOMPARE(last.id, first.id + 1);
    auto removal = database.store().begin(QStringLiteral("remove"));
    QVERIFY((*removal)->remove(last, 1));
    QVERIFY((*removal)->commit());
    QCOMPARE(database.insert(name).id, last.id + 1);
    // Many at once, of which the journal keeps from where to where they went.
    auto many = database.store().begin(QStringLiteral("many"));
    qint64 end = 0;
    for (int i = 0; i < 600; ++i) {
        std::vector<Cell> cells(recordType(RecordKind::PersonName).fields.size());
        cells[size_t(FieldId(fields::personName.person).index)] = Cell::integer(person.id);
        cells[size_t(FieldId(fields::personName.nameKind).index)] = Cell::text("alias");
        cells[size_t(FieldId(fields::personName.name).index)] = Cell::text("y");
        const Result<qint64> id = (*many)->insert(RecordKind::PersonName, cells.data(), {});
        QVERIFY(id);
        end = *id;
    }
    QVERIFY((*many)->commit());
    const auto run = database.connection().scalar(QStringLiteral("SELECT max(id) FROM change_set"));
    QVERIFY(revert(database.store(), run->toLongLong()));
    QCOMPARE(database.insert(name).id, end + 1);
}

void TestRecordStore::aMembershipWithoutDatesTakesThoseOfItsPeriod()
{
    TemporaryDatabase database;
    const RecordKey organization =
        database.insert(Record(RecordKind::Organization)
                            .set(fields::organization.name, QStringLiteral("Senate"))
                            .set(fields::organization.classification, QStringLiteral("chamber")));
    Record period = Record(RecordKind::LegislativePeriod)
                        .set(fields::legislativePeriod.organization, organization)
                        .set(fields::legislativePeriod.name, QStringLiteral("7th"))
                        .set(fields::legislativePeriod.startDate, *PartialDate::parse(u"2020"));
    const RecordKey key = database.insert(period);
    const Record person = Record(RecordKind::Person).set(fields::person.name, QStringLiteral("A"));
    database.insert(Record(RecordKind::Membership)
                        .set(fields::membership.person, database.insert(person))
                        .set(fields::membership.organization, organization)
                        .set(fields::membership.period, key));
    const QString bounds = QStringLiteral("SELECT start_bound || ' ' || end_bound FROM membership");
    QCOMPARE(database.connection().scalar(bounds)->toString(), QStringLiteral("2020-01-01 9999-12-31"));
    period.set(fields::legislativePeriod.endDate, *PartialDate::parse(u"2022-06"));
    auto transaction = database.store().begin(QStringLiteral("end"));
    QVERIFY((*transaction)->update(key, 1, period).ok());
    QVERIFY((*transaction)->commit().ok());
    QCOMPARE(database.connection().scalar(bounds)->toString(), QStringLiteral("2020-01-01 2022-07-01"));
}

void TestRecordStore::theSearchIndexFollowsEveryWrite()
{
    TemporaryDatabase database;
    const RecordKey person =
        database.insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Щукин")));
    const auto found = [&](const char *word) {
        Query query(database.connection(), "search_documents");
        query.bind(":query", QString::fromLatin1(word)).bind(":limit", 10);
        return query.all<qint64>([](const Query &row) { return row.integer(0); })->size();
    };
    QCOMPARE(found("shch*"), 1u);
    QCOMPARE(found("sukin"), 1u);
    auto transaction = database.store().begin(QStringLiteral("delete"));
    QVERIFY((*transaction)->remove(person, 1).ok());
    QVERIFY((*transaction)->commit().ok());
    QCOMPARE(found("shch*"), 0u);
    QCOMPARE(*findProblems(database.connection(), CheckDepth::Full), QStringList());
}

void TestRecordStore::documentsFollowTheRecordsThatTheyQuote()
{
    TemporaryDatabase database;
    const auto rename = [&](const RecordKey &key, Field<QString> field, const char *value) {
        auto transaction = database.store().begin(QStringLiteral("rename"));
        const Record changes = Record(key.kind).set(field, QString::fromLatin1(value));
        return (*transaction)->update(key, 1, changes) && (*transaction)->commit();
    };
    const auto organization = [&](const char *name, const char *kind, const RecordKey &area) {
        return database.insert(Record(RecordKind::Organization)
                                   .set(fields::organization.name, QString::fromLatin1(name))
                                   .set(fields::organization.classification, QString::fromLatin1(kind))
                                   .set(fields::organization.area, area));
    };
    const RecordKey area = database.insert(Record(RecordKind::Area)
                                               .set(fields::area.name, QStringLiteral("Old Land"))
                                               .set(fields::area.classification, QStringLiteral("country")));
    const RecordKey chamber = organization("Senate", "chamber", area);
    const RecordKey delegation = organization("Old delegation", "delegation", area);
    const RecordKey post = database.insert(Record(RecordKind::Post)
                                               .set(fields::post.organization, chamber)
                                               .set(fields::post.postKind, QStringLiteral("office"))
                                               .set(fields::post.label, QStringLiteral("Old chair")));
    database.insert(Record(RecordKind::Membership)
                        .set(fields::membership.person, database.insert(somebody()))
                        .set(fields::membership.organization, chamber)
                        .set(fields::membership.post, post));
    QVERIFY(rename(area, fields::area.name, "Newland"));
    QVERIFY(rename(delegation, fields::organization.name, "Embassy"));
    QVERIFY(rename(post, fields::post.label, "Speaker"));
    const auto found = [&](const char *word) {
        Query query(database.connection(), "search_documents");
        query.bind(":query", QString::fromLatin1(word)).bind(":limit", 10);
        return query.all<qint64>([](const Query &row) { return row.integer(0); })->size();
    };
    QCOMPARE(found("old*"), 0u);
    QCOMPARE(found("newland"), 2u); // The country and its chamber.
    QCOMPARE(found("embassy"), 1u);
    QCOMPARE(found("speaker"), 1u);
    QCOMPARE(*findProblems(database.connection(), CheckDepth::Full), QStringList());
}

void TestRecordStore::whatARunAddedIsWrittenDownBeforeWhatChangedIt()
{
    TemporaryDatabase database;
    const RecordKey old =
        database.insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Stored")));
    auto transaction = database.store().begin(QStringLiteral("import"));
    std::vector<Cell> cells(recordType(RecordKind::Person).fields.size());
    cells[size_t(fields::person.name.index)] = Cell::text("Added");
    const Result<qint64> added = (*transaction)->insert(RecordKind::Person, cells.data(), "added");
    QVERIFY(added);
    const Record other = Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Other"));
    QVERIFY((*transaction)->update({RecordKind::Person, *added}, 1, other));
    QVERIFY((*transaction)->update(old, 1, other));
    const Result<ChangeSet> changes = (*transaction)->commit();
    QVERIFY(changes);
    // Each record is told once, as it is now.
    QCOMPARE(changes->inserted.size(), 1);
    QCOMPARE(changes->inserted[0].after.value(fields::person.name), QStringLiteral("Other"));
    QCOMPARE(changes->updated.size(), 1);
    Query query(database.connection(), "changes_of_set");
    const auto lines = query.bind(":id", changes->id).all<QString>([](const Query &row) {
        return QStringLiteral("%1-%2 %3").arg(row.text(1), row.text(2), row.text(3));
    });
    QCOMPARE(QStringList(lines->begin(), lines->end()),
             QStringList({QStringLiteral("2-2 "), QStringLiteral("2- {\"name\":\"Added\",\"revision\":1}"),
                          QStringLiteral("1- {\"name\":\"Stored\",\"revision\":1}")}));
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
