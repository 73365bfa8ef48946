// News saved as files of their own: pages and plain text.
#include "models/core/kinds/belongings.h"
#include "models/core/kinds/news.h"
#include "models/exchange/formats/page/articleimporter.h"
#include "models/exchange/transfer/importers.h"
#include "tests/support/importedbundle.h"

#include <QFile>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(DELEGATIONS_SOURCE_DIR "/tests/fuzz/corpus/article/") +
               QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The values of the one news item, a line each; or why there is none.
QString newsItem(const QString &name, const QByteArray &content)
{
    const Result<Bundle> bundle = ArticleImporter().read({name, content});
    if (!bundle)
        return bundle.error().userText;
    const BundleRecord record = bundle->records.first();
    QStringList values;
    constexpr auto &item = fields::newsItem;
    for (const FieldId field : std::initializer_list<FieldId>{item.language, item.published, item.title,
                                                              item.summary, item.url, item.body})
        values.append(record.values.cell(field).toString());
    return values.join(QStringLiteral(" | "));
}

QString page(const QByteArray &content)
{
    return newsItem(QStringLiteral("a.html"), content);
}

QString text(const QByteArray &content)
{
    return newsItem(QStringLiteral("a.txt"), content);
}

} // namespace

class TestArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSavedPageBecomesNews();
    void whatHasNoColumnIsKept();
    void headlinesAreFound_data();
    void headlinesAreFound();
    void daysAreFound_data();
    void daysAreFound();
    void addressesAreFound_data();
    void addressesAreFound();
    void theTextIsWhatIsBelowTheHeadline_data();
    void theTextIsWhatIsBelowTheHeadline();
    void plainTextBeginsWithItsHeadline_data();
    void plainTextBeginsWithItsHeadline();
    void whatHasNoTextIsRefused();
    void filesAreRecognised_data();
    void filesAreRecognised();
    void aSecondImportChangesNothing();
    void aPageMeetsWhatAFeedBrought();
};

void TestArticles::aSavedPageBecomesNews()
{
    QCOMPARE(page(sample("page.html")),
             QStringLiteral(
                 "en | 2022-06-04 | Session opened |  | https://assembly.example/en/news/1 | The session "
                 "opened in the capital of the country, as planned.\nThe hall\nSurname Given spoke."));
    QCOMPARE(page(sample("plain.html")),
             QStringLiteral(" | 2022-06-04 | Commission met |  | "
                            "https://assembly.example/en/news/2 | It met.\nIt spoke."));
}

void TestArticles::whatHasNoColumnIsKept()
{
    const Result<Bundle> bundle = ArticleImporter().read({QStringLiteral("a.html"), sample("page.html")});
    QCOMPARE(bundle->records.size(), 2);
    QCOMPARE(bundle->records[0].values.value(fields::newsItem.extras),
             QStringLiteral(
                 "{\"article:published_time\":\"2022-06-04T23:30:00+03:00\",\"author\":\"Surname Given\"}"));
    QCOMPARE(bundle->records[1].kind, RecordKind::Source);
    QCOMPARE(bundle->records[1].values.value(fields::source.note), QStringLiteral("The Assembly"));
}

void TestArticles::headlinesAreFound_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("title");

    QTest::newRow("first level") << QByteArray("<title>A - Site</title><h1> A </h1><p>Text") << "A";
    QTest::newRow("of several, the page's own")
        << QByteArray("<title>A - Site</title><h1>Site</h1><h1>A</h1>x") << "A";
    QTest::newRow("for other sites") << QByteArray("<meta property=og:title content='A'><title>B</title>x")
                                     << "A";
    QTest::newRow("without the site's name")
        << QByteArray("<meta property=og:site_name content='Site'><title>A - b — SITE</title>x") << "A - b";
    QTest::newRow("the page's title") << QByteArray("<title>A</title><p>x") << "A";
    QTest::newRow("linked data") << QByteArray(
                                        "<script type='application/ld+json'>[{\"@type\":[\"BlogPosting\"],"
                                        "\"headline\":\"A\"}]</script>x")
                                 << "A";
    QTest::newRow("damaged linked data")
        << QByteArray("<script type='application/ld+json'>{\"headline\":</script><title>A</title>") << "A";
    QTest::newRow("only the text") << QByteArray("<p>How it begins.<p>And goes on.") << "How it begins.";
}

void TestArticles::headlinesAreFound()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, title);
    QCOMPARE(page(html).section(QStringLiteral(" | "), 2, 2), title);
}

void TestArticles::daysAreFound_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("day");

    const QByteArray head = "<title>A</title><h1>A</h1>";
    QTest::newRow("meta") << "<meta property='article:published_time' content='2022-06-04T10:00:00Z'>" + head
                          << "2022-06-04";
    QTest::newRow("linked data")
        << "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":"
           "\"2022-06-04T10:00\"}</script>" +
               head
        << "2022-06-04";
    QTest::newRow("time") << head + "<time datetime='2022-06-04'>yesterday</time>"
                          << "2022-06-04";
    QTest::newRow("time in words") << head + "<time>4 июня 2022</time>"
                                   << "2022-06-04";
    QTest::newRow("words below the headline") << head + "<p>June 4, 2022<p>Text"
                                              << "2022-06-04";
    QTest::newRow("words with a label") << head + "<p>Published: 04.06.2022 | News<p>Text"
                                        << "2022-06-04";
    QTest::newRow("a month only") << head + "<p>June 2022<p>Text"
                                  << "2022-06";
    QTest::newRow("none") << head + "<p>On 4 June 2022 they met."
                          << "";
    QTest::newRow("no day of the calendar") << "<meta name='date' content='2022-02-30'>" + head << "";
}

void TestArticles::daysAreFound()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, day);
    QCOMPARE(page(html).section(QStringLiteral(" | "), 1, 1), day);
}

void TestArticles::addressesAreFound_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("url");

    QTest::newRow("canonical") << QByteArray("<link rel=canonical href='https://a.example/1'>"
                                             "<meta property=og:url content='https://a.example/2'>x")
                               << "https://a.example/1";
    QTest::newRow("relative")
        << QByteArray("<link rel=canonical href='/1'><meta property=og:url content='https://a.example/2'>x")
        << "https://a.example/1";
    QTest::newRow("for other sites") << QByteArray("<meta property=og:url content='https://a.example/2'>x")
                                     << "https://a.example/2";
    QTest::newRow("nothing that opens a file")
        << QByteArray("<link rel=canonical href='file:///etc/passwd'>x") << "";
    QTest::newRow("nothing that runs")
        << QByteArray("<link rel=canonical href='javascript:alert(1)'>x") << "";
}

void TestArticles::addressesAreFound()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, url);
    QCOMPARE(page(html).section(QStringLiteral(" | "), 4, 4), url);
}

void TestArticles::theTextIsWhatIsBelowTheHeadline_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("body");

    const QByteArray head = "<title>A</title>";
    QTest::newRow("the article") << head + "<p>Menu</p><article><h1>A</h1><p>Text.</article><p>More"
                                 << "Text.";
    QTest::newRow("the main part") << head + "<p>Menu</p><main><h1>A</h1><p>Text.</main><p>More"
                                   << "Text.";
    QTest::newRow("the longest article") << head + "<article>One.</article><article>Longer one.</article>"
                                         << "Longer one.";
    QTest::newRow("articles that are only headlines")
        << head + "<h1>A</h1><p>" + QByteArray("Text. ").repeated(20) + "<article>B</article>"
        << QString::fromLatin1(QByteArray("Text. ").repeated(20).trimmed()) + QStringLiteral("\nB");
    QTest::newRow("no such part") << head +
                                         "<p>Menu</p><h1>A</h1><p>4 June 2022<p>A<p>Text.<footer>End</footer>"
                                  << "Text.";
    QTest::newRow("no headline in it") << head + "<p>Text.<p>More."
                                       << "Text.\nMore.";
}

void TestArticles::theTextIsWhatIsBelowTheHeadline()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, body);
    QCOMPARE(page(html).section(QStringLiteral(" | "), 5), body);
}

void TestArticles::plainTextBeginsWithItsHeadline_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("item");

    QTest::newRow("the sample")
        << sample("text.txt")
        << QStringLiteral(" | 2022-06-04 | Сессия открыта |  |  | Первый абзац.\n\nВторой абзац.");
    QTest::newRow("the date first") << QByteArray("4 June 2022\nA\nText.")
                                    << " | 2022-06-04 | A |  |  | Text.";
    QTest::newRow("an address") << QByteArray("# A\n\nSource: https://a.example/1\nText.")
                                << " |  | A |  | https://a.example/1 | Text.";
    QTest::newRow("a headline only") << QByteArray("\n\nA\n") << " |  | A |  |  | ";
    QTest::newRow("no headline") << QByteArray(99, 'a') + QByteArray(" b").repeated(150) + "\nText."
                                 << QStringLiteral(" |  | ") + QString(99, u'a') +
                                        QStringLiteral("… |  |  | ") + QString(99, u'a') +
                                        QStringLiteral(" b").repeated(150) + QStringLiteral("\nText.");
    QTest::newRow("Windows-1251") << QByteArray("\xCF\xF0\xE8\xEC\xE5\xF0\r\n\xD2\xE5\xEA\xF1\xF2")
                                  << QStringLiteral(" |  | Пример |  |  | Текст");
    QTest::newRow("a tag in text") << QByteArray("A\n<html> is a tag.") << " |  | A |  |  | <html> is a tag.";
}

void TestArticles::plainTextBeginsWithItsHeadline()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, item);
    QCOMPARE(text(content), item);
}

void TestArticles::whatHasNoTextIsRefused()
{
    const QString reason = QStringLiteral("it has no text");
    for (const char *content : {"", "\n \n", "\n----\n4 June 2022\n"})
        QVERIFY2(text(content).contains(reason), content);
    for (const char *content : {"", "\n \n", "<html><script>x</script>"})
        QVERIFY2(page(content).contains(reason), content);
    QVERIFY(text("A\n\x98").contains(QStringLiteral("byte 3 (line 2) is not UTF-8 text")));
}

void TestArticles::filesAreRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");

    const QByteArray words = "A headline\nand text.";
    QTest::newRow("text") << "news.txt" << words << "article";
    QTest::newRow("Markdown") << "news.md" << words << "article";
    QTest::newRow("a page") << "news.html" << QByteArray("<p>x") << "article";
    QTest::newRow("a page of another name")
        << "news.aspx" << QByteArray("\xEF\xBB\xBF<!DOCTYPE HTML>\n<html>x") << "article";
    QTest::newRow("a page behind a comment") << "news" << QByteArray("<!-- x -->\n<html>x") << "article";
    QTest::newRow("a feed") << "news.txt" << QByteArray("<rss><channel/></rss>") << "feed";
    QTest::newRow("the assembly's page")
        << "page.txt"
        << QByteArray("Delegation of the Parliament of X to the Assembly consists of 5 deputies.") << "page";
    QTest::newRow("something else") << "news.dat" << words << "";
    QTest::newRow("data in a document") << "a.xml" << QByteArray("<?xml version='1.0'?><x/>") << "";
}

void TestArticles::filesAreRecognised()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    TemporaryDatabase folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Importers importers;
    const auto read = importers.read(path);
    if (format.isEmpty()) {
        QVERIFY(!read);
        const QStringList titles = Importers().titles();
        QVERIFY(std::ranges::all_of(
            titles, [&](const QString &title) { return read.error().userText.contains(title); }));
        QVERIFY2(read.error().userText.contains(QStringLiteral("nothing that can be imported")),
                 qPrintable(read.error().userText));
        return;
    }
    QVERIFY2(read, qPrintable(read ? QString() : read.error().userText));
    const auto asked = importers.read(path, {format, {}});
    QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().userText));
    QCOMPARE((*read)->size(), (*asked)->size());
    QCOMPARE((*read)->warnings, (*asked)->warnings);
}

void TestArticles::aSecondImportChangesNothing()
{
    for (const char *name : {"page.html", "plain.html", "text.txt"}) {
        TemporaryDatabase database;
        const auto bundle = ArticleImporter().read({QString::fromLatin1(name), sample(name)});
        const QJsonObject first = importBundle(database, *bundle);
        const QJsonObject second = importBundle(database, *bundle);
        QCOMPARE(first.value(QStringLiteral("added")).toObject().value(QStringLiteral("news_item")).toInt(),
                 1);
        QCOMPARE(second.value(QStringLiteral("unchanged")), first.value(QStringLiteral("added")));
        QCOMPARE(second.value(QStringLiteral("added")).toObject(), QJsonObject());
        QCOMPARE(second.value(QStringLiteral("changed")).toObject(), QJsonObject());
    }
}

void TestArticles::aPageMeetsWhatAFeedBrought()
{
    TemporaryDatabase database;
    database.insert(Record(RecordKind::NewsItem)
                        .set(fields::newsItem.title, QStringLiteral("The session was opened"))
                        .set(fields::newsItem.url, QStringLiteral("https://assembly.example/en/news/1")));
    const auto bundle = ArticleImporter().read({QStringLiteral("page.html"), sample("page.html")});
    const QJsonObject summary = importBundle(database, *bundle);
    QCOMPARE(summary.value(QStringLiteral("changed")).toObject().value(QStringLiteral("news_item")).toInt(),
             1);
}

QTEST_GUILESS_MAIN(TestArticles)
#include "tst_articles.moc"
