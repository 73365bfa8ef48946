// The workbook, unpacked and read as what it is: a folder of XML.
#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/exchange/formats/sheets/xlsxexporter.h"
#include "tests/support/exported.h"
#include "tests/support/program.h"
#include "tests/support/sampleassembly.h"

#include <QTest>
#include <QUuid>

using namespace delegations;
using namespace delegations::test;

namespace {

Record named(const QString &name)
{
    return Record(RecordKind::Person).set(fields::person.name, name);
}

} // namespace

class TestXlsxExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRecordTypeHasItsSheet();
    void titlesStayInSightAndFilter();
    void fullDatesAreDatesAndPartialOnesTexts();
    void referencesAreNames();
    void textsAreNeverFormulas();
    void hostileTextsLeaveTheFileWhole();
    void longTablesGoOnInFurtherSheets();
    void privateContactsAreLeftOutUnlessAskedFor();
    void theWorkbookSaysWhatItHolds();
    void charactersThatAreNoneInXmlAreReplaced();
    void aLongWorkbookIsWhole();
};

void TestXlsxExport::eachRecordTypeHasItsSheet()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    const Workbook book(exported(database, "xlsx"));
    QVERIFY(book.isWhole);
    QCOMPARE(book.names.size(), recordKindCount);
    QCOMPARE(QSet<QString>(book.names.cbegin(), book.names.cend()).size(), book.names.size());
    QCOMPARE(book.people().rows, 2);
    QCOMPARE(book.sheets.value(QStringLiteral("Organizations")).rows, 6);
    QCOMPARE(book.sheets.value(QStringLiteral("Numbers of seats")).cells.value(QStringLiteral("B2")),
             QStringLiteral("8"));
}

void TestXlsxExport::titlesStayInSightAndFilter()
{
    TemporaryDatabase database;
    database.insert(named(QStringLiteral("Surname Given")));
    const Sheet people = Workbook(exported(database, "xlsx")).people();
    QCOMPARE(people.cells.value(QStringLiteral("A1")), QStringLiteral("Full name"));
    QCOMPARE(people.frozenFrom, QStringLiteral("A2"));
    QCOMPARE(people.filter, QStringLiteral("A1:M2"));
}

void TestXlsxExport::fullDatesAreDatesAndPartialOnesTexts()
{
    TemporaryDatabase database;
    for (const char *date : {"1965-08-04", "1965-08", "1965", "1899-12-31"}) {
        database.insert(named(QStringLiteral("Surname Given"))
                            .set(fields::person.birthDate, *PartialDate::parse(QString::fromLatin1(date))));
    }
    const Sheet people = Workbook(exported(database, "xlsx")).people();
    QCOMPARE(people.cells.value(QStringLiteral("D2")), QStringLiteral("23958")); // Days since 1899-12-30.
    QCOMPARE(people.types.value(QStringLiteral("D2")), QStringLiteral("n"));
    QCOMPARE(people.cells.value(QStringLiteral("D3")), QStringLiteral("1965-08"));
    QCOMPARE(people.types.value(QStringLiteral("D4")), QStringLiteral("inlineStr"));
    QCOMPARE(people.cells.value(QStringLiteral("D5")), QStringLiteral("1899-12-31"));
}

void TestXlsxExport::referencesAreNames()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    const Sheet seats =
        Workbook(exported(database, "xlsx")).sheets.value(QStringLiteral("Seats and offices held"));
    QCOMPARE(seats.cells.value(QStringLiteral("A2")), QStringLiteral("Surname Given"));
    QCOMPARE(seats.cells.value(QStringLiteral("B2")), QStringLiteral("Delegation of Kazakhstan"));
    QCOMPARE(seats.cells.value(QStringLiteral("C2")), QStringLiteral("Senate"));
}

void TestXlsxExport::textsAreNeverFormulas()
{
    TemporaryDatabase database;
    database.insert(named(QStringLiteral("=1+1")));
    const Sheet people = Workbook(exported(database, "xlsx")).people();
    QCOMPARE(people.cells.value(QStringLiteral("A2")), QStringLiteral("=1+1"));
    QCOMPARE(people.types.value(QStringLiteral("A2")), QStringLiteral("inlineStr"));
}

void TestXlsxExport::hostileTextsLeaveTheFileWhole()
{
    TemporaryDatabase database;
    const QString name = QStringLiteral("<b>&\"'</b> ]]>");
    const QString faces = QString::fromUtf8("😀").repeated(20'000); // 40,000 units.
    database.insert(named(name).set(fields::person.summary, faces));
    QVERIFY(database.connection()
                .execute("INSERT INTO person (uid, revision, name, sort_key) VALUES "
                         "('u', 1, CAST(x'4101FF42' AS TEXT), '')")
                .ok());
    const Workbook book(exported(database, "xlsx"));
    QVERIFY(book.isWhole);
    QCOMPARE(book.people().cells.value(QStringLiteral("A2")), name);
    QCOMPARE(book.people().cells.value(QStringLiteral("A3")), QStringLiteral("A\uFFFDB"));
    const QString summary = book.people().cells.value(QStringLiteral("F2"));
    QVERIFY(summary.size() <= 32'767 && summary.size() > 32'700);
    QVERIFY(summary.endsWith(QString::fromUtf8("😀…")));
}

void TestXlsxExport::longTablesGoOnInFurtherSheets()
{
    TemporaryDatabase database;
    for (int number = 0; number < 5; ++number)
        database.insert(named(QStringLiteral("Person %1").arg(number)));
    const Workbook book(exported(database, XlsxExporter(3)));
    QVERIFY(book.isWhole);
    QCOMPARE(book.people().rows, 3);
    QCOMPARE(book.sheets.value(QStringLiteral("People 2")).rows, 3);
    const Sheet last = book.sheets.value(QStringLiteral("People 3"));
    QCOMPARE(last.rows, 2);
    QCOMPARE(last.cells.value(QStringLiteral("A1")), QStringLiteral("Full name"));
    QCOMPARE(last.cells.value(QStringLiteral("A2")), QStringLiteral("Person 4"));
}

void TestXlsxExport::privateContactsAreLeftOutUnlessAskedFor()
{
    TemporaryDatabase database;
    Record contact = Record(RecordKind::ContactDetail)
                         .set(fields::contactDetail.subject.person,
                              database.insert(named(QStringLiteral("Surname Given"))))
                         .set(fields::contactDetail.contactType, QStringLiteral("phone"))
                         .set(fields::contactDetail.value, QStringLiteral("12345"))
                         .set(fields::contactDetail.isPrivate, true);
    database.insert(contact);
    ExportRequest request;
    const QString sheet = QStringLiteral("Contacts");
    QCOMPARE(Workbook(exported(database, "xlsx", request)).sheets.value(sheet).rows, 1);
    request.includePrivate = true;
    database.insert(contact.set(fields::contactDetail.value, QStringLiteral("67890"))
                        .set(fields::contactDetail.isPrivate, false));
    const Sheet contacts = Workbook(exported(database, "xlsx", request)).sheets.value(sheet);
    QCOMPARE(contacts.rows, 3);
    const QString column = contacts.cells.key(QStringLiteral("Private")).chopped(1);
    QCOMPARE(contacts.cells.value(column + u'2'), QStringLiteral("Yes"));
    QVERIFY(contacts.cells.value(column + u'3') != QStringLiteral("Yes"));
}

/// What other programs need to find their way in the file.
void TestXlsxExport::theWorkbookSaysWhatItHolds()
{
    TemporaryDatabase database;
    for (int number = 0; number < 3; ++number)
        database.insert(named(QStringLiteral("Person %1").arg(number)));
    const Workbook book(exported(database, XlsxExporter(2)));
    QVERIFY(book.isWhole);
    const QByteArray types = book.file("[Content_Types].xml");
    const QByteArray relations = book.file("xl/_rels/workbook.xml.rels");
    const QByteArray list = book.file("xl/workbook.xml");
    for (qsizetype number = 1; number <= book.names.size(); ++number) {
        const QByteArray sheet = "worksheets/sheet" + QByteArray::number(number) + ".xml\"";
        QVERIFY(types.contains("/xl/" + sheet));
        QVERIFY(relations.contains("rId" + QByteArray::number(number) + "\"") && relations.contains(sheet));
        QVERIFY(list.contains("r:id=\"rId" + QByteArray::number(number) + "\""));
    }
    QVERIFY(list.contains("'People 2'!$A$1:$M$2"));
    QVERIFY(book.file("_rels/.rels").contains("xl/workbook.xml"));
    QVERIFY(book.file("xl/styles.xml").contains("yyyy"));
}

void TestXlsxExport::charactersThatAreNoneInXmlAreReplaced()
{
    TemporaryDatabase database;
    database.insert(named(QStringLiteral("A\uFFFFB _x0041_ _x1_ C\uFFFE")));
    const Workbook book(exported(database, "xlsx"));
    // "_x0041_" would be an A for a spreadsheet.
    QCOMPARE(book.people().cells.value(QStringLiteral("A2")),
             QStringLiteral("A\uFFFDB _x005F_x0041_ _x1_ C\uFFFD"));
}

void TestXlsxExport::aLongWorkbookIsWhole()
{
    TemporaryDatabase database;
    constexpr int people = 3000;
    auto transaction = database.store().begin(QStringLiteral("test"));
    for (int number = 0; number < people; ++number) {
        const Record person = named(QStringLiteral("Person %1").arg(number))
                                  .set(fields::person.summary, QUuid::createUuid().toString().repeated(10));
        QVERIFY((*transaction)->insert(person).ok());
    }
    QVERIFY((*transaction)->commit().ok());
    const Workbook book(exported(database, "xlsx"));
    QVERIFY(book.isWhole);
    QCOMPARE(book.people().rows, people + 1);
    QCOMPARE(book.people().cells.value(QStringLiteral("A%1").arg(people + 1)).left(7),
             QStringLiteral("Person "));
}

QTEST_GUILESS_MAIN(TestXlsxExport)
#include "tst_xlsxexport.moc"
