#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/exchange/formats/page/assemblypage.h"
#include "models/exchange/formats/page/assemblypageimporter.h"
#include "models/exchange/formats/page/pagestatements.h"
#include "models/language/russiancase.h"
#include "tests/support/importedbundle.h"
#include "tests/support/importsamples.h"

#include <QStringEncoder>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

QString seatsText(const DelegationLine &line)
{
    QStringList parts;
    for (const SeatShare &share : line.shares)
        parts.append(QStringLiteral("%1 %2").arg(QString::number(share.seats), share.chamber).trimmed());
    return parts.join(QStringLiteral("; "));
}

} // namespace

class TestRussianPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDelegationLineGivesItsSeats_data();
    void aDelegationLineGivesItsSeats();
    void aPlenipotentiaryLineGivesNamesAndOffices_data();
    void aPlenipotentiaryLineGivesNamesAndOffices();
    void aBodyIsNamedInTheNominative_data();
    void aBodyIsNamedInTheNominative();
    void whatIsGluedToASentenceIsTakenOff_data();
    void whatIsGluedToASentenceIsTakenOff();
    void aPageThatEndsInASentenceIsReadUpToIt_data();
    void aPageThatEndsInASentenceIsReadUpToIt();
    void aNameIsTakenApart();
    void newsIsInItsLanguage();
    void aPageMayBeSavedInAnyForm_data();
    void aPageMayBeSavedInAnyForm();
    void anAddressMayBeBehindALink();
    void otherFilesAreLeftToOthers_data();
    void otherFilesAreLeftToOthers();
};

void TestRussianPage::aDelegationLineGivesItsSeats_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("parliament");
    QTest::addColumn<QString>("seats");

    const auto row = [](const char *name, const char *line, const char *parliament, const char *seats) {
        QTest::newRow(name) << u(line) << u(parliament) << u(seats);
    };
    row("two chambers",
        "Делегация Национального собрания Республики Беларусь в ПА ОДКБ представлена 6 депутатами Палаты "
        "представителей Национального собрания Республики Беларусь и 3 членами Совета Республики "
        "Национального "
        "собрания Республики Беларусь.",
        "Национальное собрание Республики Беларусь",
        "6 Палата представителей Национального собрания Республики Беларусь; 3 Совет Республики "
        "Национального "
        "собрания Республики Беларусь");
    row("the upper chamber first",
        "Делегация Парламента Республики Казахстан в ПА ОДКБ состоит из 5 членов Сената Парламента и 8 "
        "депутатов Мажилиса Парламента.",
        "Парламент Республики Казахстан", "5 Сенат Парламента; 8 Мажилис Парламента");
    row("one chamber", "Делегация Жогорку Кенеша Кыргызской Республики в ПА ОДКБ представлена 6 депутатами.",
        "Жогорку Кенеш Кыргызской Республики", "6");
    row("senators of the country",
        "Делегация Федерального Собрания Российской Федерации в ПА ОДКБ представлена 10 депутатами "
        "Государственной Думы и 12 сенаторами Российской Федерации.",
        "Федеральное Собрание Российской Федерации",
        "10 Государственная Дума; 12 Совет Федерации Федерального Собрания Российской Федерации");
    row("in the Assembly written out",
        "Делегация Парламента Грузии в Парламентской Ассамблее ОДКБ представлена 6 депутатами.",
        "Парламент Грузии", "6");
    row("senators", "Делегация Парламента Атлантиды в ПА ОДКБ состоит из 2 депутатов Палаты и 1 сенатора.",
        "Парламент Атлантиды", "2 Палата; 1 Сенат Парламента Атлантиды");
    row("in English too",
        "Delegation of the Federal Assembly of the Russian Federation to the CSTO PA is represented by 10 "
        "deputies of the State Duma and 12 senators of the Russian Federation.",
        "Federal Assembly of the Russian Federation",
        "10 State Duma; 12 Federation Council of the Federal Assembly of the Russian Federation");
}

void TestRussianPage::aDelegationLineGivesItsSeats()
{
    QFETCH(QString, line);
    const AssemblyPage page = parseAssemblyPage(line);
    QCOMPARE(page.warnings.size(), 0);
    QCOMPARE(page.delegations.size(), 1);
    QTEST(page.delegations[0].parliament, "parliament");
    QTEST(seatsText(page.delegations[0]), "seats");
}

void TestRussianPage::aPlenipotentiaryLineGivesNamesAndOffices_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("people");

    QTest::newRow("plain") << u("Полномочный представитель Парламента Грузии: Фамильев Пример")
                           << u("Фамильев Пример / /");
    QTest::newRow("no blank behind the colon, an office")
        << u("Полномочный представитель Парламента Грузии - заместитель Ответственного секретаря ПА "
             "ОДКБ:Фамильев Пример Примерович")
        << u("Фамильев Пример Примерович / заместитель Ответственного секретаря / ПА ОДКБ");
    QTest::newRow("several")
        << u("Полномочные представители Парламента Грузии: Фамильев Пример, Иванова Проба")
        << u("Фамильев Пример / /; Иванова Проба / /");
    QTest::newRow("several in English")
        << u("Plenipotentiary representatives of the Parliament of Georgia: Given Surname and Other Person")
        << u("Given Surname / /; Other Person / /");
    QTest::newRow("an office behind the name")
        << u("Plenipotentiary representative of the Parliament of Georgia: Given Surname, deputy Executive "
             "Secretary of the CSTO PA")
        << u("Given Surname / deputy Executive Secretary / CSTO PA");
}

void TestRussianPage::aPlenipotentiaryLineGivesNamesAndOffices()
{
    QFETCH(QString, line);
    QStringList people;
    for (const PlenipotentiaryLine &one : parseAssemblyPage(line).plenipotentiaries)
        people.append(QStringList{one.person, one.furtherOffice, one.furtherOfficeOrganization}
                          .join(QStringLiteral(" / "))
                          .simplified());
    QTEST(people.join(QStringLiteral("; ")), "people");
}

void TestRussianPage::aBodyIsNamedInTheNominative_data()
{
    QTest::addColumn<QString>("genitive");
    QTest::addColumn<QString>("nominative");

    const auto row = [](const char *genitive, const char *nominative) {
        QTest::newRow(genitive) << u(genitive) << u(nominative);
    };
    row("Национального собрания Республики Беларусь", "Национальное собрание Республики Беларусь");
    row("Палаты представителей", "Палата представителей");
    row("Совета Республики", "Совет Республики");
    row("Мажилиса Парламента Республики Казахстан", "Мажилис Парламента Республики Казахстан");
    row("Сената Парламента", "Сенат Парламента");
    row("Жогорку Кенеша Кыргызской Республики", "Жогорку Кенеш Кыргызской Республики");
    row("Государственной Думы", "Государственная Дума");
    row("Государственной Думой", "Государственная Дума");
    row("Верховного Совета", "Верховный Совет");
    row("Верхней палаты", "Верхняя палата");
    row("Маджлиси Оли Республики Таджикистан", "Маджлиси Оли Республики Таджикистан");
    row("Маджлиси намояндагон", "Маджлиси намояндагон");
    row("Парламентской Ассамблеи ОДКБ", "Парламентская Ассамблея ОДКБ");
    row("Парламентской Ассамблее ОДКБ", "Парламентская Ассамблея ОДКБ");
    row("МПА СНГ", "МПА СНГ");
    row("Постоянной комиссии", "Постоянная комиссия");
    row("Парламент Республики Казахстан", "Парламент Республики Казахстан");
    row("Senate of Georgia", "Senate of Georgia");
    row("", "");
}

void TestRussianPage::aBodyIsNamedInTheNominative()
{
    QFETCH(QString, genitive);
    QTEST(nominative(genitive), "nominative");
}

void TestRussianPage::whatIsGluedToASentenceIsTakenOff_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *line, const char *sentence) {
        QTest::newRow(line) << u(line) << u(sentence);
    };
    row("/countries/russianДелегация Парламента", "Делегация Парламента");
    row("/countries/kgDelegation of the Diet", "Delegation of the Diet");
    row("Делегация состоит из 6 депутатов./countries/kazakhstan", "Делегация состоит из 6 депутатов.");
    row("Сайт Парламента: http://parliament.example/ru", "Сайт Парламента: http://parliament.example/ru");
    row("Сайт Парламента: www.parliament.example/ru", "Сайт Парламента: www.parliament.example/ru");
    row("/countries of the world and the Delegation of the Diet",
        "/countries of the world and the Delegation of the Diet");
    row("News/archive", "News/archive");
}

void TestRussianPage::whatIsGluedToASentenceIsTakenOff()
{
    QFETCH(QString, line);
    QTEST(withoutStrayPath(line), "sentence");
}

void TestRussianPage::aPageThatEndsInASentenceIsReadUpToIt_data()
{
    QTest::addColumn<QString>("end");

    QTest::newRow("before the assembly") << u("Делегация Маджлиси Оли Республики Таджикистан в");
    QTest::newRow("within the seats")
        << u("Делегация Парламента Республики Армения в ПА ОДКБ состоит из 6 депутатов Нацио");
    QTest::newRow("in English") << u(
        "Delegation of the Diet to the CSTO PA consists of 6 deputies of the Hou");
}

void TestRussianPage::aPageThatEndsInASentenceIsReadUpToIt()
{
    QFETCH(QString, end);
    const AssemblyPage page = parseAssemblyPage(QString::fromUtf8(russianPage) + end);
    QCOMPARE(page.delegations.size(), 2);
    QCOMPARE(page.warnings.size(), 1);
    QCOMPARE(page.warnings[0].line, 4);
    QVERIFY(page.warnings[0].text.contains(end.left(60)));
}

void TestRussianPage::aNameIsTakenApart()
{
    const Bundle bundle = pageBundle(russianPage);
    const BundleRecord name = recordWith(bundle, fields::personName.language, u("ru"));
    QCOMPARE(name.value(fields::personName.name).toString(), u("Фамильев Пример Примерович"));
    QCOMPARE(name.value(fields::personName.familyName).toString(), u("Фамильев"));
    QCOMPARE(name.value(fields::personName.givenName).toString(), u("Пример"));
    QCOMPARE(name.value(fields::personName.patronymicName).toString(), u("Примерович"));
    QCOMPARE(name.value(fields::personName.script).toString(), u("Cyrl"));
    const BundleRecord person = recordWith(bundle, fields::person.name, u("Фамильев Пример Примерович"));
    QCOMPARE(person.value(fields::person.sortName).toString(), u("Фамильев, Пример Примерович"));
}

void TestRussianPage::newsIsInItsLanguage()
{
    const AssemblyPage page = parseAssemblyPage(u("Заголовок\n4 июня 2022 года\nЗаголовок\nТекст на ПА.\n"
                                                  "Headline\n5 June 2022\nText about ОДКБ in English.\n"
                                                  "Без даты\nБез даты\nТекст."));
    QCOMPARE(page.news.size(), 3);
    QCOMPARE(page.news[0].language, u("ru"));
    QCOMPARE(page.news[0].published.toString(), u("2022-06-04"));
    QCOMPARE(page.news[0].body, u("Текст на ПА."));
    QCOMPARE(page.news[1].language, u("en"));
    QCOMPARE(page.news[2].title, u("Без даты"));
    QVERIFY(page.news[2].published.isNull());
}

void TestRussianPage::aPageMayBeSavedInAnyForm_data()
{
    QTest::addColumn<QByteArray>("content");

    const QString text = QString::fromUtf8(russianPage);
    QTest::newRow("UTF-8 with BOM") << QByteArray("\xEF\xBB\xBF") + russianPage;
    QTest::newRow("UTF-16") << QByteArray(
        QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom)(text));
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"ru\"><head><meta charset=\"utf-8\"><title>Состав</title>"
                      "<style>" +
                      QByteArray("p{}").repeated(5000) + "</style></head><body><div><p>";
    html += QByteArray(russianPage).trimmed().replace("\n", "</p>\n<p>");
    html += "</p></div></body></html>";
    QTest::newRow("HTML") << html;
    QTest::newRow("a path before the sentence") << "/countries/kz" + russianPage;
}

void TestRussianPage::aPageMayBeSavedInAnyForm()
{
    QFETCH(QByteArray, content);
    QVERIFY(AssemblyPageImporter().accepts(QStringLiteral("page"), content));
    const Bundle bundle = pageBundle(content);
    const Bundle plain = pageBundle(russianPage);
    QCOMPARE(bundle.records.size(), plain.records.size());
    for (qsizetype at = 0; at < plain.records.size(); ++at) {
        QCOMPARE(bundle.records[at].values, plain.records[at].values);
        QCOMPARE(bundle.records[at].defaults, plain.records[at].defaults);
    }
}

void TestRussianPage::anAddressMayBeBehindALink()
{
    const Bundle bundle = pageBundle(
        "<html><body><p>Delegation of the Diet of Japan to the Y PA consists of 6 deputies.</p>"
        "<p>Website of the Diet of Japan: <a href=\"https://diet.example/\">here</a></p>"
        "<ul><li><a href='https://other.example/'>Website of the Diet of Japan</a></li>"
        "<li>Website of the Diet of Japan: <a href='javascript:alert(1)'></a></li></ul></body></html>");
    QCOMPARE(bundle.warnings.size(), 0);
    QStringList addresses;
    for (const BundleRecord &record : bundle.records) {
        if (record.kind == RecordKind::Link)
            addresses.append(record.value(fields::link.url).toString());
    }
    QCOMPARE(addresses.join(u' '), u("https://diet.example/ https://other.example/"));
}

void TestRussianPage::otherFilesAreLeftToOthers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("a page") << russianPage << true;
    QTest::newRow("cut within a character") << russianPage.chopped(2) << true;
    QTest::newRow("RSS") << QByteArray("<?xml version=\"1.0\"?>\n<rss><channel><title>") + russianPage
                         << false;
    QTest::newRow("Atom") << QByteArray("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>") + englishPage
                          << false;
    QTest::newRow("a saved article")
        << QByteArray(
               "<html><body><h1>Delegation of the Diet visits</h1><p>Delegation of the Diet of X consists "
               "of friends.</p></body></html>")
        << false;
    QTest::newRow("a text") << QByteArray(
                                   "Delegation of the Parliament of Georgia visited Minsk\n4 June 2022\n")
                            << false;
    QTest::newRow("a text with a website")
        << QByteArray("News\n\nWebsite of the Diet: http://a.example/\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestRussianPage::otherFilesAreLeftToOthers()
{
    QFETCH(QByteArray, content);
    QTEST(AssemblyPageImporter().accepts(QStringLiteral("file"), content), "accepted");
}

QTEST_GUILESS_MAIN(TestRussianPage)
#include "tst_russianpage.moc"
