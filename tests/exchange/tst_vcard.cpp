// Address book cards, read back as RFC 6350 says.
#include "models/core/kinds/fields.h"
#include "tests/support/exported.h"
#include "tests/support/sampleassembly.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// The lines of all cards, unfolded.
QStringList lines(const QByteArray &cards)
{
    QString text = QString::fromUtf8(cards);
    text.replace(QStringLiteral("\r\n "), QString());
    return text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

QString value(const QByteArray &cards, const char *property)
{
    for (const QString &line : lines(cards)) {
        if (line.startsWith(QLatin1String(property) + u':'))
            return line.sliced(qstrlen(property) + 1);
    }
    return {};
}

Record surnameGiven()
{
    return Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Surname Given"));
}

QByteArray cardOf(const Record &person)
{
    TemporaryDatabase database;
    database.insert(person);
    return exported(database, "vcard");
}

} // namespace

class TestVcard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardSaysWhoItIs();
    void nameIsTakenApart();
    void aNameInOnePieceStaysWhole();
    void textsCannotEndTheirLine_data();
    void textsCannotEndTheirLine();
    void longLinesAreFoldedBetweenCharacters();
    void partialDatesAreAsPartial_data();
    void partialDatesAreAsPartial();
    void contactsHaveTheirProperties();
    void privateContactsAreLeftOutUnlessAskedFor();
    void privateContactsAreMarked_data();
    void privateContactsAreMarked();
    void anOfficeIsOrganizationAndTitle();
    void severalOfficesStayApart();
    void formerOfficesAreNotOnTheCard();
};

void TestVcard::aCardSaysWhoItIs()
{
    const QByteArray card = cardOf(surnameGiven().set(fields::person.gender, QStringLiteral("female")));
    QVERIFY(card.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    QVERIFY(card.endsWith("END:VCARD\r\n"));
    QCOMPARE(value(card, "FN"), QStringLiteral("Surname Given"));
    QCOMPARE(value(card, "GENDER"), QStringLiteral("F"));
    QVERIFY(value(card, "UID").startsWith(QStringLiteral("urn:uuid:")));
    QCOMPARE(value(card, "UID").size(), 45);
}

void TestVcard::nameIsTakenApart()
{
    TemporaryDatabase database;
    database.insert(Record(RecordKind::PersonName)
                        .set(fields::personName.person, database.insert(surnameGiven()))
                        .set(fields::personName.name, QStringLiteral("Surname Given"))
                        .set(fields::personName.nameKind, QStringLiteral("official"))
                        .set(fields::personName.familyName, QStringLiteral("Surname"))
                        .set(fields::personName.givenName, QStringLiteral("Given"))
                        .set(fields::personName.patronymicName, QStringLiteral("Patronymic")));
    QCOMPARE(value(exported(database, "vcard"), "N"), QStringLiteral("Surname;Given;Patronymic;;"));
}

void TestVcard::aNameInOnePieceStaysWhole()
{
    QCOMPARE(value(cardOf(surnameGiven()), "N"), QStringLiteral("Surname Given;;;;"));
}

void TestVcard::textsCannotEndTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("line") << QStringLiteral("a\nEND:VCARD") << QStringLiteral("a\\nEND:VCARD");
    QTest::newRow("comma") << QStringLiteral("a,b;c") << QStringLiteral("a\\,b\\;c");
    QTest::newRow("backslash") << QStringLiteral("a\\nb") << QStringLiteral("a\\\\nb");
}

void TestVcard::textsCannotEndTheirLine()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const QByteArray card = cardOf(surnameGiven().set(fields::person.summary, text));
    QCOMPARE(value(card, "NOTE"), written);
    QCOMPARE(lines(card).count(QStringLiteral("END:VCARD")), 1);
}

void TestVcard::longLinesAreFoldedBetweenCharacters()
{
    const QString summary =
        QStringLiteral("Очень длинное примечание, ").repeated(20) + QString::fromUtf8("😀").repeated(40);
    const QByteArray card = cardOf(surnameGiven().set(fields::person.summary, summary));
    for (const QByteArray &line : card.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // With the CR.
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        QVERIFY(!QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
    }
    QCOMPARE(value(card, "NOTE"), QString(summary).replace(QStringLiteral(","), QStringLiteral("\\,")));
}

void TestVcard::partialDatesAreAsPartial_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("written");
    QTest::newRow("day") << QStringLiteral("1965-08-04") << QStringLiteral("19650804");
    QTest::newRow("month") << QStringLiteral("1965-08") << QStringLiteral("1965-08");
    QTest::newRow("year") << QStringLiteral("1965") << QStringLiteral("1965");
}

void TestVcard::partialDatesAreAsPartial()
{
    QFETCH(QString, date);
    QFETCH(QString, written);
    const Record person = surnameGiven().set(fields::person.birthDate, *PartialDate::parse(date));
    QCOMPARE(value(cardOf(person), "BDAY"), written);
}

void TestVcard::contactsHaveTheirProperties()
{
    TemporaryDatabase database;
    const RecordKey person = database.insert(surnameGiven());
    const auto add = [&](const char *type, const char *text) {
        database.insert(Record(RecordKind::ContactDetail)
                            .set(fields::contactDetail.subject.person, person)
                            .set(fields::contactDetail.contactType, QString::fromLatin1(type))
                            .set(fields::contactDetail.value, QString::fromLatin1(text)));
    };
    add("email", "a@example.org");
    add("mobile", "+7 1");
    add("address", "Street 1, Town");
    add("twitter", "@surname");
    database.insert(Record(RecordKind::Link)
                        .set(fields::link.subject.person, person)
                        .set(fields::link.url, QStringLiteral("https://example.org/a,b")));
    const QByteArray card = exported(database, "vcard");
    QCOMPARE(value(card, "EMAIL"), QStringLiteral("a@example.org"));
    QCOMPARE(value(card, "TEL;VALUE=text;TYPE=cell"), QStringLiteral("+7 1"));
    QCOMPARE(value(card, "ADR"), QStringLiteral(";;Street 1\\, Town;;;;"));
    QCOMPARE(value(card, "NOTE"), QStringLiteral("twitter: @surname"));
    QCOMPARE(value(card, "URL"), QStringLiteral("https://example.org/a,b"));
}

void TestVcard::privateContactsAreLeftOutUnlessAskedFor()
{
    TemporaryDatabase database;
    database.insert(Record(RecordKind::ContactDetail)
                        .set(fields::contactDetail.subject.person, database.insert(surnameGiven()))
                        .set(fields::contactDetail.contactType, QStringLiteral("phone"))
                        .set(fields::contactDetail.value, QStringLiteral("12345"))
                        .set(fields::contactDetail.isPrivate, true));
    ExportRequest request;
    QVERIFY(!exported(database, "vcard", request).contains("12345"));
    request.includePrivate = true;
    QVERIFY(exported(database, "vcard", request).contains("12345"));
}

void TestVcard::privateContactsAreMarked_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("property");
    QTest::newRow("email") << QStringLiteral("email") << QByteArray("EMAIL");
    QTest::newRow("phone") << QStringLiteral("phone") << QByteArray("TEL;VALUE=text;TYPE=voice");
    QTest::newRow("mobile") << QStringLiteral("mobile") << QByteArray("TEL;VALUE=text;TYPE=cell");
    QTest::newRow("fax") << QStringLiteral("fax") << QByteArray("TEL;VALUE=text;TYPE=fax");
    QTest::newRow("address") << QStringLiteral("address") << QByteArray("ADR");
    QTest::newRow("twitter") << QStringLiteral("twitter") << QByteArray("NOTE");
}

void TestVcard::privateContactsAreMarked()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, property);
    TemporaryDatabase database;
    Record contact = Record(RecordKind::ContactDetail)
                         .set(fields::contactDetail.subject.person, database.insert(surnameGiven()))
                         .set(fields::contactDetail.contactType, type);
    for (const bool isPrivate : {true, false}) {
        const QString number = isPrivate ? QStringLiteral("11111") : QStringLiteral("22222");
        database.insert(
            contact.set(fields::contactDetail.isPrivate, isPrivate).set(fields::contactDetail.value, number));
    }
    ExportRequest request;
    request.includePrivate = true;
    const QByteArray card = exported(database, "vcard", request);
    const QByteArray home = type == u"twitter" ? QByteArray() : QByteArray(";TYPE=home");
    QVERIFY(value(card, (property + home + ";X-PRIVATE=TRUE").constData()).contains(u"11111"));
    QVERIFY(value(card, property.constData()).contains(u"22222"));
}

void TestVcard::anOfficeIsOrganizationAndTitle()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey seat = assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    database.update(seat, Record(RecordKind::Membership)
                              .set(fields::membership.role, QStringLiteral("Chair, acting"))
                              .set(fields::membership.capacity, QStringLiteral("substitute")));
    const QByteArray card = exported(database, "vcard");
    QCOMPARE(value(card, "ORG"), QStringLiteral("Delegation of Kazakhstan;Senate"));
    QCOMPARE(value(card, "TITLE"), QStringLiteral("Chair\\, acting"));
    QCOMPARE(value(card, "ROLE"), QStringLiteral("Substitute"));
}

void TestVcard::severalOfficesStayApart()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey seat = assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    const RecordKey person = assembly.holder(seat);
    database.insert(Record(RecordKind::Membership)
                        .set(fields::membership.person, person)
                        .set(fields::membership.organization, assembly.council)
                        .set(fields::membership.role, QStringLiteral("Observer")));
    const QByteArray card = exported(database, "vcard");
    QCOMPARE(value(card, "o1.ORG"), QStringLiteral("Delegation of Kazakhstan;Senate"));
    QCOMPARE(value(card, "o2.ORG"), QStringLiteral("Council"));
    QCOMPARE(value(card, "o2.TITLE"), QStringLiteral("Observer"));
}

void TestVcard::formerOfficesAreNotOnTheCard()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey seat = assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    database.update(
        seat,
        Record(RecordKind::Membership).set(fields::membership.endDate, *PartialDate::parse(u"2020-01-01")));
    ExportRequest request;
    QCOMPARE(value(exported(database, "vcard", request), "ORG"), QString());
    QCOMPARE(value(exported(database, "vcard", request), "FN"), QStringLiteral("Surname Given"));
    request.day = QDate(2019, 12, 31);
    QVERIFY(!value(exported(database, "vcard", request), "ORG").isEmpty());
}

QTEST_GUILESS_MAIN(TestVcard)
#include "tst_vcard.moc"
