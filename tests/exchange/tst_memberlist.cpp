#include "models/core/kinds/fields.h"
#include "models/exchange/formats/page/assemblypage.h"
#include "models/exchange/formats/page/assemblypageimporter.h"
#include "models/language/writtenname.h"
#include "tests/support/blunders.h"
#include "tests/support/importedbundle.h"

#include <QElapsedTimer>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

const QByteArray delegation = "Delegation of the Parliament of the Republic of Kazakhstan to the CSTO PA "
                              "consists of 8 deputies from the "
                              "Mazhilis of the Parliament of the Republic of Kazakhstan and 5 members of the "
                              "Senate of the Parliament of "
                              "Kazakhstan.\n";

/// Each as "name @ chamber or body = office".
QString membersText(const QByteArray &list)
{
    QStringList members;
    for (const MemberLine &one : parseAssemblyPage(QString::fromUtf8(delegation + list)).members) {
        QString text = one.person;
        if (!one.chamber.isEmpty() || !one.body.isEmpty())
            text += QStringLiteral(" @ ") +
                    (one.chamber + one.body).section(QStringLiteral(" of the Parliament"), 0, 0);
        members.append(one.office.isEmpty() ? text : text + QStringLiteral(" = ") + one.office);
    }
    return members.join(QStringLiteral("; "));
}

QString nameOf(const Bundle &bundle, FieldId name, const QString &key)
{
    for (const BundleRecord &record : bundle.records) {
        if (record.kind == name.kind && record.key == key)
            return record.value(name).toString();
    }
    return {};
}

/// Each as "person: seat of chamber" or "person: role in organization".
QStringList membershipsText(const Bundle &bundle)
{
    QStringList memberships;
    for (const BundleRecord &record : bundle.records) {
        if (record.kind != RecordKind::Membership)
            continue;
        const QString person =
            nameOf(bundle, fields::person.name, record.references[fields::membership.person]);
        const QString post = record.references.value(fields::membership.post);
        const QString organization = record.references[fields::membership.organization];
        const QString role = record.value(fields::membership.role).toString();
        const QString place = nameOf(bundle, fields::organization.name, post.isEmpty() ? organization : post);
        memberships.append(person + QStringLiteral(": ") + (post.isEmpty() ? role : QStringLiteral("seat")) +
                           QStringLiteral(" of ") + place);
    }
    return memberships;
}

} // namespace

class TestMemberList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesUnderADelegationAreItsMembers_data();
    void namesUnderADelegationAreItsMembers();
    void aNameInCapitalsIsTakenApart_data();
    void aNameInCapitalsIsTakenApart();
    void membersGetASeatOfTheirChamber();
    void aMemberOfTheCouncilIsTheSamePersonAsTheDelegate();
    void twoOfOneNameInOneListAreTwoPeople();
    void aMemberWithoutChamberIsNamed();
    void russianListsAreReadToo();
    void aSecondImportChangesNothing();
    void aHugeListIsReadInTime();
};

void TestMemberList::namesUnderADelegationAreItsMembers_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("members");

    const auto row = [](const char *name, const char *list, const char *members) {
        QTest::newRow(name) << QByteArray(list) << u(members);
    };
    row("in capitals", "SURNAME GIVEN\nOTHER PERSON\n", "SURNAME GIVEN; OTHER PERSON");
    row("with offices", "SURNAME Given – Chairman of the Mazhilis\nPERSON Other, member\n",
        "SURNAME Given = Chairman of the Mazhilis; PERSON Other = member");
    row("numbered", "1. SURNAME Given\n2) PERSON Other;\n• THIRD Name.\n",
        "SURNAME Given; PERSON Other; THIRD Name");
    row("the office on the next line", "SURNAME Given\nDeputy Chairman of the Senate\nPERSON Other\n",
        "SURNAME Given = Deputy Chairman of the Senate; PERSON Other");
    row("headings",
        "Members of the delegation from the Mazhilis of the Parliament of the Republic of Kazakhstan:\nGiven "
        "Surname\nSenate of the Parliament of Kazakhstan\nOther Person - Chairman\n",
        "Given Surname @ Mazhilis; Other Person @ Senate = Chairman");
    row("deputies", "Deputies of the Mazhilis:\nSURNAME Given\nSenators:\nPERSON Other\n",
        "SURNAME Given @ Mazhilis; PERSON Other @ Senate");
    row("the council in one line", "Members of the Council of the CSTO PA: SURNAME Given, Other Person\n",
        "SURNAME Given @ Council of the CSTO PA; Other Person @ Council of the CSTO PA");
    row("the council", "Members of the CSTO PA Council:\nSURNAME Given, Chairman of the Senate\n",
        "SURNAME Given @ CSTO PA Council = Chairman of the Senate");
    row("the council's members from a country",
        "Members of the Council of the CSTO PA from the Republic of "
        "Kazakhstan: SURNAME Given\n",
        "SURNAME Given @ Council of the CSTO PA");
    row("one of the council", "Member of the Council of the CSTO PA: Given Surname\n",
        "Given Surname @ Council of the CSTO PA");
    row("small letters without heading", "Given Surname\n", "");
    row("sections of the site", "MAIN PAGE\nCONTACTS\nCSTO PA\nNEWS ARCHIVE\n", "");
    row("after something else", "Welcome to our site\nSURNAME GIVEN\n", "");
    row("after the news", "Headline\n4 June 2022\nText\nSURNAME GIVEN\n", "");
    row("prose",
        "Members of the Senate discussed the budget\nMembers of the Council of the CSTO PA met in Minsk\n",
        "");
}

void TestMemberList::namesUnderADelegationAreItsMembers()
{
    QFETCH(QByteArray, list);
    QTEST(membersText(list), "members");
}

void TestMemberList::aNameInCapitalsIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("parts");

    const auto row = [](const char *text, const char *language, const char *parts) {
        QTest::newRow(text) << u(text) << u(language) << u(parts);
    };
    row("Given Surname", "en", "Given Surname = Surname, Given,");
    row("SURNAME GIVEN", "en", "Given Surname = Surname, Given,");
    row("SURNAME Given", "en", "Given Surname = Surname, Given,");
    row("Given SURNAME", "en", "Given Surname = Surname, Given,");
    row("SURNAME-OTHER GIVEN IVANOVICH", "en",
        "Given Ivanovich Surname-Other = Surname-Other, Given, Ivanovich");
    row("Given Ivanovich Surname", "en", "Given Ivanovich Surname = Surname, Given, Ivanovich");
    row("Фамильев Пример Примерович", "ru", "Фамильев Пример Примерович = Фамильев, Пример, Примерович");
    row("ФАМИЛЬЕВА ПРОБА ПРИМЕРОВНА", "ru", "Фамильева Проба Примеровна = Фамильева, Проба, Примеровна");
    row("Проба Примеровна Фамильева", "ru", "Фамильева Проба Примеровна = Фамильева, Проба, Примеровна");
    row("Пример ФАМИЛЬЕВ", "ru", "Фамильев Пример = Фамильев, Пример,");
    row("Фамильев Пример Проба оглы", "ru", "Фамильев Пример Проба оглы = Фамильев, Пример, Проба оглы");
    row("Given", "en", "Given = , ,");
    row("Given von Other Surname", "en", "Given von Other Surname = , ,");
}

void TestMemberList::aNameInCapitalsIsTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const WrittenName name = writtenName(text, language);
    QTEST((name.name + u(" = ") + QStringList{name.family, name.given, name.patronymic}.join(u(", ")))
              .trimmed(),
          "parts");
}

void TestMemberList::membersGetASeatOfTheirChamber()
{
    const Bundle bundle = pageBundle(
        delegation +
        "Plenipotentiary representative of the Parliament of the Republic of Kazakhstan: Given Surname\n"
        "Members of the Mazhilis:\nSURNAME Given\nPERSON Other - Chairman of the Mazhilis of "
        "the Parliament of the Republic of Kazakhstan\nMembers of the Senate:\nTHIRD Name, Head "
        "of the delegation\n");
    QCOMPARE(bundle.warnings.size(), 0);
    QCOMPARE(
        membershipsText(bundle).join(u'\n'),
        u("Given Surname: seat of \n"
          "Given Surname: seat of Mazhilis of the Parliament of the Republic of Kazakhstan\n"
          "Other Person: seat of Mazhilis of the Parliament of the Republic of Kazakhstan\n"
          "Other Person: Chairman of Mazhilis of the Parliament of the Republic of Kazakhstan\n"
          "Name Third: seat of Senate of the Parliament of Kazakhstan\n"
          "Name Third: Head of Delegation of the Parliament of the Republic of Kazakhstan to the CSTO PA"));
    QCOMPARE(
        recordWith(bundle, fields::person.name, u("Name Third")).value(fields::person.summary).toString(),
        u("Head of the delegation"));
}

void TestMemberList::aMemberOfTheCouncilIsTheSamePersonAsTheDelegate()
{
    const Bundle bundle = pageBundle(
        delegation + "Members of the Mazhilis:\nSURNAME Given\nMembers of the Council of the CSTO PA:\n"
                     "SURNAME Given - Chairman of the Mazhilis of the Parliament of the Republic of "
                     "Kazakhstan\nUNKNOWN Other\n");
    int people = 0;
    for (const BundleRecord &record : bundle.records)
        people += record.kind == RecordKind::Person ? 1 : 0;
    QCOMPARE(people, 2);
    QVERIFY(membershipsText(bundle).contains(u("Given Surname:  of Council of the CSTO PA")));
    QVERIFY(membershipsText(bundle).contains(u("Other Unknown:  of Council of the CSTO PA")));
}

void TestMemberList::twoOfOneNameInOneListAreTwoPeople()
{
    const QByteArray page = delegation + "Members of the Mazhilis:\nVOLKOV MIKHAIL\nVOLKOV MIKHAIL\n";
    const Bundle bundle = pageBundle(page);
    QCOMPARE(membershipsText(bundle).size(), 2);
    QCOMPARE(bundle.warnings.size(), 1);
    QCOMPARE(bundle.warnings[0].line, 4);
    TemporaryDatabase database;
    importBundle(database, bundle);
    QVERIFY(importBundle(database, bundle)[QStringLiteral("added")].toObject().isEmpty());
}

void TestMemberList::aMemberWithoutChamberIsNamed()
{
    const Bundle bundle = pageBundle(delegation + "SURNAME Given\nPERSON Other - deputy of the Senate\n");
    QCOMPARE(bundle.warnings.size(), 1);
    QCOMPARE(bundle.warnings[0].line, 2);
    QVERIFY(bundle.warnings[0].text.contains(u("SURNAME Given")));
    const Bundle single =
        pageBundle("Delegation of the Supreme Council of the Kyrgyz Republic to the CSTO PA "
                   "consists of 6 deputies.\nSURNAME Given\n");
    QCOMPARE(single.warnings.size(), 0);
    QCOMPARE(membershipsText(single).value(0),
             u("Given Surname: seat of Supreme Council of the Kyrgyz Republic"));
}

void TestMemberList::russianListsAreReadToo()
{
    const Bundle bundle = pageBundle(
        "Делегация Национального собрания Республики Беларусь в ПА ОДКБ представлена 6 депутатами Палаты "
        "представителей Национального собрания Республики Беларусь и 3 членами Совета Республики "
        "Национального "
        "собрания Республики Беларусь.\n"
        "Члены делегации от Палаты представителей:\n"
        "ФАМИЛЬЕВ Пример Примерович – Председатель Палаты представителей Национального собрания Республики "
        "Беларусь\n"
        "Совет Республики:\n"
        "2. ПРОБИНА ПРОБА ПРИМЕРОВНА\n"
        "Члены Совета ПА ОДКБ: Фамильев Пример Примерович\n");
    QCOMPARE(bundle.warnings.size(), 0);
    QCOMPARE(
        membershipsText(bundle).join(u'\n'),
        u("Фамильев Пример Примерович: seat of Палата представителей Национального собрания Республики "
          "Беларусь\n"
          "Фамильев Пример Примерович: Председатель of Палата представителей Национального собрания "
          "Республики Беларусь\n"
          "Пробина Проба Примеровна: seat of Совет Республики Национального собрания Республики Беларусь\n"
          "Фамильев Пример Примерович:  of Совет ПА ОДКБ"));
}

void TestMemberList::aSecondImportChangesNothing()
{
    const Bundle bundle = pageBundle(
        delegation + "Members of the Mazhilis:\nSURNAME Given - Chairman of the Mazhilis of the "
                     "Parliament of the Republic of Kazakhstan\nMembers of the Council of the CSTO PA:\n"
                     "PERSON Other\n");
    TemporaryDatabase database;
    importBundle(database, bundle);
    const QJsonObject again = importBundle(database, bundle);
    QVERIFY(again[QStringLiteral("added")].toObject().isEmpty());
    QVERIFY(again[QStringLiteral("changed")].toObject().isEmpty());
}

void TestMemberList::aHugeListIsReadInTime()
{
    QByteArray list = delegation + "Members of the delegation:\n";
    for (int number = 0; number < 100'000; ++number)
        list += "SURNAME" + QByteArray(1, char('A' + number % 26)) + " GIVEN - Chairman of the Senate\n";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(pageBundle(list).records.size() > 1000);
    QVERIFY2(timer.elapsed() < stopAfter(10'000), qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestMemberList)
#include "tst_memberlist.moc"
