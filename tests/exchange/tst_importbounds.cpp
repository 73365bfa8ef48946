// However a file is made: an import of twice as much takes twice as long, and no more memory than is stated.
#include "models/exchange/formats/batchbounds.h"
#include "models/exchange/formats/csv/csvreader.h"
#include "models/exchange/transfer/importing.h"
#include "models/store/read/overviewquery.h"
#include "models/store/schema/databasecheck.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ctime>

using namespace delegations;
using namespace delegations::test;

namespace {

QByteArray number(int value)
{
    return QByteArray::number(value);
}

/// So many times what `one` makes of a number, with commas between.
QByteArray list(int count, const std::function<QByteArray(int)> &one)
{
    QByteArray made;
    for (int at = 0; at < count; ++at) {
        if (at > 0)
            made += ',';
        made += one(at);
    }
    return made;
}

/// The day so many days after another.
QByteArray day(int days)
{
    return QDate(1900, 1, 1).addDays(days).toString(Qt::ISODate).toLatin1();
}

QByteArray popolo(const QByteArray &persons, const QByteArray &memberships, const QByteArray &others = {})
{
    return R"({"areas":[{"id":"a","name":"Examplia","classification":"country"}],)"
           R"("organizations":[{"id":"o","name":"Example House","classification":"chamber","area_id":"a"}],)"
           R"("persons":[)" +
           persons + R"(],"memberships":[)" + memberships + ']' + others + '}';
}

QByteArray member(const QByteArray &person, const QByteArray &further = {})
{
    return R"({"person_id":")" + person + R"(","organization_id":"o")" + further + '}';
}

/// One person with a list of something.
QByteArray withList(const char *name, int count, const std::function<QByteArray(int)> &one)
{
    return popolo(R"({"id":"p","name":"Example Person",")" + QByteArray(name) + R"(":[)" + list(count, one) +
                      "]}",
                  member("p"));
}

QByteArray names(int count)
{
    return withList("other_names", count, [](int at) { return R"({"name":"Name )" + number(at) + R"("})"; });
}

QByteArray contacts(int count)
{
    return withList("contact_details", count,
                    [](int at) { return R"({"type":"voice","value":"+1 )" + number(at) + R"("})"; });
}

QByteArray addressesInOneMember(int count)
{
    const QByteArray all = list(count, [](int at) { return "a" + number(at) + "@example.org"; });
    return popolo(R"({"id":"p","name":"Example Person","email":")" + all + R"("})", member("p"));
}

QByteArray identifiers(int count)
{
    return withList("identifiers", count,
                    [](int at) { return R"({"scheme":"s","identifier":")" + number(at) + R"("})"; });
}

QByteArray links(int count)
{
    return withList("links", count,
                    [](int at) { return R"({"url":"https://example.org/)" + number(at) + R"("})"; });
}

QByteArray membershipsOfOne(int count)
{
    return popolo(R"({"id":"p","name":"Example Person"})",
                  list(count, [](int at) { return member("p", R"(,"start_date":")" + day(at) + '"'); }));
}

/// In turn of one person and of another.
QByteArray membershipsOfTwo(int count)
{
    return popolo(R"({"id":"p0","name":"Example Person"},{"id":"p1","name":"Other Person"})",
                  list(count, [](int at) {
                      return member("p" + number(at % 2), R"(,"start_date":")" + day(at) + '"');
                  }));
}

/// Of which each says that nobody is known by these ids.
QByteArray referencesToNobody(int count)
{
    return popolo(R"({"id":"p","name":"Example Person"})",
                  R"({"person_id":"p","organization_id":"o")" + list(count, [](int at) {
                      return (at == 0 ? "," : "") + QByteArray(R"("area_id":"x)") + number(at) + '"';
                  }) + '}');
}

QByteArray members(int count)
{
    return popolo(list(count,
                       [](int at) {
                           return R"({"id":")" + number(at) + R"(","name":"Given Surname )" + number(at) +
                                  R"("})";
                       }),
                  list(count, [](int at) { return member(number(at)); }));
}

/// Who bear one name and have no ids that last.
QByteArray namesakes(int count)
{
    return "name,chamber,country\n" + QByteArray("Example Person,Example House,Examplia\n").repeated(count);
}

QByteArray rowsOfOne(int count)
{
    QByteArray table = "id,name,chamber,country,start date,alias\n";
    for (int at = 0; at < count; ++at)
        table += "p,Example Person,Example House,Examplia," + day(at) + ",Alias " + number(at) + '\n';
    return table;
}

QByteArray chambers(int count)
{
    const QByteArray all = list(count, [](int at) {
        return R"({"name":"House )" + number(at) + R"(","classification":"chamber","area_id":"a"})";
    });
    return R"({"areas":[{"id":"a","name":"Examplia","classification":"country"}],"organizations":[)" + all +
           "]}";
}

QByteArray news(int count, const std::function<QByteArray(int)> &members)
{
    return R"({"news_items":[)" + list(count, [&](int at) { return '{' + members(at) + '}'; }) + "]}";
}

QByteArray newsOfOneDay(int count)
{
    return news(
        count, [](int at) { return R"("title":"Headline )" + number(at) + R"(","published":"2022-06-04")"; });
}

QByteArray newsOfOneTitle(int count)
{
    return news(
        count, [](int at) { return R"("title":"Headline","url":"https://example.org/)" + number(at) + '"'; });
}

QByteArray sittings(int count)
{
    return popolo({}, {}, R"(,"events":[)" + list(count, [](int at) {
                              return R"({"name":"Sitting","classification":"sitting","start_date":")" +
                                     day(at) + R"("})";
                          }) + ']');
}

QByteArray id(int at)
{
    return "0c1b2d3e-0000-4000-8000-" + number(at).rightJustified(12, '0');
}

/// Without blanks, and as many bytes a record as real files have.
QByteArray openData(int megabytes)
{
    const int people = megabytes * 1500;
    return popolo(list(people,
                       [](int at) {
                           return R"({"id":")" + id(at) + R"(","name":"Given Surname )" + number(at) +
                                  R"(","gender":"female","other_names":[{"lang":"en","name":"Surname )" +
                                  number(at) + R"(","note":"multilingual"},{"lang":"ru","name":")" +
                                  QStringLiteral("Фамильева Имя ").toUtf8() + number(at) +
                                  R"(","note":"multilingual"}],"identifiers":[{"identifier":"Q)" +
                                  number(at) + R"(","scheme":"wikidata"}],"links":[{"note":"Wikipedia",)" +
                                  R"("url":"https://en.wikipedia.example/wiki/)" + number(at) + R"("}]})";
                       }),
                  list(people, [](int at) {
                      return member(id(at), R"(,"start_date":"2015-12-06","end_date":"2020-12-05")");
                  }));
}

QByteArray table(int megabytes)
{
    QByteArray rows = "name,chamber,country,start date,summary\r\n";
    const QByteArray summary(900, 's');
    for (int row = 0; row < megabytes * 1000; ++row)
        rows += "Given Surname " + number(row) + ",Example House,Examplia,2015-12-06," + summary + "\r\n";
    return rows;
}

struct Cost
{
    double seconds = 0; ///< Of the processor's time.
    int added = 0;
    QString problem;
};

Cost importCost(TemporaryDatabase &database, const QString &path)
{
    Cost cost;
    const std::clock_t begin = std::clock();
    const auto outcome = importFiles(
        database.store(), {ImportSource{path}}, {}, ImportMode::Apply, {},
        [&](FileDifference &&file) { cost.added += file.difference.count(RecordDifference::Added); });
    cost.seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    if (!outcome || !outcome->refused.isEmpty())
        cost.problem = outcome ? outcome->refused.first().userText : outcome.error().userText;
    return cost;
}

#ifndef DELEGATIONS_SANITIZE
/// The most memory that a process of its own takes to import the file into a new database, in bytes; 0 when
/// that fails.
qint64 peakOfImport(const QString &path, const QString &databasePath)
{
    const pid_t child = fork();
    if (child == 0) {
        bool isDone = false;
        {
            auto database = Database::open(databasePath, Database::Purpose::Write, QStringLiteral("test"));
            if (database) {
                RecordStore store((*database)->connection(), QStringLiteral("test"));
                const auto outcome = importFiles(store, {ImportSource{path}}, {}, ImportMode::Apply, {},
                                                 [](FileDifference &&) {});
                isDone = outcome && outcome->refused.isEmpty();
            }
        }
        _exit(isDone ? 0 : 1);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return status == 0 ? qint64(usage.ru_maxrss) * 1024 : 0;
}
#endif

} // namespace

class TestImportBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiceAsMuchTakesTwiceAsLong_data();
    void twiceAsMuchTakesTwiceAsLong();
    void twiceAsManyChambersTakeTwiceAsLongToShow();
    void moreThanAnyRealOneHasIsRefused_data();
    void moreThanAnyRealOneHasIsRefused();
    void aLongCellIsRefusedByItsLine();
    void memoryStaysWithinWhatIsStated_data();
    void memoryStaysWithinWhatIsStated();
};

using Make = QByteArray (*)(int);
Q_DECLARE_METATYPE(Make)

void TestImportBounds::twiceAsMuchTakesTwiceAsLong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Make>("make");
    const QString json = QStringLiteral("a.json");
    QTest::newRow("names of one person") << json << Make(names);
    QTest::newRow("contacts of one person") << json << Make(contacts);
    QTest::newRow("addresses in one member") << json << Make(addressesInOneMember);
    QTest::newRow("identifiers of one person") << json << Make(identifiers);
    QTest::newRow("links of one person") << json << Make(links);
    QTest::newRow("memberships of one person") << json << Make(membershipsOfOne);
    QTest::newRow("memberships of two people in turn") << json << Make(membershipsOfTwo);
    QTest::newRow("references of one record to nobody") << json << Make(referencesToNobody);
    QTest::newRow("members of one chamber") << json << Make(members);
    QTest::newRow("chambers of one country") << json << Make(chambers);
    QTest::newRow("news of one day") << json << Make(newsOfOneDay);
    QTest::newRow("news of one title") << json << Make(newsOfOneTitle);
    QTest::newRow("events of one name") << json << Make(sittings);
    QTest::newRow("people of one name") << QStringLiteral("a.csv") << Make(namesakes);
    QTest::newRow("rows of one person") << QStringLiteral("a.csv") << Make(rowsOfOne);
}

void TestImportBounds::twiceAsMuchTakesTwiceAsLong()
{
    QFETCH(QString, name);
    QFETCH(Make, make);
    constexpr int few = 4000;
    constexpr double mostTimes = 3;
    constexpr double floor = 0.2; // Seconds, for what has nothing to do with the file.
    constexpr int attempts =
        3; // Something else may have the machine at times; cost that grows too fast does so each time.
    QString tooSlow;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        tooSlow.clear();
        Cost costs[2][2]; // By size, and the second time that the file comes.
        for (int size = 0; size < 2; ++size) {
            TemporaryDatabase database;
            const QString path = database.filePath(name);
            writeFile(path, make(few << size));
            for (Cost &cost : costs[size]) {
                cost = importCost(database, path);
                QCOMPARE(cost.problem, QString());
            }
            QCOMPARE(costs[size][1].added, 0); // The same file again is all known.
        }
        for (int time = 0; time < 2; ++time) {
            const QString figures = QStringLiteral("import %1: %2 s of %3, %4 s of %5")
                                        .arg(time + 1)
                                        .arg(costs[0][time].seconds)
                                        .arg(few)
                                        .arg(costs[1][time].seconds)
                                        .arg(2 * few);
            qInfo("%s", qPrintable(figures));
            if (costs[1][time].seconds >= mostTimes * costs[0][time].seconds + floor)
                tooSlow = figures;
        }
        if (tooSlow.isEmpty())
            return;
    }
    QVERIFY2(tooSlow.isEmpty(), qPrintable(tooSlow));
}

void TestImportBounds::twiceAsManyChambersTakeTwiceAsLongToShow()
{
    constexpr int few = 4000;
    constexpr double mostTimes = 3;
    constexpr double floor = 0.2; // Seconds.
    double seconds[2] = {};
    for (int size = 0; size < 2; ++size) {
        TemporaryDatabase database;
        const QString path = database.filePath(QStringLiteral("a.json"));
        writeFile(path, chambers(few << size));
        QCOMPARE(importCost(database, path).problem, QString());
        const std::clock_t begin = std::clock();
        const auto shown = overview(database.connection(), QDate(2026, 1, 1));
        seconds[size] = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY(shown && shown->countries.size() == 1);
        QCOMPARE(int(shown->countries.front().chambers.size()), few << size);
    }
    qInfo("%f s of %d, %f s of %d", seconds[0], few, seconds[1], 2 * few);
    QVERIFY(seconds[1] < mostTimes * seconds[0] + floor);
}

void TestImportBounds::moreThanAnyRealOneHasIsRefused_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place");
    QTest::newRow("names") << Make(names) << "a.json"
                           << "“Example Person” has more than 10,000";
    QTest::newRow("memberships") << Make(membershipsOfOne) << "a.json"
                                 << "“Example Person” has more than 10,000";
    QTest::newRow("rows") << Make(rowsOfOne) << "a.csv"
                          << "a.csv, line 10002";
}

void TestImportBounds::moreThanAnyRealOneHasIsRefused()
{
    QFETCH(Make, make);
    QFETCH(QString, name);
    QFETCH(QString, place);
    TemporaryDatabase database;
    const QString path = database.filePath(name);
    writeFile(path, make(mostOfOneOwner));
    QCOMPARE(importCost(database, path).problem, QString());
    writeFile(path, make(mostOfOneOwner + 1));
    const QString problem = importCost(database, path).problem;
    QVERIFY2(problem.contains(place), qPrintable(problem));
}

void TestImportBounds::aLongCellIsRefusedByItsLine()
{
    TemporaryDatabase database;
    const QString path = database.filePath(QStringLiteral("a.csv"));
    const QByteArray start = "name,note\nExample Person,";
    writeFile(path, start + QByteArray(qsizetype(CsvReader::longestCell), 'x') + '\n');
    QCOMPARE(importCost(database, path).problem, QString());
    for (const QByteArray &cell :
         {QByteArray(qsizetype(CsvReader::longestCell) + 1, 'x'),
          '"' + QByteArray("line\n").repeated(qsizetype(CsvReader::longestCell) / 5 + 1) + '"'}) {
        writeFile(path, start + cell + '\n');
        const QString problem = importCost(database, path).problem;
        QVERIFY2(problem.contains(QStringLiteral("line 2 has a cell of more than 1 MB")),
                 qPrintable(problem));
    }
}

void TestImportBounds::memoryStaysWithinWhatIsStated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Make>("make");
    QTest::newRow("open data on one line") << "a.json" << Make(openData);
    QTest::newRow("a table") << "a.csv" << Make(table);
}

void TestImportBounds::memoryStaysWithinWhatIsStated()
{
#ifdef DELEGATIONS_SANITIZE
    QSKIP("A sanitizer takes memory of its own.");
#else
    QFETCH(QString, name);
    QFETCH(Make, make);
    TemporaryDatabase folder;
    const QString path = folder.filePath(name);
    const QString database = folder.filePath(QStringLiteral("measured.db"));
    // Made in a process of its own, so that this one stays as small as the program is.
    const pid_t child = fork();
    if (child == 0) {
        writeFile(path, make(40));
        _exit(0);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(Database::create(database));
    const qint64 size = QFileInfo(path).size();
    const qint64 peak = peakOfImport(path, database);
    qInfo("%lld MB of file, %lld MB of memory", size / 1'000'000, peak / 1'000'000);
    QVERIFY(size > 30'000'000);
    QVERIFY(peak > 0);
    QVERIFY2(peak <= 3 * size + 60'000'000, qPrintable(QString::number(peak)));
#endif
}

QTEST_GUILESS_MAIN(TestImportBounds)
#include "tst_importbounds.moc"
