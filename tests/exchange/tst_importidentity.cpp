// Whom an import takes for whom, and of whom it asks.
#include "tests/support/exland.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestImportIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameNameAndBirthIsSuspected();
    void sameIdentifierIsSuspected();
    void wordsInAnotherOrderAreSuspectedInTheSamePlace();
    void aPersonWithAnotherUuidIsSomebodyElse();
    void aCountryWithoutCodeIsNotTheOneWithAnother();
    void newsOfAnotherDayAreOthers();
    void furtherDataIsJoined();
};

void TestImportIdentity::sameNameAndBirthIsSuspected()
{
    TemporaryDatabase database;
    importBundle(database,
                 bundleOf(R"("person": [{"key": "p", "name": "Dot Dotova", "birth_date": "1970-01-02"}])"));
    const auto duplicates = [&](const char *person) {
        return compared(database, s(R"("person": [{"key": "q", %1}])").arg(s(person)).toUtf8())
            .duplicates.size();
    };
    QCOMPARE(duplicates(R"("name": "DOT DOTOVA", "birth_date": "1970-01-02")"), size_t(1));
    QCOMPARE(duplicates(R"("name": "Dot Dotova", "birth_date": "1970-01-03")"), size_t(0));
    QCOMPARE(duplicates(R"("name": "Dot Dotova")"), size_t(1)); // Nothing else is known of them.
    QCOMPARE(duplicates(R"("name": "Dash Dotova")"), size_t(0));
    QCOMPARE(duplicates(R"("name": "Dash Dotova", "birth_date": "1970-01-02")"), size_t(0));
}

/// A value that means the same everywhere proves who it is; that of a register does within its body.
void TestImportIdentity::sameIdentifierIsSuspected()
{
    constexpr const char *uuid = "0f8fad5b-d9cb-469f-a165-70867728950e";
    constexpr const char *address = "https://example.org/people/7";
    TemporaryDatabase database;
    importBundle(database,
                 bundleOf(s(R"("area": [{"key": "a", "name": "Exland", "classification": "country"}],
        "organization": [
            {"key": "dots", "name": "Chamber of Dots", "classification": "chamber", "area": "a"},
            {"key": "dashes", "name": "Chamber of Dashes", "classification": "chamber", "area": "a"}],
        "person": [{"key": "p", "name": "Dot Dotova"}],
        "membership": [{"person": "p", "organization": "dots"}],
        "identifier": [{"person": "p", "scheme": "wikidata", "identifier": "Q77"},
                       {"person": "p", "scheme": "any", "identifier": "%1"},
                       {"person": "p", "scheme": "site", "identifier": "%2"},
                       {"person": "p", "scheme": "register", "identifier": "12"},
                       {"person": "p", "scheme": "register", "identifier": "d-12"}])")
                              .arg(s(uuid), s(address))
                              .toUtf8()));
    const auto duplicates = [&](const char *name, const char *scheme, const char *value,
                                const char *chamber = "Chamber of Dashes") {
        return compared(database, s(R"("area": [{"key": "a", "name": "Exland",
                                                         "classification": "country"}],
            "organization": [{"key": "o", "name": "%4", "classification": "chamber", "area": "a"}],
            "person": [{"key": "q", "name": "%1"}],
            "membership": [{"person": "q", "organization": "o"}],
            "identifier": [{"person": "q", "scheme": "%2", "identifier": "%3"}])")
                                      .arg(s(name), s(scheme), s(value), s(chamber))
                                      .toUtf8())
            .duplicates.size();
    };
    QCOMPARE(duplicates("Quite Another", "wikidata", "Q77"), size_t(1));
    QCOMPARE(duplicates("Quite Another", "wikidata", "Q78"), size_t(0));
    QCOMPARE(duplicates("Quite Another", "viaf", "Q77"), size_t(0));
    QCOMPARE(duplicates("Quite Another", "any", uuid), size_t(1));
    QCOMPARE(duplicates("Quite Another", "site", address), size_t(1));
    QCOMPARE(duplicates("Dotova D.", "register", "12"), size_t(0)); // Of another body's register.
    QCOMPARE(duplicates("Quite Another", "register", "d-12"), size_t(0));
    QCOMPARE(duplicates("Quite Another", "register", "d-12", "Chamber of Dots"), size_t(1));
    QCOMPARE(duplicates("Dotova D.", "register", "12", "Chamber of Dots"), size_t(1));
    // A plain number is anybody's.
    QCOMPARE(duplicates("Quite Another", "register", "12", "Chamber of Dots"), size_t(0));
}

void TestImportIdentity::wordsInAnotherOrderAreSuspectedInTheSamePlace()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(exlandWith({}, {}, {})));
    const QByteArray other = QByteArray(exlandWith({}, {}, {})).replace("Dot Dotova", "DOTOVA Dot Petrovna");
    QCOMPARE(compared(database, other).duplicates.size(), size_t(1));
    const QByteArray elsewhere = QByteArray(other).replace("Chamber of Dots", "Chamber of Dashes");
    QCOMPARE(compared(database, elsewhere).duplicates.size(), size_t(0));
    const QByteArray somebody = QByteArray(exlandWith({}, {}, {})).replace("Dot Dotova", "Dot Petrova");
    QCOMPARE(compared(database, somebody).duplicates.size(), size_t(0));
}

void TestImportIdentity::aPersonWithAnotherUuidIsSomebodyElse()
{
    TemporaryDatabase database;
    importTable(database, "name,chamber,country\nDot Dotova,Senate,Kazakhstan\n");
    const QByteArray other = "id,name,chamber,country\n0d5e2f5a-6c1b-4d0e-9a3f-000000000001,Dot "
                             "Dotova,Senate,Kazakhstan\n";
    QCOMPARE(counted(importTable(database, other, s("b.csv")), "added"), s("membership 1, person 1"));
    QCOMPARE(counted(importTable(database, other, s("c.csv")), "added"), QString());
}

void TestImportIdentity::aCountryWithoutCodeIsNotTheOneWithAnother()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Exland"}])"));
    QCOMPARE(
        counted(importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "XY", "name": "Exland"}])")),
                "added"),
        s("area 1"));
    QCOMPARE(
        counted(importBundle(database, bundleOf(R"("area": [{"key": "X", "name": "exland"}])")), "added"),
        QString());
}

void TestImportIdentity::newsOfAnotherDayAreOthers()
{
    TemporaryDatabase database;
    const auto added = [&](const char *item) {
        return counted(
            importBundle(database, bundleOf(s(R"("news_item": [{"key": "n", %1}])").arg(s(item)).toUtf8())),
            "added");
    };
    QCOMPARE(added(R"("title": "Dots met", "published": "2022-05-01")"), s("news_item 1"));
    QCOMPARE(added(R"("title": "DOTS MET", "published": "2022-05-01")"), QString());
    QCOMPARE(added(R"("title": "Dots met", "published": "2022-05-02")"), s("news_item 1"));
    QCOMPARE(added(R"("title": "Dots left", "published": "2022-05-01")"), s("news_item 1"));
}

void TestImportIdentity::furtherDataIsJoined()
{
    TemporaryDatabase database;
    const QByteArray uuid = "0d5e2f5a-6c1b-4d0e-9a3f-000000000001";
    importTable(database, "id,name,shoe,hat\n" + uuid + ",Dot Dotova,38,S\n");
    importTable(database, "id,name,hat,glove\n" + uuid + ",Dot Dotova,M,L\n");
    QCOMPARE(column(database, "SELECT extras AS x FROM person"),
             QStringList{s(R"({"glove":"L","hat":"M","shoe":"38"})")});
    const QJsonObject again = importTable(database, "id,name,hat\n" + uuid + ",Dot Dotova,M\n");
    QCOMPARE(counted(again, "changed"), QString());
}

QTEST_GUILESS_MAIN(TestImportIdentity)
#include "tst_importidentity.moc"
