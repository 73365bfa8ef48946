// The table of people: one row for each office, safe to open in a spreadsheet.
#include "models/core/kinds/fields.h"
#include "models/exchange/formats/peopletable.h"
#include "tests/support/exported.h"
#include "tests/support/program.h"
#include "tests/support/sampleassembly.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// Reads what RFC 4180 describes; fails the test on a quote that is never closed.
QList<QStringList> table(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                cell += text[++at];
            else
                isQuoted = false;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n') {
            ++at;
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    return isQuoted || !row.isEmpty() || !cell.isEmpty() ? QList<QStringList>() : rows;
}

QString cell(const QList<QStringList> &rows, qsizetype row, const char *title)
{
    const qsizetype column = rows.value(0).indexOf(QString::fromLatin1(title));
    return column < 0 ? QStringLiteral("no such column") : rows.value(row).value(column);
}

RecordKey person(TemporaryDatabase &database, const QString &name)
{
    return database.insert(Record(RecordKind::Person).set(fields::person.name, name));
}

} // namespace

class TestCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOfficeIsARow();
    void whoSitsInAChamberItselfStandsUnderIt();
    void textsComeBackAsTheyAre_data();
    void textsComeBackAsTheyAre();
    void formulasAreMadeTexts_data();
    void formulasAreMadeTexts();
    void aByteOrderMarkComesWhenAskedFor();
    void choicesAreReadable();
    void contactsShareACell();
    void privateContactsComeBackAsPrivate_data();
    void privateContactsComeBackAsPrivate();
    void thePastIsLeftOutOfADay();
    void theTableForTheClipboardIsEscaped();
    void theTableForTheClipboardIsInALanguage();
};

void TestCsvExport::eachOfficeIsARow()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    person(database, QStringLiteral("Nobody Special"));
    const QList<QStringList> rows = table(exported(database, "csv"));
    QCOMPARE(rows.size(), 3);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows[0].size());
    QCOMPARE(cell(rows, 1, "Full name"), QStringLiteral("Surname Given"));
    QCOMPARE(cell(rows, 1, "Country"), QStringLiteral("Kazakhstan"));
    QCOMPARE(cell(rows, 1, "Organization"), QStringLiteral("Delegation of Kazakhstan"));
    QCOMPARE(cell(rows, 1, "Chamber"), QStringLiteral("Senate"));
    QCOMPARE(cell(rows, 2, "Full name"), QStringLiteral("Nobody Special"));
    QCOMPARE(cell(rows, 2, "Organization"), QString());
    QCOMPARE(cell(rows, 2, "UID").size(), 36);
}

/// Not only who sits in a delegation on its behalf; an office in a chamber is no seat of it.
void TestCsvExport::whoSitsInAChamberItselfStandsUnderIt()
{
    TemporaryDatabase database;
    const RecordKey chamber =
        database.insert(Record(RecordKind::Organization)
                            .set(fields::organization.name, QStringLiteral("Lagting"))
                            .set(fields::organization.classification, QStringLiteral("chamber")));
    const auto post = [&](const char *kind, const RecordKey &onBehalfOf) {
        return database.insert(Record(RecordKind::Post)
                                   .set(fields::post.organization, chamber)
                                   .set(fields::post.postKind, QString::fromLatin1(kind))
                                   .set(fields::post.onBehalfOf, onBehalfOf));
    };
    for (const auto &[name, held] : {std::pair("A", post("seat", chamber)), std::pair("B", RecordKey()),
                                     std::pair("C", post("office", {}))})
        database.insert(Record(RecordKind::Membership)
                            .set(fields::membership.person, person(database, QString::fromLatin1(name)))
                            .set(fields::membership.organization, chamber)
                            .set(fields::membership.post, held));
    const QList<QStringList> rows = table(exported(database, "csv"));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(cell(rows, 1, "Chamber"), QStringLiteral("Lagting"));
    QCOMPARE(cell(rows, 2, "Chamber"), QStringLiteral("Lagting"));
    QCOMPARE(cell(rows, 3, "Chamber"), QString());
    // An address book takes it once.
    QVERIFY(exported(database, "vcard").contains("ORG:Lagting\r\n"));
}

void TestCsvExport::textsComeBackAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"plain", "with \"quotes\"", "a,b;c", "two\nlines", "Кошанов Пример", "tab\there", "\"", "'"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCsvExport::textsComeBackAsTheyAre()
{
    QFETCH(QString, text);
    TemporaryDatabase database;
    database.insert(Record(RecordKind::Person)
                        .set(fields::person.name, QStringLiteral("Surname Given"))
                        .set(fields::person.summary, text));
    QCOMPARE(cell(table(exported(database, "csv")), 1, "Summary"), text);
}

void TestCsvExport::formulasAreMadeTexts_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"=1+1", "+7 495", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "=\"a\",b"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestCsvExport::formulasAreMadeTexts()
{
    QFETCH(QString, name);
    TemporaryDatabase database;
    person(database, name);
    ExportRequest request;
    QCOMPARE(cell(table(exported(database, "csv", request)), 1, "Full name"), u'\'' + name);
    request.escapeFormulas = false;
    QCOMPARE(cell(table(exported(database, "csv", request)), 1, "Full name"), name);
}

void TestCsvExport::aByteOrderMarkComesWhenAskedFor()
{
    TemporaryDatabase database;
    ExportRequest request;
    QVERIFY(exported(database, "csv", request)
                .startsWith("\xEF\xBB\xBF"
                            "Full name,"));
    request.byteOrderMark = false;
    QVERIFY(exported(database, "csv", request).startsWith("Full name,"));
}

void TestCsvExport::choicesAreReadable()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey seat = assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    database.update(
        seat, Record(RecordKind::Membership).set(fields::membership.capacity, QStringLiteral("ex_officio")));
    database.update(assembly.holder(seat),
                    Record(RecordKind::Person)
                        .set(fields::person.gender, QStringLiteral("female"))
                        .set(fields::person.birthDate, *PartialDate::parse(u"1965-08")));
    const QList<QStringList> rows = table(exported(database, "csv"));
    QCOMPARE(cell(rows, 1, "Gender"), QStringLiteral("Female"));
    QCOMPARE(cell(rows, 1, "Capacity"), QStringLiteral("Ex officio"));
    QCOMPARE(cell(rows, 1, "Born"), QStringLiteral("1965-08"));
}

void TestCsvExport::contactsShareACell()
{
    TemporaryDatabase database;
    Record contact =
        Record(RecordKind::ContactDetail)
            .set(fields::contactDetail.subject.person, person(database, QStringLiteral("Surname Given")))
            .set(fields::contactDetail.contactType, QStringLiteral("email"));
    for (const char *address : {"a@example.org", "b@example.org", "c@example.org"}) {
        contact.set(fields::contactDetail.isPrivate, address == QByteArrayView("c@example.org"));
        database.insert(contact.set(fields::contactDetail.value, QString::fromLatin1(address)));
    }
    ExportRequest request;
    const QString open = QStringLiteral("a@example.org; b@example.org");
    const QByteArray usual = exported(database, "csv", request);
    QCOMPARE(cell(table(usual), 1, "E-mail"), open);
    QVERIFY(!usual.contains("private"));
    request.includePrivate = true;
    const QList<QStringList> rows = table(exported(database, "csv", request));
    QCOMPARE(cell(rows, 1, "E-mail"), open);
    QCOMPARE(cell(rows, 1, "E-mail (private)"), QStringLiteral("c@example.org"));
}

/// In a format that is read again, what is private comes back as private, and what is not as it was.
void TestCsvExport::privateContactsComeBackAsPrivate_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArrayList>("headings"); // Instead of the English ones for the private columns.
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArrayList();
    QTest::newRow("csv, Russian") << QStringLiteral("csv")
                                  << QByteArrayList{"Электронная почта (личная)", "Телефон (личный)"};
    QTest::newRow("csv, Russian, closed")
        << QStringLiteral("csv") << QByteArrayList{"Электронная почта (закрытая)", "Телефон (закрытый)"};
    QTest::newRow("csv, as the window says it")
        << QStringLiteral("csv")
        << QByteArrayList{"Электронная почта (закрытый контакт)", "Телефон (закрытый контакт)"};
    QTest::newRow("csv, in other words")
        << QStringLiteral("csv") << QByteArrayList{"Private email", "личный телефон"};
    QTest::newRow("popolo") << QStringLiteral("popolo") << QByteArrayList();
}

void TestCsvExport::privateContactsComeBackAsPrivate()
{
    QFETCH(QString, format);
    QFETCH(QByteArrayList, headings);
    const QString query = QStringLiteral("SELECT group_concat(value || private, ' ') FROM "
                                         "(SELECT value, private FROM contact_detail ORDER BY value)");
    TemporaryDatabase database;
    Record contact =
        Record(RecordKind::ContactDetail)
            .set(fields::contactDetail.subject.person, person(database, QStringLiteral("Surname Given")));
    for (const auto &[type, value, isPrivate] :
         {std::tuple{"email", "a@example.org", true}, std::tuple{"email", "b@example.org", false},
          std::tuple{"phone", "333", false}, std::tuple{"phone", "444", true}}) {
        database.insert(contact.set(fields::contactDetail.contactType, QString::fromLatin1(type))
                            .set(fields::contactDetail.value, QString::fromLatin1(value))
                            .set(fields::contactDetail.isPrivate, isPrivate));
    }
    const QString stored = database.connection().scalar(query)->toString();
    QCOMPARE(stored, QStringLiteral("3330 4441 a@example.org1 b@example.org0"));
    ExportRequest request;
    request.includePrivate = true;
    QByteArray content = exported(database, format.toLatin1().constData(), request);
    if (!headings.isEmpty()) {
        content.replace("E-mail (private)", headings[0]);
        content.replace("Telephone (private)", headings[1]);
        QVERIFY(!content.contains("(private)"));
    }
    TemporaryDatabase other;
    const QString path = other.filePath(QStringLiteral("people.") +
                                        (format == u"csv" ? QStringLiteral("csv") : QStringLiteral("json")));
    writeFile(path, content);
    importFile(other, path);
    QCOMPARE(other.connection().scalar(query)->toString(), stored);
    importFile(database, path); // Nor does it change what it came from.
    QCOMPARE(database.connection().scalar(query)->toString(), stored);
}

void TestCsvExport::thePastIsLeftOutOfADay()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey seat = assembly.seat(QStringLiteral("Former Given"), assembly.senate);
    assembly.seat(QStringLiteral("Present Given"), assembly.senate);
    database.update(
        seat,
        Record(RecordKind::Membership).set(fields::membership.endDate, *PartialDate::parse(u"2020-01-01")));
    ExportRequest request;
    QCOMPARE(table(exported(database, "csv", request)).size(), 3);
    request.day = QDate(2020, 1, 1); // The last one.
    QCOMPARE(table(exported(database, "csv", request)).size(), 3);
    request.day = QDate(2020, 1, 2);
    const QList<QStringList> rows = table(exported(database, "csv", request));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(cell(rows, 1, "Full name"), QStringLiteral("Present Given"));
}

void TestCsvExport::theTableForTheClipboardIsEscaped()
{
    TemporaryDatabase database;
    person(database, QStringLiteral("=1+1"));
    person(database, QStringLiteral("<b>&\tName</b>"));
    const Result<TableText> text = peopleAsTable(database.connection(), {});
    QVERIFY(text.ok());
    const QStringList lines = text->plain.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(QStringLiteral("'=1+1\t")));
    QVERIFY(lines[2].startsWith(QStringLiteral("<b>& Name</b>\t")));
    QVERIFY(text->html.contains(QStringLiteral("<td>&lt;b&gt;&amp;")));
}

/// As a page in that language shows it; a file for other programs has the records' own names.
void TestCsvExport::theTableForTheClipboardIsInALanguage()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey seat = assembly.seat(QStringLiteral("Ivan Ivanov"), assembly.senate);
    const auto held = database.store().record(seat);
    QVERIFY(held.ok());
    database.update(seat,
                    Record(RecordKind::Membership).set(fields::membership.role, QStringLiteral("chairman")));
    database.insert(Record(RecordKind::PersonName)
                        .set(fields::personName.person, held->value(fields::membership.person))
                        .set(fields::personName.language, QStringLiteral("ru"))
                        .set(fields::personName.nameKind, QStringLiteral("official"))
                        .set(fields::personName.name, QStringLiteral("Иванов Иван"))
                        .set(fields::personName.familyName, QStringLiteral("Иванов")));
    database.insert(Record(RecordKind::OrganizationName)
                        .set(fields::organizationName.organization, assembly.senate)
                        .set(fields::organizationName.language, QStringLiteral("ru"))
                        .set(fields::organizationName.name, QStringLiteral("Сенат")));
    ExportRequest request;
    request.language = QStringLiteral("ru");
    const Result<TableText> russian = peopleAsTable(database.connection(), request);
    QVERIFY(russian.ok());
    for (const char *name : {"Иванов Иван\t", "\tИванов\t", "\tСенат\t", "\tПредседатель\t"})
        QVERIFY2(russian->plain.contains(QString::fromUtf8(name)), qPrintable(russian->plain));
    QVERIFY(!russian->plain.contains(QStringLiteral("Ivan Ivanov")));
    request.language.clear();
    const Result<TableText> own = peopleAsTable(database.connection(), request);
    QVERIFY(own.ok());
    QVERIFY(own->plain.contains(QStringLiteral("Ivan Ivanov")) &&
            own->plain.contains(QStringLiteral("\tchairman\t")));
    QVERIFY(!own->plain.contains(QStringLiteral("Сенат")));
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
