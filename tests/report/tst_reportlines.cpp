// What documents print of one person, one chamber and one item of news, line by line.
#include "models/core/kinds/fields.h"
#include "tests/support/shownplaces.h"
#include "tests/support/smallassembly.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The first line with the text; empty when there is none.
QString lineWith(const QStringList &lines, const char *text)
{
    for (const QString &line : lines) {
        if (line.contains(s(text)))
            return line;
    }
    return {};
}

} // namespace

class TestReportLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChamberIsNumberedFromOne();
    void aChamberListsItsOwnMembers();
    void anOfficeIsWhereItIsHeld();
    void aTermIsDatedAsItIsKnown_data();
    void aTermIsDatedAsItIsKnown();
    void noSourceIsLost();
    void aCardBeginsWithWhatHolds();
};

void TestReportLines::eachChamberIsNumberedFromOne()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    const ShownPlaces shown(database, SmallAssembly::day());
    const QStringList country = shown.report("composition", assembly.zetland);
    QVERIFY2(lineWith(country, "| Dora Dorova").startsWith(s("1 | ")), qPrintable(country.join(u'\n')));
    QVERIFY(lineWith(country, "| Adam Adamov").startsWith(s("1 | ")));
    QVERIFY(lineWith(country, "| Boris Borisov").startsWith(s("–")));
    QVERIFY(lineWith(country, "| Clara Clarova").startsWith(s("2 | ")));
    QVERIFY(country.contains(s("2 | vacant")) && country.contains(s("5–6 | vacant")));
    QVERIFY(lineWith(shown.report("composition"), "| Olga Olgova").startsWith(s("1 | ")));
}

/// Whoever sits in the delegation stands in its composition.
void TestReportLines::aChamberListsItsOwnMembers()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    const RecordKey north = database.insert(Record(RecordKind::Area)
                                                .set(fields::area.name, s("North"))
                                                .set(fields::area.classification, s("constituency")));
    database.update(assembly.partovasSeat,
                    Record(RecordKind::Membership)
                        .set(fields::membership.area, north)
                        .set(fields::membership.startDate, *PartialDate::parse(u"2019")));
    database.update(assembly.upper, Record(RecordKind::Organization).set(fields::organization.seats, 3));
    const ShownPlaces shown(database, SmallAssembly::day());
    const QStringList chamber = shown.report("chamber", assembly.upper);
    QVERIFY2(chamber.contains(s("Seats: 3, filled: 1, vacant: 2")), qPrintable(chamber.join(u'\n')));
    const QString member = lineWith(chamber, "Party Partova");
    QVERIFY2(member.startsWith(s("1 | Party Partova | ")), qPrintable(member));
    QVERIFY(member.contains(s(" | North | since 2019")));
    QVERIFY(!chamber.join(u'\n').contains(s("Adam Adamov")));
    QVERIFY(chamber.join(u'\n').count(s("House")) == 1); // No other chamber.
    // A country's, with those that fill no seats in its delegation and those without a member.
    const QStringList country = shown.report("chamber", assembly.zetland);
    QVERIFY(country.contains(s("## Lower House")) || country.join(u'\n').contains(s("Lower House")));
    QVERIFY(country.contains(s("No members of the chamber itself are recorded.")));
    QVERIFY(lineWith(shown.report("composition", assembly.zetland), "Party Partova").isEmpty());
    QVERIFY(shown.report("chamber").size() > country.size());
}

/// Also when it is held on behalf of a chamber.
void TestReportLines::anOfficeIsWhereItIsHeld()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    const Record office = Record(RecordKind::Post)
                              .set(fields::post.organization, assembly.commission)
                              .set(fields::post.postKind, s("office"))
                              .set(fields::post.role, s("Beadle"));
    database.insert(Record(RecordKind::Membership)
                        .set(fields::membership.post, database.insert(office))
                        .set(fields::membership.person, assembly.clara)
                        .set(fields::membership.organization, assembly.commission)
                        .set(fields::membership.onBehalfOf, assembly.upper));
    const ShownPlaces shown(database, SmallAssembly::day());
    const QStringList card = shown.report("person", assembly.clara);
    QVERIFY2(lineWith(card, "Beadle |").contains(s("Commission of Dots")), qPrintable(card.join(u'\n')));
    QVERIFY(!lineWith(card, "Beadle |").contains(s("Upper House")));
    QVERIFY(lineWith(card.mid(1), "Upper House").contains(s("| Upper House |")));
}

void TestReportLines::aTermIsDatedAsItIsKnown_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *start, const char *end, const QStringList &parts) {
        QTest::addRow("%s to %s", start, end) << s(start) << s(end) << parts;
    };
    row("2019-03-04", "2021-05-31", {s("4 March 2019"), s("31 May 2021")});
    row("2019-03", "2021-05", {s("March 2019"), s("May 2021")});
    row("2019", "2021", {s("2019"), s("2021")});
    row("2019", "2021-05-31", {s("2019"), s("31 May 2021")});
    row("", "2021-05-31", {s("31 May 2021")});
    row("", "2021", {s("2021")});
    row("2019-03-04", "", {s("4 March 2019")});
}

void TestReportLines::aTermIsDatedAsItIsKnown()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const QStringList, parts);
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    const auto seat = assembly.seat(s("Dated Datov"), assembly.lowerSeat, start, end);
    const RecordKey person = database.store().record(seat)->value(fields::membership.person);
    const QStringList card = ShownPlaces(database, SmallAssembly::day()).report("person", person);
    const QString line = lineWith(card, "| Lower House |");
    const QString when = line.section(s(" | "), 2);
    for (const QString &part : parts)
        QVERIFY2(when.contains(part), qPrintable(card.join(u'\n')));
    // A dash stands between two dates; one alone has a word before it.
    QCOMPARE(when.contains(s("–")), parts.size() == 2);
    QVERIFY(parts.size() == 2 || when.at(0).isLetter());
    QVERIFY(!when.contains(u'('));
}

void TestReportLines::noSourceIsLost()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    database.insert(Record(RecordKind::Source)
                        .set(fields::source.subject.newsItem, assembly.meeting)
                        .set(fields::source.note, s("Minute book of dots")));
    database.insert(Record(RecordKind::Source)
                        .set(fields::source.subject.newsItem, assembly.meeting)
                        .set(fields::source.url, s("https://dots.example.org/1"))
                        .set(fields::source.note, s("Register of dots")));
    const QStringList item = ShownPlaces(database, SmallAssembly::day()).report("news", assembly.meeting);
    for (const char *source : {"Minute book of dots", "Register of dots", "https://dots.example.org/1"})
        QVERIFY2(isSaid(item, s(source)), qPrintable(item.join(u'\n')));
    QVERIFY(lineWith(item, "Adam Adamov").contains(s("Mentioned")));
    const QStringList suggested =
        ShownPlaces(database, SmallAssembly::day()).report("news", assembly.houseNews);
    QVERIFY(!isSaid(suggested, s("Dora Dorova")) && !isSaid(suggested, s("Upper House")));
}

void TestReportLines::aCardBeginsWithWhatHolds()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    const ShownPlaces shown(database, SmallAssembly::day());
    const QString head = shown.report("person", assembly.adam).first();
    QVERIFY2(head.contains(s("Head")) && head.contains(s("Chair")) && !head.contains(s("Secretary")),
             qPrintable(head));
    const QString past = shown.report("person", assembly.past).first();
    QVERIFY2(!past.contains(s("Upper House")), qPrintable(past));
}

QTEST_GUILESS_MAIN(TestReportLines)
#include "tst_reportlines.moc"
