// RSS and Atom files: what becomes of their items, and how these are recognised later.
#include "models/core/kinds/belongings.h"
#include "models/core/kinds/news.h"
#include "models/exchange/formats/feed/feedimporter.h"
#include "tests/support/importedbundle.h"

#include <QFile>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(DELEGATIONS_SOURCE_DIR "/tests/fuzz/corpus/feed/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray rss = sample("rss.xml");
const QByteArray atom = sample("atom.xml");

Result<Bundle> readFeed(const QByteArray &content)
{
    return FeedImporter().read({QStringLiteral("feed.xml"), content});
}

/// The news items of a feed, their values each on one line.
QStringList items(const QByteArray &content)
{
    const Result<Bundle> bundle = readFeed(content);
    if (!bundle)
        return {bundle.error().userText};
    QStringList lines;
    for (const BundleRecord &record : bundle->records) {
        if (record.kind != RecordKind::NewsItem)
            continue;
        QStringList values;
        constexpr auto &item = fields::newsItem;
        for (const FieldId field : std::initializer_list<FieldId>{item.language, item.published, item.title,
                                                                  item.summary, item.body, item.url})
            values.append(record.value(field).toString());
        lines.append(values.join(QStringLiteral(" | ")));
    }
    return lines;
}

QByteArray changed(QByteArray content, const char *before, const char *after)
{
    [&] { QVERIFY(content.contains(before)); }();
    return content.replace(before, after);
}

} // namespace

class TestFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rssItemsBecomeNews();
    void atomEntriesBecomeNews();
    void whatHasNoColumnIsKept();
    void theFeedIsTheSource();
    void itemsWithoutAnythingToReadAreNamed();
    void feedsAreRecognised_data();
    void feedsAreRecognised();
    void otherEncodingsAreRead();
    void whatIsNoFeedIsRefused_data();
    void whatIsNoFeedIsRefused();
    void aSecondImportChangesNothing();
    void correctionsChangeTheStoredItem();
    void addressesTellItemsApart();
    void briefTextsReplaceNoWholeOnes();
};

void TestFeeds::rssItemsBecomeNews()
{
    const QStringList expected{
        QStringLiteral(
            "en | 2022-06-04 | Session opened | In short. | The session opened.\nOne\nTwo & three | "
            "https://assembly.example/en/news/1"),
        QStringLiteral("en | 2022-06-03 | A commission met today. |  | A commission met today. | "
                       "https://assembly.example/en/news/2"),
        QStringLiteral("en |  | Undated |  | Text & more,\non two lines | "),
    };
    QCOMPARE(items(rss), expected);
}

void TestFeeds::atomEntriesBecomeNews()
{
    const QStringList expected{
        QStringLiteral("ru | 2022-06-04 | Сессия открыта | Кратко | Первый абзац.\nВторой. | "
                       "https://assembly.example/news/3"),
        QStringLiteral("en | 2022-06-05 | a < b |  | One\nTwo | "),
    };
    QCOMPARE(items(atom), expected);
}

void TestFeeds::whatHasNoColumnIsKept()
{
    const auto extras = [](const QByteArray &content, const char *title) {
        const BundleRecord record =
            recordWith(*readFeed(content), fields::newsItem.title, QString::fromUtf8(title));
        return record.values.value(fields::newsItem.extras).replace(u'"', u'\'');
    };
    QCOMPARE(extras(rss, "Session opened"),
             QStringLiteral("{'category':['Sessions','Chambers'],'dc:creator':'Surname Given',"
                            "'guid':{'isPermaLink':'false','text':'news-1'},"
                            "'pubDate':'Sat, 04 Jun 2022 23:30:00 +0300'}"));
    QCOMPARE(
        extras(atom, "Сессия открыта"),
        QStringLiteral("{'author':{'name':'Иванов Пример'},'id':'tag:assembly.example,2022:3',"
                       "'link':{'href':'a.pdf','rel':'enclosure','type':'application/pdf'},"
                       "'published':'2022-06-04T23:30:00+03:00','updated':'2022-06-05T01:00:00+03:00'}"));
    QCOMPARE(extras(atom, "a < b"),
             QStringLiteral("{'content':{'src':'picture.png','type':'image/png'},"
                            "'id':'tag:assembly.example,2022:4','updated':'2022-06-05T01:00:00+03:00'}"));
    QCOMPARE(extras(rss, "Undated"), QString());
}

void TestFeeds::theFeedIsTheSource()
{
    const Result<Bundle> bundle = readFeed(atom);
    const BundleRecord item = recordWith(*bundle, fields::newsItem.published, QStringLiteral("2022-06-04"));
    QList<BundleRecord> sources;
    for (const BundleRecord &record : bundle->records) {
        if (record.kind == RecordKind::Source &&
            record.references.value(fields::source.subject.newsItem) == item.key)
            sources.append(record);
    }
    QCOMPARE(sources.size(), 1);
    QCOMPARE(sources[0].values.value(fields::source.url), QStringLiteral("https://assembly.example/ru/"));
    QCOMPARE(sources[0].values.value(fields::source.note), QStringLiteral("Новости"));
}

void TestFeeds::itemsWithoutAnythingToReadAreNamed()
{
    const Result<Bundle> bundle = readFeed(rss);
    QCOMPARE(bundle->skipped, 1);
    const QList<Warning> expected{{27, QStringLiteral("An item without headline and text was left out.")}};
    QCOMPARE(bundle->warnings, expected);

    const Result<Bundle> twice =
        readFeed(changed(rss, "https://assembly.example/en/news/2</guid>", "news-1</guid>"));
    QCOMPARE(twice->skipped, 2);
    QVERIFY(twice->warnings.contains(
        {20, QStringLiteral("The file has “A commission met today.” twice; the first one counts.")}));

    const QByteArray deep = "&lt;p&gt;" + QByteArray("&lt;div&gt;").repeated(300) + "x";
    const Result<Bundle> nested = readFeed("<rss><channel><item><title>Title</title><description>" + deep +
                                           "</description></item></channel></rss>");
    QCOMPARE(nested->records.size(), 1);
    QCOMPARE(nested->warnings.size(), 1);
    QVERIFY2(nested->warnings[0].text.contains(QStringLiteral("nested too deeply")),
             qPrintable(nested->warnings[0].text));
}

void TestFeeds::feedsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("isFeed");

    QTest::newRow("RSS") << rss << true;
    QTest::newRow("Atom") << atom << true;
    QTest::newRow("RSS 1.0") << QByteArray("<?xml version='1.0'?><rdf:RDF xmlns:rdf='x'>") << true;
    QTest::newRow("behind a comment") << QByteArray("<!-- <html> -->\n<rss>") << true;
    QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBF<?xml version='1.0'?>\n<feed xmlns='x'>") << true;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0r\0s\0s\0>\0", 12) << true;
    QTest::newRow("with a document type, to say why it is refused")
        << QByteArray("<!DOCTYPE rss PUBLIC 'x' 'y'>\n<rss version='0.91'>") << true;
    QTest::newRow("HTML about feeds") << QByteArray("<!doctype html><html><body><feed>") << false;
    QTest::newRow("text") << QByteArray("RSS and feeds") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestFeeds::feedsAreRecognised()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, isFeed);
    QCOMPARE(FeedImporter().accepts(QStringLiteral("any.xml"), start.left(4096)), isFeed);
}

void TestFeeds::otherEncodingsAreRead()
{
    const QStringList expected{QStringLiteral(" |  | Пример |  |  | ")};
    QCOMPARE(
        items(
            "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>\xCF\xF0\xE8\xEC\xE5\xF0"
            "</title></item></channel></rss>"),
        expected);
    const QString text =
        QStringLiteral("\uFEFF<rss><channel><item><title>Пример</title></item></channel></rss>");
    QCOMPARE(items(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)), expected);
}

void TestFeeds::whatIsNoFeedIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");

    QTest::newRow("cut off") << rss.left(rss.indexOf("<description>A comm"))
                             << "line 23: Premature end of document.";
    QTest::newRow("something else") << QByteArray("<?xml version='1.0'?>\n<opml/>")
                                    << "neither an RSS nor an Atom feed; its first element is “opml”";
    QTest::newRow("nothing") << QByteArray() << "line 1: Premature end of document.";
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE rss [<!ENTITY a 'b'>]>\n<rss/>")
                                     << "document type declaration";
    QTest::newRow("an undeclared entity")
        << QByteArray("<rss>\n&nbsp;</rss>") << "line 2: Entity 'nbsp' not declared.";
    QTest::newRow("a bad byte") << QByteArray("<rss>\n\x98</rss>") << "byte 7 (line 2) is not UTF-8 text";
}

void TestFeeds::whatIsNoFeedIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const Result<Bundle> bundle = readFeed(content);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, ErrorCode::Input);
    QVERIFY2(bundle.error().userText.contains(reason), qPrintable(bundle.error().userText));
    QVERIFY2(bundle.error().userText.startsWith(QStringLiteral("feed.xml was not imported: ")),
             qPrintable(bundle.error().userText));
}

void TestFeeds::aSecondImportChangesNothing()
{
    for (const QByteArray &content : {rss, atom}) {
        TemporaryDatabase database;
        const QJsonObject first = importBundle(database, *readFeed(content));
        QVERIFY(!first.value(QStringLiteral("added")).toObject().isEmpty());
        const QJsonObject second = importBundle(database, *readFeed(content));
        QCOMPARE(second.value(QStringLiteral("added")).toObject(), QJsonObject());
        QCOMPARE(second.value(QStringLiteral("changed")).toObject(), QJsonObject());
        QCOMPARE(second.value(QStringLiteral("unchanged")), first.value(QStringLiteral("added")));
    }
}

void TestFeeds::correctionsChangeTheStoredItem()
{
    const QJsonObject one{{QStringLiteral("news_item"), 1}};
    TemporaryDatabase database;
    importBundle(database, *readFeed(rss));
    QByteArray later = changed(rss, "Session opened", "The session has been opened");
    QJsonObject summary = importBundle(database, *readFeed(later));
    QCOMPARE(summary.value(QStringLiteral("changed")).toObject(), one); // By its guid.
    later = changed(changed(later, "<link>/en/news/1", "<link>/en/news/one"), "04 Jun 2022", "05 Jun 2022");
    summary = importBundle(database, *readFeed(later));
    QCOMPARE(summary.value(QStringLiteral("changed")).toObject(), one);
    later = changed(changed(later, "news-1", "other-guid"), "has been opened", "was opened");
    summary = importBundle(database, *readFeed(later));
    QCOMPARE(summary.value(QStringLiteral("changed")).toObject(), one); // By its address.
    QCOMPARE(summary.value(QStringLiteral("added")).toObject(), QJsonObject());
}

void TestFeeds::addressesTellItemsApart()
{
    const auto feed = [](const QByteArray &link) {
        return "<rss><channel><item><title>Announcement</title><pubDate>4 Jun 2022</pubDate>" + link +
               "</item></channel></rss>";
    };
    const auto outcome = [](TemporaryDatabase &database, const QByteArray &content) {
        const QJsonObject summary = importBundle(database, *readFeed(content));
        QStringList words;
        for (const char *one : {"added", "changed", "unchanged"}) {
            if (!summary.value(QString::fromLatin1(one)).toObject().isEmpty())
                words.append(QString::fromLatin1(one));
        }
        return words.join(u' ');
    };
    TemporaryDatabase database;
    QCOMPARE(outcome(database, feed("<link>https://a.example/1</link>")), QStringLiteral("added"));
    QCOMPARE(outcome(database, feed("<link>https://a.example/2</link>")), QStringLiteral("added"));
    QCOMPARE(outcome(database, feed("")), QStringLiteral("unchanged"));
    TemporaryDatabase other;
    QCOMPARE(outcome(other, feed("")), QStringLiteral("added"));
    QCOMPARE(outcome(other, feed("<link>https://a.example/1</link>")), QStringLiteral("changed"));
}

void TestFeeds::briefTextsReplaceNoWholeOnes()
{
    const auto storedBody = [](TemporaryDatabase &database) {
        return database.connection().scalar(QStringLiteral("SELECT body FROM news_item"))->toString();
    };
    const auto feed = [](const QByteArray &text) {
        return "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item><guid>1</guid>"
               "<title>Title</title>" +
               text + "</item></channel></rss>";
    };
    TemporaryDatabase database;
    importBundle(database, *readFeed(feed("<description>The beginning</description>")));
    QCOMPARE(storedBody(database), QStringLiteral("The beginning"));
    importBundle(database, *readFeed(feed("<content:encoded>The beginning and the end</content:encoded>")));
    QCOMPARE(storedBody(database), QStringLiteral("The beginning and the end"));
    importBundle(database, *readFeed(feed("<description>The beginning</description>")));
    QCOMPARE(storedBody(database), QStringLiteral("The beginning and the end"));
}

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
