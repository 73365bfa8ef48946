#include "models/language/countries.h"

#include <QTest>

using namespace delegations;

namespace {

QString text(const std::optional<CountryName> &country)
{
    return country ? country->code + u' ' + country->name : QStringLiteral("-");
}

void addRow(const char *text, const char *country)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(country);
}

} // namespace

class TestCountries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextSaysItsCountry_data();
    void aTextSaysItsCountry();
    void aWholeNameIsOneOfACountry_data();
    void aWholeNameIsOneOfACountry();
    void aCodeHasAnEnglishName();
    void delegationsAreNamedInTheGenitive_data();
    void delegationsAreNamedInTheGenitive();
    void theStateThatHasNoCodeIsNamedAllTheSame();
};

void TestCountries::aTextSaysItsCountry_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("country");

    addRow("Senate of the Parliament of Kazakhstan", "KZ Kazakhstan");
    addRow("Parliament of the Republic of Moldova", "MD Moldova");
    addRow("Supreme Council of the Kyrgyz Republic", "KG Kyrgyz Republic");
    addRow("Assembly of Belarus, in session", "BY Belarus");
    addRow("Национального собрания Республики Беларусь", "BY Беларусь");
    addRow("Парламента Казахстана", "KZ Казахстан");
    addRow("Жогорку Кенеша Кыргызской Республики", "KG Кыргызская Республика");
    addRow("Федерального Собрания Российской Федерации", "RU Российская Федерация");
    addRow("Государственная Дума России", "RU Россия");
    addRow("Национального Собрания Республики Армения", "AM Армения");
    addRow("Парламента Южного Судана", "SS Южный Судан");
    addRow("Великого национального собрания Турции", "TR Турция");
    addRow("Собрания объединенных Арабских эмиратов", "AE Объединённые Арабские Эмираты");
    addRow("People's Assembly of Abkhazia", "-");
    addRow("Народного Собрания Республики Абхазия", "-");
    addRow("House of Elders of Somaliland", "-");
    addRow("Assembly of the Turkish Republic of Northern Cyprus", "-");
    addRow("Nigeriana", "-");
    addRow("", "-");
}

void TestCountries::aTextSaysItsCountry()
{
    QFETCH(QString, sentence);
    QTEST(text(countryIn(sentence)), "country");
}

void TestCountries::aWholeNameIsOneOfACountry_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");

    addRow("UK", "GB United Kingdom");
    addRow("Russia", "RU Russian Federation");
    addRow("Южная Корея", "KR Республика Корея");
    addRow("Сянган", "HK Гонконг");
    addRow("Сен-Бартелеми", "BL Сен-Бартелеми");
    addRow("Папуа - Новая Гвинея", "PG Папуа — Новая Гвинея");
    addRow("Венгерская Республика", "HU Венгрия");
    addRow("Государство Ливия", "LY Ливия");
    addRow("Vatican City", "VA Holy See (Vatican City State)");
    addRow("Macao", "MO Macao");
    addRow("Pitcairn", "PN Pitcairn");
    addRow("Iran", "IR Iran");
    addRow("South Korea", "KR South Korea");
    addRow("Democratic Republic of Congo", "CD Democratic Republic of the Congo");
    addRow("Congo-Brazzaville", "CG Congo");
    addRow("Cote d\u2019Ivoire", "CI Côte d'Ivoire");
    addRow("The Gambia", "GM Gambia");
    addRow("Brunei", "BN Brunei Darussalam");
    addRow("Falkland Islands", "FK Falkland Islands (Malvinas)");
    addRow("Sint Maarten", "SX Sint Maarten (Dutch part)");
    addRow("US Virgin Islands", "VI United States Virgin Islands");
    addRow("Swaziland", "SZ Eswatini");
    addRow("  united   states of america ", "US United States");
    addRow("Киргизия", "KG Кыргызстан");
    addRow("Российская Федерация", "RU Россия");
    addRow("США", "US США");
    addRow("Abkhazia", "-");
    addRow("Сомалиленд", "-");
    addRow("Parliament of Japan", "-");
    addRow("", "-");
}

void TestCountries::aWholeNameIsOneOfACountry()
{
    QFETCH(QString, name);
    QTEST(text(countryNamed(name)), "country");
}

void TestCountries::aCodeHasAnEnglishName()
{
    QCOMPARE(countryOfCode(QStringLiteral("KZ")), QStringLiteral("Kazakhstan"));
    QCOMPARE(countryOfCode(QStringLiteral("kz")), QStringLiteral("Kazakhstan"));
    QVERIFY(!countryOfCode(QStringLiteral("-")));
    QVERIFY(!countryOfCode({}));
    QVERIFY(!countryOfCode(QStringLiteral("QQ")));
}

void TestCountries::delegationsAreNamedInTheGenitive_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("genitive");
    addRow("Казахстан", "Республики Казахстан");
    addRow("Республика Беларусь", "Республики Беларусь");
    addRow("Россия", "Российской Федерации");
    addRow("Киргизия", "Кыргызской Республики");
    addRow("Туркмения", "Туркменистана");
    addRow("Венгрия", "Венгрии");
    addRow("Южная Корея", "Республики Корея");
    addRow("Сент-Китс и Невис", "Сент-Китса и Невиса");
    addRow("Kazakhstan", "-");
}

void TestCountries::delegationsAreNamedInTheGenitive()
{
    QFETCH(QString, name);
    QTEST(officialGenitive(name).value_or(QStringLiteral("-")), "genitive");
}

void TestCountries::theStateThatHasNoCodeIsNamedAllTheSame()
{
    const auto place = countryPlaceIn(QStringLiteral("Народного Собрания Республики Абхазия"));
    QVERIFY(place.has_value());
    QCOMPARE(place->code, QString());
    QCOMPARE(place->name, QStringLiteral("Абхазия"));
    QCOMPARE(place->start, 19);
}

QTEST_GUILESS_MAIN(TestCountries)
#include "tst_countries.moc"
