#include "models/core/kinds/bodies.h"
#include "models/core/kinds/places.h"
#include "models/exchange/formats/page/assemblypageimporter.h"
#include "models/exchange/reconcile/reconciler.h"
#include "tests/support/importedbundle.h"
#include "tests/support/importsamples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// The seats that hold, and those that held, as "name: seats from-until".
QStringList seatsStored(TemporaryDatabase &database)
{
    return storedAssembly(database).filter(QStringLiteral(" | Delegation of "));
}

QByteArray sharedFile(const char *name)
{
    QFile file(QStringLiteral(DELEGATIONS_SOURCE_DIR "/../shared/data/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPageLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRussianPageFillsAnEmptyDatabase();
    void thePageInTheOtherLanguageMakesNoDoubles_data();
    void thePageInTheOtherLanguageMakesNoDoubles();
    void onePageMayBeInBothLanguages();
    void aPersonInAnotherScriptIsOnlySuspected();
    void aFileThatCallsAChamberInShortRenamesNothing();
    void theSharedPagesFitTogether();
};

void TestPageLanguages::aRussianPageFillsAnEmptyDatabase()
{
    TemporaryDatabase database;
    const QJsonObject summary = importBundle(database, pageBundle(russianPage));
    QCOMPARE(counted(summary, "added"),
             u("area 2, membership 2, organization 7, person 1, person_name 1, post 5, "
               "post_capacity 3"));
    QVERIFY(storedAssembly(database).contains(u("KZ | Казахстан | country")));
    QVERIFY(storedAssembly(database).contains(u("KG | Кыргызская Республика | country")));
    const QJsonObject again = importBundle(database, pageBundle(russianPage));
    QCOMPARE(counted(again, "added"), QString());
    QCOMPARE(counted(again, "changed"), QString());
}

void TestPageLanguages::thePageInTheOtherLanguageMakesNoDoubles_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");

    QTest::newRow("English, then Russian") << englishPage << russianPage;
    QTest::newRow("Russian, then English") << russianPage << englishPage;
}

void TestPageLanguages::thePageInTheOtherLanguageMakesNoDoubles()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    TemporaryDatabase database;
    importBundle(database, pageBundle(first));
    const QJsonObject summary = importBundle(database, pageBundle(second));
    QCOMPARE(counted(summary, "added"), u("area_name 2, membership 2, organization_name 7, person 1, "
                                          "person_name 1, post_capacity 1, post_name 2"));
    QCOMPARE(counted(summary, "changed"), u("post_capacity 1"));
    QCOMPARE(counted(importBundle(database, pageBundle(second)), "added"), QString());
    // Once both languages are known, neither adds anything but its own seats.
    QCOMPARE(counted(importBundle(database, pageBundle(first)), "added"), QString());
}

void TestPageLanguages::onePageMayBeInBothLanguages()
{
    TemporaryDatabase database;
    QByteArray russian = russianPage;
    russian.replace("5 членами", "8 членами");
    const Bundle bundle = pageBundle(englishPage + russian);
    QCOMPARE(bundle.warnings.size(), 0);
    QCOMPARE(
        counted(importBundle(database, bundle), "added"),
        u("area 2, area_name 2, membership 4, organization 7, organization_name 7, person 2, person_name 2, "
          "post 5, post_capacity 3, post_name 2"));
    QCOMPARE(pageBundle(englishPage + russianPage).warnings.size(), 1);
}

void TestPageLanguages::aPersonInAnotherScriptIsOnlySuspected()
{
    TemporaryDatabase database;
    QByteArray english = englishPage;
    english.replace("Given Surname", "Primer Familyev");
    importBundle(database, pageBundle(english));
    const Result<Difference> difference = Reconciler(database.store()).compare(pageBundle(russianPage));
    QVERIFY(difference.ok());
    QCOMPARE(difference->duplicates.size(), size_t(1));
    QCOMPARE(difference->duplicates[0].name, u("Primer Familyev"));
    QCOMPARE(difference->duplicates[0].reasons.size(), 1);
}

void TestPageLanguages::aFileThatCallsAChamberInShortRenamesNothing()
{
    TemporaryDatabase database;
    importBundle(database, pageBundle(englishPage));
    BundleRecord country;
    country.key = u("KZ");
    country.values =
        Record(RecordKind::Area).set(fields::area.code, u("KZ")).set(fields::area.name, u("Kazakhstan"));
    BundleRecord chamber;
    chamber.kind = RecordKind::Organization;
    chamber.values = Record(RecordKind::Organization)
                         .set(fields::organization.classification, u("chamber"))
                         .set(fields::organization.name, u("Mazhilis"))
                         .set(fields::organization.seats, 77);
    chamber.references = {{fields::organization.area, u("KZ")}};
    Bundle file;
    file.records = {country, chamber};
    const QJsonObject summary = importBundle(database, file);
    QCOMPARE(counted(summary, "added"), QString());
    QCOMPARE(counted(summary, "changed"), u("organization 1")); // Its seats.
    QVERIFY(storedAssembly(database).join(u'\n').contains(u("Mazhilis of the Parliament of the Republic")));
}

void TestPageLanguages::theSharedPagesFitTogether()
{
    const QByteArray english = sharedFile("assembly-page.en.txt");
    const QByteArray russian = sharedFile("assembly-page.ru.txt");
    if (english.isEmpty() || russian.isEmpty())
        QSKIP("the folder ../shared is not there");
    TemporaryDatabase database;
    importBundle(database, pageBundle(english));
    const Bundle page = pageBundle(russian);
    QCOMPARE(page.warnings.size(), 1); // The cut-off end.
    QVERIFY(page.warnings[0].text.contains(u("Делегация Маджлиси Оли Республики Таджикистан в")));
    const QJsonObject summary = importBundle(database, page);
    QCOMPARE(counted(summary, "changed"), u("post_capacity 3"));
    QVERIFY(!counted(summary, "added").contains(u("organization ")));
    QVERIFY(!counted(summary, "added").contains(u("area ")));
    QVERIFY(!counted(summary, "added").contains(QRegularExpression(QStringLiteral("\\bpost \\d"))));
    QVERIFY(counted(summary, "added").contains(u("organization_name 13")));
    QStringList seats;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    for (const QString &line : seatsStored(database)) {
        const QStringList parts = line.split(QStringLiteral(" | "));
        if (parts.value(3) == today)
            seats.append(parts[0].section(u' ', 0, 1) + u' ' + parts[2]);
    }
    QCOMPARE(seats.join(u", "), u("Council of 3, House of 6, Senate of 5"));
    const QJsonObject again = importBundle(database, page);
    QCOMPARE(counted(again, "added"), QString());
    QCOMPARE(counted(again, "changed"), QString());
}

QTEST_GUILESS_MAIN(TestPageLanguages)
#include "tst_pagelanguages.moc"
