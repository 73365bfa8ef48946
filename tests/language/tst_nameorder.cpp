#include "models/language/bodies/rolewords.h"
#include "models/language/countries.h"
#include "models/language/nameorder.h"

#include <QTest>

#include <algorithm>

using namespace delegations;

namespace {

QStringList inOrderOf(const QString &language, QStringList names)
{
    const NameOrder order(language);
    std::ranges::sort(names, {}, [&](const QString &name) { return order.key(name); });
    return names;
}

} // namespace

class TestNameOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void russianNamesStandInTheOrderOfTheAlphabet();
    void itDoesNotDependOnTheLocaleOfTheSystem();
    void theOwnScriptComesFirst_data();
    void theOwnScriptComesFirst();
    void latinNamesAreOrderedWithoutAccents();
    void aNameInLatinLettersHasItsFolding();
    void aCountryIsCalledInTheLanguage_data();
    void aCountryIsCalledInTheLanguage();
    void countriesAreListedInTheOrderOfTheLanguage();
    void anOfficeIsWordedInTheLanguage_data();
    void anOfficeIsWordedInTheLanguage();
};

void TestNameOrder::russianNamesStandInTheOrderOfTheAlphabet()
{
    const QStringList expected{
        QStringLiteral("Абрамов"), QStringLiteral("Бондарь"), QStringLiteral("Дмитриев"),
        QStringLiteral("Ежов"),    QStringLiteral("Ёлкин"),   QStringLiteral("Зайцев"),
        QStringLiteral("Йосифов"), QStringLiteral("Чернов"),  QStringLiteral("Щукин"),
        QStringLiteral("Юдин"),    QStringLiteral("Яковлев"), QStringLiteral("Åström"),
        QStringLiteral("Berg"),
    };
    QStringList mixed = expected;
    std::ranges::reverse(mixed);
    QCOMPARE(inOrderOf(QStringLiteral("ru"), mixed), expected);
}

void TestNameOrder::itDoesNotDependOnTheLocaleOfTheSystem()
{
    const QLocale before;
    const NameOrder order(QStringLiteral("ru"));
    QLocale::setDefault(QLocale::c());
    const QString plain = order.key(QStringLiteral("Ёлкин"));
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    QCOMPARE(order.key(QStringLiteral("Ёлкин")), plain);
    QLocale::setDefault(before);
}

void TestNameOrder::theOwnScriptComesFirst_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
    const QString latin = QStringLiteral("Zimmer");
    const QString cyrillic = QStringLiteral("Абрамов");
    const QString georgian = QStringLiteral("აბაშიძე");
    QTest::newRow("en") << QStringLiteral("en") << QStringList{latin, cyrillic, georgian};
    QTest::newRow("ru") << QStringLiteral("ru") << QStringList{cyrillic, latin, georgian};
    QTest::newRow("ka") << QStringLiteral("ka") << QStringList{georgian, latin, cyrillic};
}

void TestNameOrder::theOwnScriptComesFirst()
{
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    QCOMPARE(inOrderOf(language, {expected.at(2), expected.at(0), expected.at(1)}), expected);
}

void TestNameOrder::latinNamesAreOrderedWithoutAccents()
{
    const QStringList expected{QStringLiteral("Åberg"), QStringLiteral("Adam"), QStringLiteral("Łukasz"),
                               QStringLiteral("Lund")};
    QCOMPARE(
        inOrderOf(QStringLiteral("en"), {expected.at(3), expected.at(2), expected.at(1), expected.at(0)}),
        expected);
}

void TestNameOrder::aNameInLatinLettersHasItsFolding()
{
    QCOMPARE(NameOrder(QStringLiteral("ru")).key(QStringLiteral("Åström, Eva")),
             QStringLiteral("astrom eva"));
    QVERIFY(!NameOrder(QStringLiteral("en")).key(QString()).isNull());
}

void TestNameOrder::aCountryIsCalledInTheLanguage_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");
    const QString none;
    const QString ru = QStringLiteral("ru");
    const QString en = QStringLiteral("en");
    const QString kyrgyz = QStringLiteral("Kyrgyz Republic");
    const QString kg = QStringLiteral("KG");
    QTest::newRow("stored") << QStringLiteral("Киргизия") << kyrgyz << kg << ru << QStringLiteral("Киргизия");
    QTest::newRow("listed") << none << kyrgyz << kg << ru << QStringLiteral("Кыргызстан");
    QTest::newRow("own letters") << none << kyrgyz << kg << en << kyrgyz;
    QTest::newRow("other letters") << none << QStringLiteral("Казахстан") << QStringLiteral("KZ") << en
                                   << QStringLiteral("Kazakhstan");
    QTest::newRow("no code") << none << QStringLiteral("Abkhazia") << none << ru
                             << QStringLiteral("Abkhazia");
    QTest::newRow("unknown code") << none << QStringLiteral("Nowhere") << QStringLiteral("XX") << ru
                                  << QStringLiteral("Nowhere");
    QTest::newRow("no language") << none << kyrgyz << kg << none << kyrgyz;
}

void TestNameOrder::aCountryIsCalledInTheLanguage()
{
    QFETCH(QString, stored);
    QFETCH(QString, own);
    QFETCH(QString, code);
    QFETCH(QString, language);
    QTEST(shownCountryName(stored, own, code, language), "shown");
}

void TestNameOrder::countriesAreListedInTheOrderOfTheLanguage()
{
    const auto countries = allCountries(QStringLiteral("ru"));
    const auto place = [&](const char *code) {
        return std::ranges::find(countries, QLatin1String(code), &CountryName::code) - countries.begin();
    };
    QVERIFY(place("AT") < place("DE")); // Австрия, Германия
    QVERIFY(place("DE") < place("EG")); // Египет
    QVERIFY(place("EG") < place("JP")); // Япония
}

void TestNameOrder::anOfficeIsWordedInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("to Russian") << QStringLiteral("ru") << QStringLiteral("Deputy Chairman")
                                << QStringLiteral("Заместитель председателя");
    QTest::newRow("to English") << QStringLiteral("en") << QStringLiteral("Председатель")
                                << QStringLiteral("Chairman");
    QTest::newRow("a key word") << QStringLiteral("en") << QStringLiteral("plenipotentiary")
                                << QStringLiteral("Plenipotentiary representative");
    QTest::newRow("of its language") << QStringLiteral("en") << QStringLiteral("chairman")
                                     << QStringLiteral("Chairman");
    QTest::newRow("of no list") << QStringLiteral("ru") << QStringLiteral("Father of the House")
                                << QStringLiteral("Father of the House");
    QTest::newRow("no language") << QString() << QStringLiteral("chairman") << QStringLiteral("chairman");
}

void TestNameOrder::anOfficeIsWordedInTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, stored);
    QTEST(RoleWords().shown(language, stored), "shown");
}

QTEST_GUILESS_MAIN(TestNameOrder)
#include "tst_nameorder.moc"
