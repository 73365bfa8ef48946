// Tables of people: how they are written, what their columns mean, and what becomes of their rows.
#include "models/core/kinds/fields.h"
#include "models/exchange/formats/csv/csvimporter.h"
#include "models/exchange/formats/csv/csvmappings.h"
#include "models/exchange/formats/csv/csvreader.h"
#include "models/exchange/formats/csv/csvvalue.h"
#include "models/exchange/reconcile/reconciler.h"
#include "models/store/write/transaction.h"
#include "tests/support/blunders.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Rows as "line: cell|cell".
QStringList rows(const QByteArray &text, char delimiter = ',')
{
    QStringList lines;
    const Status read = CsvReader({text.constData(), size_t(text.size())}, delimiter, s("list.csv"))
                            .read([&](const CsvRow &row) {
                                QStringList cells;
                                for (const std::string_view cell : row.cells)
                                    cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
                                lines.append(s("%1: %2").arg(QString::number(row.line), cells.join(u'|')));
                                return true;
                            });
    if (!read)
        lines.append(read.error().userText);
    return lines;
}

Result<Batch> batchOf(const QByteArray &content, const QString &path = s("list.csv"),
                      const QString &country = {})
{
    return CsvImporter().batch({path, content, country});
}

/// What the batch says of a kind, a line for each record: its cells of these fields; references as #row.
QStringList told(const Batch &batch, const QList<FieldId> &fields)
{
    const RecordKind kind = fields.first().kind;
    QStringList lines;
    for (quint32 row = 0; row < batch.table(kind).size(); ++row) {
        QStringList cells;
        for (const FieldId field : fields) {
            const Cell cell = batch.cell({kind, row}, field);
            cells.append(cell.kind() == Cell::Reference ? s("#%1").arg(cell.integer())
                                                        : cell.toVariant().toString());
        }
        lines.append(cells.join(u'|'));
    }
    return lines;
}

QStringList warnings(const Batch &batch)
{
    QStringList lines;
    for (const Warning &warning : batch.warnings)
        lines.append(s("%1: %2").arg(QString::number(warning.line), warning.text));
    return lines;
}

QStringList keys(const CsvMapping &mapping)
{
    QStringList list;
    for (const CsvColumn &column : mapping.columns)
        list.append(column.key());
    return list;
}

QJsonObject import(TemporaryDatabase &database, const QByteArray &content, const QString &path,
                   const QString &country)
{
    Result<Batch> batch = batchOf(content, path, country);
    if (!batch)
        return {{s("error"), batch.error().userText}};
    const auto transaction = database.store().begin(s("import"));
    const auto difference =
        reconciler::compare(database.store().connection(), std::make_shared<Batch>(std::move(batch).value()));
    if (!transaction || !difference || !reconciler::write(**transaction, *difference) ||
        !(*transaction)->commit())
        return {{s("error"), s("not written")}};
    ImportSummary summary;
    summary.add(*difference);
    return summary.toJson();
}

QByteArray encoded(const QString &text, const QString &encoding)
{
    if (encoding == s("UTF-8"))
        return text.toUtf8();
    if (encoding == s("UTF-8 with mark"))
        return "\xEF\xBB\xBF" + text.toUtf8();
    QByteArray bytes;
    for (const QChar c : encoding == s("UTF-16") ? QChar(QChar::ByteOrderMark) + text : text) {
        const ushort code = c.unicode();
        if (encoding == s("UTF-16"))
            bytes.append(char(code & 0xFF)).append(char(code >> 8));
        else // Windows-1251, for the letters used here.
            bytes.append(char(code < 0x80 ? code : code == 0x451 ? 0xB8 : code - 0x410 + 0xC0));
    }
    return bytes;
}

/// As the EveryPolitician project writes the members of one term.
const QByteArray term(
    "id,name,sort_name,email,twitter,facebook,group,group_id,area_id,area,chamber,term,start_date,end_date,"
    "image,gender,wikidata,wikidata_group\n"
    "0d5e2f5a-6c1b-4d0e-9a3f-000000000001,Surname One,\"One, Surname\",one@example.org,one,,Example Party,EP,"
    "north,North,Eduskunta,35,2007-03-21,2009-01-01,http://example.org/1.jpg,female,Q1,Q100\n"
    "0d5e2f5a-6c1b-4d0e-9a3f-000000000001,Surname One,\"One, Surname\",one@example.org,one,,Other Party,OP,"
    "north,North,Eduskunta,35,2009-01-01,2011-04-19,http://example.org/1.jpg,female,Q1,Q101\n"
    "0d5e2f5a-6c1b-4d0e-9a3f-000000000002,Surname Two,\"Two, Surname\",,,,Example Party,EP,,,Eduskunta,35,,,,"
    "male,,Q100\n");
const QString termPath = s("collection/Finland/Eduskunta/term-35.csv");

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreSplitAsSpreadsheetsWriteThem_data();
    void cellsAreSplitAsSpreadsheetsWriteThem();
    void aTableMayNotBeWiderThanItsBounds();
    void everyEncodingAndSeparatorGivesTheSameRecords_data();
    void everyEncodingAndSeparatorGivesTheSameRecords();
    void headersAreUnderstood_data();
    void headersAreUnderstood();
    void titlesAboveTheHeaderAreNamed();
    void theHeaderIsTheFirstRowThatIsNoTitle_data();
    void theHeaderIsTheFirstRowThatIsNoTitle();
    void valuesAreReadInTheirForms_data();
    void valuesAreReadInTheirForms();
    void aColumnTellsWhichNumberIsTheDay_data();
    void aColumnTellsWhichNumberIsTheDay();
    void aTermOfTheCollectionNeedsNoMapping();
    void theCountryIsSaidByTheColumnOrTheOptionOrThePath_data();
    void theCountryIsSaidByTheColumnOrTheOptionOrThePath();
    void delegatesFillSeatsOnBehalfOfTheirChamber();
    void anOrganizationMayBeTheDelegationOrTheChamberItself();
    void raggedRowsAreNamedAndTaken();
    void formulasStayText();
    void severalContactsMayStandInOneCell();
    void whatNoFieldHoldsIsKept();
    void peopleOfOneNameStayTwo();
    void importingAgainChangesNothing_data();
    void importingAgainChangesNothing();
    void numbersOfRowsAreNoIds();
    void aRoleIsNoSecondSeat();
    void aHeaderWithoutNamesIsRefusedWithWhatWouldBeUnderstood();
    void aTableWithoutHeadingsMakesNobody_data();
    void aTableWithoutHeadingsMakesNobody();
    void rememberedMappingsCount();
    void onlyUnknownHeadersNeedAMapping();
    void manyRowsAreReadQuickly();
    void whatIsBeyondAllBoundsIsRefused();
    void theCommandLineSaysWhatIsWrongWithAFile();
};

void TestCsv::cellsAreSplitAsSpreadsheetsWriteThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(text) << expected;
    };
    row("plain", "a,b\n1,2", {s("1: a|b"), s("2: 1|2")});
    row("blank lines", "a,b\n\n  \n,\n1,2\n\n", {s("1: a|b"), s("5: 1|2")});
    row("quoted", "\"a, b\",\"say \"\"x\"\"\"\n", {s("1: a, b|say \"x\"")});
    row("lines within a cell", "a,\"b\nc\"\n1,2\n", {s("1: a|b\nc"), s("3: 1|2")});
    row("marks within plain cells", "a,the \"x\" one\n1,\"2\"\n", {s("1: a|the \"x\" one"), s("2: 1|2")});
    row("blanks around", " a , b \n", {s("1: a|b")});
    row("separator line", "sep=,\na,b\n", {s("2: a|b")});
    row("never closed", "a,b\n1,\"2\n3,4\n",
        {s("1: a|b"),
         s("list.csv was not imported: the quotation mark in line 2 is not closed where its cell "
           "ends. Close it, or write a mark within a quoted cell twice, and import it again.")});
    row("closed in the wrong place", "a,b\n1,\"2\n3,\"4\"\n",
        {s("1: a|b"),
         s("list.csv was not imported: the quotation mark in line 2 is not closed where its cell "
           "ends. Close it, or write a mark within a quoted cell twice, and import it again.")});
}

void TestCsv::cellsAreSplitAsSpreadsheetsWriteThem()
{
    QFETCH(QByteArray, text);
    QTEST(rows(text), "expected");
}

void TestCsv::aTableMayNotBeWiderThanItsBounds()
{
    QCOMPARE(rows(QByteArray(CsvReader::mostColumns - 1, ',') + 'x').size(), 1);
    const QStringList refused = rows("a\n" + QByteArray(CsvReader::mostColumns, ',') + "x\nb\n");
    QCOMPARE(refused.size(), 2);
    QVERIFY2(refused[1].contains(s("line 2 has more than 500 columns")), qPrintable(refused[1]));
}

void TestCsv::everyEncodingAndSeparatorGivesTheSameRecords_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("delimiter");
    for (const char *encoding : {"UTF-8", "UTF-8 with mark", "UTF-16", "Windows-1251"}) {
        for (const char *delimiter : {",", ";", "\t"})
            QTest::addRow("%s, %s", encoding, *delimiter == '\t' ? "tab" : delimiter)
                << s(encoding) << s(delimiter);
    }
}

void TestCsv::everyEncodingAndSeparatorGivesTheSameRecords()
{
    QFETCH(QString, encoding);
    QFETCH(QString, delimiter);
    const QString text = s("Фамилия|Имя|Отчество|Палата|Страна|Примечание\r\n"
                           "Иванов|Пример|Примерович|Сенат|Казахстан|\"один, два; три\tчетыре\"\r\n"
                           "Петрова|Образец||Сенат|Казахстан|ещё\r\n");
    const Result<Batch> batch = batchOf(encoded(QString(text).replace(u'|', delimiter), encoding));
    QVERIFY2(batch.ok(), batch.ok() ? "" : qPrintable(batch.error().userText));
    QCOMPARE(warnings(*batch), QStringList());
    QCOMPARE(told(*batch, {fields::person.name, fields::person.extras}),
             QStringList({s("Иванов Пример Примерович|{\"Примечание\":\"один, два; три\\u0009четыре\"}"),
                          s("Петрова Образец|{\"Примечание\":\"ещё\"}")}));
    QCOMPARE(told(*batch, {fields::personName.familyName, fields::personName.givenName,
                           fields::personName.patronymicName}),
             QStringList({s("Иванов|Пример|Примерович"), s("Петрова|Образец|")}));
    QCOMPARE(told(*batch, {fields::organization.name, fields::organization.classification,
                           fields::organization.area}),
             QStringList{s("Сенат|chamber|#0")});
    QCOMPARE(told(*batch, {fields::area.code, fields::area.name}), QStringList{s("KZ|Казахстан")});
    QCOMPARE(told(*batch, {fields::membership.person, fields::membership.post}),
             QStringList({s("#0|#0"), s("#1|#0")}));
}

void TestCsv::headersAreUnderstood_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isComplete");
    const auto row = [](const char *header, const char *expected, bool isComplete = true) {
        QTest::newRow(header) << s(header) << s(expected) << isComplete;
    };
    row("Name|Date of birth|E-mail|Phone|Web site|Office",
        "name|birth_date|contact:email|contact:phone|link|role");
    row("familyName|givenName|middle_name|GENDER|Country code|Chamber",
        "family_name|given_name|patronymic_name|gender|country|chamber");
    row("ФИО|Д.Р.|Пол|Эл. почта|Моб. тел.|Должность|Палата|Страна",
        "name|birth_date|gender|contact:email|contact:mobile|role|chamber|country");
    row("№ п/п|Фамилия, имя, отчество|Делегация|Фракция|Избирательный округ|С|По",
        "protocol_order|name|delegation|party|constituency|start_date|end_date");
    row("ФИО|ФИО (англ.)|Name in Kazakh|name_be", "name|name_in:en|name_in:kk|name_in:be");
    row("Имя|Телефон (рабочий)|Телефон", "name|contact:phone|contact:phone");
    row("First name|Surname|Shoe size", "given_name|family_name|further", false);
    row("group_id|wikidata|wikidata_area|image",
        "party_identifier:id|identifier:wikidata|constituency_identifier:wikidata|further");
    row("Name|Sorted under|Born|Organization|On behalf of|Capacity|Legislative "
        "period|From|Until|Telephone|UID",
        "name|sort_name|birth_date|organization|party|capacity|period|start_date|end_date|contact:phone|id");
    row("Name|Full name", "name|further"); // The first of two counts.
}

void TestCsv::headersAreUnderstood()
{
    QFETCH(QString, header);
    const CsvGuess guess = guessedMapping(header.split(u'|'));
    QTEST(keys(guess.mapping).join(u'|'), "expected");
    QTEST(guess.isComplete, "isComplete");
}

void TestCsv::titlesAboveTheHeaderAreNamed()
{
    const QByteArray text = s("Состав делегации;;\n\n№;ФИО;Палата\n1;Иванов Пример;Сенат\n").toUtf8();
    QCOMPARE(detectedFormat(text).headerRow, 2);
    const Result<Batch> batch = batchOf(text, s("list.csv"), s("KZ"));
    QVERIFY(batch.ok());
    QCOMPARE(warnings(*batch),
             QStringList{s("1: The line above the columns' names was not taken: Состав делегации")});
    QCOMPARE(told(*batch, {fields::person.name}), QStringList{s("Иванов Пример")});
}

void TestCsv::theHeaderIsTheFirstRowThatIsNoTitle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    QTest::newRow("first") << s("name,born\nSurname One,1970\n") << 1;
    QTest::newRow("none") << s("Surname One,1970-01-02\nSurname Two,1971\n") << 0;
    QTest::newRow("one column") << s("name\nSurname One\n") << 1;
    QTest::newRow("not understood") << s("wer;was\nИванов Пример;Депутат\nПетров Пример;Депутат\n") << 1;
    QTest::newRow("two titles") << s("Состав;;;\nна;2022 год;;;;;\nФИО;Пол;Палата;Страна;a;b;c\nx;м;С;K;;;\n")
                                << 3;
    QTest::newRow("titles only") << s("Состав;\nделегации;\n") << 2;
}

void TestCsv::theHeaderIsTheFirstRowThatIsNoTitle()
{
    QFETCH(QString, text);
    QTEST(detectedFormat(text.toUtf8()).headerRow, "row");
}

void TestCsv::valuesAreReadInTheirForms_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *column, const char *text, const char *expected) {
        QTest::addRow("%s %s", column, text) << s(column) << s(text) << s(expected);
    };
    row("birth_date", "1970-01-02", "1970-01-02");
    row("birth_date", "02.01.1970", "1970-01-02");
    row("birth_date", "1970-01-02T00:00:00", "1970-01-02");
    row("birth_date", "2 января 1970 года", "1970-01-02");
    row("birth_date", "1970", "1970");
    row("birth_date", "2022/06/04", "2022-06-04");
    row("birth_date", "04/06/2022", "");
    row("birth_date", "soon", "");
    row("gender", "Ж", "female");
    row("gender", "муж.", "male");
    row("gender", "F", "female");
    row("gender", "?", "");
    row("capacity", "Ex officio", "ex_officio");
    row("capacity", "Основной", "full");
    row("protocol_order", "1 200.", "1200");
    row("protocol_order", "-1", "");
    row("link", "www.example.org/a", "https://www.example.org/a");
    row("link", "http://example.org", "http://example.org");
    row("link", "javascript:alert(1)", "");
    row("name", "=1+1", "=1+1");
}

void TestCsv::valuesAreReadInTheirForms()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    QTEST(csvValue(CsvColumn::fromKey(column)->target, text).value_or(QString()), "expected");
}

void TestCsv::aColumnTellsWhichNumberIsTheDay_data()
{
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<QStringList>("expected"); ///< Empty for what is kept as further data, and warned of.
    const auto row = [](const char *what,
                        std::initializer_list<std::pair<const char *, const char *>> dates) {
        QStringList written;
        QStringList expected;
        for (const auto &[text, date] : dates) {
            written.append(s(text));
            expected.append(s(date));
        }
        QTest::newRow(what) << written << expected;
    };
    row("nothing tells", {{"04/06/1970", ""}, {"04-06-1971", ""}, {"05/05/1972", "1972-05-05"}});
    row("month first, strokes", {{"04/06/1970", "1970-04-06"}, {"06/13/1970", "1970-06-13"}});
    row("month first, hyphens",
        {{"04-15-1970", "1970-04-15"}, {"04-06-1971", "1971-04-06"}, {"11-12-1973", "1973-11-12"}});
    row("day first, hyphens", {{"15-04-1970", "1970-04-15"}, {"04-06-1971", "1971-06-04"}});
    row("one sign tells of the other", {{"04/06/1970", "1970-04-06"}, {"04-15-1970", "1970-04-15"}});
    row("dots tell", {{"28.11.1971", "1971-11-28"}, {"04/06/1970", "1970-06-04"}});
    row("dots have the day first", {{"04/15/1970", "1970-04-15"}, {"04.06.1971", "1971-06-04"}});
    row("dots have no month first", {{"04.15.1970", ""}, {"04/06/1971", ""}});
    row("both orders",
        {{"15-04-1970", "1970-04-15"}, {"04-15-1970", ""}, {"04-06-1971", ""}, {"04/06/1971", ""}});
    row("a time behind", {{"04/15/1970 00:00", "1970-04-15"}, {"04/06/1971 00:00", "1971-04-06"}});
    row("other forms tell nothing",
        {{"1970-12-31", "1970-12-31"}, {"31 May 1970", "1970-05-31"}, {"04-06-1971", ""}});
}

void TestCsv::aColumnTellsWhichNumberIsTheDay()
{
    QFETCH(QStringList, written);
    QFETCH(QStringList, expected);
    QByteArray table("name,born\n");
    for (qsizetype at = 0; at < written.size(); ++at)
        table += "Surname " + QByteArray(1, char('A' + at)) + ',' + written[at].toUtf8() + '\n';
    const Result<Batch> batch = batchOf(table);
    QVERIFY(batch.ok());
    QCOMPARE(told(*batch, {fields::person.birthDate}), expected);
    QCOMPARE(warnings(*batch).filter(s("cannot be read as")).size(), expected.count(QString()));
}

void TestCsv::aTermOfTheCollectionNeedsNoMapping()
{
    QVERIFY(!needsMapping({termPath, term}));
    const Result<Batch> batch = batchOf(term, termPath);
    QVERIFY(batch.ok());
    QCOMPARE(warnings(*batch), QStringList());
    QCOMPARE(told(*batch, {fields::area.code, fields::area.name, fields::area.parent}),
             QStringList({s("FI|Finland|"), s("|North|#0")}));
    QCOMPARE(told(*batch, {fields::person.name, fields::person.sortName, fields::person.gender,
                           fields::person.extras}),
             QStringList({s("Surname One|One, Surname|female|{\"image\":\"http://example.org/1.jpg\"}"),
                          s("Surname Two|Two, Surname|male|")}));
    QCOMPARE(batch->table(RecordKind::Person).uid(1),
             std::string_view("0d5e2f5a-6c1b-4d0e-9a3f-000000000002"));
    QCOMPARE(
        told(*batch,
             {fields::organization.name, fields::organization.classification, fields::organization.area}),
        QStringList({s("Eduskunta|chamber|#0"), s("Example Party|party|#0"), s("Other Party|party|#0")}));
    QCOMPARE(told(*batch, {fields::membership.person, fields::membership.organization,
                           fields::membership.party, fields::membership.area, fields::membership.period,
                           fields::membership.startDate, fields::membership.endDate}),
             QStringList({s("#0|#0|#1|#1|#0|2007-03-21|2009-01-01"),
                          s("#0|#0|#2|#1|#0|2009-01-01|2011-04-19"), s("#1|#0|#1||#0||")}));
    QCOMPARE(told(*batch, {fields::contactDetail.subject.person, fields::contactDetail.contactType,
                           fields::contactDetail.value}),
             QStringList({s("#0|email|one@example.org"), s("#0|twitter|one")}));
    QCOMPARE(told(*batch, {fields::identifier.scheme, fields::identifier.identifier,
                           fields::identifier.subject.person, fields::identifier.subject.organization,
                           fields::identifier.subject.area}),
             QStringList({s("wikidata|Q1|#0||"), s("id|EP||#1|"), s("id|north|||#1"), s("wikidata|Q100||#1|"),
                          s("id|OP||#2|"), s("wikidata|Q101||#2|")}));
}

void TestCsv::theCountryIsSaidByTheColumnOrTheOptionOrThePath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QStringList>("areas");
    const QByteArray plain("name,chamber\nSurname One,Senate\n");
    QTest::newRow("nobody") << plain << s("members.csv") << QString() << QStringList();
    QTest::newRow("option") << plain << s("members.csv") << s("kz") << QStringList{s("KZ|Kazakhstan")};
    QTest::newRow("file name") << plain << s("/a/Kazakhstan-Senate.csv") << QString()
                               << QStringList{s("KZ|Kazakhstan")};
    QTest::newRow("hyphen in the country's name")
        << plain << s("Guinea-Bissau-Assembly.csv") << QString() << QStringList{s("GW|Guinea-Bissau")};
    QTest::newRow("several hyphens") << plain << s("Timor-Leste-National-Parliament.csv") << QString()
                                     << QStringList{s("TL|Timor-Leste")};
    QTest::newRow("folders") << plain << s("/a/Abkhazia/Assembly/term-5.csv") << QString()
                             << QStringList{s("|Abkhazia")};
    QTest::newRow("column") << QByteArray("name,chamber,country\nOne,A,BY\nTwo,B,Belarus\nThree,C,"
                                          "Беларусь\nFour,D,Elsewhere\n")
                            << s("Kazakhstan-Senate.csv") << QString()
                            << QStringList({s("BY|Belarus"), s("|Elsewhere")});
}

void TestCsv::theCountryIsSaidByTheColumnOrTheOptionOrThePath()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, country);
    const Result<Batch> batch = batchOf(text, path, country);
    QTEST(told(*batch, {fields::area.code, fields::area.name}), "areas");
    const bool isUnsure = batch->table(RecordKind::Area).size() == 0 || text.contains("Elsewhere");
    QCOMPARE(batch->warnings.size(), qsizetype(isUnsure ? 1 : 0));
}

void TestCsv::delegatesFillSeatsOnBehalfOfTheirChamber()
{
    const Result<Batch> batch =
        batchOf("name,delegation,chamber,seats,role\n"
                "Surname One,Delegation of Somewhere,Senate,8,Head of the delegation\n"
                "Surname Two,Delegation of Somewhere,SENATE,8,\n"
                "Surname Three,Delegation of Somewhere,,,Plenipotentiary representative\n",
                s("list.csv"), s("KZ"));
    QCOMPARE(told(*batch, {fields::organization.name, fields::organization.classification}),
             QStringList({s("Delegation of Somewhere|delegation"), s("Senate|chamber")}));
    QCOMPARE(told(*batch, {fields::post.postKind, fields::post.role, fields::post.organization,
                           fields::post.onBehalfOf}),
             QStringList({s("seat||#0|#1"), s("office|plenipotentiary|#0|")}));
    QCOMPARE(told(*batch, {fields::postCapacity.post, fields::postCapacity.seats}), QStringList{s("#0|8")});
    QCOMPARE(
        told(*batch, {fields::membership.organization, fields::membership.post, fields::membership.role}),
        QStringList({s("#0|#0|Head of the delegation"), s("#0|#0|"), s("#0|#1|")}));
}

void TestCsv::anOrganizationMayBeTheDelegationOrTheChamberItself()
{
    const Result<Batch> batch = batchOf("name,organization,chamber,role\n"
                                        "Surname One,Delegation of Somewhere,Senate,\n"
                                        "Surname Two,Senate,Senate,\n"
                                        "Surname Three,Committee on Examples,Senate,Chair\n",
                                        s("list.csv"), s("KZ"));
    QCOMPARE(told(*batch, {fields::organization.name, fields::organization.classification}),
             QStringList({s("Delegation of Somewhere|delegation"), s("Senate|chamber"),
                          s("Committee on Examples|committee")}));
    QCOMPARE(told(*batch, {fields::membership.person, fields::membership.organization,
                           fields::membership.post, fields::membership.role}),
             QStringList({s("#0|#0|#0|"), s("#1|#1|#1|"), s("#2|#1|#1|"), s("#2|#2|#2|")}));
}

void TestCsv::raggedRowsAreNamedAndTaken()
{
    const Result<Batch> batch = batchOf("name,chamber,email\n"
                                        "Surname One,Senate\n"
                                        "Surname Two,Senate,two@example.org,more,,\n"
                                        "Surname Three,Senate,three@example.org,,\n"
                                        ",Senate,nobody@example.org\n",
                                        s("list.csv"), s("KZ"));
    QCOMPARE(told(*batch, {fields::person.name, fields::person.extras}),
             QStringList({s("Surname One|"), s("Surname Two|{\"column 4\":\"more\"}"), s("Surname Three|")}));
    QCOMPARE(batch->skipped, 1);
    QCOMPARE(
        warnings(*batch),
        QStringList({s("5: A row was left out: it names nobody."),
                     s("2: The row has only 2 cells for 3 columns; nothing is known of the others."),
                     s("3: The row has 4 cells for 3 columns; the last ones were kept as further data.")}));
    QByteArray many("name,email\n");
    for (int row = 0; row < 300; ++row)
        many += "Surname\n";
    const Result<Batch> ragged = batchOf(many);
    QCOMPARE(ragged->table(RecordKind::Person).size(), 300U);
    QCOMPARE(ragged->warnings.size(), 1 + 100 + 1);
    QCOMPARE(ragged->warnings.last().count, 200);
    QVERIFY(ragged->warnings.last().text.contains(s("200 more lines too: 102, 103,")));
}

void TestCsv::formulasStayText()
{
    const Result<Batch> batch = batchOf("name,phone,notes\n"
                                        "=HYPERLINK(A1),'+7 000 111,=1+1\n"
                                        "O'Surname,'quoted',@x\n");
    QCOMPARE(told(*batch, {fields::person.name, fields::person.extras}),
             QStringList({s("=HYPERLINK(A1)|{\"notes\":\"=1+1\"}"), s("O'Surname|{\"notes\":\"@x\"}")}));
    QCOMPARE(told(*batch, {fields::contactDetail.value}), QStringList({s("+7 000 111"), s("'quoted'")}));
}

void TestCsv::severalContactsMayStandInOneCell()
{
    const Result<Batch> batch = batchOf("name,email,phone\n"
                                        "Surname One,\"a@example.org; b@example.org,a@example.org\","
                                        "\"+7 000 (1), 2\n+7 000 3\"\n");
    QCOMPARE(told(*batch, {fields::contactDetail.contactType, fields::contactDetail.value}),
             QStringList({s("email|a@example.org"), s("email|b@example.org"), s("phone|+7 000 (1), 2"),
                          s("phone|+7 000 3")}));
}

void TestCsv::whatNoFieldHoldsIsKept()
{
    const Result<Batch> batch = batchOf("name,born,Shoe size,,Shoe size,role,group_id\n"
                                        "Surname One,soon,42,x,43,Chair,EP\n");
    const QJsonObject kept =
        QJsonDocument::fromJson(
            batch->cell({RecordKind::Person, 0}, fields::person.extras).toString().toUtf8())
            .object();
    QCOMPARE(kept, QJsonObject({{s("born"), s("soon")},
                                {s("Shoe size"), s("42")},
                                {s("column 4"), s("x")},
                                {s("Shoe size 2"), s("43")},
                                {s("role"), s("Chair")},
                                {s("party_identifier:id"), s("EP")}}));
    QCOMPARE(batch->warnings.value(1),
             (Warning{2, s("“soon” in column “born” cannot be read as “Born” and was kept as further data."),
                      Warning::KeptAside, s("Surname One")}));
}

void TestCsv::peopleOfOneNameStayTwo()
{
    const QByteArray text("name,chamber\nSURNAME GIVEN,Senate\nSURNAME GIVEN,Senate\n");
    TemporaryDatabase database;
    QCOMPARE(import(database, text, s("a.csv"), s("KZ"))[s("added")][s("person")].toInt(), 2);
    QCOMPARE(import(database, text, s("a.csv"), s("KZ"))[s("unchanged")][s("person")].toInt(), 2);
}

void TestCsv::importingAgainChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("country");
    QTest::newRow("term") << term << termPath << QString();
    QTest::newRow("list") << s("ФИО;Палата;Должность;Тел.;Сайт;Прочее\n"
                               "Иванов Пример;Сенат;Председатель комитета;+7 1;example.org;x\n"
                               "Петров Образец;Мажилис;;;;\n")
                                 .toUtf8()
                          << s("list.csv") << s("KZ");
    QTest::newRow("bodies and offices")
        << QByteArray("name,organization,role,country\n"
                      "Surname One,Delegation of Somewhere,Plenipotentiary representative,KZ\n"
                      "Surname One,Example Parliamentary Assembly,Deputy Executive Secretary,\n"
                      "Surname Two,Committee on Examples,member,\n"
                      "Surname Two,Ministry of Examples,Advisor,KZ\n")
        << s("list.csv") << QString();
    QTest::newRow("no bodies") << QByteArray("name,email\nSurname One,a@example.org\nSurname One,\n")
                               << s("mail.csv") << QString();
    QTest::newRow("ids of its own") << QByteArray(
                                           "id,name,delegation,chamber,seats\n1,Surname One,D,Senate,8\n"
                                           "2,Surname Two,D,Senate,8\n")
                                    << s("list.csv") << s("BY");
}

void TestCsv::importingAgainChangesNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, country);
    TemporaryDatabase database;
    const QJsonObject first = import(database, text, path, country);
    QVERIFY2(first[s("added")][s("person")].toInt() > 0, QJsonDocument(first).toJson().constData());
    QCOMPARE(first[s("skipped")].toInt(), 0);
    const QJsonObject again = import(database, text, path, country);
    QCOMPARE(again[s("added")].toObject(), QJsonObject());
    QCOMPARE(again[s("changed")].toObject(), QJsonObject());
    QCOMPARE(again[s("unchanged")], first[s("added")]);
}

void TestCsv::numbersOfRowsAreNoIds()
{
    TemporaryDatabase database;
    const QByteArray header = "id,name,country,chamber\n";
    const auto written = [&](const QByteArray &content) {
        Result<Batch> batch = batchOf(header + content);
        const Result<Difference> difference =
            reconciler::compare(database.connection(), std::make_shared<Batch>(std::move(batch).value()));
        auto transaction = database.store().begin(s("test"));
        if (!difference || !reconciler::write(**transaction, *difference) || !(*transaction)->commit())
            qFatal("The list cannot be imported.");
        return difference->count(RecordDifference::Added) * 100 +
               int(std::ranges::count_if(difference->records, [](const RecordDifference &record) {
                   return record.outcome == RecordDifference::Changed &&
                          record.stored.kind == RecordKind::Person;
               }));
    };
    QVERIFY(written("1,Surname One,Finland,House\n2,Surname Two,Finland,House\n") > 100);
    QCOMPARE(written("1,Surname Two,Finland,House\n2,Surname One,Finland,House\n"), 0);
    // Ids of a register have gaps, or begin elsewhere.
    const Result<Batch> batch = batchOf("id,name\n17,Surname One\n18,Surname Two\n");
    QVERIFY(!batch->table(RecordKind::Person).uid(0).empty());
}

void TestCsv::aRoleIsNoSecondSeat()
{
    TemporaryDatabase database;
    import(database, "name,chamber\nSurname One,Senate\n", s("a.csv"), s("KZ"));
    const QJsonObject chair =
        import(database, "name,chamber,role\nSurname One,Senate,Chair\n", s("b.csv"), s("KZ"));
    QCOMPARE(chair[s("added")].toObject(), QJsonObject());
    QCOMPARE(chair[s("changed")].toObject(), QJsonObject({{s("membership"), 1}}));
}

void TestCsv::aTableWithoutHeadingsMakesNobody_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("refused"); // The word in the place of a name; none when it is read.
    QTest::newRow("offices") << QByteArray("Ivanov Ivan;депутат;Беларусь\nPetrov Petr;сенатор;Беларусь\n")
                             << s("“сенатор”");
    QTest::newRow("offices, one empty")
        << QByteArray("Ivanov Ivan;депутат\nPetrov Petr;\nX Y;senator\n") << s("“senator”");
    QTest::newRow("one name") << QByteArray("депутат;страна\nсенатор;Беларусь\nПетров;Беларусь\n")
                              << QString();
    QTest::newRow("small letters") << QByteArray("name;country\nivanov ivan;BY\n") << QString();
    QTest::newRow("no capitals in the script") << QByteArray("name;country\nგიორგი;GE\n") << QString();
}

void TestCsv::aTableWithoutHeadingsMakesNobody()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, refused);
    const Result<Batch> batch = batchOf(table);
    QCOMPARE(batch.ok(), refused.isEmpty());
    if (!refused.isEmpty())
        QVERIFY2(batch.error().userText.contains(refused), qPrintable(batch.error().userText));
}

void TestCsv::aHeaderWithoutNamesIsRefusedWithWhatWouldBeUnderstood()
{
    const Result<Batch> batch = batchOf("wer,wo\nSurname One,Senate\n");
    QVERIFY(!batch.ok());
    QCOMPARE(batch.error().userText,
             s("list.csv was not imported: no column is known to hold people's names. Call one of them, for "
               "example, name, full name, surname, ФИО, Фамилия."));
    QVERIFY(!batchOf("").ok());
    QVERIFY(!batchOf("\n\n").ok());
}

void TestCsv::rememberedMappingsCount()
{
    class Remembered : public CsvMappings
    {
    public:
        std::optional<CsvMapping> find(const QStringList &header) const override
        {
            return header == QStringList{s("wer"), s("wo")}
                       ? std::optional(CsvMapping{{{CsvTarget::Name, {}}, {CsvTarget::Chamber, {}}}})
                       : std::nullopt;
        }
        void remember(const QStringList &, const CsvMapping &) override {}
    } mappings;
    const ImportFile file{s("list.csv"), "wer;wo\nSurname One;Senate\n", s("KZ")};
    QVERIFY(needsMapping(file));
    QVERIFY(!needsMapping(file, &mappings));
    const Result<Batch> batch = CsvImporter(&mappings).batch(file);
    QVERIFY(batch.ok());
    QCOMPARE(told(*batch, {fields::organization.name}), QStringList{s("Senate")});
}

void TestCsv::onlyUnknownHeadersNeedAMapping()
{
    QVERIFY(!needsMapping({s("a.csv"), "name,email\nSurname One,a@example.org\n"}));
    QVERIFY(needsMapping({s("a.csv"), "name,shoe size\nSurname One,42\n"}));
    QVERIFY(needsMapping({s("a.csv"), "Surname One,1970-01-02\n"}));
    QVERIFY(!needsMapping({s("a.json"), "name,shoe size\nSurname One,42\n"}));
    QVERIFY(!needsMapping({s("a.csv"), ""}));
}

void TestCsv::manyRowsAreReadQuickly()
{
    QByteArray text("id,name,email,group,chamber,start_date,gender,notes\n");
    constexpr int count = 50'000;
    for (int row = 0; row < count; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += number + ",Surname " + number + ',' + number + "@example.org,Party " +
                QByteArray::number(row % 40) + ",Senate,2001-01-02,female,note\n";
    }
    QElapsedTimer timer;
    timer.start();
    const Result<Batch> batch = batchOf(text, s("list.csv"), s("KZ"));
    QVERIFY(batch.ok());
    QCOMPARE(batch->table(RecordKind::Person).size(), quint32(count));
    QCOMPARE(batch->table(RecordKind::Organization).size(), 41U);
    qInfo("%d rows in %lld ms", count, timer.elapsed());
    QVERIFY(timer.elapsed() <
            stopAfter(20'000)); // Ten times what it should take: no more than a stop for blunders.
}

void TestCsv::whatIsBeyondAllBoundsIsRefused()
{
    const Result<Batch> batch = batchOf("name\n" + QByteArray("a\n").repeated(200'001));
    QVERIFY(!batch.ok());
    const QString most = s("more than %1 rows").arg(QLocale().toString(200'000));
    QVERIFY2(batch.error().userText.contains(most), qPrintable(batch.error().userText));
    const Result<Batch> wide =
        batchOf("name" + QByteArray(499, ',') + '\n' + ("a" + QByteArray(499, ',') + '\n').repeated(10'001));
    QVERIFY(!wide.ok());
}

void TestCsv::theCommandLineSaysWhatIsWrongWithAFile()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(s("a.db"));
    QCOMPARE(runProgram({s("new"), database, s("--empty")}).exitCode, 0);
    const QString good = folder.filePath(s("Kazakhstan.csv"));
    const QString bad = folder.filePath(s("bad.csv"));
    writeFile(good, "name;chamber\nSurname One;Senate\n");
    writeFile(bad, "name,chamber\nSurname One,\"Senate\n");
    const ProgramRun run = runProgram({s("import"), database, bad, good, s("--json")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("the quotation mark in line 2 is not closed"), run.errors.constData());
    QCOMPARE(run.json()[s("added")][s("person")].toInt(), 1);
    const ProgramRun again = runProgram({s("import"), database, good, s("--json"), s("--dry-run")});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json()[s("added")].toObject(), QJsonObject());
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
