// What stands where names stand, what bodies are, and who is but a member of one.
#include "models/language/bodies/bodykind.h"
#include "models/language/bodies/memberrole.h"
#include "models/language/listedname.h"

#include <QTest>

using namespace delegations;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void addTexts(std::initializer_list<const char *> texts)
{
    QTest::addColumn<QString>("text");
    for (const char *text : texts)
        QTest::newRow(text) << s(text);
}

} // namespace

class TestListedName : public QObject
{
    Q_OBJECT
private slots:
    void aPersonIsOne_data();
    void aPersonIsOne();
    void aVacancyIsOne_data();
    void aVacancyIsOne();
    void nobodyIsNobody_data();
    void nobodyIsNobody();
    void aLineAboveOthersIsAHeading_data();
    void aLineAboveOthersIsAHeading();
    void aBodyIsWhatItsNameSays_data();
    void aBodyIsWhatItsNameSays();
    void whoIsButAMember_data();
    void whoIsButAMember();
    void whoHasAnOfficeIsMore_data();
    void whoHasAnOfficeIsMore();
    void aSeatMayNameItsConstituency();
};

void TestListedName::aPersonIsOne_data()
{
    addTexts({"Иванов Иван Иванович", "Ivan Ivanov", "O", "*Ivanov Ivan", "Иванов Иван*", "Person 1",
              "Na Kyung-won", "Note Anna", "Charlotte Source", "No Moo-hyun", "Totalov Ivan", "Sum Chhum",
              "Antonio Vacanti", "Вакулова Анна", "Итоговa Анна", "Jordan Peters", "习近平", "ქეთევან"});
}

void TestListedName::aPersonIsOne()
{
    QFETCH(QString, text);
    QCOMPARE(listedName(text), ListedName::Person);
    QVERIFY(!isListHeading(text));
}

void TestListedName::aVacancyIsOne_data()
{
    addTexts({"Вакансия", "вакантно", "(вакантное место)", "ВАКАНТНЫЙ МАНДАТ", "Vacant", "VACANT SEAT",
              "[vacancy]", "Seat vacant since 2020", "to be appointed", "Будет избран"});
}

void TestListedName::aVacancyIsOne()
{
    QFETCH(QString, text);
    QCOMPARE(listedName(text), ListedName::Vacancy);
}

void TestListedName::nobodyIsNobody_data()
{
    addTexts({"—",
              "-",
              "...",
              "***",
              "12",
              "N/A",
              "n/a",
              "н/д",
              "нет данных",
              "Unknown",
              "TBD",
              "Итого: 1",
              "ИТОГО",
              "Всего депутатов: 107",
              "Total",
              "Total: 22 members",
              "Grand total 22",
              "* данные на 01.01.2024",
              "Примечание: по состоянию на май",
              "Источник: сайт",
              "Source: https://example.org",
              "Updated 4 June 2022",
              "По состоянию на 1 июня 2022 г."});
}

void TestListedName::nobodyIsNobody()
{
    QFETCH(QString, text);
    QCOMPARE(listedName(text), ListedName::Nobody);
}

void TestListedName::aLineAboveOthersIsAHeading_data()
{
    addTexts({"Республика Беларусь", "Kazakhstan", "Палата представителей", "Council of the Republic",
              "Фракция «Аманат»", "Делегация Республики Беларусь", "Members:"});
}

void TestListedName::aLineAboveOthersIsAHeading()
{
    QFETCH(QString, text);
    QVERIFY(isListHeading(text));
}

void TestListedName::aBodyIsWhatItsNameSays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("chamber") << s("chamber")
                             << QStringList{s("Совет Федерации"),
                                            s("Жогорку Кенеш"),
                                            s("Национальное Собрание"),
                                            s("Совет Республики"),
                                            s("Совет Республики Национального собрания Республики Беларусь"),
                                            s("Палата представителей"),
                                            s("Государственная Дума"),
                                            s("State Duma of the Russian Federation"),
                                            s("Мажилис Парламента Республики Казахстан"),
                                            s("Сенат"),
                                            s("House"),
                                            s("House of Lords"),
                                            s("House of Commons"),
                                            s("National Council"),
                                            s("Верховная Рада"),
                                            s("Бундестаг"),
                                            s("Knesset"),
                                            s("Duma")};
    QTest::newRow("other") << s("other")
                           << QStringList{s("Счётная палата"),
                                          s("Торгово-промышленная палата"),
                                          s("Общественная палата"),
                                          s("городская Дума"),
                                          s("Московская областная Дума"),
                                          s("Chamber of Commerce"),
                                          s("Accounts Chamber of the Russian Federation"),
                                          s("Аппарат Совета Федерации"),
                                          s("Совет безопасности"),
                                          s("Государственный Совет"),
                                          s("Законодательное собрание Санкт-Петербурга"),
                                          s("Верховный Суд"),
                                          s("Ministry of Health"),
                                          s("European Parliament")};
    QTest::newRow("committee") << s("committee")
                               << QStringList{s("Комитет Совета Федерации по обороне"),
                                              s("Committee on Economic Policy")};
    QTest::newRow("commission") << s("commission")
                                << QStringList{s("Standing Commission on Political Affairs"),
                                               s("Постоянная комиссия ПА ОДКБ по вопросам обороны")};
    QTest::newRow("secretariat") << s("secretariat")
                                 << QStringList{s("Секретариат ПА ОДКБ"), s("CSTO PA Secretariat")};
    QTest::newRow("assembly") << s("assembly")
                              << QStringList{s("CSTO PA"), s("Parliamentary Assembly of the CSTO"),
                                             s("Межпарламентская ассамблея СНГ")};
    QTest::newRow("delegation") << s("delegation")
                                << QStringList{s("Delegation of the Senate"),
                                               s("Делегация Республики Армения")};
}

void TestListedName::aBodyIsWhatItsNameSays()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, names);
    for (const QString &name : std::as_const(names))
        QVERIFY2(bodyKind(name) == kind, qPrintable(name + u' ' + bodyKind(name)));
}

void TestListedName::whoIsButAMember_data()
{
    addTexts({"member", "Member", "MP", "M.P.", "councillor", "Senator", "депутат", "Депутат", "СЕНАТОР",
              "член", "Депутат Мажилиса", "Член Совета Федерации", "Member of the Senate",
              "Deputy of the State Duma", "member of parliament", "Abgeordnete"});
}

void TestListedName::whoIsButAMember()
{
    QFETCH(QString, text);
    QVERIFY(isMemberRole(text));
}

void TestListedName::whoHasAnOfficeIsMore_data()
{
    addTexts({"", "Chairman", "Deputy Chairman", "Member of the Committee on Defence",
              "Заместитель председателя", "член комитета по обороне", "Speaker", "помощник депутата",
              "Chairman of the Committee", "Plenipotentiary representative"});
}

void TestListedName::whoHasAnOfficeIsMore()
{
    QFETCH(QString, text);
    QVERIFY(!isMemberRole(text));
}

void TestListedName::aSeatMayNameItsConstituency()
{
    QCOMPARE(constituencyIn(s("Member for North")), s("North"));
    QCOMPARE(constituencyIn(s("MP for The South West")), s("The South West"));
    QCOMPARE(constituencyIn(s("Депутат от Минской области")), s("Минской области"));
    QCOMPARE(constituencyIn(s("Member")), QString());
    QCOMPARE(constituencyIn(s("Minister for Health")), QString());
}

QTEST_GUILESS_MAIN(TestListedName)
#include "tst_listedname.moc"
