// What people are called in their offices, by the list of the database and the usual roles, wherever it is
// read.
#include "models/core/kinds/fields.h"
#include "models/language/bodies/rolewords.h"
#include "models/report/kinds/reportkinds.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/treequeries.h"
#include "models/store/search/references.h"
#include "models/store/search/rolequeries.h"
#include "tests/support/smallassembly.h"

#include <QTest>

#include <algorithm>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

RoleWord word(const char *language, const char *gender, const char *text)
{
    return {s(language), s(gender), {}, {}, s(text)};
}

const Role &rapporteur()
{
    static const Role role{{RecordKind::Role, 1},
                           s("Rapporteur"),
                           15,
                           {word("en", "", "rapporteur"),
                            word("ru", "masculine", "докладчик"),
                            word("ru", "feminine", "докладчица"),
                            {s("ru"), s("feminine"), s("plural"), {}, s("докладчицы")}}};
    return role;
}

/// The small assembly with that role in its list, and with women who are called by it, and by no role at all.
struct Desk
{
    Desk()
    {
        const RecordKey role = database.insert(Record(RecordKind::Role)
                                                   .set(fields::role.name, rapporteur().name)
                                                   .set(fields::role.sortOrder, rapporteur().place));
        for (const RoleWord &said : rapporteur().words) {
            Record name(RecordKind::RoleName);
            name.set(fields::roleName.role, role)
                .set(fields::roleName.language, said.language)
                .set(fields::roleName.name, said.text);
            if (!said.gender.isEmpty())
                name.set(fields::roleName.gender, said.gender);
            if (!said.number.isEmpty())
                name.set(fields::roleName.number, said.number);
            database.insert(name);
        }
        database.update(assembly.clara, Record(RecordKind::Person).set(fields::person.gender, s("female")));
        database.update(assembly.adam, Record(RecordKind::Person).set(fields::person.gender, s("male")));
        for (const RecordKey &person : {assembly.clara, assembly.adam})
            serve(person, "Rapporteur");
        serve(assembly.clara, "Keeper of the seal");
    }
    void serve(const RecordKey &person, const char *role)
    {
        database.insert(Record(RecordKind::Membership)
                            .set(fields::membership.person, person)
                            .set(fields::membership.organization, assembly.commission)
                            .set(fields::membership.role, s(role)));
    }
    [[nodiscard]] QStringList offices(const RecordKey &person, const char *language)
    {
        QStringList found;
        const auto details = detailqueries::person(database.connection(), person.id, seen(language));
        for (const OfficeEntry &entry : details.value().offices)
            found << entry.office;
        return found;
    }
    [[nodiscard]] static Viewpoint seen(const char *language) { return {SmallAssembly::day(), s(language)}; }
    /// The cells of a report.
    [[nodiscard]] QStringList cells(const char *kind, const Scope &scope, const char *language)
    {
        ReportRequest request;
        request.day = SmallAssembly::day();
        request.language = s(language);
        request.scope = scope;
        const auto report = reportKind(s(kind))->make(database.connection(), request);
        QStringList found;
        if (!report->restart())
            return found;
        for (auto block = report->next(); block && block->has_value(); block = report->next()) {
            if (const auto *row = std::get_if<TableRow>(&**block))
                std::ranges::transform(row->cells, std::back_inserter(found), &TableCell::text);
        }
        return found;
    }

    TemporaryDatabase database;
    SmallAssembly assembly{database};
};

bool says(const QStringList &texts, const char *wanted)
{
    return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(s(wanted)); });
}

} // namespace

class TestRoleWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoleIsWordedForWhoHasIt_data();
    void aRoleIsWordedForWhoHasIt();
    void theUsualOnesAreDeclined();
    void oneOfTheListTakesThePlaceOfAUsualOne();
    void theListRanks();
    void aWomanIsCalledAsTheListSays();
    void reportsCallHerSo();
    void formsAndTheTreeCallHerSo();
    void theFilterKnowsTheWords();
};

void TestRoleWords::aRoleIsWordedForWhoHasIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("gender");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *language, const char *stored, const char *gender,
                        const char *shown) {
        QTest::newRow(name) << s(language) << s(stored) << s(gender) << s(shown);
    };
    row("a woman", "ru", "Rapporteur", "female", "Докладчица");
    row("a man", "ru", "rapporteur", "male", "Докладчик");
    row("nobody knows", "ru", "Rapporteur", "", "Докладчик");
    row("neither", "ru", "Rapporteur", "other", "Докладчик");
    row("called by her word", "ru", "докладчица", "", "Докладчица");
    row("by the other's word", "ru", "докладчик", "female", "Докладчица");
    row("one word for both", "en", "Докладчица", "female", "Rapporteur");
    row("not by a plural", "en", "докладчицы", "female", "докладчицы");
    row("a usual one", "en", "chairman", "female", "Chairwoman");
    row("a usual one of a man", "en", "Chairwoman", "male", "Chairman");
    row("a usual one by its word", "ru", "Chairwoman", "", "Председатель");
    row("another word of hers", "en", "Vice-chairwoman", "female", "Vice-chairwoman");
    row("another word of his", "en", "vice-chairman", "", "Vice-chairman");
    row("capital letters", "en", "RAPPORTEUR", "female", "RAPPORTEUR");
    row("free text", "ru", "Keeper of the seal", "female", "Keeper of the seal");
    row("no such language", "kk", "Rapporteur", "female", "Rapporteur");
    row("no language", "", "chairman", "female", "chairman");
}

void TestRoleWords::aRoleIsWordedForWhoHasIt()
{
    QFETCH(QString, language);
    QFETCH(QString, stored);
    QFETCH(QString, gender);
    QTEST(RoleWords({rapporteur()}).shown(language, stored, gender), "shown");
}

/// Each of them in both languages, in Russian in all cases of both numbers.
void TestRoleWords::theUsualOnesAreDeclined()
{
    const std::vector<Role> roles = RoleWords().all();
    QVERIFY(roles.size() > 20);
    for (const Role &role : roles) {
        QVERIFY2(!role.titles(s("en")).isEmpty(), qPrintable(role.name));
        const qsizetype titles = role.titles(s("ru")).size();
        const auto russian =
            std::ranges::count_if(role.words, [](const RoleWord &said) { return said.language == s("ru"); });
        QCOMPARE(russian, titles * 12);
        QVERIFY2(titles > 0, qPrintable(role.name));
    }
    const Role &head = *RoleWords::usual(s("Head of the Delegation"));
    const auto wanted = [](const RoleWord &said) {
        return said.number == s("plural") && said.grammaticalCase == s("instrumental");
    };
    QCOMPARE(std::ranges::find_if(head.words, wanted)->text, s("руководителями делегаций"));
}

void TestRoleWords::oneOfTheListTakesThePlaceOfAUsualOne()
{
    const RoleWords roles({rapporteur()});
    QCOMPARE(roles.all().size(), RoleWords().all().size());
    const auto lines = roles.all();
    const auto own = std::ranges::find(lines, s("Rapporteur"), &Role::name);
    QVERIFY(own != lines.end());
    QVERIFY(own->key.isValid());
    // What it does not say is said by the usual one.
    const RoleWords silent(
        {{{RecordKind::Role, 2}, s("chairman"), {}, {word("ru", "feminine", "председательница")}}});
    QCOMPARE(silent.shown(s("en"), s("председательница")), s("Chairman"));
    QCOMPARE(silent.shown(s("ru"), s("Chairwoman"), s("female")), s("Председательница"));
}

void TestRoleWords::theListRanks()
{
    const RoleWords roles({rapporteur()});
    QVERIFY(roles.rank(s("chairman")) < roles.rank(s("докладчица")));
    QVERIFY(roles.rank(s("Rapporteur")) < roles.rank(s("first deputy chairman")));
    QVERIFY(roles.rank(s("Keeper of the seal")) < roles.rank(s("member")));
    QVERIFY(roles.rank(s("coordinator")) < roles.rank(s("Keeper of the seal")));
}

void TestRoleWords::aWomanIsCalledAsTheListSays()
{
    Desk desk;
    const QStringList hers = desk.offices(desk.assembly.clara, "ru");
    QVERIFY2(hers.contains(s("Докладчица")), qPrintable(hers.join(s(", "))));
    QVERIFY(hers.contains(s("Keeper of the seal")));
    QVERIFY(desk.offices(desk.assembly.adam, "ru").contains(s("Докладчик")));
    QVERIFY(desk.offices(desk.assembly.clara, "en").contains(s("Rapporteur")));
    const auto body =
        detailqueries::body(desk.database.connection(), desk.assembly.commission.id, Desk::seen("ru"));
    QStringList members;
    for (const BodyMember &member : body.value().members)
        members << member.role;
    QVERIFY(members.contains(s("Докладчица")));
    QVERIFY(members.contains(s("Докладчик")));
}

void TestRoleWords::reportsCallHerSo()
{
    Desk desk;
    const QStringList composition = desk.cells("composition", desk.assembly.zetland, "ru");
    QVERIFY2(says(composition, "Докладчица"), qPrintable(composition.join(s(" | "))));
    QVERIFY(says(composition, "Докладчик,"));
    QVERIFY(says(composition, "Keeper of the seal"));
    const QStringList card = desk.cells("person", desk.assembly.clara, "ru");
    QVERIFY2(card.contains(s("Докладчица")), qPrintable(card.join(s(" | "))));
    QVERIFY(card.contains(s("Keeper of the seal")));
    QVERIFY(desk.cells("person", desk.assembly.clara, "en").contains(s("Rapporteur")));
}

void TestRoleWords::formsAndTheTreeCallHerSo()
{
    Desk desk;
    const RecordKey chairs = desk.database.insert(Record(RecordKind::Post)
                                                      .set(fields::post.postKind, s("office"))
                                                      .set(fields::post.organization, desk.assembly.council)
                                                      .set(fields::post.label, s("Rapporteur")));
    const RecordKey eva = desk.database.insert(Record(RecordKind::Person)
                                                   .set(fields::person.name, s("Eva"))
                                                   .set(fields::person.gender, s("female")));
    desk.database.insert(Record(RecordKind::Membership)
                             .set(fields::membership.person, eva)
                             .set(fields::membership.organization, desk.assembly.council)
                             .set(fields::membership.post, chairs));
    const TreeKey chamber{TreeKey::Chamber, desk.assembly.council.id, {}};
    const auto page = treequeries::children(desk.database.connection(), chamber, {}, 100, Desk::seen("ru"));
    const auto &rows = page.value().rows;
    QVERIFY(std::ranges::any_of(
        rows, [](const TreeRow &row) { return row.label == s("Eva") && row.office == s("Докладчица"); }));
    const auto text = referenceText(desk.database.connection(), eva, Desk::seen("ru"));
    QVERIFY2(text.value().contains(s("Докладчица")), qPrintable(text.value()));
}

void TestRoleWords::theFilterKnowsTheWords()
{
    Desk desk;
    const auto roles = roleWords(desk.database.connection());
    QVERIFY(roles);
    const QStringList spellings = roles->spellings(s("докладчица"));
    QVERIFY(spellings.contains(s("Rapporteur")));
    QVERIFY(spellings.contains(s("Докладчик")));
    QVERIFY(!spellings.contains(s("докладчицы")));
    QVERIFY(RoleWords().spellings(s("head of delegation")).contains(s("Глава делегации")));
}

QTEST_GUILESS_MAIN(TestRoleWords)
#include "tst_rolewords.moc"
