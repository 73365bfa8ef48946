// Address book cards, read back as RFC 6350 says.
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

Person surnameGiven()
{
    Person person;
    person.name = QStringLiteral("Surname Given");
    return person;
}

QByteArray cardOf(const Person &person)
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
    Person person = surnameGiven();
    person.gender = QStringLiteral("female");
    const QByteArray card = cardOf(person);
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
    PersonName name;
    name.person = database.insert(surnameGiven());
    name.name = QStringLiteral("Surname Given");
    name.nameKind = QStringLiteral("official");
    name.familyName = QStringLiteral("Surname");
    name.givenName = QStringLiteral("Given");
    name.patronymicName = QStringLiteral("Patronymic");
    database.insert(name);
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
    Person person = surnameGiven();
    person.summary = text;
    const QByteArray card = cardOf(person);
    QCOMPARE(value(card, "NOTE"), written);
    QCOMPARE(lines(card).count(QStringLiteral("END:VCARD")), 1);
}

void TestVcard::longLinesAreFoldedBetweenCharacters()
{
    Person person = surnameGiven();
    person.summary =
        QStringLiteral("Очень длинное примечание, ").repeated(20) + QString::fromUtf8("😀").repeated(40);
    const QByteArray card = cardOf(person);
    for (const QByteArray &line : card.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // With the CR.
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        QVERIFY(!QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
    }
    QCOMPARE(value(card, "NOTE"),
             QString(person.summary).replace(QStringLiteral(","), QStringLiteral("\\,")));
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
    Person person = surnameGiven();
    person.birthDate = *PartialDate::parse(date);
    QCOMPARE(value(cardOf(person), "BDAY"), written);
}

void TestVcard::contactsHaveTheirProperties()
{
    TemporaryDatabase database;
    ContactDetail contact;
    contact.person = database.insert(surnameGiven());
    const auto add = [&](const char *type, const char *text) {
        contact.contactType = QString::fromLatin1(type);
        contact.value = QString::fromLatin1(text);
        database.insert(contact);
    };
    add("email", "a@example.org");
    add("mobile", "+7 1");
    add("address", "Street 1, Town");
    add("twitter", "@surname");
    Link link;
    link.person = contact.person;
    link.url = QStringLiteral("https://example.org/a,b");
    database.insert(link);
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
    ContactDetail contact;
    contact.person = database.insert(surnameGiven());
    contact.contactType = QStringLiteral("phone");
    contact.value = QStringLiteral("12345");
    contact.isPrivate = true;
    database.insert(contact);
    ExportScope scope;
    QVERIFY(!exported(database, "vcard", scope).contains("12345"));
    scope.includePrivate = true;
    QVERIFY(exported(database, "vcard", scope).contains("12345"));
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
    ContactDetail contact;
    contact.person = database.insert(surnameGiven());
    contact.contactType = type;
    for (const bool isPrivate : {true, false}) {
        contact.isPrivate = isPrivate;
        contact.value = isPrivate ? QStringLiteral("11111") : QStringLiteral("22222");
        database.insert(contact);
    }
    ExportScope scope;
    scope.includePrivate = true;
    const QByteArray card = exported(database, "vcard", scope);
    const QByteArray home = type == u"twitter" ? QByteArray() : QByteArray(";TYPE=home");
    QVERIFY(value(card, (property + home + ";X-PRIVATE=TRUE").constData()).contains(u"11111"));
    QVERIFY(value(card, property.constData()).contains(u"22222"));
}

void TestVcard::anOfficeIsOrganizationAndTitle()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const Id<Membership> seat = assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    Membership member = *database.store().record(seat);
    member.role = QStringLiteral("Chair, acting");
    member.capacity = QStringLiteral("substitute");
    auto transaction = database.store().begin(QStringLiteral("test"));
    QVERIFY((*transaction)->update(member).ok());
    QVERIFY((*transaction)->commit().ok());
    const QByteArray card = exported(database, "vcard");
    QCOMPARE(value(card, "ORG"), QStringLiteral("Delegation of Kazakhstan;Senate"));
    QCOMPARE(value(card, "TITLE"), QStringLiteral("Chair\\, acting"));
    QCOMPARE(value(card, "ROLE"), QStringLiteral("Substitute"));
}

void TestVcard::severalOfficesStayApart()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    Membership member =
        *database.store().record(assembly.seat(QStringLiteral("Surname Given"), assembly.senate));
    Membership second;
    second.person = member.person;
    second.organization = assembly.council;
    second.role = QStringLiteral("Observer");
    database.insert(second);
    const QByteArray card = exported(database, "vcard");
    QCOMPARE(value(card, "o1.ORG"), QStringLiteral("Delegation of Kazakhstan;Senate"));
    QCOMPARE(value(card, "o2.ORG"), QStringLiteral("Council"));
    QCOMPARE(value(card, "o2.TITLE"), QStringLiteral("Observer"));
}

void TestVcard::formerOfficesAreNotOnTheCard()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    Membership member =
        *database.store().record(assembly.seat(QStringLiteral("Surname Given"), assembly.senate));
    member.endDate = *PartialDate::parse(u"2020-01-01");
    auto transaction = database.store().begin(QStringLiteral("test"));
    QVERIFY((*transaction)->update(member).ok());
    QVERIFY((*transaction)->commit().ok());
    ExportScope scope;
    QCOMPARE(value(exported(database, "vcard", scope), "ORG"), QString());
    QCOMPARE(value(exported(database, "vcard", scope), "FN"), QStringLiteral("Surname Given"));
    scope.day = QDate(2019, 12, 31);
    QVERIFY(!value(exported(database, "vcard", scope), "ORG").isEmpty());
}

QTEST_GUILESS_MAIN(TestVcard)
#include "tst_vcard.moc"
