#include "models/core/recordtype.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/schema/migrator.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/statementcatalog.h"
#include "tests/support/temporarydatabase.h"

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
    void everyFieldIsAColumn();
    void theSchemaIsTheKnownOne();
    void whatIsWrittenIsReadBack();
    void anUpdateOfAnOldRevisionIsAConflict();
    void withoutCommitNothingIsWritten();
    void oneCommitIsOneChangeSetAndOneJournalEntry();
    void aFailureUndoesTheWholeTransaction();
    void renamingAPersonMovesItInEveryList();
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
        for (const FieldSpec &field : type.fields) {
            QVERIFY2(select.contains(field.key), qPrintable(type.table + u'.' + field.key));
            QVERIFY2(insert.contains(u':' + field.key), qPrintable(type.table + u'.' + field.key));
            QVERIFY2(update.contains(u':' + field.key), qPrintable(type.table + u'.' + field.key));
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
    Person person;
    person.name = QStringLiteral("Щукин <b>& Co</b>");
    person.birthDate = *PartialDate::parse(u"1960-05");
    person.photo = QByteArray("\x89PNG\0x", 6);
    const Id<Person> id = database.insert(person);
    Result<Person> stored = database.store().record(id);
    QVERIFY(stored.ok());
    QCOMPARE(stored->revision, 1);
    QVERIFY(!stored->uid.isEmpty());
    person.id = id;
    person.uid = stored->uid;
    person.revision = 1;
    QVERIFY(*stored == person);
}

void TestRecordStore::anUpdateOfAnOldRevisionIsAConflict()
{
    TemporaryDatabase database;
    Person person;
    person.name = QStringLiteral("A");
    person.id = database.insert(person);
    person.revision = 1;
    for (const bool first : {true, false}) {
        auto transaction = database.store().begin(QStringLiteral("edit"));
        person.name = first ? QStringLiteral("B") : QStringLiteral("C");
        const Status updated = (*transaction)->update(person);
        QCOMPARE(updated.ok(), first);
        if (first)
            QVERIFY((*transaction)->commit().ok());
        else
            QCOMPARE(updated.error().code, ErrorCode::Conflict);
    }
    QCOMPARE(database.store().record(person.id)->name, QStringLiteral("B"));
}

void TestRecordStore::withoutCommitNothingIsWritten()
{
    TemporaryDatabase database;
    QSignalSpy changed(&database.store(), &RecordStore::changed);
    {
        auto transaction = database.store().begin(QStringLiteral("never"));
        QVERIFY((*transaction)
                    ->insert(RecordKind::Person, {{QStringLiteral("name"), QStringLiteral("Nobody")}})
                    .ok());
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
    Person person;
    person.name = QStringLiteral("First");
    person.id = *(*transaction)->insert(person);
    person.revision = 1;
    person.name = QStringLiteral("First again");
    QVERIFY((*transaction)->update(person).ok());
    PersonName name;
    name.person = person.id;
    name.nameKind = QStringLiteral("alias");
    name.name = QStringLiteral("Other");
    QVERIFY((*transaction)->insert(name).ok());
    const Result<ChangeSet> changes = (*transaction)->commit();
    QVERIFY(changes.ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changes->inserted.size(), 2);
    QCOMPARE(changes->updated.size(), 0);
    QCOMPARE(changes->inserted[0].after.value(QStringLiteral("name")).toString(),
             QStringLiteral("First again"));
    Query journal(database.connection(), "changes_of_set");
    const auto entries =
        journal.bind(":id", changes->id).all<QString>([](const Query &row) { return row.text(0); });
    QCOMPARE(*entries, (std::vector<QString>{QStringLiteral("person"), QStringLiteral("person_name")}));
}

void TestRecordStore::aFailureUndoesTheWholeTransaction()
{
    TemporaryDatabase database;
    auto transaction = database.store().begin(QStringLiteral("fails"));
    QVERIFY(
        (*transaction)->insert(RecordKind::Person, {{QStringLiteral("name"), QStringLiteral("Kept?")}}).ok());
    const Row orphan{{QStringLiteral("person_id"), 999},
                     {QStringLiteral("kind"), QStringLiteral("alias")},
                     {QStringLiteral("name"), QStringLiteral("x")}};
    QVERIFY(!(*transaction)->insert(RecordKind::PersonName, orphan).ok());
    QVERIFY(!(*transaction)
                 ->insert(RecordKind::Person, {{QStringLiteral("name"), QStringLiteral("Later")}})
                 .ok());
    QVERIFY(!(*transaction)->commit().ok());
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(), 0);
}

void TestRecordStore::renamingAPersonMovesItInEveryList()
{
    TemporaryDatabase database;
    Organization chamber;
    chamber.name = QStringLiteral("Senate");
    chamber.classification = QStringLiteral("chamber");
    Person person;
    person.name = QStringLiteral("Zhamsuev");
    person.id = database.insert(person);
    person.revision = 1;
    Membership membership;
    membership.person = person.id;
    membership.organization = database.insert(chamber);
    membership.protocolOrder = 3;
    database.insert(membership);
    person.name = QStringLiteral("Әбенов");
    auto transaction = database.store().begin(QStringLiteral("rename"));
    QVERIFY((*transaction)->update(person).ok());
    QVERIFY((*transaction)->commit().ok());
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT sort_key FROM membership"))->toString(),
             QStringLiteral("00000003 abenov"));
}

void TestRecordStore::aMembershipWithoutDatesTakesThoseOfItsPeriod()
{
    TemporaryDatabase database;
    Organization chamber;
    chamber.name = QStringLiteral("Senate");
    chamber.classification = QStringLiteral("chamber");
    const Id<Organization> organization = database.insert(chamber);
    LegislativePeriod period;
    period.organization = organization;
    period.name = QStringLiteral("7th");
    period.startDate = *PartialDate::parse(u"2020");
    period.id = database.insert(period);
    Person person;
    person.name = QStringLiteral("A");
    Membership membership;
    membership.person = database.insert(person);
    membership.organization = organization;
    membership.period = period.id;
    database.insert(membership);
    const QString bounds = QStringLiteral("SELECT start_bound || ' ' || end_bound FROM membership");
    QCOMPARE(database.connection().scalar(bounds)->toString(), QStringLiteral("2020-01-01 9999-12-31"));
    period.revision = 1;
    period.endDate = *PartialDate::parse(u"2022-06");
    auto transaction = database.store().begin(QStringLiteral("end"));
    QVERIFY((*transaction)->update(period).ok());
    QVERIFY((*transaction)->commit().ok());
    QCOMPARE(database.connection().scalar(bounds)->toString(), QStringLiteral("2020-01-01 2022-07-01"));
}

void TestRecordStore::theSearchIndexFollowsEveryWrite()
{
    TemporaryDatabase database;
    Person person;
    person.name = QStringLiteral("Щукин");
    person.id = database.insert(person);
    const auto found = [&](const char *word) {
        Query query(database.connection(), "search_documents");
        query.bind(":query", QString::fromLatin1(word)).bind(":limit", 10);
        return query.all<qint64>([](const Query &row) { return row.integer(0); })->size();
    };
    QCOMPARE(found("shch*"), 1u);
    QCOMPARE(found("sukin"), 1u);
    auto transaction = database.store().begin(QStringLiteral("delete"));
    QVERIFY((*transaction)->remove({RecordKind::Person, person.id.value}, 1).ok());
    QVERIFY((*transaction)->commit().ok());
    QCOMPARE(found("shch*"), 0u);
    QCOMPARE(*findProblems(database.connection(), CheckDepth::Full), QStringList());
}

void TestRecordStore::documentsFollowTheRecordsThatTheyQuote()
{
    TemporaryDatabase database;
    RecordStore &store = database.store();
    const auto insert = [&](RecordKind kind, const Row &row) {
        auto transaction = store.begin(QStringLiteral("insert"));
        const Result<qint64> id = (*transaction)->insert(kind, row);
        return id && (*transaction)->commit() ? *id : 0;
    };
    const auto rename = [&](RecordKind kind, qint64 id, const char *column, const char *value) {
        auto transaction = store.begin(QStringLiteral("rename"));
        const Row row{{QString::fromLatin1(column), QString::fromLatin1(value)}};
        return (*transaction)->update({kind, id}, 1, row) && (*transaction)->commit();
    };
    const QString name = QStringLiteral("name");
    const QString kind = QStringLiteral("classification");
    const qint64 area =
        insert(RecordKind::Area, {{name, QStringLiteral("Old Land")}, {kind, QStringLiteral("country")}});
    const QVariant place = area;
    const qint64 chamber = insert(RecordKind::Organization, {{name, QStringLiteral("Senate")},
                                                             {kind, QStringLiteral("chamber")},
                                                             {QStringLiteral("area_id"), place}});
    const qint64 delegation = insert(RecordKind::Organization, {{name, QStringLiteral("Old delegation")},
                                                                {kind, QStringLiteral("delegation")},
                                                                {QStringLiteral("area_id"), place}});
    const qint64 post = insert(RecordKind::Post, {{QStringLiteral("organization_id"), chamber},
                                                  {QStringLiteral("kind"), QStringLiteral("office")},
                                                  {QStringLiteral("label"), QStringLiteral("Old chair")}});
    const qint64 person = insert(RecordKind::Person, {{name, QStringLiteral("A")}});
    QVERIFY(insert(RecordKind::Membership, {{QStringLiteral("person_id"), person},
                                            {QStringLiteral("organization_id"), chamber},
                                            {QStringLiteral("post_id"), post}}) > 0);
    QVERIFY(rename(RecordKind::Area, area, "name", "Newland"));
    QVERIFY(rename(RecordKind::Organization, delegation, "name", "Embassy"));
    QVERIFY(rename(RecordKind::Post, post, "label", "Speaker"));
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
    Person stored;
    stored.name = QStringLiteral("Stored");
    const Id<Person> old = database.insert(stored);
    auto transaction = database.store().begin(QStringLiteral("import"));
    const auto &fields = recordType(RecordKind::Person).fields;
    std::vector<Cell> cells(fields.size());
    const auto name = std::ranges::find(fields, QStringLiteral("name"), &FieldSpec::key);
    cells[size_t(name - fields.begin())] = Cell::text("Added");
    const Result<qint64> added = (*transaction)->insert(RecordKind::Person, cells.data(), "added");
    QVERIFY(added);
    const Row other{{QStringLiteral("name"), QStringLiteral("Other")}};
    QVERIFY((*transaction)->update({RecordKind::Person, *added}, 1, other));
    QVERIFY((*transaction)->update({RecordKind::Person, old.value}, 1, other));
    const Result<ChangeSet> changes = (*transaction)->commit();
    QVERIFY(changes);
    // Each record is told once, as it is now.
    QCOMPARE(changes->inserted.size(), 1);
    QCOMPARE(changes->inserted[0].after.value(QStringLiteral("name")), other.first());
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
