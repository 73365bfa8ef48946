// Lists of news: what they hold, in which order, and how much of it is read.
#include "models/core/answer.h"
#include "models/core/kinds/events.h"
#include "models/core/kinds/news.h"
#include "models/core/kinds/people.h"
#include "models/core/viewcontext.h"
#include "models/items/datedlistmodel.h"
#include "models/items/recordreader.h"
#include "models/store/read/readworker.h"
#include "tests/support/sampleassembly.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

struct Fixture
{
    explicit Fixture() : assembly(database), worker(database.connection().source()), reader(worker, context)
    {
    }

    RecordKey add(const char *title, const char *published)
    {
        return database.insert(
            Record(RecordKind::NewsItem)
                .set(fields::newsItem.title, l(title))
                .set(fields::newsItem.published, PartialDate::parse(l(published)).value()));
    }
    [[nodiscard]] DatedList read(const Scope &place, const DatedEntry &after = {}, int limit = 100,
                                 const QString &words = {}) const
    {
        QFuture<Result<DatedList>> reading = reader.list(place, after, limit, words);
        reading.waitForFinished();
        return reading.result() ? reading.result().value() : DatedList{{}, true, -1};
    }
    [[nodiscard]] static QStringList titles(const DatedList &news)
    {
        QStringList all;
        for (const DatedEntry &entry : news.entries)
            all.append(entry.record.text);
        return all;
    }

    TemporaryDatabase database;
    SampleAssembly assembly;
    ReadWorker worker;
    ViewContext context;
    RecordReader reader;
};

QStringList shown(const DatedListModel &model, int column)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, column).data().toString());
    return all;
}

QString asWritten(const PartialDate &date)
{
    return date.toString();
}

DatedEntry entry(qint64 id, const QString &title, const char *published)
{
    DatedEntry made;
    made.record = {{RecordKind::NewsItem, id}, title};
    made.date = PartialDate::parse(l(published)).value();
    return made;
}

} // namespace

class TestNewsList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestComeFirstAndTheUndatedLast();
    void aMonthHoldsItsOwn();
    void wordsNarrowAList();
    void pagesFollowOneAnother();
    void whoIsMentionedIsCountedOnce();
    void eventsAreListedToo();
    void wordsNarrowEvents();
    void monthsHaveALine();
    void onlyWhatDiffersChanges();
    void thousandsAreReadAPageAtATime();
};

void TestNewsList::theNewestComeFirstAndTheUndatedLast()
{
    Fixture f;
    f.add("A", "2031-03-01");
    f.add("B", "2031");
    f.add("C", "");
    f.add("D", "2031-03");
    f.add("E", "2031-04-30");
    const DatedList all = f.read(Scope::listOf(RecordKind::NewsItem));
    QCOMPARE(Fixture::titles(all), (QStringList{l("E"), l("A"), l("D"), l("B"), l("C")}));
    QCOMPARE(all.total, 5);
    QVERIFY(all.isLast);
}

void TestNewsList::aMonthHoldsItsOwn()
{
    Fixture f;
    f.add("before", "2031-02-28");
    f.add("first", "2031-03-01");
    f.add("last", "2031-03-31");
    f.add("after", "2031-04-01");
    f.add("month", "2031-03");
    f.add("year", "2031");
    f.add("undated", "");
    QCOMPARE(Fixture::titles(f.read(Scope::monthOf(RecordKind::NewsItem, l("2031-03")))),
             (QStringList{l("last"), l("first"), l("month")}));
    QCOMPARE(f.read(Scope::monthOf(RecordKind::NewsItem, l("2031-03"))).total, 3);
    QCOMPARE(Fixture::titles(f.read(Scope::monthOf(RecordKind::NewsItem, l("2031")))),
             QStringList{l("year")});
    QCOMPARE(Fixture::titles(f.read(Scope::monthOf(RecordKind::NewsItem, {}))), QStringList{l("undated")});
    QCOMPARE(f.read(Scope::monthOf(RecordKind::NewsItem, {})).total, 1);
    QCOMPARE(f.read(Scope::monthOf(RecordKind::NewsItem, l("2030-01"))).total,
             -1); // There is no such list.
    QCOMPARE(Fixture().read(Scope::listOf(RecordKind::NewsItem)).total, 0);
}

void TestNewsList::wordsNarrowAList()
{
    Fixture f;
    f.add("Visit to Minsk", "2031-03-01");
    f.add("Minsk, a second visit", "2031-03-02");
    f.add("Session", "2031-03-03");
    f.add("Visit", "2031-04");
    f.add("Undated visit", "");
    const Scope all = Scope::listOf(RecordKind::NewsItem);
    const Scope march = Scope::monthOf(RecordKind::NewsItem, l("2031-03"));
    const auto narrowed = [&](const Scope &place, const QString &words) {
        const DatedList list = f.read(place, {}, 100, words);
        return QStringList{QStringLiteral("%1 of %2").arg(list.total).arg(list.all)} + Fixture::titles(list);
    };
    QCOMPARE(narrowed(all, l("vis min")),
             (QStringList{l("2 of 5"), l("Minsk, a second visit"), l("Visit to Minsk")}));
    QCOMPARE(narrowed(all, QStringLiteral("минск")).size(), 3); // In any script.
    QCOMPARE(narrowed(all, l("visit")), (QStringList{l("4 of 5"), l("Visit"), l("Minsk, a second visit"),
                                                     l("Visit to Minsk"), l("Undated visit")}));
    QCOMPARE(narrowed(march, l("visit")),
             (QStringList{l("2 of 3"), l("Minsk, a second visit"), l("Visit to Minsk")}));
    QCOMPARE(narrowed(Scope::monthOf(RecordKind::NewsItem, {}), l("session")), QStringList{l("0 of 1")});
    QCOMPARE(narrowed(march, l("nothing")), QStringList{l("0 of 3")}); // The month is there all the same.
    QCOMPARE(narrowed(all, l(" - ")).size(), 6);                       // No words.
    const DatedList first = f.read(all, {}, 2, l("visit"));
    QVERIFY(!first.isLast);
    QCOMPARE(Fixture::titles(f.read(all, first.entries.back(), 2, l("visit"))),
             (QStringList{l("Visit to Minsk"), l("Undated visit")}));
}

void TestNewsList::pagesFollowOneAnother()
{
    Fixture f;
    for (const char *title : {"A", "B", "C", "D"})
        f.add(title, "2031-03-01");
    f.add("E", "");
    f.add("F", "");
    QStringList read;
    DatedEntry last;
    bool isLast = false;
    for (int page = 0; page < 10 && !isLast; ++page) {
        const DatedList news = f.read(Scope::listOf(RecordKind::NewsItem), last, 3);
        read += Fixture::titles(news);
        isLast = news.isLast;
        if (!news.entries.empty())
            last = news.entries.back();
    }
    QVERIFY(isLast);
    QCOMPARE(read, (QStringList{l("D"), l("C"), l("B"), l("A"), l("F"), l("E")}));
}

void TestNewsList::whoIsMentionedIsCountedOnce()
{
    Fixture f;
    const RecordKey item = f.add("A", "2031-03-01");
    const RecordKey person =
        f.database.insert(Record(RecordKind::Person).set(fields::person.name, l("Aaa Bbb")));
    const auto mention = [&](Field<RecordKey> field, const RecordKey &whom, const char *state) {
        f.database.insert(Record(RecordKind::NewsMention)
                              .set(fields::newsMention.newsItem, item)
                              .set(fields::newsMention.state, l(state))
                              .set(field, whom));
    };
    mention(fields::newsMention.person, person, "confirmed");
    mention(fields::newsMention.person, person, "suggested");
    mention(fields::newsMention.organization, f.assembly.senate, "confirmed");
    mention(fields::newsMention.area, f.assembly.kazakhstan, "confirmed");
    mention(fields::newsMention.area, f.assembly.belarus, "ignored");
    const DatedEntry read = f.read(Scope::listOf(RecordKind::NewsItem)).entries.front();
    QCOMPARE(read.people, 1);
    QCOMPARE(read.countries, 1);
    QCOMPARE(DatedListModel::peopleText(read), l("1 person, 1 country"));
}

void TestNewsList::eventsAreListedToo()
{
    Fixture f;
    f.add("News", "2031-03-01");
    const auto add = [&](const char *name, const char *start) {
        return f.database.insert(Record(RecordKind::Event)
                                     .set(fields::event.name, l(name))
                                     .set(fields::event.classification, l("session"))
                                     .set(fields::event.startDate, PartialDate::parse(l(start)).value()));
    };
    const RecordKey session = add("Session", "2031-03-02");
    add("Mission", "2031-04");
    add("Whenever", "");
    for (const RecordKey &body : {f.assembly.senate, f.assembly.council})
        f.database.insert(Record(RecordKind::EventParticipant)
                              .set(fields::eventParticipant.event, session)
                              .set(fields::eventParticipant.organization, body));
    const DatedList all = f.read(Scope::listOf(RecordKind::Event));
    QCOMPARE(Fixture::titles(all), (QStringList{l("Mission"), l("Session"), l("Whenever")}));
    QCOMPARE(all.entries[1].countries, 2);
    QCOMPARE(Fixture::titles(f.read(Scope::monthOf(RecordKind::Event, l("2031-03")))),
             QStringList{l("Session")});
    QCOMPARE(Fixture::titles(f.read(Scope::listOf(RecordKind::NewsItem))), QStringList{l("News")});
}

void TestNewsList::wordsNarrowEvents()
{
    Fixture f;
    for (const char *name : {"Plenary session", "Working group"})
        f.database.insert(Record(RecordKind::Event)
                              .set(fields::event.name, l(name))
                              .set(fields::event.classification, l("session")));
    const DatedList list = f.read(Scope::listOf(RecordKind::Event), {}, 100, l("sess"));
    QCOMPARE(Fixture::titles(list), QStringList{l("Plenary session")});
    QCOMPARE(list.all, 2);
}

void TestNewsList::monthsHaveALine()
{
    DatedListModel model(asWritten);
    QSignalSpy wanted(&model, &DatedListModel::moreWanted);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(Scope::listOf(RecordKind::NewsItem),
                  {{entry(1, l("A"), "2031-04-02"), entry(2, l("B"), "2031-04-01")}, false, 4});
    QCOMPARE(shown(model, 0), (QStringList{l("2031-04"), l("2031-04-02"), l("2031-04-01")}));
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
    model.fetchMore({});
    model.fetchMore({}); // It is asked for already.
    QCOMPARE(wanted.size(), 1);
    model.append({{entry(3, l("C"), "2031-04"), entry(4, l("D"), "")}, true, 4});
    QCOMPARE(shown(model, 0), (QStringList{l("2031-04"), l("2031-04-02"), l("2031-04-01"), l("2031-04"),
                                           l("Undated"), QString()}));
    QVERIFY(!model.canFetchMore({}));
    model.setList(Scope::monthOf(RecordKind::NewsItem, l("2031-04")),
                  {{entry(1, l("A"), "2031-04-02")}, true, 1});
    QCOMPARE(shown(model, 1), QStringList{l("A")});
}

void TestNewsList::onlyWhatDiffersChanges()
{
    DatedListModel model(asWritten);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(Scope::listOf(RecordKind::NewsItem),
                  {{entry(1, l("A"), "2031-04-02"), entry(2, l("B"), "2031-03-01")}, true, 2});
    const QPersistentModelIndex second = model.index(3, 1);
    QCOMPARE(second.data().toString(), l("B"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setList(Scope::listOf(RecordKind::NewsItem),
                  {{entry(3, l("C"), "2031-05-01"), entry(2, l("B2"), "2031-05-01")}, true, 2});
    QCOMPARE(shown(model, 1), (QStringList{QString(), l("C"), l("B2")}));
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), l("B2"));
    QCOMPARE(reset.size(), 0);
}

void TestNewsList::thousandsAreReadAPageAtATime()
{
    Fixture f;
    auto transaction = f.database.store().begin(l("test"));
    for (int i = 0; i < 5000; ++i) {
        QVERIFY(
            (*transaction)
                ->insert(Record(RecordKind::NewsItem)
                             .set(fields::newsItem.title, QStringLiteral("News %1").arg(i))
                             .set(fields::newsItem.published, PartialDate(QDate(2020, 1, 1).addDays(i / 2))))
                .ok());
    }
    QVERIFY((*transaction)->commit().ok());
    const DatedList first = f.read(Scope::listOf(RecordKind::NewsItem));
    QCOMPARE(first.entries.size(), 100U);
    QCOMPARE(first.total, 5000);
    QVERIFY(!first.isLast);
    QCOMPARE(first.entries.front().record.text, l("News 4999"));
}

QTEST_MAIN(TestNewsList)
#include "tst_newslist.moc"
