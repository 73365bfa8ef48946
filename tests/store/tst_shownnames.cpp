// Names and their order follow the language of who reads: in the tree, on pages, in tables, reports, search.
#include "models/core/kinds/fields.h"
#include "models/store/schema/derivedcolumns.h"
#include "models/store/schema/migrator.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/write/reversal.h"
#include "tests/support/shownplaces.h"
#include "tests/support/smallassembly.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Record nameOf(const RecordKey &person, const char *language, const char *text)
{
    constexpr auto &names = fields::personName;
    return Record(RecordKind::PersonName)
        .set(names.person, person)
        .set(names.language, s(language))
        .set(names.nameKind, s("official"))
        .set(names.name, s(text));
}

/// What a statement of one column x gives.
QStringList column(Connection &connection, const char *sql)
{
    const auto joined = connection.scalar(s("SELECT group_concat(x, '|') FROM (%1)").arg(s(sql)));
    return joined ? joined->toString().split(u'|') : QStringList{joined.error().userText};
}

} // namespace

class TestShownNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void eachPlaceCallsAPersonInTheLanguage();
    void eachPlaceCallsABodyInTheLanguage();
    void theTitleIsNoNameInAnotherLanguage();
    void thePartsOfANameAreThoseOfTheSortName();
    void aCountryWithoutANameIsCalledAsInTheTables();
    void aFormerNameOrAnAliasIsNotShown();
    void anOfficeIsCalledByItsTitleInTheLanguage();
    void membersStandInTheOrderOfTheLanguage_data();
    void membersStandInTheOrderOfTheLanguage();
    void theProtocolOrderComesBeforeNames();
    void peopleFollowTheirNames();
    void aBulkOfNamesOrdersPeople();
    void takingNamesBackOrdersPeopleAgain();
    void chambersAndCountriesFollowTheLanguage();
    void aFileOfBeforeIsOrdered();

private:
    [[nodiscard]] ShownPlaces in(const char *language) const
    {
        return {*m_database, {SmallAssembly::day(), s(language)}};
    }
    [[nodiscard]] QStringList lowerHouse(const char *language, int pageSize = 1000) const
    {
        return in(language).inTree({TreeKey::Chamber, m_assembly->lower.id, {}}, pageSize);
    }

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<SmallAssembly> m_assembly;
};

void TestShownNames::init()
{
    m_assembly.reset();
    m_database = std::make_unique<TemporaryDatabase>();
    m_assembly = std::make_unique<SmallAssembly>(*m_database);
}

void TestShownNames::eachPlaceCallsAPersonInTheLanguage()
{
    m_database->insert(nameOf(m_assembly->dora, "ru", "Дорина Дора Дмитриевна"));
    const QString russian = s("Дорина Дора Дмитриевна");
    QCOMPARE(lowerHouse("ru"), QStringList{russian});
    QCOMPARE(lowerHouse("en"), lowerHouse(""));
    const ShownPlaces places = in("ru");
    QCOMPARE(places.personPage(m_assembly->dora.id).person.text, russian);
    QCOMPARE(places.membersTable(m_assembly->lower.id), QStringList{russian});
    QVERIFY(names(places.chamberPage(m_assembly->lower.id).holders).contains(russian));
    QVERIFY(isSaid(places.report("composition", {}, "ru"), russian));
    QVERIFY(!isSaid(places.report("composition", {}, "en"), russian));
    QCOMPARE(places.titlesFound(russian), QStringList{russian});
    QCOMPARE(in("en").titlesFound(russian), lowerHouse(""));
}

void TestShownNames::eachPlaceCallsABodyInTheLanguage()
{
    const QString russian = s("Нижняя палата");
    m_database->insert(Record(RecordKind::OrganizationName)
                           .set(fields::organizationName.organization, m_assembly->lower)
                           .set(fields::organizationName.language, s("ru"))
                           .set(fields::organizationName.name, russian));
    const ShownPlaces places = in("ru");
    QVERIFY(places.inTree({TreeKey::Country, m_assembly->zetland.id, {}}).contains(russian));
    QCOMPARE(places.chamberPage(m_assembly->lower.id).chamber.text, russian);
    QCOMPARE(places.personPage(m_assembly->dora.id).offices.front().chamber.text, russian);
    QCOMPARE(places.found(s("Dora")), russian);
    const auto chambers = places.countryPage(m_assembly->zetland.id).chambers;
    QVERIFY(std::ranges::any_of(chambers, [&](const auto &one) { return one.chamber.text == russian; }));
    QVERIFY(!in("en").inTree({TreeKey::Country, m_assembly->zetland.id, {}}).contains(russian));
}

/// Under "In other languages" stands every name but the title, the record's own among them.
void TestShownNames::theTitleIsNoNameInAnotherLanguage()
{
    const auto name = [&](const char *language, const char *house, const char *country) {
        m_database->insert(Record(RecordKind::OrganizationName)
                               .set(fields::organizationName.organization, m_assembly->lower)
                               .set(fields::organizationName.language, s(language))
                               .set(fields::organizationName.name, s(house)));
        m_database->insert(Record(RecordKind::AreaName)
                               .set(fields::areaName.area, m_assembly->zetland)
                               .set(fields::areaName.language, s(language))
                               .set(fields::areaName.name, s(country)));
    };
    const auto texts = [](const std::vector<NameEntry> &names) {
        QStringList found;
        for (const NameEntry &one : names)
            found.append(one.language + u' ' + one.text);
        return found;
    };
    name("ru", "Нижняя палата", "Страна Зет"); // The country has another one already.
    name("kk", "Төменгі палата", "Зетланд");
    const ShownPlaces russian = in("ru");
    QCOMPARE(texts(russian.chamberPage(m_assembly->lower.id).names),
             QStringList({s(" Lower House"), s("kk Төменгі палата")}));
    QCOMPARE(texts(russian.countryPage(m_assembly->zetland.id).names),
             QStringList({s(" Zetland"), s("kk Зетланд"), s("ru Страна Зет")}));
    QCOMPARE(texts(in("en").chamberPage(m_assembly->lower.id).names),
             QStringList({s("kk Төменгі палата"), s("ru Нижняя палата")}));
    name("en", "Lower House", "Zetland"); // Of which the language is known now.
    QCOMPARE(texts(russian.chamberPage(m_assembly->lower.id).names),
             QStringList({s("en Lower House"), s("kk Төменгі палата")}));
    QCOMPARE(texts(in("en").countryPage(m_assembly->zetland.id).names),
             QStringList({s("kk Зетланд"), s("ru Зетландия"), s("ru Страна Зет")}));
}

/// Where no name has its parts, the sort name has them.
void TestShownNames::thePartsOfANameAreThoseOfTheSortName()
{
    const RecordKey person = m_assembly->dora;
    const auto partsOf = [&](const char *name, const char *sortName) {
        m_database->update(person, Record(RecordKind::Person)
                                       .set(fields::person.name, s(name))
                                       .set(fields::person.sortName, s(sortName)));
        const NameParts parts = in("en").personPage(person.id).parts;
        return parts.given + u'/' + parts.family;
    };
    QCOMPARE(partsOf("Anna Maria Petrova", "Petrova, Anna"), s("Anna/Petrova"));
    QCOMPARE(partsOf("Anna Maria Petrova", "Petrova"), s("/"));
    QCOMPARE(partsOf("Anna Maria Petrova", ""), s("/"));
    QCOMPARE(partsOf("Anna Maria Petrova", "Петрова, Анна"), s("/")); // In other letters than what is shown.
}

void TestShownNames::aCountryWithoutANameIsCalledAsInTheTables()
{
    m_database->update(m_assembly->alphia, Record(RecordKind::Area).set(fields::area.code, s("KZ")));
    const ShownPlaces places = in("ru");
    QVERIFY(places.inTree({}).contains(s("Казахстан")));
    QCOMPARE(places.countryPage(m_assembly->alphia.id).country.text, s("Казахстан"));
    QCOMPARE(places.chamberPage(m_assembly->council.id).country.text, s("Казахстан"));
    QVERIFY(isSaid(places.report("composition", {}, "ru"), s("Казахстан")));
    m_database->insert(Record(RecordKind::AreaName)
                           .set(fields::areaName.area, m_assembly->alphia)
                           .set(fields::areaName.language, s("ru"))
                           .set(fields::areaName.name, s("Альфия")));
    QCOMPARE(places.countryPage(m_assembly->alphia.id).country.text, s("Альфия"));
    QVERIFY(in("en").inTree({}).contains(s("Alphia")));
}

void TestShownNames::aFormerNameOrAnAliasIsNotShown()
{
    for (const char *kind : {"former", "alias", "romanised"})
        m_database->insert(
            nameOf(m_assembly->twinOne, "ru", "Samename Same").set(fields::personName.nameKind, s(kind)));
    QCOMPARE(in("ru").personPage(m_assembly->twinOne.id).person.text, s("Same Samename"));
    QCOMPARE(in("ru").personPage(m_assembly->clara.id).person.text, s("Кларова Клара"));
    m_database->insert(
        nameOf(m_assembly->adam, "ru", "Adam Adamov").set(fields::personName.nameKind, s("romanised")));
    m_database->insert(nameOf(m_assembly->adam, "ru", "Адамов Адам"));
    QCOMPARE(in("ru").personPage(m_assembly->adam.id).person.text, s("Адамов Адам"));
}

void TestShownNames::anOfficeIsCalledByItsTitleInTheLanguage()
{
    m_database->insert(Record(RecordKind::PostName)
                           .set(fields::postName.post, m_assembly->plenipotentiary)
                           .set(fields::postName.language, s("ru"))
                           .set(fields::postName.name, s("Представитель")));
    QCOMPARE(in("ru").countryPage(m_assembly->zetland.id).plenipotentiaries.front().office,
             s("Представитель"));
    QCOMPARE(in("ru").personPage(m_assembly->pleni.id).offices.front().office, s("Представитель"));
    QCOMPARE(in("en").personPage(m_assembly->pleni.id).offices.front().office,
             s("Plenipotentiary representative"));
}

void TestShownNames::membersStandInTheOrderOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
    const QStringList russian{s("Абрамов"), s("Бондарь"), s("Ежов"), s("Ёлкин"), s("Юдин"), s("Яковлев")};
    const QStringList latin{s("Åström"), s("Dora Dorova"), s("Zimmer")};
    QTest::newRow("ru") << s("ru") << russian + latin;
    QTest::newRow("en") << s("en") << latin + russian;
}

void TestShownNames::membersStandInTheOrderOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    for (const char *name : {"Юдин", "Zimmer", "Ёлкин", "Åström", "Яковлев", "Абрамов", "Ежов", "Бондарь"})
        m_assembly->seat(s(name), m_assembly->lowerSeat);
    const QByteArray code = language.toLatin1();
    const QString dora = lowerHouse("").contains(s("Dora Dorova")) ? QString() : s("another sample");
    QCOMPARE(dora, QString());
    for (const int pageSize : {1, 2, 3, 1000})
        QCOMPARE(lowerHouse(code.constData(), pageSize), expected);
    QCOMPARE(in(code.constData()).membersTable(m_assembly->lower.id), expected);
}

void TestShownNames::theProtocolOrderComesBeforeNames()
{
    m_assembly->seat(s("Яковлев"), m_assembly->lowerSeat, {}, {}, 1);
    m_assembly->seat(s("Абрамов"), m_assembly->lowerSeat, {}, {}, 2);
    QCOMPARE(lowerHouse("ru").mid(0, 2), (QStringList{s("Яковлев"), s("Абрамов")}));
    QCOMPARE(lowerHouse("en").mid(0, 2), (QStringList{s("Яковлев"), s("Абрамов")}));
}

void TestShownNames::peopleFollowTheirNames()
{
    m_assembly->seat(s("Bertha Berg"), m_assembly->lowerSeat);
    const QStringList latin{s("Bertha Berg"), s("Dora Dorova")};
    QCOMPARE(lowerHouse("ru"), latin);
    const RecordKey name = m_database->insert(nameOf(m_assembly->dora, "ru", "Дорова Дора"));
    QCOMPARE(lowerHouse("ru"), (QStringList{s("Дорова Дора"), s("Bertha Berg")}));
    QCOMPARE(lowerHouse("en"), latin);
    QCOMPARE(
        column(m_database->connection(), "SELECT count(*) AS x FROM person WHERE sort_key_en IS NOT NULL"),
        QStringList{s("0")});
    // A name in another language is none in this one.
    m_database->update(name, Record(RecordKind::PersonName).set(fields::personName.language, s("be")));
    QCOMPARE(lowerHouse("ru"), latin);
    m_database->update(name, Record(RecordKind::PersonName).set(fields::personName.language, s("ru")));
    QCOMPARE(lowerHouse("ru").first(), s("Дорова Дора"));
    auto transaction = m_database->store().begin(s("remove"));
    QVERIFY((*transaction)->remove(name, 3));
    QVERIFY((*transaction)->commit());
    QCOMPARE(lowerHouse("ru"), latin);
}

void TestShownNames::aBulkOfNamesOrdersPeople()
{
    auto transaction = m_database->store().begin(s("import"));
    constexpr auto &names = fields::personName;
    std::vector<Cell> cells(recordType(RecordKind::PersonName).fields.size());
    const auto at = [&](FieldId field) -> Cell & { return cells[size_t(field.index)]; };
    at(names.person) = Cell::integer(m_assembly->dora.id);
    at(names.language) = Cell::text("ru");
    at(names.nameKind) = Cell::text("official");
    at(names.name) = Cell::text("Дорова Дора");
    at(names.familyName) = Cell::text("Аистова");
    QVERIFY((*transaction)->insert(RecordKind::PersonName, cells.data(), {}));
    QVERIFY((*transaction)->commit());
    m_assembly->seat(s("Борисова"), m_assembly->lowerSeat);
    QCOMPARE(lowerHouse("ru"), (QStringList{s("Дорова Дора"), s("Борисова")}));
}

void TestShownNames::takingNamesBackOrdersPeopleAgain()
{
    aBulkOfNamesOrdersPeople();
    const QStringList named = lowerHouse("ru");
    const qint64 set =
        column(m_database->connection(), "SELECT id AS x FROM change_set WHERE label = 'import'")
            .first()
            .toLongLong();
    const auto back = revert(m_database->store(), set);
    QVERIFY2(back, back ? "" : qPrintable(back.error().userText));
    QCOMPARE(lowerHouse("ru"), (QStringList{s("Борисова"), s("Dora Dorova")}));
    QVERIFY(revert(m_database->store(), back->id));
    QCOMPARE(lowerHouse("ru"), named);
}

void TestShownNames::chambersAndCountriesFollowTheLanguage()
{
    for (const RecordKey &area : {m_assembly->zetland, m_assembly->alphia})
        m_database->update(area, Record(RecordKind::Area).set(fields::area.sortOrder, std::nullopt));
    for (const auto &[area, name] :
         {std::pair(m_assembly->alphia, "Ель"), std::pair(m_assembly->betania, "Ёлка")}) {
        m_database->insert(Record(RecordKind::AreaName)
                               .set(fields::areaName.area, area)
                               .set(fields::areaName.language, s("ru"))
                               .set(fields::areaName.name, s(name)));
    }
    QCOMPARE(in("ru").inTree({}).mid(0, 3), (QStringList{s("Ёлка"), s("Ель"), s("Зетландия")}));
    QCOMPARE(in("en").inTree({}).mid(0, 3), (QStringList{s("Alphia"), s("Betania"), s("Zetland")}));
}

void TestShownNames::aFileOfBeforeIsOrdered()
{
    const QString path = m_database->filePath(s("before.db"));
    constexpr quint32 before = 6;
    {
        const auto connection = Connection::open(path, Connection::Access::Write);
        QVERIFY(connection);
        QVERIFY(Migrator(**connection).migrate(before));
        QVERIFY(
            (*connection)
                ->execute(
                    "INSERT INTO organization (id, uid, revision, created_at, updated_at, name, "
                    "classification) VALUES (1, 'o', 1, '', '', 'House', 'chamber');"
                    "INSERT INTO post (id, uid, revision, created_at, updated_at, organization_id, kind, "
                    "on_behalf_of_id) VALUES (1, 's', 1, '', '', 1, 'seat', 1);"
                    "INSERT INTO person (id, uid, revision, created_at, updated_at, name, sort_key) VALUES "
                    "(1, 'a', 1, '', '', 'Ёлкин', 'yolkin'), (2, 'b', 1, '', '', 'Anna Berg', 'anna berg'),"
                    "(3, 'c', 1, '', '', 'Юдин', 'yudin'), (4, 'd', 1, '', '', 'Carla', 'carla');"
                    "INSERT INTO person_name (uid, revision, created_at, updated_at, person_id, language, "
                    "kind, name) VALUES ('n', 1, '', '', 2, 'ru', 'official', 'Берг Анна');"
                    "INSERT INTO membership (uid, revision, created_at, updated_at, person_id, "
                    "organization_id, post_id, sort_key, start_bound, end_bound) SELECT 'm' || id, 1, '', "
                    "'', id, 1, 1, '99999999 ' || sort_key, '0000-01-01', '9999-12-31' FROM person"));
        QVERIFY(Migrator(**connection).migrate());
        QCOMPARE(column(**connection,
                        "SELECT p.name AS x FROM membership m JOIN person p ON p.id = m.person_id "
                        "ORDER BY coalesce(p.sort_key_ru, p.sort_key)"),
                 (QStringList{s("Anna Berg"), s("Ёлкин"), s("Юдин"), s("Carla")}));
        QCOMPARE(
            column(**connection, "SELECT name AS x FROM person ORDER BY coalesce(sort_key_en, sort_key)"),
            (QStringList{s("Anna Berg"), s("Carla"), s("Ёлкин"), s("Юдин")}));
        QCOMPARE(
            column(**connection, "SELECT count(*) AS x FROM person WHERE id = 4 AND sort_key_ru IS NULL"),
            QStringList{s("1")});
    }
}

QTEST_GUILESS_MAIN(TestShownNames)
#include "tst_shownnames.moc"
