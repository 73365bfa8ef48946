// Files made to hurt: refused with the place and what to do, or read within bounds; the database stays.
#include "models/exchange/transfer/importing.h"
#include "tests/support/blunders.h"
#include "tests/support/temporarydatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>

using namespace delegations;
using namespace delegations::test;

namespace {

QByteArray numbered(const char *before, int count, const char *after)
{
    QByteArray result;
    for (int number = 0; number < count; ++number)
        result += before + QByteArray::number(number) + after;
    return result;
}

/// Each entity is ten of the one before: a thousand million of the first.
QByteArray laughs(const char *sign)
{
    QByteArray declarations;
    for (int level = 1; level <= 9; ++level) {
        const QByteArray inner = QByteArray("&e") + QByteArray::number(level - 1) + ';';
        declarations += QByteArray("<!ENTITY ") + sign + "e" + QByteArray::number(level) + " \"" +
                        inner.repeated(10) + "\">\n";
    }
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [\n<!ENTITY e0 \"ha\">\n" + declarations +
           "]>\n<rss><channel><item><title>&e9;</title></item></channel></rss>";
}

QByteArray feedWith(const QByteArray &item)
{
    return "<rss>\n<channel>\n<item><title>A</title>\n" + item + "</item></channel></rss>";
}

/// The most memory that this process has had so far, in bytes.
qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

Result<ImportOutcome> imported(TemporaryDatabase &database, const QStringList &paths)
{
    QList<ImportSource> sources;
    for (const QString &path : paths)
        sources.append(ImportSource{path});
    return importFiles(database.store(), sources, {}, ImportMode::Apply, {}, [](FileDifference &&) {});
}

} // namespace

class TestHostileImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void oddFilesAreReadWithinBounds_data();
    void oddFilesAreReadWithinBounds();
    void tooLargeFilesAreNotRead_data();
    void tooLargeFilesAreNotRead();
    void whatIsNoFileIsRefused();
    void otherFilesOfTheSameImportGoIn();

private:
    static void write(const QString &path, const QByteArray &content);
    /// How many change sets there are: what an import leaves behind.
    static int changeSets(TemporaryDatabase &database);
};

void TestHostileImports::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

int TestHostileImports::changeSets(TemporaryDatabase &database)
{
    return database.connection().scalar(QStringLiteral("SELECT count(*) FROM change_set"))->toInt();
}

void TestHostileImports::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason"); // A regular expression.

    const QByteArray person = "{\"persons\":[\n{\"id\":\"p\",\"name\":";
    QTest::newRow("JSON nested deeply") << "a.json"
                                        << "{\"persons\":\n" + QByteArray("[").repeated(200'000)
                                        << "line 2, byte [0-9]+: .*(nested too deeply|bracket)";
    QTest::newRow("JSON nested deeply where anything may stand")
        << "a.json"
        << person + "\"A\",\"odd\":" + QByteArray("{\"a\":").repeated(200'000) + "1" +
               QByteArray("}").repeated(200'000) + "}]}"
        << "line 2, byte [0-9]+: brackets are nested too deeply";
    QTest::newRow("JSON cut off") << "a.json" << person + "\"A\""
                                  << "line [0-9]+, byte [0-9]+: ";
    QTest::newRow("JSON with half a surrogate pair") << "a.json" << person + "\"\\ud800\"}]}"
                                                     << "line 2, byte [0-9]+: .*escape";
    QTest::newRow("JSON that is not UTF-8") << "a.json" << person + "\"\xFF\"}]}"
                                            << "byte 32 \\(line 2\\) is not UTF-8";
    QTest::newRow("JSON with a surrogate in UTF-8") << "a.json" << person + "\"\xED\xA0\x80\"}]}"
                                                    << "byte 32 \\(line 2\\) is not UTF-8";
    QTest::newRow("JSON with NUL") << "a.json" << person + QByteArray("\"a\0b\"}]}", 8)
                                   << "line 2, byte [0-9]+";
    QTest::newRow("a bundle nested deeply")
        << "b.json"
        << "{\"format\":\"delegations-bundle\",\"version\":1,\n\"area\":" + QByteArray("[").repeated(200'000)
        << "line 2 is not JSON";
    QTest::newRow("XML nested deeply") << "a.xml" << feedWith(QByteArray("<a>").repeated(200'000))
                                       << "line 4: elements are nested too deeply";
    QTest::newRow("a billion laughs") << "a.xml" << laughs("") << "line [0-9]+: .*(document type|entit)";
    QTest::newRow("a billion laughs within the declarations") << "a.xml" << laughs("% ") << "line [0-9]+: ";
    QTest::newRow("one long entity often") << "a.xml"
                                           << "<!DOCTYPE rss [<!ENTITY a \"" + QByteArray(32'000, 'a') +
                                                  "\">]><rss>" + QByteArray("&a;").repeated(10'000) + "</rss>"
                                           << "line 1: .*document type";
    QTest::newRow("an entity from elsewhere")
        << "a.xml" << QByteArray("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss>&a;</rss>")
        << "line 1: .*document type";
    QTest::newRow("XML with 100,000 attributes")
        << "a.xml" << feedWith("<a" + numbered(" a", 100'000, "=''") + "/>") << "line 4: .*attributes";
    QTest::newRow("XML with 100,000 namespaces")
        << "a.xml" << feedWith("<a" + numbered(" xmlns:a", 100'000, " = \"x\"") + "/>")
        << "line 4: .*attributes";
    QTest::newRow("XML with millions of elements")
        << "a.xml" << feedWith(QByteArray("<a/>").repeated(2'000'000)) << "line 4: .*thousands of elements";
    QTest::newRow("XML with NUL") << "a.xml" << feedWith(QByteArray("\0", 1)) << "byte [0-9]+ \\(line 4\\)";
    QTest::newRow("XML with half a surrogate pair") << "a.xml" << feedWith("&#xD800;") << "line 4: ";
    QTest::newRow("XML that is not UTF-8")
        << "a.xml" << feedWith("\x98") << "byte [0-9]+ \\(line 4\\) is not UTF-8";
    QTest::newRow("200,000 nested tables") << "a.html"
                                           << "<html>\n" + QByteArray("<table><tr><td>").repeated(200'000)
                                           << "line 2 elements are nested too deeply";
    QTest::newRow("HTML with 100,000 attributes") << "a.html"
                                                  << "<html>\n<p" + numbered(" a", 100'000, "=''") + ">"
                                                  << "line 2 has an element with hundreds of attributes";
    QTest::newRow("HTML with NUL") << "a.html"
                                   << "<html>\n" + QByteArray("\0", 1) + QByteArray("text ").repeated(20)
                                   << "byte 8 \\(line 2\\)";
    QTest::newRow("text with NUL") << "a.txt"
                                   << "Headline\n" + QByteArray("a\0b", 3) + QByteArray("text ").repeated(20)
                                   << "byte 11 \\(line 2\\)";
    QTest::newRow("text that is nothing known")
        << "a.txt" << QByteArray("Headline\n\x98\x98") << "byte 10 \\(line 2\\)";
    QTest::newRow("half a character of UTF-16") << "a.txt"
                                                << QByteArray("\xFF\xFE"
                                                              "a\0\0\xD8"
                                                              "b\0",
                                                              8)
                                                << "byte [0-9]+ is not UTF-16";
}

void TestHostileImports::hostileFilesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    TemporaryDatabase database;
    const QString path = database.filePath(name);
    write(path, content);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = imported(database, {path});
    const qint64 milliseconds = timer.elapsed();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().userText));
    QCOMPARE(outcome->read, 0);
    QCOMPARE(outcome->refused.size(), 1);
    const Error error = outcome->refused.first();
    QCOMPARE(error.code, ErrorCode::Input);
    QVERIFY2(QRegularExpression(reason).match(error.userText).hasMatch(), qPrintable(error.userText));
    // What to do, in a sentence of its own; and no wall of text.
    QVERIFY2(error.userText.contains(QRegularExpression(QStringLiteral("\\. (Get|Save) "))),
             qPrintable(error.userText));
    QVERIFY2(error.userText.size() < 400, qPrintable(error.userText.left(500)));
    QVERIFY2(milliseconds < stopAfter(10'000), qPrintable(QString::number(milliseconds)));
    QCOMPARE(changeSets(database), 0);
}

void TestHostileImports::oddFilesAreReadWithinBounds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("title"); // As stored.

    QTest::newRow("marks that turn the text")
        << "a.txt" << QStringLiteral("a\u202Egnp.exe\u200B\u0007\nText").toUtf8() << "agnp.exe";
    QTest::newRow("HTML in a headline")
        << "a.txt" << QByteArray("<img src='file:///etc/passwd'>\nText") << "<img src='file:///etc/passwd'>";
    QTest::newRow("half a surrogate pair in HTML") << "a.html" << QByteArray("<h1>a&#xD800;b</h1>x") << "ab";
    QTest::newRow("a large character number")
        << "a.html" << QByteArray("<h1>a&#x7FFFFFFF;&#99999999999999999999;b</h1>x") << "ab";
    QTest::newRow("a long word") << "a.html"
                                 << "<h1>a</h1>" + QByteArray(4'000'000, 'w') << "a";
    QTest::newRow("a million small elements beside the items")
        << "a.xml"
        << "<rss><channel>" + QByteArray("<a/>").repeated(1'000'000) +
               "<item><title>a</title></item></channel></rss>"
        << "a";
    QTest::newRow("a long text in a feed")
        << "a.xml" << feedWith("<description>" + QByteArray(900'000, 'w') + "</description>") << "A";
}

void TestHostileImports::oddFilesAreReadWithinBounds()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, title);
    constexpr qint64 enough = 1'500'000'000;
    TemporaryDatabase database;
    const QString path = database.filePath(name);
    write(path, content);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = imported(database, {path});
    const qint64 milliseconds = timer.elapsed();
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().userText));
    QVERIFY2(outcome->refused.isEmpty(), qPrintable(outcome->refused.value(0).userText));
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT title FROM news_item"))->toString(), title);
    QVERIFY2(milliseconds < stopAfter(10'000), qPrintable(QString::number(milliseconds)));
    QVERIFY2(peakMemory() < enough, qPrintable(QString::number(peakMemory())));
}

void TestHostileImports::tooLargeFilesAreNotRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<qint64>("largest");

    QTest::newRow("open data") << "a.json" << QByteArray("{\"persons\":[") << qint64(100'000'000);
    QTest::newRow("a feed") << "a.xml" << QByteArray("<rss>") << qint64(20'000'000);
    QTest::newRow("a page") << "a.html" << QByteArray("<html>") << qint64(5'000'000);
    QTest::newRow("text") << "a.txt" << QByteArray("Text") << qint64(5'000'000);
}

void TestHostileImports::tooLargeFilesAreNotRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    QFETCH(qint64, largest);
    TemporaryDatabase database;
    const QString path = database.filePath(name);
    write(path, beginning);
    QVERIFY(QFile::resize(path, largest + 1)); // Takes no room on the disk.
    const qint64 before = peakMemory();
    const auto outcome = imported(database, {path});
    QVERIFY(outcome);
    QCOMPARE(outcome->refused.size(), 1);
    const QString text = outcome->refused.first().userText;
    QVERIFY2(text.contains(QStringLiteral("at most %1 MB").arg(largest / 1'000'000)), qPrintable(text));
    QVERIFY2(peakMemory() - before < 15'000'000, qPrintable(QString::number(peakMemory() - before)));
    QCOMPARE(changeSets(database), 0);
}

void TestHostileImports::whatIsNoFileIsRefused()
{
    TemporaryDatabase database;
    for (const QString &path : {QStringLiteral("/dev/zero"), database.filePath(QStringLiteral("absent.json")),
                                database.filePath(QStringLiteral(".")), database.path()}) {
        const auto outcome = imported(database, {path});
        QVERIFY(outcome);
        QCOMPARE(outcome->refused.size(), 1);
    }
    QCOMPARE(changeSets(database), 0);
}

void TestHostileImports::otherFilesOfTheSameImportGoIn()
{
    TemporaryDatabase database;
    const QString good = database.filePath(QStringLiteral("good.txt"));
    const QString bad = database.filePath(QStringLiteral("bad.html"));
    write(good, "Headline\nText.");
    write(bad, QByteArray("<div>").repeated(200'000));
    const auto outcome = imported(database, {bad, good});
    QVERIFY(outcome);
    QCOMPARE(outcome->read, 1);
    QCOMPARE(outcome->refused.size(), 1);
    QCOMPARE(changeSets(database), 1);
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT title FROM news_item"))->toString(),
             QStringLiteral("Headline"));
}

QTEST_GUILESS_MAIN(TestHostileImports)
#include "tst_hostileimports.moc"
