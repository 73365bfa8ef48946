// What was done can be taken back, and done again: single records, and imports of any size.
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/edit/removal.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/sqlite/lookup.h"
#include "models/store/write/reversal.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// A parliament as a file of open data tells it: so many people with names, contacts and memberships.
QByteArray parliament(int members, const QString &mark)
{
    QString persons;
    QString memberships;
    for (int i = 0; i < members; ++i) {
        const QString comma = i == 0 ? QString() : QStringLiteral(",");
        persons += comma + QStringLiteral(R"({"id":"p%1","name":"Member %1 %2","birth_date":"1970-01-%3",)"
                                          R"("other_names":[{"name":"Другое %1","lang":"ru"}],)"
                                          R"("contact_details":[{"type":"phone","value":"+1 %1"}]})")
                               .arg(i)
                               .arg(mark)
                               .arg(i % 28 + 1, 2, 10, QLatin1Char('0'));
        memberships +=
            comma + QStringLiteral(R"({"person_id":"p%1","organization_id":"o","role":"member"})").arg(i);
    }
    return QStringLiteral(
               R"({"organizations":[{"id":"o","name":"Assembly of Testland","classification":"chamber"}],)"
               R"("persons":[%1],"memberships":[%2]})")
        .arg(persons, memberships)
        .toUtf8();
}

/// A database in a folder of its own, into which files are imported by the program.
class Target
{
public:
    enum Content { Empty, Sample };

    explicit Target(Content content = Empty)
    {
        QStringList make{QStringLiteral("new"), path()};
        if (content == Empty)
            make.append(QStringLiteral("--empty"));
        m_isMade = runProgram(make).exitCode == 0;
    }

    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.db")); }
    /// What the program complains of; empty when the file was taken in.
    [[nodiscard]] QString import(const QByteArray &content) const
    {
        const QString file = m_folder.filePath(QStringLiteral("Kazakhstan-Testland.json"));
        writeFile(file, content);
        const ProgramRun run = runProgram({QStringLiteral("import"), path(), file});
        return run.exitCode == 0 ? QString() : QString::fromUtf8(run.errors);
    }
    /// All of it, byte for byte what a person would send out.
    [[nodiscard]] QByteArray exported() const
    {
        const QString file = m_folder.filePath(QStringLiteral("all.json"));
        const ProgramRun run =
            runProgram({QStringLiteral("export"), path(), QStringLiteral("--format"),
                        QStringLiteral("popolo"), QStringLiteral("--private"), QStringLiteral("-o"), file});
        return run.exitCode == 0 ? fileContent(file) : run.errors;
    }

private:
    QTemporaryDir m_folder;
    bool m_isMade = false;
};

/// The database of one import, opened again for writing.
class Opened
{
public:
    explicit Opened(const QString &path)
        : m_database(Database::open(path, Database::Purpose::Write, QStringLiteral("test")))
        , m_store((*m_database)->connection(), QStringLiteral("test"))
    {
    }

    [[nodiscard]] RecordStore &store() { return m_store; }
    [[nodiscard]] qint64 latest()
    {
        return m_store.connection().scalar(QStringLiteral("SELECT max(id) FROM change_set"))->toLongLong();
    }
    [[nodiscard]] QStringList problems()
    {
        return *findProblems(m_store.connection(), CheckDepth::FullBeforeWriting);
    }
    /// Empty when it was done, else the reason.
    [[nodiscard]] QString take(qint64 changeSet)
    {
        const auto done = revert(m_store, changeSet);
        return done ? QString() : done.error().userText;
    }

private:
    Result<std::unique_ptr<Database>> m_database;
    RecordStore m_store;
};

} // namespace

class TestReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsTakenBackAndDoneAgain();
    void whatWasDeletedComesBackWithAPicture();
    void aDeletedCountryComesBackWhole();
    void theJournalNamesWhatWasDoneOnce();
    void whatEndedAsItBeganStays();
    void anImportIsTakenBackAndDoneAgain_data();
    void anImportIsTakenBackAndDoneAgain();
    void anImportThatChangedRecordsIsTakenBack();
    void aReferenceToWhatAnImportAddedIsDoneAgain();
    void whatChangedAndRemovedItsOwnIsDoneAgain();
    void whatIsDerivedFollowsWhatStayed();
    void whatCameAfterStandsInTheWay();
    void whatRefersToItStandsInTheWay();
    void nothingIsTakenBackTwice();
    void whatIsLostIsNotSaidToBeBack();
    void theWorldsLegislaturesAreTakenBack();
};

void TestReversal::anEditIsTakenBackAndDoneAgain()
{
    const TemporaryDatabase database;
    auto &written = const_cast<TemporaryDatabase &>(database);
    const RecordKey key =
        written.insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Ada")));
    written.update(key, Record()
                            .set(fields::person.name, QStringLiteral("Ada Byron"))
                            .set(fields::person.birthDate, *PartialDate::parse(u"1815-12")));
    RecordStore &store = database.store();
    const qint64 edit =
        store.connection().scalar(QStringLiteral("SELECT max(id) FROM change_set"))->toLongLong();
    const auto back = revert(store, edit);
    QVERIFY(back);
    QCOMPARE(back->updated.size(), 1);
    QCOMPARE(store.record(key)->value(fields::person.name), QStringLiteral("Ada"));
    QVERIFY(store.record(key)->value(fields::person.birthDate).isNull());
    const auto again = revert(store, back->id);
    QVERIFY(again);
    QCOMPARE(store.record(key)->value(fields::person.name), QStringLiteral("Ada Byron"));
    QCOMPARE(store.record(key)->value(fields::person.birthDate).toString(), QStringLiteral("1815-12"));
    QCOMPARE(*findProblems(store.connection(), CheckDepth::Full), QStringList());
}

void TestReversal::whatWasDeletedComesBackWithAPicture()
{
    TemporaryDatabase database;
    const QByteArray photo("\x89PNG\0picture", 12);
    const RecordKey key = database.insert(Record(RecordKind::Person)
                                              .set(fields::person.name, QStringLiteral("Ada"))
                                              .set(fields::person.photo, photo));
    RecordStore &store = database.store();
    const Record before = *store.record(key);
    auto transaction = store.begin(QStringLiteral("Delete Ada"));
    QVERIFY((*transaction)->remove(key, before.revision));
    const auto removed = (*transaction)->commit();
    QVERIFY(removed);
    const auto back = revert(store, removed->id);
    QVERIFY(back);
    const auto present = store.record(key);
    QVERIFY(present);
    QCOMPARE(present->uid, before.uid);
    QCOMPARE(present->value(fields::person.photo), photo);
    QCOMPARE(*findProblems(store.connection(), CheckDepth::Full), QStringList());
}

void TestReversal::aDeletedCountryComesBackWhole()
{
    const Target target(Target::Sample);
    QVERIFY(target.isMade());
    const QByteArray before = target.exported();
    Opened opened(target.path());
    RecordStore &store = opened.store();
    const auto country = findArea(store.connection(), QStringLiteral("KZ"));
    QVERIFY(country);
    const auto removal = Removal::of(store.connection(), {RecordKind::Area, *country});
    QVERIFY(removal);
    auto transaction = store.begin(QStringLiteral("Delete Kazakhstan"));
    QVERIFY(removal->apply(**transaction));
    QVERIFY((*transaction)->commit());
    const QByteArray without = target.exported();
    QVERIFY(without != before);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(target.exported(), before);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(target.exported(), without);
}

void TestReversal::theJournalNamesWhatWasDoneOnce()
{
    TemporaryDatabase database;
    (void)database.insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Ada")));
    RecordStore &store = database.store();
    QStringList labels;
    qint64 set = 1;
    for (int step = 0; step < 4; ++step) {
        const auto done = revert(store, set);
        QVERIFY(done);
        set = done->id;
        labels.append(done->label);
    }
    QCOMPARE(labels, QStringList({QStringLiteral("Take back: test"), QStringLiteral("Redo: test"),
                                  QStringLiteral("Take back: test"), QStringLiteral("Redo: test")}));
    QVERIFY(revert(store, 1)); // By its own number.
    QCOMPARE(store.connection()
                 .scalar(QStringLiteral("SELECT label FROM change_set ORDER BY id DESC LIMIT 1"))
                 ->toString(),
             labels.front());
}

/// One file says so, the next one otherwise: written twice, changed in nothing.
void TestReversal::whatEndedAsItBeganStays()
{
    TemporaryDatabase database;
    const RecordKey key =
        database.insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Ada")));
    RecordStore &store = database.store();
    auto transaction = store.begin(QStringLiteral("Import"));
    const Record other = Record().set(fields::person.name, QStringLiteral("Eve"));
    const Record same = Record().set(fields::person.name, QStringLiteral("Ada"));
    QVERIFY((*transaction)->update(key, 1, other));
    QVERIFY((*transaction)->update(key, 2, same));
    const auto imported = (*transaction)->commit();
    QVERIFY(imported);
    QVERIFY(revert(store, imported->id));
    QCOMPARE(store.record(key)->value(fields::person.name), QStringLiteral("Ada"));
}

void TestReversal::anImportIsTakenBackAndDoneAgain_data()
{
    QTest::addColumn<bool>("withSample");
    QTest::newRow("into an empty database") << false;
    QTest::newRow("beside the sample") << true;
}

void TestReversal::anImportIsTakenBackAndDoneAgain()
{
    QFETCH(bool, withSample);
    const Target target(withSample ? Target::Sample : Target::Empty);
    QVERIFY(target.isMade());
    const QByteArray before = target.exported();
    QCOMPARE(target.import(parliament(700, QStringLiteral("Doe"))), QString());
    const QByteArray after = target.exported();
    QVERIFY(after.size() > before.size() + 50'000);
    qint64 latest = 0;
    {
        Opened opened(target.path());
        latest = opened.latest();
        QCOMPARE(opened.take(latest), QString());
        QCOMPARE(opened.problems(), QStringList());
    }
    QCOMPARE(target.exported(), before);
    {
        Opened opened(target.path());
        QCOMPARE(opened.take(opened.latest()), QString());
        QCOMPARE(opened.problems(), QStringList());
    }
    QCOMPARE(target.exported(), after);
    {
        Opened opened(target.path());
        QCOMPARE(opened.take(latest), QString()); // By its own number: it stands again.
        QCOMPARE(opened.problems(), QStringList());
    }
    QCOMPARE(target.exported(), before);
}

void TestReversal::anImportThatChangedRecordsIsTakenBack()
{
    const Target target;
    QVERIFY(target.isMade());
    QCOMPARE(target.import(parliament(600, QStringLiteral("Doe"))), QString());
    const QByteArray before = target.exported();
    // Everybody known is told otherwise, and as many are new.
    QByteArray changed = parliament(1200, QStringLiteral("Doe"));
    changed.replace("\"role\":\"member\"", "\"role\":\"chair\"");
    QCOMPARE(target.import(changed), QString());
    const QByteArray after = target.exported();
    QVERIFY(after != before);
    Opened opened(target.path());
    const qint64 latest = opened.latest();
    QCOMPARE(opened.take(latest), QString());
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(target.exported(), before);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(target.exported(), after);
}

void TestReversal::aReferenceToWhatAnImportAddedIsDoneAgain()
{
    const Target target;
    QVERIFY(target.isMade());
    QCOMPARE(target.import(parliament(600, QStringLiteral("Doe"))), QString());
    const QByteArray before = target.exported();
    // The same memberships, now of a period that the file adds, and as many people again.
    QByteArray periods = parliament(1200, QStringLiteral("Doe"));
    periods.replace("\"role\":\"member\"", "\"role\":\"member\",\"legislative_period_id\":\"t\"");
    periods.replace("\"persons\":",
                    "\"events\":[{\"id\":\"t\",\"classification\":\"legislative period\",\"name\":\"5th\","
                    "\"organization_id\":\"o\",\"start_date\":\"2016\"}],\"persons\":");
    QCOMPARE(target.import(periods), QString());
    const QByteArray after = target.exported();
    QVERIFY(after.contains("legislative_period_id"));
    Opened opened(target.path());
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(target.exported(), before);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(target.exported(), after);
}

/// Before the rest of it is removed, what it had removed itself stands again for a moment.
void TestReversal::whatChangedAndRemovedItsOwnIsDoneAgain()
{
    TemporaryDatabase database;
    RecordStore &store = database.store();
    auto many = store.begin(QStringLiteral("many"));
    std::vector<RecordKey> people;
    for (int i = 0; i < 600; ++i) {
        std::vector<Cell> cells(recordType(RecordKind::Person).fields.size());
        cells[size_t(FieldId(fields::person.name).index)] = Cell::text("Ada");
        const Result<qint64> id = (*many)->insert(RecordKind::Person, cells.data(), {});
        QVERIFY(id);
        people.push_back({RecordKind::Person, *id});
    }
    const RecordKey removed = people[10];
    const RecordKey changed = people[20];
    QVERIFY((*many)->remove(removed, 1));
    QVERIFY((*many)->update(changed, 1,
                            Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Eve"))));
    QVERIFY((*many)->commit());
    const qint64 added =
        store.connection().scalar(QStringLiteral("SELECT max(id) FROM change_set"))->toLongLong();
    const auto back = revert(store, added);
    QVERIFY(back);
    QVERIFY(!store.record(people.front()));
    QVERIFY(!store.record(people.back()));
    const auto again = revert(store, back->id);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().userText));
    QCOMPARE(store.record(people.front())->value(fields::person.name), QStringLiteral("Ada"));
    QCOMPARE(store.record(changed)->value(fields::person.name), QStringLiteral("Eve"));
    QVERIFY(!store.record(removed));
    QCOMPARE(*findProblems(store.connection(), CheckDepth::Full), QStringList());
}

/// A period that was there before got its dates while the memberships that an import added were away.
void TestReversal::whatIsDerivedFollowsWhatStayed()
{
    const Target target;
    QVERIFY(target.isMade());
    QByteArray people = parliament(600, QStringLiteral("Doe"));
    people.replace("{\"organizations\"", R"({"events":[{"id":"t","classification":"legislative period",)"
                                         R"("name":"First term","organization_id":"o"}],"organizations")");
    QCOMPARE(target.import(people), QString());
    people.replace(R"("role":"member")", R"("role":"chair","legislative_period_id":"t")");
    QCOMPARE(target.import(people), QString()); // Another role: one more membership each.
    Opened opened(target.path());
    RecordStore &store = opened.store();
    const qint64 second = opened.latest();
    QCOMPARE(opened.take(second), QString());
    auto transaction = store.begin(QStringLiteral("Date"));
    const auto period = store.record({RecordKind::LegislativePeriod, 1});
    QVERIFY(period);
    QVERIFY((*transaction)
                ->update(period->key(), period->revision,
                         Record().set(fields::legislativePeriod.startDate,
                                      *PartialDate::parse(QStringLiteral("2001")))));
    QVERIFY((*transaction)->commit());
    QCOMPARE(opened.take(second + 1), QString());
    const auto bound = store.connection().scalar(
        QStringLiteral("SELECT group_concat(DISTINCT start_bound) FROM membership WHERE period_id = 1"));
    QCOMPARE(bound->toString(), QStringLiteral("2001-01-01"));
}

void TestReversal::whatCameAfterStandsInTheWay()
{
    const Target target;
    QVERIFY(target.isMade());
    const QByteArray before = target.exported();
    QCOMPARE(target.import(parliament(600, QStringLiteral("Doe"))), QString());
    Opened opened(target.path());
    const qint64 imported = opened.latest();
    auto transaction = opened.store().begin(QStringLiteral("Edit Member 7"));
    const auto person = opened.store().record({RecordKind::Person, 7});
    QVERIFY(person);
    QVERIFY((*transaction)
                ->update(person->key(), person->revision,
                         Record().set(fields::person.summary, QStringLiteral("Known for something"))));
    QVERIFY((*transaction)->commit());
    const QByteArray edited = target.exported();
    const QString reason = opened.take(imported);
    QVERIFY2(reason.contains(QStringLiteral("Edit Member 7")), qPrintable(reason));
    QCOMPARE(target.exported(), edited);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(opened.take(imported), QString());
    QCOMPARE(target.exported(), before);
}

void TestReversal::whatRefersToItStandsInTheWay()
{
    const Target target;
    QVERIFY(target.isMade());
    QCOMPARE(target.import(parliament(600, QStringLiteral("Doe"))), QString());
    Opened opened(target.path());
    const qint64 imported = opened.latest();
    auto transaction = opened.store().begin(QStringLiteral("Add a website"));
    QVERIFY((*transaction)
                ->insert(Record(RecordKind::Link)
                             .set(fields::link.subject.person, qint64(9))
                             .set(fields::link.url, QStringLiteral("https://example.org"))));
    QVERIFY((*transaction)->commit());
    const QByteArray whole = target.exported();
    const auto refused = revert(opened.store(), imported);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(target.exported(), whole);
}

void TestReversal::nothingIsTakenBackTwice()
{
    TemporaryDatabase database;
    (void)database.insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Ada")));
    RecordStore &store = database.store();
    const qint64 added =
        store.connection().scalar(QStringLiteral("SELECT max(id) FROM change_set"))->toLongLong();
    QVERIFY(revert(store, added));
    const auto twice = revert(store, added);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Input);
    QCOMPARE(revert(store, 99).error().code, ErrorCode::NotFound);
}

void TestReversal::whatIsLostIsNotSaidToBeBack()
{
    const Target target;
    QVERIFY(target.isMade());
    QCOMPARE(target.import(parliament(600, QStringLiteral("Doe"))), QString());
    Opened opened(target.path());
    QCOMPARE(opened.take(opened.latest()), QString());
    const qint64 reversal = opened.latest();
    for (const char *damage : {"UPDATE change_content SET content = x''", "DELETE FROM change_content"}) {
        QVERIFY(opened.store().connection().execute(damage));
        const QString said = opened.take(reversal);
        QVERIFY2(said.contains(QStringLiteral("damaged")), qPrintable(said));
        QCOMPARE(opened.latest(), reversal);
    }
}

void TestReversal::theWorldsLegislaturesAreTakenBack()
{
    const QString shared = sharedFile(QStringLiteral("popolo"));
    if (shared.isEmpty())
        QSKIP("../shared/data is not there.");
    const Target target(Target::Sample);
    QVERIFY(target.isMade());
    const QByteArray before = target.exported();
    QStringList files{QStringLiteral("import"), target.path()};
    for (const QString &name : QDir(shared).entryList({QStringLiteral("*.json")}, QDir::Files))
        files.append(shared + u'/' + name);
    const ProgramRun run = runProgram(files);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QByteArray after = target.exported();
    qint64 sets = 0;
    {
        Opened opened(target.path());
        sets = opened.latest();
        for (qint64 set = sets; set > 1; --set)
            QCOMPARE(opened.take(set), QString());
        QCOMPARE(opened.problems(), QStringList());
    }
    QVERIFY(target.exported() == before);
    {
        Opened opened(target.path());
        for (qint64 set = opened.latest(); set > sets; --set)
            QCOMPARE(opened.take(set), QString());
        QCOMPARE(opened.problems(), QStringList());
    }
    QVERIFY(target.exported() == after);
}

QTEST_GUILESS_MAIN(TestReversal)
#include "tst_reversal.moc"
