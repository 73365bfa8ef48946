#include "models/language/bodies/assemblynames.h"
#include "models/language/bodies/bodynames.h"

#include <QTest>

using namespace delegations;

namespace {

void addRow(const char *one, const char *other, bool same)
{
    QTest::addRow("%s / %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
}

void addColumns()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
}

} // namespace

class TestBodyNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsRecognisedInEitherLanguage_data();
    void aBodyIsRecognisedInEitherLanguage();
    void anAssemblyIsRecognisedInEitherLanguage_data();
    void anAssemblyIsRecognisedInEitherLanguage();
    void anOfficeIsRecognisedInEitherLanguage_data();
    void anOfficeIsRecognisedInEitherLanguage();
    void aKeyIsTheSameInEitherLanguage_data();
    void aKeyIsTheSameInEitherLanguage();
};

void TestBodyNames::aBodyIsRecognisedInEitherLanguage_data()
{
    addColumns();
    addRow("Council of the Republic of the National Assembly of the Republic of Belarus",
           "Совет Республики Национального собрания Республики Беларусь", true);
    addRow("House of Representatives of the National Assembly of the Republic of Belarus",
           "Палата представителей Национального собрания Республики Беларусь", true);
    addRow("National Assembly of the Republic of Belarus", "Национального собрания Республики Беларусь",
           true);
    addRow("Mazhilis of the Parliament of the Republic of Kazakhstan",
           "Мажилис Парламента Республики Казахстан", true);
    addRow("Senate of the Parliament of Kazakhstan", "Сенат Парламента Республики Казахстан", true);
    addRow("Parliament of the Republic of Kazakhstan", "Парламент Республики Казахстан", true);
    addRow("State Duma of the Russian Federation",
           "Государственная Дума Федерального Собрания Российской Федерации", true);
    addRow("Federation Council of the Russian Federation",
           "Совет Федерации Федерального Собрания Российской Федерации", true);
    addRow("Federal Assembly of the Russian Federation", "Федеральное Собрание Российской Федерации", true);
    addRow("Supreme Council of the Kyrgyz Republic", "Жогорку Кенеш Кыргызской Республики", true);
    addRow("Jogorku Kenesh", "Supreme Council of Kyrgyzstan", true);
    addRow("National Assembly of the Supreme Assembly of the Republic of Tajikistan",
           "Маджлиси милли Маджлиси Оли Республики Таджикистан", true);
    addRow("Assembly of Representatives of the Supreme Assembly of the Republic of Tajikistan",
           "Маджлиси намояндагон Маджлиси Оли Республики Таджикистан", true);
    addRow("Supreme Assembly of the Republic of Tajikistan", "Маджлиси Оли Республики Таджикистан", true);
    addRow("National Assembly of the Republic of Armenia", "Национальное Собрание Республики Армения", true);
    addRow("National Assembly of Serbia", "Народная скупщина Республики Сербия", true);
    addRow("Delegation of the Parliament of the Republic of Kazakhstan to the CSTO PA",
           "Делегация Парламента Республики Казахстан в ПА ОДКБ", true);
    addRow("Council of the CSTO PA", "Совет ПА ОДКБ", true);
    addRow("CSTO PA Council", "Совет Парламентской Ассамблеи ОДКБ", true);
    addRow("Secretariat of the CSTO PA", "Секретариат ПА ОДКБ", true);
    addRow("Senate", "Сенат Парламента Республики Казахстан", true);
    addRow("Senate of the Parliament of Kazakhstan", "Сенат Республики Узбекистан", false);
    addRow("Senate of the Parliament of Kazakhstan", "Парламент Республики Казахстан", false);
    addRow("Senate of the Parliament of Kazakhstan", "Мажилис Парламента Республики Казахстан", false);
    addRow("National Assembly of the Supreme Assembly of the Republic of Tajikistan",
           "Маджлиси Оли Республики Таджикистан", false);
    addRow("Council of the Republic of the National Assembly of the Republic of Belarus",
           "Национальное собрание Республики Беларусь", false);
    addRow("Delegation of the Parliament of Georgia to the OSCE PA", "Делегация Парламента Грузии в ПА ОДКБ",
           false);
    addRow("Delegation of the Althing of Iceland to the Assembly of Isles",
           "Delegation of the Althing of Iceland to the Assembly of Seas", false);
    addRow("Delegation of the Parliament of Kazakhstan to the CSTO PA",
           "Делегация Федерального Собрания Российской Федерации в ПА ОДКБ", false);
    addRow("Council of the CSTO PA", "Совет Федерации", false);
    addRow("Secretariat of the OSCE PA", "Секретариат ПА ОДКБ", false);
    addRow("Party of Tomorrow", "Party of Today", false);
    addRow("", "Senate", false);
}

void TestBodyNames::aBodyIsRecognisedInEitherLanguage()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSameBody(one, other), "same");
    QTEST(isSameBody(other, one), "same");
    QVERIFY(isSameBody(one, one.toUpper()));
}

void TestBodyNames::anAssemblyIsRecognisedInEitherLanguage_data()
{
    addColumns();
    addRow("CSTO PA", "ПА ОДКБ", true);
    addRow("CSTO Parliamentary Assembly", "Парламентская Ассамблея ОДКБ", true);
    addRow("Parliamentary Assembly of the Collective Security Treaty Organization",
           "Парламентской Ассамблеи Организации Договора о коллективной безопасности", true);
    addRow("CIS IPA", "МПА СНГ", true);
    addRow("OSCE PA", "ПА ОБСЕ", true);
    addRow("OSCE PA", "ПА ОДКБ", false);
    addRow("CSTO PA", "Межпарламентская Ассамблея СНГ", false);
    addRow("Baltic Assembly", "Балтийская Ассамблея Бенилюкса", false);
}

void TestBodyNames::anAssemblyIsRecognisedInEitherLanguage()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(isSameAssembly(one, other), "same");
    QTEST(isSameAssembly(other, one), "same");
}

void TestBodyNames::anOfficeIsRecognisedInEitherLanguage_data()
{
    addColumns();
    addRow("deputy Executive Secretary", "заместитель Ответственного секретаря", true);
    addRow("Executive Secretary", "Ответственный секретарь", true);
    addRow("Chairman", "председатель", true);
    addRow("deputy Executive Secretary", "Ответственный секретарь", false);
    addRow("Chairman of Protocol", "Председатель", false);
    addRow("clerk", "секретарь", false);
}

void TestBodyNames::anOfficeIsRecognisedInEitherLanguage()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(officeKey(one) == officeKey(other), "same");
    QVERIFY(!officeKey(one).isEmpty());
}

void TestBodyNames::aKeyIsTheSameInEitherLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");

    const auto row = [](const char *name, const char *key) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(key);
    };
    row("Council of the Republic of the National Assembly of the Republic of Belarus", "council republic");
    row("Совета Республики Национального собрания Республики Беларусь", "council republic");
    row("Federation Council", "council federation");
    row("Совет Федерации Федерального Собрания Российской Федерации", "council federation");
    row("CSTO PA", "assembly csto parliamentary");
    row("Delegation of the Parliament of Kazakhstan to the CSTO PA",
        "delegation assembly csto parliamentary");
    row("Делегация Парламента Республики Казахстан в ПА ОДКБ", "delegation assembly csto parliamentary");
    row("Delegation of the Althing of Iceland to the Assembly of Isles", "delegation assembly of isles");
    row("Члены", "chleny");
    row("", "");
}

void TestBodyNames::aKeyIsTheSameInEitherLanguage()
{
    QFETCH(QString, name);
    QTEST(bodyKey(name), "key");
}

QTEST_GUILESS_MAIN(TestBodyNames)
#include "tst_bodynames.moc"
