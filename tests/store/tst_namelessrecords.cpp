// Names without a letter are odd, but no damage: the check says nothing of them, whatever was done.
#include "models/core/kinds/fields.h"
#include "models/exchange/transfer/importing.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/schema/migrator.h"
#include "models/store/search/searchindex.h"
#include "tests/support/olderperson.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// What each is called in the test's report, and the name.
const std::pair<const char *, QString> namesWithoutLetters[] = {
    {"a dash", QStringLiteral("—")},
    {"a question mark", QStringLiteral("?")},
    {"an emoji", QStringLiteral("\U0001F984")},
    {"punctuation", QStringLiteral("...!?  ()")},
    {"a combining mark", QStringLiteral("\u0301\u0302")},
    {"apostrophes", QStringLiteral("''")},
    {"marks that turn the text", QStringLiteral("\u202E-\u202C")},
    {"a soft sign", QStringLiteral("ь")},
    {"a letter beyond the basic plane", QStringLiteral("\U00010330")},
    {"a symbol that is a letter to some", QStringLiteral("ʹ")},
};

QStringList problems(Connection &connection)
{
    const auto found = findProblems(connection, CheckDepth::Full);
    return found ? *found : QStringList{found.error().userText};
}

Record country(const QString &name)
{
    return Record(RecordKind::Area)
        .set(fields::area.name, name)
        .set(fields::area.classification, QStringLiteral("country"));
}

Record chamber(const QString &name)
{
    return Record(RecordKind::Organization)
        .set(fields::organization.name, name)
        .set(fields::organization.classification, QStringLiteral("chamber"));
}

Record person(const QString &name)
{
    return Record(RecordKind::Person).set(fields::person.name, name);
}

Record newsItem(const QString &title)
{
    return Record(RecordKind::NewsItem).set(fields::newsItem.title, title);
}

/// Inserted under the name, called otherwise and so again, deleted: the check after each step.
QStringList problemsOfALife(Record (*make)(const QString &), const QString &name)
{
    TemporaryDatabase database;
    const RecordKey key = database.insert(make(name));
    qint64 revision = 1;
    QStringList found = problems(database.connection());
    for (const QString &next : {QStringLiteral("Letters"), name}) {
        auto transaction = database.store().begin(QStringLiteral("test"));
        if (!(*transaction)->update(key, revision++, make(next)) || !(*transaction)->commit())
            found.append(QStringLiteral("cannot be changed"));
        found += problems(database.connection());
    }
    auto transaction = database.store().begin(QStringLiteral("test"));
    if (!(*transaction)->remove(key, revision) || !(*transaction)->commit())
        found.append(QStringLiteral("cannot be deleted"));
    return found + problems(database.connection());
}

QJsonObject named(const QString &member, const QString &name, QJsonObject further = {})
{
    further.insert(member, name);
    return further;
}

} // namespace

class TestNamelessRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckSaysNothingOfThem_data() { names(); }
    void theCheckSaysNothingOfThem();
    void importedOnesAreNoDamage_data() { names(); }
    void importedOnesAreNoDamage();
    void thoseOfAnOlderFileAreNoDamage_data();
    void thoseOfAnOlderFileAreNoDamage();
    void whatIsMissingIsStillTold();
    void aDocumentThatNobodyShouldHaveIsTold();
    void twoOfThemAreNotOne();

private:
    static void names();
};

void TestNamelessRecords::names()
{
    QTest::addColumn<QString>("name");
    for (const auto &[row, name] : namesWithoutLetters)
        QTest::newRow(row) << name;
}

void TestNamelessRecords::theCheckSaysNothingOfThem()
{
    QFETCH(QString, name);
    QCOMPARE(problemsOfALife(country, name), QStringList());
    QCOMPARE(problemsOfALife(chamber, name), QStringList());
    QCOMPARE(problemsOfALife(person, name), QStringList());
    QCOMPARE(problemsOfALife(newsItem, name), QStringList());
}

void TestNamelessRecords::importedOnesAreNoDamage()
{
    QFETCH(QString, name);
    TemporaryDatabase database;
    const QJsonObject file{
        {QStringLiteral("areas"),
         QJsonArray{named(QStringLiteral("name"), name,
                          {{QStringLiteral("classification"), QStringLiteral("country")}})}},
        {QStringLiteral("organizations"),
         QJsonArray{named(QStringLiteral("name"), name,
                          {{QStringLiteral("classification"), QStringLiteral("chamber")}})}},
        {QStringLiteral("persons"), QJsonArray{named(QStringLiteral("name"), name)}},
        {QStringLiteral("news_items"), QJsonArray{named(QStringLiteral("title"), name)}},
    };
    const QString path = database.filePath(QStringLiteral("a.json"));
    writeFile(path, QJsonDocument(file).toJson());
    for (int time = 0; time < 2; ++time) {
        const auto outcome = importFiles(database.store(), {ImportSource{path}}, {}, ImportMode::Apply, {},
                                         [](FileDifference &&) {});
        QVERIFY(outcome && outcome->refused.isEmpty());
        QCOMPARE(problems(database.connection()), QStringList());
        QVERIFY(database.connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt() <= 1);
    }
}

void TestNamelessRecords::thoseOfAnOlderFileAreNoDamage_data()
{
    QTest::addColumn<quint32>("version");
    for (quint32 version = 1; version < currentSchemaVersion(); ++version)
        QTest::addRow("version %u", version) << version;
}

void TestNamelessRecords::thoseOfAnOlderFileAreNoDamage()
{
    QFETCH(quint32, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.db"));
    {
        auto connection = Connection::open(path, Connection::Access::Write);
        QVERIFY(connection);
        QVERIFY(Migrator(**connection).migrate(version));
        for (const auto &[row, name] : namesWithoutLetters)
            QVERIFY((*connection)->execute(insertOlderPerson(version, name, {})));
    }
    const auto opened = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(problems((*opened)->connection()), QStringList());
}

void TestNamelessRecords::whatIsMissingIsStillTold()
{
    TemporaryDatabase database;
    database.insert(person(QStringLiteral("—")));
    const RecordKey known = database.insert(person(QStringLiteral("Example Person")));
    QVERIFY(database.connection().execute("DELETE FROM search WHERE rowid = " +
                                          QByteArray::number(SearchIndex::rowid(known))));
    QCOMPARE(problems(database.connection()),
             QStringList{QStringLiteral("The search does not know Example Person.")});
}

void TestNamelessRecords::aDocumentThatNobodyShouldHaveIsTold()
{
    TemporaryDatabase database;
    const RecordKey known = database.insert(person(QStringLiteral("—")));
    QVERIFY(database.connection().execute("INSERT INTO search (rowid, names, text) VALUES (" +
                                          QByteArray::number(SearchIndex::rowid(known)) + ", 'other', '')"));
    QCOMPARE(problems(database.connection()),
             QStringList{QStringLiteral("The search knows a record by what it no longer says: other.")});
}

void TestNamelessRecords::twoOfThemAreNotOne()
{
    TemporaryDatabase database;
    const QString path = database.filePath(QStringLiteral("a.json"));
    for (const char *title : {"—", "?"}) {
        writeFile(path,
                  QByteArray(R"({"news_items":[{"title":")") + title + R"(","published":"2022-06-04"}]})");
        const auto outcome = importFiles(database.store(), {ImportSource{path}}, {}, ImportMode::Apply, {},
                                         [](FileDifference &&) {});
        QVERIFY(outcome && outcome->refused.isEmpty());
    }
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT count(*) FROM news_item"))->toInt(), 2);
}

QTEST_GUILESS_MAIN(TestNamelessRecords)
#include "tst_namelessrecords.moc"
