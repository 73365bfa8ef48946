// What was done can be taken back, and done again: single records, and imports of any size.
#include "models/core/kinds/fields.h"
#include "models/edit/removal.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/sqlite/lookup.h"
#include "models/store/write/reversal.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
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

void import(const QString &database, const QString &file)
{
    const ProgramRun run = runProgram({QStringLiteral("import"), database, file});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
}

/// All of it, byte for byte what a person would send out.
QByteArray exportOf(const QString &database)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("all.json"));
    const ProgramRun run =
        runProgram({QStringLiteral("export"), database, QStringLiteral("--format"), QStringLiteral("popolo"),
                    QStringLiteral("--private"), QStringLiteral("-o"), file});
    return run.exitCode == 0 ? fileContent(file) : run.errors;
}

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
    void whatEndedAsItBeganStays();
    void anImportIsTakenBackAndDoneAgain_data();
    void anImportIsTakenBackAndDoneAgain();
    void anImportThatChangedRecordsIsTakenBack();
    void aReferenceToWhatAnImportAddedIsDoneAgain();
    void whatIsDerivedFollowsWhatStayed();
    void whatCameAfterStandsInTheWay();
    void whatRefersToItStandsInTheWay();
    void nothingIsTakenBackTwice();
    void aKillLeavesOneOfBoth();
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
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QCOMPARE(runProgram({QStringLiteral("new"), path}).exitCode, 0);
    const QByteArray before = exportOf(path);
    Opened opened(path);
    RecordStore &store = opened.store();
    const auto country = findArea(store.connection(), QStringLiteral("KZ"));
    QVERIFY(country);
    const auto removal = Removal::of(store.connection(), {RecordKind::Area, *country});
    QVERIFY(removal);
    auto transaction = store.begin(QStringLiteral("Delete Kazakhstan"));
    QVERIFY(removal->apply(**transaction));
    QVERIFY((*transaction)->commit());
    const QByteArray without = exportOf(path);
    QVERIFY(without != before);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(exportOf(path), before);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(exportOf(path), without);
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
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString file = folder.filePath(QStringLiteral("Kazakhstan-Testland.json"));
    writeFile(file, parliament(700, QStringLiteral("Doe")));
    QStringList make{QStringLiteral("new"), path};
    if (!withSample)
        make.append(QStringLiteral("--empty"));
    QCOMPARE(runProgram(make).exitCode, 0);
    const QByteArray before = exportOf(path);
    import(path, file);
    const QByteArray after = exportOf(path);
    QVERIFY(after.size() > before.size() + 50'000);
    qint64 latest = 0;
    {
        Opened opened(path);
        latest = opened.latest();
        QCOMPARE(opened.take(latest), QString());
        QCOMPARE(opened.problems(), QStringList());
    }
    QCOMPARE(exportOf(path), before);
    {
        Opened opened(path);
        QCOMPARE(opened.take(opened.latest()), QString());
        QCOMPARE(opened.problems(), QStringList());
    }
    QCOMPARE(exportOf(path), after);
    {
        Opened opened(path);
        QCOMPARE(opened.take(latest), QString()); // By its own number: it stands again.
        QCOMPARE(opened.problems(), QStringList());
    }
    QCOMPARE(exportOf(path), before);
}

void TestReversal::anImportThatChangedRecordsIsTakenBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString file = folder.filePath(QStringLiteral("Testland.json"));
    QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--empty")}).exitCode, 0);
    writeFile(file, parliament(600, QStringLiteral("Doe")));
    import(path, file);
    const QByteArray before = exportOf(path);
    // Everybody known is told otherwise, and as many are new.
    QByteArray changed = parliament(1200, QStringLiteral("Doe"));
    changed.replace("\"role\":\"member\"", "\"role\":\"chair\"");
    writeFile(file, changed);
    import(path, file);
    const QByteArray after = exportOf(path);
    QVERIFY(after != before);
    Opened opened(path);
    const qint64 latest = opened.latest();
    QCOMPARE(opened.take(latest), QString());
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(exportOf(path), before);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(exportOf(path), after);
}

void TestReversal::aReferenceToWhatAnImportAddedIsDoneAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString file = folder.filePath(QStringLiteral("Testland.json"));
    QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--empty")}).exitCode, 0);
    writeFile(file, parliament(600, QStringLiteral("Doe")));
    import(path, file);
    const QByteArray before = exportOf(path);
    // The same memberships, now of a period that the file adds, and as many people again.
    QByteArray periods = parliament(1200, QStringLiteral("Doe"));
    periods.replace("\"role\":\"member\"", "\"role\":\"member\",\"legislative_period_id\":\"t\"");
    periods.replace("\"persons\":",
                    "\"events\":[{\"id\":\"t\",\"classification\":\"legislative period\",\"name\":\"5th\","
                    "\"organization_id\":\"o\",\"start_date\":\"2016\"}],\"persons\":");
    writeFile(file, periods);
    import(path, file);
    const QByteArray after = exportOf(path);
    QVERIFY(after.contains("legislative_period_id"));
    Opened opened(path);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(exportOf(path), before);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(exportOf(path), after);
}

/// A person who was there before was renamed while the memberships that an import added were away.
void TestReversal::whatIsDerivedFollowsWhatStayed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString file = folder.filePath(QStringLiteral("Testland.json"));
    QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--empty")}).exitCode, 0);
    QByteArray people = parliament(600, QStringLiteral("Doe"));
    people.replace("\"role\":\"member\"", "\"role\":\"chair\"");
    writeFile(file, parliament(600, QStringLiteral("Doe")));
    import(path, file);
    writeFile(file, people); // Another role: one more membership each.
    import(path, file);
    Opened opened(path);
    RecordStore &store = opened.store();
    const qint64 second = opened.latest();
    QCOMPARE(opened.take(second), QString());
    auto transaction = store.begin(QStringLiteral("Rename"));
    const auto person = store.record({RecordKind::Person, 7});
    QVERIFY((*transaction)
                ->update(person->key(), person->revision,
                         Record().set(fields::person.name, QStringLiteral("Aardvark"))));
    QVERIFY((*transaction)->commit());
    const QString again = opened.take(second + 1);
    QCOMPARE(again, QString());
    const auto odd = store.connection().scalar(
        QStringLiteral("SELECT count(*) FROM membership m JOIN person p ON p.id = m.person_id "
                       "WHERE substr(m.sort_key, 10) <> p.sort_key"));
    QCOMPARE(odd->toInt(), 0);
}

void TestReversal::whatCameAfterStandsInTheWay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString file = folder.filePath(QStringLiteral("Testland.json"));
    QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--empty")}).exitCode, 0);
    const QByteArray before = exportOf(path);
    writeFile(file, parliament(600, QStringLiteral("Doe")));
    import(path, file);
    Opened opened(path);
    const qint64 imported = opened.latest();
    auto transaction = opened.store().begin(QStringLiteral("Edit Member 7"));
    const auto person = opened.store().record({RecordKind::Person, 7});
    QVERIFY(person);
    QVERIFY((*transaction)
                ->update(person->key(), person->revision,
                         Record().set(fields::person.summary, QStringLiteral("Known for something"))));
    QVERIFY((*transaction)->commit());
    const QByteArray edited = exportOf(path);
    const QString reason = opened.take(imported);
    QVERIFY2(reason.contains(QStringLiteral("Edit Member 7")), qPrintable(reason));
    QCOMPARE(exportOf(path), edited);
    QCOMPARE(opened.take(opened.latest()), QString());
    QCOMPARE(opened.take(imported), QString());
    QCOMPARE(exportOf(path), before);
}

void TestReversal::whatRefersToItStandsInTheWay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString file = folder.filePath(QStringLiteral("Testland.json"));
    QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--empty")}).exitCode, 0);
    writeFile(file, parliament(600, QStringLiteral("Doe")));
    import(path, file);
    Opened opened(path);
    const qint64 imported = opened.latest();
    auto transaction = opened.store().begin(QStringLiteral("Add a website"));
    QVERIFY((*transaction)
                ->insert(Record(RecordKind::Link)
                             .set(fields::link.subject.person, qint64(9))
                             .set(fields::link.url, QStringLiteral("https://example.org"))));
    QVERIFY((*transaction)->commit());
    const QByteArray whole = exportOf(path);
    const auto refused = revert(opened.store(), imported);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(opened.problems(), QStringList());
    QCOMPARE(exportOf(path), whole);
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

/// `kills` programs that take the latest change back are killed at any moment: each leaves the one or the
/// other.
void killWhileTakingBack(const QString &path, const QByteArray &one, const QByteArray &other, int kills,
                         int longest)
{
    int whole = 0;
    for (int kill = 0; kill < kills; ++kill) {
        qint64 latest = 0;
        {
            Opened opened(path);
            latest = opened.latest();
        }
        QProcess reverter;
        reverter.start(QStringLiteral(DELEGATIONS_REVERTER), {path, QString::number(latest)});
        QVERIFY(reverter.waitForReadyRead(60'000));
        QTest::qSleep(int(QRandomGenerator::global()->bounded(longest)));
        reverter.kill();
        reverter.waitForFinished();
        const QByteArray left = exportOf(path);
        QVERIFY2(left == one || left == other, left.left(300).constData());
        whole += left == one ? 1 : 0;
    }
    QVERIFY(whole > 0 && whole < kills);
    Opened opened(path);
    QCOMPARE(opened.problems(), QStringList());
}

void TestReversal::aKillLeavesOneOfBoth()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString file = folder.filePath(QStringLiteral("Testland.json"));
    QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--empty")}).exitCode, 0);
    const QByteArray before = exportOf(path);
    writeFile(file, parliament(600, QStringLiteral("Doe")));
    import(path, file);
    const QByteArray after = exportOf(path);
    const int kills = qEnvironmentVariableIntValue("DELEGATIONS_KILLS");
    killWhileTakingBack(path, before, after, kills > 0 ? kills : 20, 60);
}

void TestReversal::theWorldsLegislaturesAreTakenBack()
{
    const QString shared = sharedFile(QStringLiteral("popolo"));
    if (shared.isEmpty())
        QSKIP("../shared/data is not there.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QCOMPARE(runProgram({QStringLiteral("new"), path}).exitCode, 0);
    const QByteArray before = exportOf(path);
    QStringList files{QStringLiteral("import"), path};
    for (const QString &name : QDir(shared).entryList({QStringLiteral("*.json")}, QDir::Files))
        files.append(shared + u'/' + name);
    const ProgramRun run = runProgram(files);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QByteArray after = exportOf(path);
    qint64 sets = 0;
    {
        Opened opened(path);
        sets = opened.latest();
        for (qint64 set = sets; set > 1; --set)
            QCOMPARE(opened.take(set), QString());
        QCOMPARE(opened.problems(), QStringList());
    }
    QVERIFY(exportOf(path) == before);
    {
        Opened opened(path);
        for (qint64 set = opened.latest(); set > sets; --set)
            QCOMPARE(opened.take(set), QString());
        QCOMPARE(opened.problems(), QStringList());
    }
    QVERIFY(exportOf(path) == after);
}

QTEST_GUILESS_MAIN(TestReversal)
#include "tst_reversal.moc"
