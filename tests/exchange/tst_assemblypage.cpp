#include "models/core/kinds/fields.h"
#include "models/exchange/formats/page/assemblypage.h"
#include "models/exchange/formats/page/assemblypageimporter.h"
#include "models/exchange/markup/plaintext.h"
#include "models/language/bodies/assemblynames.h"
#include "tests/support/blunders.h"
#include "tests/support/importedbundle.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString seatsText(const DelegationLine &line)
{
    QStringList parts;
    for (const SeatShare &share : line.shares)
        parts.append(QStringLiteral("%1 %2").arg(QString::number(share.seats), share.chamber).trimmed());
    return parts.join(QStringLiteral("; "));
}

QString organizationsText(const Bundle &bundle, const QString &classification)
{
    QStringList names;
    for (const BundleRecord &record : bundle.records) {
        if (record.kind == RecordKind::Organization &&
            record.value(fields::organization.classification) == classification)
            names.append(record.value(fields::organization.name).toString());
    }
    return names.join(QStringLiteral("; "));
}

} // namespace

class TestAssemblyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDelegationLineGivesItsSeats_data();
    void aDelegationLineGivesItsSeats();
    void aPlenipotentiaryLineGivesNameAndOffices_data();
    void aPlenipotentiaryLineGivesNameAndOffices();
    void aLineThatIsNotUnderstoodIsNamed_data();
    void aLineThatIsNotUnderstoodIsNamed();
    void newsIsTakenApart_data();
    void newsIsTakenApart();
    void aBodyKeepsItsParagraphs();
    void whatFollowsTheNewsIsReadToo();
    void anAbbreviatedAssemblyIsRecognised_data();
    void anAbbreviatedAssemblyIsRecognised();
    void aParliamentWithoutChambersIsTheChamber();
    void anyAssemblyCanBeRead();
    void aWebsiteBelongsToItsChamber();
    void twoPlenipotentiariesOfOneNameAreTwoPeople();
    void theByteThatIsNotUtf8IsNamed_data();
    void theByteThatIsNotUtf8IsNamed();
    void browserLeftoversDoNotMatter();
    void aTextAboutSomethingElseIsRefused();
    void aHugeTextIsReadInTime_data();
    void aHugeTextIsReadInTime();
    void thePageOfTheFirstAssemblyIsUnderstoodWhole();
};

void TestAssemblyPage::aDelegationLineGivesItsSeats_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("parliament");
    QTest::addColumn<QString>("seats");

    QTest::newRow("two chambers")
        << "Delegation of the Parliament of X to the Y PA consists of 7 deputies from the "
           "Lower House of X and 4 members of the Upper House of X."
        << "Parliament of X"
        << "7 Lower House of X; 4 Upper House of X";
    QTest::newRow("one chamber") << "Delegation of the Diet of X to the Y PA consists of 6 deputies."
                                 << "Diet of X"
                                 << "6";
    QTest::newRow("represented")
        << "Delegation of the Diet of X to the Y PA is represented by 6 members of the House"
        << "Diet of X"
        << "6 House";
    QTest::newRow("'and' within a name")
        << "Delegation of the Diet to the Y PA consists of 2 deputies of the House of "
           "Lords and Ladies and 3 deputies of the Commons."
        << "Diet"
        << "2 House of Lords and Ladies; 3 Commons";
    QTest::newRow("three")
        << "Delegation of the Diet to the Y PA consists of 2 deputies of the A, 3 deputies of the B "
           "and 1 member of the C."
        << "Diet"
        << "2 A; 3 B; 1 C";
    QTest::newRow("any case") << "delegation of the Diet to the Y PA consists of 1 deputy."
                              << "Diet"
                              << "1";
}

void TestAssemblyPage::aDelegationLineGivesItsSeats()
{
    QFETCH(QString, line);
    const AssemblyPage page = parseAssemblyPage(line);
    QCOMPARE(page.warnings.size(), 0);
    QCOMPARE(page.delegations.size(), 1);
    QCOMPARE(page.delegations[0].assembly, QStringLiteral("Y PA"));
    QTEST(page.delegations[0].parliament, "parliament");
    QTEST(seatsText(page.delegations[0]), "seats");
}

void TestAssemblyPage::aPlenipotentiaryLineGivesNameAndOffices_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("office");
    QTest::addColumn<QString>("organization");

    QTest::newRow("plain") << "Plenipotentiary representative of the Diet: Ada Lovelace"
                           << ""
                           << "";
    QTest::newRow("comma")
        << "Plenipotentiary Representative of the Diet, deputy Secretary of the Y Assembly: Ada "
           "Lovelace"
        << "deputy Secretary"
        << "Y Assembly";
    QTest::newRow("hyphen")
        << "Plenipotentiary representative of the Diet - deputy Secretary of the Y Assembly:Ada "
           "Lovelace"
        << "deputy Secretary"
        << "Y Assembly";
    QTest::newRow("dash")
        << "Plenipotentiary representative of the Diet – Secretary of the Y PA : Ada Lovelace"
        << "Secretary"
        << "Y PA";
}

void TestAssemblyPage::aPlenipotentiaryLineGivesNameAndOffices()
{
    QFETCH(QString, line);
    const AssemblyPage page = parseAssemblyPage(line);
    QCOMPARE(page.warnings.size(), 0);
    QCOMPARE(page.plenipotentiaries.size(), 1);
    QCOMPARE(page.plenipotentiaries[0].parliament, QStringLiteral("Diet"));
    QCOMPARE(page.plenipotentiaries[0].person, QStringLiteral("Ada Lovelace"));
    QTEST(page.plenipotentiaries[0].furtherOffice, "office");
    QTEST(page.plenipotentiaries[0].furtherOfficeOrganization, "organization");
}

void TestAssemblyPage::aLineThatIsNotUnderstoodIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("understood");

    QTest::newRow("prose") << "Welcome to our site" << false;
    QTest::newRow("no number") << "Delegation of the Diet to the Y PA consists of some deputies." << false;
    QTest::newRow("cut off") << "Delegation of the Diet to the" << false;
    QTest::newRow("one share without its chamber")
        << "Delegation of the Diet to the Y PA consists of 6 deputies and 4 members of the House." << false;
    QTest::newRow("seats beyond reason")
        << "Delegation of the Diet to the Y PA consists of 99999 deputies." << false;
    QTest::newRow("no colon") << "Plenipotentiary representative of the Diet" << false;
    QTest::newRow("a date for a name") << "Plenipotentiary representative of the Diet: 4 June 2022" << false;
    QTest::newRow("no name") << "Plenipotentiary representative of the Diet:" << true;
    QTest::newRow("no address") << "Website of the Diet:" << true;
    QTest::newRow("no address, blank") << "Website of the Diet: " << true;
    QTest::newRow("an address") << "Website of the Diet: https://diet.example/" << true;
    QTest::newRow("a host without a scheme") << "Website of the Diet: diet.example" << true;
    QTest::newRow("no host") << "Website of the Diet: n.a." << false;
    QTest::newRow("a file for an address") << "Website of the Diet: file:///etc/passwd" << false;
    QTest::newRow("a script for an address") << "Website of the Diet: javascript:alert(1)" << false;
    QTest::newRow("blank") << "  \t " << true;
}

void TestAssemblyPage::aLineThatIsNotUnderstoodIsNamed()
{
    QFETCH(QString, line);
    QFETCH(bool, understood);
    const AssemblyPage page = parseAssemblyPage(
        QStringLiteral("\nDelegation of the Diet to the Y PA consists of 6 deputies.\n") + line);
    QCOMPARE(page.delegations.size(), 1);
    QCOMPARE(page.warnings.size(), understood ? 0 : 1);
    if (!understood) {
        QCOMPARE(page.warnings[0].line, 3);
        QVERIFY(page.warnings[0].text.contains(line.left(80)));
    }
}

void TestAssemblyPage::newsIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("items");

    QTest::newRow("date and repeated headline") << "A\n4 June 2022\nA\nText"
                                                << "A|2022-06-04|Text";
    QTest::newRow("date") << "A\n4 June 2022\nText"
                          << "A|2022-06-04|Text";
    QTest::newRow("repeated, then date") << "A\nA\n4 June 2022\nText"
                                         << "A|2022-06-04|Text";
    QTest::newRow("repeated without date") << "A\nA\nText"
                                           << "A||Text";
    QTest::newRow("nothing but headline and date") << "A\n4 June 2022"
                                                   << "A|2022-06-04|";
    QTest::newRow("two") << "A\n4 June 2022\nText\nB\nJune 5, 2022\nMore"
                         << "A|2022-06-04|Text // B|2022-06-05|More";
    QTest::newRow("blank lines between") << "A\n\n4 June 2022\n\nA\n\nText\n\n"
                                         << "A|2022-06-04|Text";
    QTest::newRow("ISO date") << "A\n2022-06-04\nText"
                              << "A|2022-06-04|Text";
    QTest::newRow("date with dots") << "A\n04.06.2022\nText"
                                    << "A|2022-06-04|Text";
    QTest::newRow("no day of the calendar") << "A\n31 June 2022\nText"
                                            << "";
    QTest::newRow("a date in the text stays there") << "A\n4 June 2022\nOn 5 June 2022 it was\n"
                                                    << "A|2022-06-04|On 5 June 2022 it was";
}

void TestAssemblyPage::newsIsTakenApart()
{
    QFETCH(QString, text);
    QStringList items;
    for (const NewsText &news : parseAssemblyPage(text).news)
        items.append(QStringList{news.title, news.published.toString(), news.body}.join(u'|'));
    QTEST(items.join(QStringLiteral(" // ")), "items");
}

void TestAssemblyPage::aBodyKeepsItsParagraphs()
{
    const AssemblyPage page = parseAssemblyPage(
        QStringLiteral("A\n4 June 2022\n\nOne\u00a0line.  \nThe next.\n\n\n\nAnother\tparagraph.\u0007\n\n"));
    QCOMPARE(page.news.value(0).body, QStringLiteral("One\u00a0line.\nThe next.\n\nAnother\tparagraph."));
}

void TestAssemblyPage::whatFollowsTheNewsIsReadToo()
{
    const AssemblyPage page = parseAssemblyPage(QStringLiteral(
        "A\n4 June 2022\nText\nDelegation of the Diet to the Y PA consists of 6 deputies.\nFooter"));
    QCOMPARE(page.news.value(0).body, QStringLiteral("Text"));
    QCOMPARE(page.delegations.size(), 1);
    QCOMPARE(page.warnings.value(0).line, 5);
}

void TestAssemblyPage::anAbbreviatedAssemblyIsRecognised_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    const QString full =
        QStringLiteral("Parliamentary Assembly of the Collective Security Treaty Organization");
    QTest::newRow("half") << "CSTO PA"
                          << "CSTO Parliamentary Assembly" << true;
    QTest::newRow("whole") << "CSTO PA" << full << true;
    QTest::newRow("half and whole") << "CSTO Parliamentary Assembly" << full << true;
    QTest::newRow("another") << "OSCE PA"
                             << "CSTO Parliamentary Assembly" << false;
    QTest::newRow("written out, alike") << "Baltic Assembly"
                                        << "Benelux Assembly" << false;
}

void TestAssemblyPage::anAbbreviatedAssemblyIsRecognised()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSameAssembly(one, other), "same");
    QTEST(isSameAssembly(other, one), "same");
}

void TestAssemblyPage::aParliamentWithoutChambersIsTheChamber()
{
    const Bundle bundle =
        pageBundle("Delegation of the Supreme Council of the Kyrgyz Republic to the CSTO PA consists "
                   "of 6 deputies.\n");
    QCOMPARE(organizationsText(bundle, QStringLiteral("chamber")),
             QStringLiteral("Supreme Council of the Kyrgyz Republic"));
    QCOMPARE(organizationsText(bundle, QStringLiteral("parliament")), QString());
    QVERIFY(!recordWith(bundle, fields::postCapacity.seats, 6).key.isEmpty());
}

void TestAssemblyPage::anyAssemblyCanBeRead()
{
    const Bundle bundle = pageBundle(
        "Delegation of the Althing of Iceland to the Assembly of Isles consists of 3 deputies.\n"
        "Plenipotentiary representative of the Althing of Iceland, clerk of the Assembly of Isles: "
        "Ada Lovelace\n"
        "Delegation of the Diet of the Republic of Atlantis to the Assembly of Isles consists of 1 "
        "deputy.\n");
    QCOMPARE(organizationsText(bundle, QStringLiteral("assembly")), QStringLiteral("Assembly of Isles"));
    QCOMPARE(organizationsText(bundle, QStringLiteral("delegation")),
             QStringLiteral("Delegation of the Althing of Iceland to the Assembly of Isles; "
                            "Delegation of the Diet of the Republic of Atlantis to the Assembly of Isles"));
    QVERIFY(!recordWith(bundle, fields::area.code, QStringLiteral("IS")).key.isEmpty());
    const BundleRecord unlisted = recordWith(bundle, fields::area.name, QStringLiteral("Atlantis"));
    QVERIFY(!unlisted.key.isEmpty() && !unlisted.values.says(fields::area.code));
    QCOMPARE(bundle.warnings.size(), 1);
    QCOMPARE(bundle.warnings[0].line, 3);
    QVERIFY(!recordWith(bundle, fields::post.role, QStringLiteral("clerk")).key.isEmpty());
}

void TestAssemblyPage::aWebsiteBelongsToItsChamber()
{
    const Bundle bundle = pageBundle(
        "Delegation of the Federal Assembly of the Russian Federation to the Y PA consists of 10 deputies of "
        "the State Duma of the Russian Federation and 12 members of the Federation Council of the Russian "
        "Federation.\n"
        "Website of the Federation Council of the Russian Federation: http://council.gov.ru/\n"
        "Website of the State Duma of the Federal Assembly of the Russian Federation: http://duma.gov.ru/\n"
        "Website of the Seimas: https://lrs.lt/\n");
    const auto owner = [&](const char *url) {
        const QString key = recordWith(bundle, fields::link.url, QString::fromLatin1(url))
                                .references.value(fields::link.subject.organization);
        for (const BundleRecord &record : bundle.records) {
            if (record.kind == RecordKind::Organization && record.key == key)
                return record.value(fields::organization.name).toString();
        }
        return QString();
    };
    QCOMPARE(owner("http://council.gov.ru/"), QStringLiteral("Federation Council of the Russian Federation"));
    QCOMPARE(owner("http://duma.gov.ru/"), QStringLiteral("State Duma of the Russian Federation"));
    QCOMPARE(bundle.warnings.size(), 1);
    QCOMPARE(bundle.warnings[0].line, 4);
}

void TestAssemblyPage::twoPlenipotentiariesOfOneNameAreTwoPeople()
{
    const Bundle bundle = pageBundle("Delegation of the Diet of Poland to the Y PA consists of 1 deputy.\n"
                                     "Delegation of the Diet of Japan to the Y PA consists of 1 deputy.\n"
                                     "Plenipotentiary representative of the Diet of Poland: Ada Lovelace\n"
                                     "Plenipotentiary representative of the Diet of Japan: Ada Lovelace\n");
    const auto people =
        std::count_if(bundle.records.cbegin(), bundle.records.cend(),
                      [](const BundleRecord &record) { return record.kind == RecordKind::Person; });
    QCOMPARE(people, 2);
}

void TestAssemblyPage::theByteThatIsNotUtf8IsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");

    QTest::newRow("Windows-1251") << QByteArray("ab\n\xc4\xe5\xeb") << "byte 4 (line 2)";
    QTest::newRow("cut off") << QByteArray("ab\xe2\x80") << "byte 3 (line 1)";
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << "byte 1 (line 1)";
    QTest::newRow("surrogate") << QByteArray("a\xed\xa0\x80") << "byte 2 (line 1)";
    QTest::newRow("too large") << QByteArray("\xf4\x90\x80\x80") << "byte 1 (line 1)";
    QTest::newRow("NUL") << QByteArray(100, 'a') + '\0' + QByteArray(100, 'b') << "byte 101 (line 1)";
    QTest::newRow("half of UTF-16") << QByteArray("\xff\xfe\x44\x00\x44", 5) << "byte 5";
}

void TestAssemblyPage::theByteThatIsNotUtf8IsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const Result<Bundle> bundle = AssemblyPageImporter().read({QStringLiteral("page.txt"), bytes});
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, ErrorCode::Input);
    QVERIFY2(bundle.error().userText.contains(place), qPrintable(bundle.error().userText));
}

void TestAssemblyPage::browserLeftoversDoNotMatter()
{
    const QByteArray plain = "Delegation of the Diet of Japan to the Y PA consists of 6 deputies.\n"
                             "Plenipotentiary representative of the Diet of Japan: Ada Lovelace\n";
    const QByteArray messy = "\xef\xbb\xbf  Delegation of the\xc2\xa0"
                             "Diet of  Japan\tto the Y PA consists of 6 deputies.\r\n"
                             "Plenipotentiary representative of the Diet of Japan:\xc2\xa0\xe2\x80\x8f"
                             "Ada Lovelace";
    const Bundle one = pageBundle(plain);
    const Bundle other = pageBundle(messy);
    QCOMPARE(other.warnings.size(), 0);
    QCOMPARE(other.records.size(), one.records.size());
    for (qsizetype at = 0; at < one.records.size(); ++at)
        QCOMPARE(other.records[at].values, one.records[at].values);
}

void TestAssemblyPage::aTextAboutSomethingElseIsRefused()
{
    const Result<Bundle> bundle =
        AssemblyPageImporter().read({QStringLiteral("a.txt"), "Dear sirs,\nhello.\n"});
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, ErrorCode::Input);
    QVERIFY(bundle.error().userText.contains(QStringLiteral("a.txt")));
    QVERIFY(!AssemblyPageImporter().read({QStringLiteral("a.txt"), {}}));
}

void TestAssemblyPage::aHugeTextIsReadInTime_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("one line") << "x";
    QTest::newRow("blank lines") << "\n";
    QTest::newRow("short lines") << "a b c 2022\n";
    QTest::newRow("dates") << "4 June 2022\n";
    QTest::newRow("separators") << "Delegation of to the to the to the to the consists of\n";
    QTest::newRow("colons") << "Plenipotentiary representative of a, b, c - d : :\n";
    QTest::newRow("numbers") << " and 1 deputy of a, 1 deputy";
    QTest::newRow("headlines") << "A\nA\n";
}

void TestAssemblyPage::aHugeTextIsReadInTime()
{
    QFETCH(QString, part);
    const QString text = QStringLiteral("Delegation of the Diet to the Y PA consists of 6 deputies") +
                         part.repeated(qsizetype(2'000'000) / part.size());
    QElapsedTimer timer;
    timer.start();
    const AssemblyPage page = parseAssemblyPage(text);
    QVERIFY(page.warnings.size() <= mostWarnings + 1);
    QVERIFY2(timer.elapsed() < stopAfter(10'000), qPrintable(QString::number(timer.elapsed())));
}

void TestAssemblyPage::thePageOfTheFirstAssemblyIsUnderstoodWhole()
{
    const QString path = sharedPagePath();
    if (path.isEmpty())
        QSKIP("the folder ../shared is not there");
    const Bundle bundle = sharedPage();
    QCOMPARE(bundle.warnings, QList<Warning>());
    QCOMPARE(bundle.skipped, 0);
    QCOMPARE(organizationsText(bundle, QStringLiteral("assembly")),
             QStringLiteral("CSTO Parliamentary Assembly"));
    QCOMPARE(organizationsText(bundle, QStringLiteral("chamber")).count(u';') + 1, 9);
    const BundleRecord news = recordWith(bundle, fields::newsItem.published, QStringLiteral("2022-06-04"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(news.value(fields::newsItem.title).toString(), lines[12]);
    QCOMPARE(news.value(fields::newsItem.body).toString(), lines.mid(15).join(u'\n'));
}

QTEST_GUILESS_MAIN(TestAssemblyPage)
#include "tst_assemblypage.moc"
