#include "models/core/kinds/fields.h"
#include "models/exchange/formats/bundlefile.h"
#include "models/report/kinds/reportkinds.h"
#include "models/store/sqlite/connection.h"
#include "resources/resources.h"
#include "tests/support/importedbundle.h"
#include "tests/support/sampleassembly.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Blocks as lines of text.
struct Teller
{
    QStringList operator()(const TitleBlock &block) const
    {
        return {s("# ") + block.text + s(" | ") + QString(block.subtitle).replace(u'\n', u'/')};
    }
    QStringList operator()(const HeadingBlock &block) const { return {s("## ") + block.text}; }
    QStringList operator()(const ParagraphBlock &block) const { return {block.text}; }
    QStringList operator()(const KeyValuesBlock &block) const
    {
        QStringList lines;
        for (const auto &entry : block.entries)
            lines.append(entry.key + s(": ") + QString(entry.value).replace(u'\n', u'/'));
        return lines;
    }
    QStringList operator()(const TableStart &block) const
    {
        QStringList titles;
        for (const auto &column : block.columns)
            titles.append(column.title);
        return {s("[") + titles.join(s(" | ")) + s("]")};
    }
    QStringList operator()(const TableRow &row) const
    {
        QStringList cells;
        for (const TableCell &cell : row.cells) {
            const QString text = QString(cell.text).replace(u'\n', u'/');
            cells.append(cell.emphasis == Emphasis::Alert ? s("!") + text : text);
        }
        const QString mark = row.role == TableRow::Role::Group ? s("-- ") : QString();
        return {mark + cells.join(s(" | "))};
    }
    QStringList operator()(const SeatsBlock &block) const { return {block.caption}; }
    QStringList operator()(const PortraitBlock &block) const
    {
        return {block.initials + s(" ") + block.name + s(" | ") + block.lines.join(u'/')};
    }
    QStringList operator()(const TableEnd &) const { return {}; }
    QStringList operator()(const PageBreak &) const { return {s("----")}; }
};

QStringList told(TemporaryDatabase &database, const char *kind, const ReportRequest &request)
{
    const std::unique_ptr<Report> report = reportKind(s(kind))->make(database.connection(), request);
    if (!report->restart())
        return {};
    QStringList lines;
    for (;;) {
        const Result<std::optional<Block>> block = report->next();
        if (!block)
            return {block.error().userText};
        if (!block->has_value())
            return lines;
        lines += std::visit(Teller(), **block);
    }
}

ReportRequest request(const char *language = "en")
{
    ReportRequest request;
    request.day = QDate(2022, 6, 4);
    request.language = s(language);
    request.database = s("a.db");
    request.madeAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0));
    return request;
}

PartialDate partial(const char *text)
{
    return PartialDate::parse(s(text)).value();
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openResources(); }
    void theSampleNamesEveryCountryChamberAndPlenipotentiary();
    void aCountryShowsItsMembersAndVacancies();
    void onlyWhoSitsOnTheDayIsListed();
    void whomAChamberHasTooManyFillsNoSeatOfAnother();
    void whoSitsWhereSeatsAreUnknownFillsNoneOfAnother();
    void membersStandInProtocolOrderWithAllTheirOffices();
    void thousandsOfMembersAreEachListedOnce();
    void namesComeInTheReportsLanguage();
    void theNameThatAPersonHasNowStandsBeforeAnOlderOne();
    void aCardShowsAPersonWithoutWhatIsPrivate();
    void cardsOfACountryAreThoseWhoServeIt();
    void newsNameOnlyConfirmedMentions();
    void allNewsComeNewestFirst();
    void datesAreWrittenInTheReportsLanguage_data();
    void datesAreWrittenInTheReportsLanguage();
    void hostileNamesStayText();
    void whatIsNotThereIsToldAsSuch();
    void whatAReportIsNotAboutIsRefused();
    void aReportIsOfOneStateOfTheDatabase();
};

void TestReports::theSampleNamesEveryCountryChamberAndPlenipotentiary()
{
    TemporaryDatabase database;
    importBundle(database, *sampleBundle());
    const QStringList lines = told(database, "composition", request());
    const QStringList summary = lines.mid(0, lines.indexOf(s("----")));
    QCOMPARE(summary.first(),
             s("# Composition of the delegations | CSTO Parliamentary Assembly/As of 4 June 2022"));
    QCOMPARE(summary.last(), s("Total | 67 | 0 | !67"));
    for (const char *country :
         {"Belarus", "Kazakhstan", "Kyrgyz Republic", "Russian Federation", "Tajikistan"}) {
        QVERIFY2(summary.contains(s("-- ") + s(country)), country);
        QVERIFY2(lines.contains(s("## ") + s(country)), country);
    }
    QVERIFY(summary.contains(s("Senate of the Parliament of Kazakhstan | 8 | 0 | !8")));
    QVERIFY(summary.contains(s("Federation Council of the Russian Federation | 12 | 0 | !12")));
    QVERIFY(lines.contains(s("Plenipotentiary representative: Viktor Kogut")));
    QVERIFY(lines.contains(s("Plenipotentiary representative: Viktor Rogalev/Deputy Executive Secretary, "
                             "CSTO Parliamentary Assembly")));
    QVERIFY(lines.contains(s("Plenipotentiary representative: none recorded")));
}

void TestReports::aCountryShowsItsMembersAndVacancies()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(s("Beta"), assembly.senate);
    assembly.seat(s("Alpha"), assembly.senate);
    database.insert(Record(RecordKind::Link)
                        .set(fields::link.subject.organization, assembly.senate)
                        .set(fields::link.url, s("https://senate.example/"))
                        .set(fields::link.note, s("website")));
    ReportRequest kazakhstan = request();
    kazakhstan.scope = assembly.kazakhstan;
    QCOMPARE(told(database, "composition", kazakhstan),
             QStringList({s("# Delegation of Kazakhstan | Kazakhstan/As of 4 June 2022"),
                          s("Plenipotentiary representative: none recorded"),
                          s("[Chamber | Seats | Filled | Vacant]"), s("Mazhilis | 8 | 0 | !8"),
                          s("Senate | 8 | 2 | !6"), s("Total | 16 | 2 | !14"),
                          s("Seats: 16, filled: 2, vacant: 14"), s("## Members"), s("[No. | Name | Office]"),
                          s("-- Mazhilis"), s("!1–8 | !vacant"), s("-- Senate"), s("1 | Alpha | "),
                          s("2 | Beta | "), s("!3–8 | !vacant"), s("## Websites"),
                          s("Senate: https://senate.example/")}));
}

void TestReports::onlyWhoSitsOnTheDayIsListed()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey seat = assembly.seat(s("Late"), assembly.council);
    database.update(seat,
                    Record(RecordKind::Membership).set(fields::membership.startDate, partial("2022-06-05")));
    ReportRequest belarus = request();
    belarus.scope = assembly.belarus;
    QVERIFY(told(database, "composition", belarus).contains(s("Council | 4 | 0 | !4")));
    belarus.day = QDate(2022, 6, 5);
    QVERIFY(told(database, "composition", belarus).contains(s("Council | 4 | 1 | !3")));
    QVERIFY(told(database, "composition", belarus).contains(s("1 | Late | ")));
}

void TestReports::whomAChamberHasTooManyFillsNoSeatOfAnother()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    for (int i = 0; i < 10; ++i)
        assembly.seat(s("Senator %1").arg(i), assembly.senate);
    ReportRequest kazakhstan = request();
    kazakhstan.scope = assembly.kazakhstan;
    const QStringList lines = told(database, "composition", kazakhstan);
    QVERIFY(lines.contains(s("Senate | 8 | !10 | 0")));
    QVERIFY(lines.contains(s("Total | 16 | !10 | !8")));
    QVERIFY(lines.contains(s("Seats: 16, filled: 10, vacant: 8, more than there are seats: 2")));
}

void TestReports::whoSitsWhereSeatsAreUnknownFillsNoneOfAnother()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(s("Senator"), assembly.senate);
    for (int i = 0; i < 9; ++i)
        assembly.seat(s("Deputy %1").arg(i), assembly.mazhilis);
    assembly.forgetSeats(assembly.mazhilis);
    ReportRequest kazakhstan = request();
    kazakhstan.scope = assembly.kazakhstan;
    const QString sum = s(", members where the number of seats is not known: 9");
    const QStringList lines = told(database, "composition", kazakhstan);
    QVERIFY(lines.contains(s("Mazhilis | – | 9 | –")));
    QVERIFY(lines.contains(s("Total | 8 | 1 | !7")));
    QVERIFY(lines.contains(s("Seats: 8, filled: 1, vacant: 7") + sum));
    const QStringList all = told(database, "composition", request());
    QVERIFY(all.contains(s("Total | 12 | 1 | !11")));
    QVERIFY(all.contains(s("Seats: 12, filled: 1, vacant: 11") + sum));
}

void TestReports::membersStandInProtocolOrderWithAllTheirOffices()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(s("Alpha"), assembly.council);
    const RecordKey head = assembly.seat(s("Zeta"), assembly.council);
    database.update(head, Record(RecordKind::Membership)
                              .set(fields::membership.protocolOrder, 1)
                              .set(fields::membership.role, s("head of the delegation")));
    database.update(assembly.seat(s("Beta"), assembly.council),
                    Record(RecordKind::Membership).set(fields::membership.capacity, s("substitute")));
    database.insert(Record(RecordKind::Membership)
                        .set(fields::membership.person, assembly.holder(head))
                        .set(fields::membership.organization, assembly.council)
                        .set(fields::membership.role, s("Deputy Chairman")));
    ReportRequest belarus = request();
    belarus.scope = assembly.belarus;
    const QStringList lines = told(database, "composition", belarus);
    QCOMPARE(lines.mid(lines.indexOf(s("[No. | Name | Office]")) + 1),
             QStringList({s("1 | Zeta | Head of the delegation;/Deputy Chairman, Council"), s("2 | Alpha | "),
                          s("– | Beta | Substitute"), s("!3–4 | !vacant")}));
}

void TestReports::thousandsOfMembersAreEachListedOnce()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const auto posts = database.store().referring(fields::post.onBehalfOf, assembly.council.id);
    const Record &post = posts->front();
    auto transaction = database.store().begin(s("many"));
    for (int i = 0; i < 1203; ++i) {
        const Record person =
            Record(RecordKind::Person).set(fields::person.name, s("P%1").arg(i, 4, 10, QLatin1Char('0')));
        QVERIFY((*transaction)
                    ->insert(Record(RecordKind::Membership)
                                 .set(fields::membership.person, *(*transaction)->insert(person))
                                 .set(fields::membership.post, post.key())
                                 .set(fields::membership.organization, post.value(fields::post.organization))
                                 .set(fields::membership.onBehalfOf, assembly.council))
                    .ok());
    }
    QVERIFY((*transaction)->commit().ok());
    ReportRequest belarus = request();
    belarus.scope = assembly.belarus;
    const QStringList lines = told(database, "composition", belarus);
    const QStringList members = lines.mid(lines.indexOf(s("[No. | Name | Office]")) + 1);
    QCOMPARE(members.size(), 1203);
    QCOMPARE(members.first(), s("1 | P0000 | "));
    QCOMPARE(members[999], s("1,000 | P0999 | "));
    QCOMPARE(members.last(), s("1,203 | P1202 | "));
}

void TestReports::namesComeInTheReportsLanguage()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey person = assembly.holder(assembly.seat(s("Alpha"), assembly.council));
    const auto addName = [&](const char *kind, const char *text) {
        database.insert(Record(RecordKind::PersonName)
                            .set(fields::personName.person, person)
                            .set(fields::personName.language, s("ru"))
                            .set(fields::personName.nameKind, s(kind))
                            .set(fields::personName.name, s(text)));
    };
    addName("former", "Прежний");
    addName("official", "Альфа");
    database.insert(Record(RecordKind::OrganizationName)
                        .set(fields::organizationName.organization, assembly.council)
                        .set(fields::organizationName.language, s("ru"))
                        .set(fields::organizationName.name, s("Совет Республики")));
    database.insert(Record(RecordKind::AreaName)
                        .set(fields::areaName.area, assembly.belarus)
                        .set(fields::areaName.language, s("ru"))
                        .set(fields::areaName.name, s("Республика Беларусь")));
    ReportRequest belarus = request("ru");
    belarus.scope = assembly.belarus;
    QCOMPARE(told(database, "composition", belarus),
             QStringList(
                 {s("# Delegation of Belarus | Республика Беларусь/По состоянию на 4 июня 2022 г."),
                  s("Полномочный представитель: сведений нет"), s("[Палата | Мест | Занято | Вакантно]"),
                  s("Совет Республики | 4 | 1 | !3"), s("Мест: 4, занято: 1, вакантно: 3"), s("## Члены"),
                  s("[№ | Фамилия, имя, отчество | Должность]"), s("1 | Альфа | "), s("!2–4 | !вакансия")}));
}

void TestReports::theNameThatAPersonHasNowStandsBeforeAnOlderOne()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey person = assembly.holder(assembly.seat(s("New"), assembly.council));
    Record name = Record(RecordKind::PersonName)
                      .set(fields::personName.person, person)
                      .set(fields::personName.language, s("en"))
                      .set(fields::personName.nameKind, s("official"));
    for (const char *text : {"Old", "New"})
        database.insert(name.set(fields::personName.name, s(text)));
    ReportRequest belarus = request();
    belarus.scope = assembly.belarus;
    QVERIFY(told(database, "composition", belarus).contains(s("1 | New | ")));
    ReportRequest card = request();
    card.scope = person;
    QCOMPARE(told(database, "person", card).value(1), s("N New | Council"));
    database.insert(
        name.set(fields::personName.name, s("Preferred")).set(fields::personName.preferred, true));
    QCOMPARE(told(database, "person", card).value(1), s("P Preferred | Council"));
}

void TestReports::aCardShowsAPersonWithoutWhatIsPrivate()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey person = assembly.holder(assembly.seat(s("Alpha Beta"), assembly.council));
    database.insert(Record(RecordKind::Membership)
                        .set(fields::membership.person, person)
                        .set(fields::membership.organization, assembly.senate)
                        .set(fields::membership.role, s("chairman"))
                        .set(fields::membership.startDate, partial("2010"))
                        .set(fields::membership.endDate, partial("2015-03")));
    for (const bool isPrivate : {false, true}) {
        database.insert(
            Record(RecordKind::ContactDetail)
                .set(fields::contactDetail.subject.person, person)
                .set(fields::contactDetail.contactType, isPrivate ? s("mobile") : s("email"))
                .set(fields::contactDetail.value, isPrivate ? s("SECRET") : s("office@example.org"))
                .set(fields::contactDetail.isPrivate, isPrivate));
    }
    database.insert(Record(RecordKind::PersonName)
                        .set(fields::personName.person, person)
                        .set(fields::personName.language, s("kk"))
                        .set(fields::personName.nameKind, s("official"))
                        .set(fields::personName.name, s("Әлфа")));
    ReportRequest card = request();
    card.scope = person;
    QCOMPARE(told(database, "person", card),
             QStringList({s("----"), s("AB Alpha Beta | Council"), s("## Seats and offices"),
                          s("[Office | Where | When]"), s("Member of the delegation | Council | "),
                          s("Chairman | Senate | 2010 – March 2015"), s("## Names"), s("Kazakh: Әлфа"),
                          s("## Contacts"), s("E-mail: office@example.org")}));
    card.language = s("ru");
    QVERIFY(told(database, "person", card).contains(s("Председатель | Senate | 2010 г. — март 2015 г.")));
}

void TestReports::cardsOfACountryAreThoseWhoServeIt()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(s("Beta"), assembly.senate);
    assembly.seat(s("Alpha"), assembly.mazhilis);
    assembly.seat(s("Gamma"), assembly.council);
    const auto names = [&](const Scope &scope) {
        ReportRequest cards = request();
        cards.scope = scope;
        QStringList found;
        for (const QString &line : told(database, "person", cards)) {
            for (const char *name : {"Alpha", "Beta", "Gamma"}) {
                if (line.contains(s(" ") + s(name) + s(" |")))
                    found.append(s(name));
            }
        }
        return found;
    };
    QCOMPARE(names({}), QStringList({s("Alpha"), s("Beta"), s("Gamma")}));
    QCOMPARE(names(assembly.kazakhstan), QStringList({s("Alpha"), s("Beta")}));
}

void TestReports::newsNameOnlyConfirmedMentions()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey news = database.insert(Record(RecordKind::NewsItem)
                                               .set(fields::newsItem.title, s("Headline"))
                                               .set(fields::newsItem.summary, s("In short"))
                                               .set(fields::newsItem.body, s("First.\nSecond."))
                                               .set(fields::newsItem.published, partial("2022-06-04"))
                                               .set(fields::newsItem.url, s("https://news.example/1")));
    for (const char *state : {"confirmed", "suggested", "ignored"}) {
        const Record person = Record(RecordKind::Person).set(fields::person.name, s(state));
        database.insert(Record(RecordKind::NewsMention)
                            .set(fields::newsMention.newsItem, news)
                            .set(fields::newsMention.person, database.insert(person))
                            .set(fields::newsMention.matchedText, s(state))
                            .set(fields::newsMention.state, s(state)));
    }
    ReportRequest one = request();
    one.scope = news;
    QCOMPARE(told(database, "news", one),
             QStringList({s("----"), s("# Headline | 4 June 2022"), s("In short"), s("First.\nSecond."),
                          s("Mentioned: confirmed"), s("Source: https://news.example/1")}));
}

void TestReports::allNewsComeNewestFirst()
{
    TemporaryDatabase database;
    auto transaction = database.store().begin(s("news"));
    for (int i = 0; i < 700; ++i) {
        Record item = Record(RecordKind::NewsItem).set(fields::newsItem.title, s("N%1").arg(i));
        if (i % 7 != 0)
            item.set(fields::newsItem.published, PartialDate(QDate(2000, 1, 1).addDays(i)));
        QVERIFY((*transaction)->insert(item).ok());
    }
    QVERIFY((*transaction)->commit().ok());
    const QStringList titles = told(database, "news", request()).filter(s("# N"));
    QCOMPARE(titles.size(), 700);
    QCOMPARE(titles.first(), s("# N699 | 30 November 2001"));
    QCOMPARE(titles[599], s("# N1 | 2 January 2000"));
    QCOMPARE(titles.last(), s("# N0 | "));
}

void TestReports::datesAreWrittenInTheReportsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("text");
    QTest::newRow("en days") << s("en") << s("2021-01-15") << s("2022-06-04")
                             << s("15 January 2021 – 4 June 2022");
    QTest::newRow("en years") << s("en") << s("2019") << s("2021") << s("2019 – 2021");
    QTest::newRow("en since") << s("en") << s("2021-05") << QString() << s("since May 2021");
    QTest::newRow("ru days") << s("ru") << s("2021-01-15") << s("2022-06-04")
                             << s("15 января 2021 г. — 4 июня 2022 г.");
    QTest::newRow("ru years") << s("ru") << s("2019") << s("2021") << s("2019–2021 гг.");
    QTest::newRow("ru since") << s("ru") << s("2021-05") << QString() << s("с мая 2021 г.");
    QTest::newRow("ru until") << s("ru") << QString() << s("2021") << s("по 2021 г.");
    QTest::newRow("ru months") << s("ru") << s("2021-05") << s("2021-06") << s("май 2021 г. — июнь 2021 г.");
    QTest::newRow("unknown") << s("ru") << QString() << QString() << QString();
}

void TestReports::datesAreWrittenInTheReportsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const ReportLanguage words(language);
    QTEST(words.period(*PartialDate::parse(start), *PartialDate::parse(end)), "text");
}

void TestReports::hostileNamesStayText()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const QString hostile = s("<img src=\"file:///etc/passwd\"> a & b \u202Egpj") + QString(10000, u'W');
    assembly.seat(hostile, assembly.council);
    const QString path = database.filePath(s("hostile.pdf"));
    for (const char *kind : {"composition", "person"}) {
        const Result<PaintedDocument> pages = writeReport(database.connection(), s(kind), request(), path);
        QVERIFY(pages.ok());
        if (QStandardPaths::findExecutable(s("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QProcess process;
        process.start(s("pdftotext"), {s("-raw"), path, s("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        QVERIFY(text.contains(s("<img src=\"file:///etc/passwd\">")));
        QVERIFY(text.count(u'W') >= 10000);
        QVERIFY(!text.contains(u'\u202E'));
    }
}

void TestReports::whatIsNotThereIsToldAsSuch()
{
    TemporaryDatabase database;
    const QString path = database.filePath(s("never.pdf"));
    ReportRequest missing = request();
    QCOMPARE(writeReport(database.connection(), s("nonsense"), missing, path).error().code, ErrorCode::Input);
    missing.scope = {RecordKind::Person, 7};
    QCOMPARE(writeReport(database.connection(), s("person"), missing, path).error().code,
             ErrorCode::NotFound);
    missing.scope = {RecordKind::NewsItem, 7};
    QCOMPARE(writeReport(database.connection(), s("news"), missing, path).error().code, ErrorCode::NotFound);
    missing.scope = {RecordKind::Area, 7};
    QCOMPARE(writeReport(database.connection(), s("composition"), missing, path).error().code,
             ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path));
    // An empty database is no error: the document says so.
    QVERIFY(told(database, "composition", request()).contains(s("The database holds no countries yet.")));
}

void TestReports::whatAReportIsNotAboutIsRefused()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const QString path = database.filePath(s("never.pdf"));
    const std::pair<const char *, Scope> unfit[] = {
        {"composition", Scope(RecordKind::Person, 1)},
        {"composition", assembly.senate},
        {"person", Scope(RecordKind::NewsItem, 1)},
        {"person", Scope::listOf(RecordKind::NewsItem)},
        {"news", assembly.senate},
    };
    for (const auto &[kind, scope] : unfit) {
        ReportRequest asked = request();
        asked.scope = scope;
        const auto written = writeReport(database.connection(), s(kind), asked, path);
        QVERIFY2(!written && written.error().code == ErrorCode::Input, kind);
    }
    QVERIFY(!QFile::exists(path));
}

void TestReports::aReportIsOfOneStateOfTheDatabase()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const auto reader = Connection::open(database.path(), Connection::Access::Read);
    QVERIFY(reader.ok());
    const QString path = database.filePath(s("state.pdf"));
    const Result<PaintedDocument> before = writeReport(**reader, s("composition"), request(), path);
    QVERIFY(before.ok());
    bool written = false;
    const Result<PaintedDocument> during =
        writeReport(**reader, s("composition"), request(), path, [&](int, int) {
            for (int i = 0; i < 100 && !written; ++i)
                assembly.seat(s("Somebody new"), assembly.council);
            written = true;
            return true;
        });
    QVERIFY(written && during.ok());
    QCOMPARE(during->pages, before->pages);
    const Result<PaintedDocument> after = writeReport(**reader, s("composition"), request(), path);
    QVERIFY(after->pages > before->pages);
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
