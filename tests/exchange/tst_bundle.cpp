#include "models/core/kinds/fields.h"
#include "models/exchange/formats/bundlefile.h"
#include "models/exchange/transfer/importers.h"
#include "tests/support/importedbundle.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QByteArray bundleText(const char *tables)
{
    return QByteArray(R"({"format": "delegations-bundle", "version": 1, )") + tables + '}';
}

QString write(TemporaryDatabase &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's file cannot be written.");
    return file.fileName();
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAndReferencesAreRead();
    void whatIsNotSaidIsAbsent();
    void aWrongFileIsRefusedAndSaysWhy_data();
    void aWrongFileIsRefusedAndSaysWhy();
    void theFormatIsRecognisedByItsContent();
    void anUnreadableFileIsRefused_data();
    void anUnreadableFileIsRefused();
    void theSampleIsWholeAndValid();
    void theSampleFillsNoSeat();
};

void TestBundle::columnsAndReferencesAreRead()
{
    const Result<Bundle> bundle = BundleFile().read(
        {QStringLiteral("a.json"),
         bundleText(R"("area": [{"key": "KZ", "code": "KZ", "name": "Kazakhstan", "sort_order": 2}],
                       "organization": [{"key": "s", "name": "Senate", "classification": "chamber", "area": "KZ"}],
                       "person_name": [{"person": "p", "name": "A", "kind": "alias", "preferred": true}],
                       "person": [{"key": "p", "name": "A"}])")});
    QVERIFY2(bundle.ok(), bundle ? "" : qPrintable(bundle.error().userText));
    const BundleRecord area = recordWith(*bundle, fields::area.code, QStringLiteral("KZ"));
    QCOMPARE(area.value(fields::area.sortOrder).toLongLong(), 2);
    const BundleRecord senate = recordWith(*bundle, fields::organization.name, QStringLiteral("Senate"));
    QCOMPARE(senate.references.value(fields::organization.area), QStringLiteral("KZ"));
    QCOMPARE(recordWith(*bundle, fields::personName.name, QStringLiteral("A"))
                 .value(fields::personName.preferred)
                 .toInt(),
             1);
}

void TestBundle::whatIsNotSaidIsAbsent()
{
    const Result<Bundle> bundle = BundleFile().read(
        {QStringLiteral("a.json"), bundleText(R"("area": [{"key": "a", "name": "A", "code": null}])")});
    QVERIFY(bundle.ok());
    QCOMPARE(bundle->records.value(0).values.said(), QList<FieldId>{fields::area.name});
}

void TestBundle::aWrongFileIsRefusedAndSaysWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");

    QTest::newRow("not JSON") << QByteArray("{\"format\": \"delegations-bundle\",\n\n x") << "line 3";
    QTest::newRow("another format") << QByteArray("{\"format\": \"popolo\", \"version\": 1}") << "bundle";
    QTest::newRow("a later version") << QByteArray("{\"format\": \"delegations-bundle\", \"version\": 2}")
                                     << "later version";
    QTest::newRow("unknown table") << bundleText(R"("planet": [])") << "planet";
    QTest::newRow("no list") << bundleText(R"("area": {"name": "A"})") << "area";
    QTest::newRow("unknown column") << bundleText(R"("area": [{"moons": 1}])") << "moons";
    QTest::newRow("a list for a value") << bundleText(R"("area": [{"name": ["A"]}])") << "name";
    QTest::newRow("a fraction") << bundleText(R"("area": [{"name": "A", "sort_order": 1.5}])")
                                << "sort_order";
    QTest::newRow("key twice") << bundleText(
                                      R"("area": [{"key": "x", "name": "A"}, {"key": "x", "name": "B"}])")
                               << "area 2";
    QTest::newRow("nobody's key") << bundleText(R"("area": [{"name": "A", "parent": "y"}])") << "“y”";
    QTest::newRow("nested deep") << bundleText("\"area\": ") + QByteArray(100'000, '[') << "line 1";
    QTest::newRow("not UTF-8") << bundleText("\"area\": [{\"name\": \"\xc4\"}]") << "byte";
}

void TestBundle::aWrongFileIsRefusedAndSaysWhy()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const Result<Bundle> bundle = BundleFile().read({QStringLiteral("a.json"), content});
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, ErrorCode::Input);
    QVERIFY2(bundle.error().userText.contains(says), qPrintable(bundle.error().userText));
    QVERIFY(bundle.error().userText.contains(QStringLiteral("a.json")));
}

void TestBundle::theFormatIsRecognisedByItsContent()
{
    TemporaryDatabase folder;
    const Importers importers;
    const QString bundle = write(folder, QStringLiteral("x.dat"), bundleText(R"("area": [{"name": "A"}])"));
    const QString page =
        write(folder, QStringLiteral("y.dat"),
              "Menu\n\nDelegation of the Diet of Japan to the Y PA consists of 6 deputies.\n");
    QCOMPARE(importers.read(bundle).value()->size(), size_t(1));
    QCOMPARE(importers.read(bundle).value()->source, QStringLiteral("x.dat"));
    QVERIFY(importers.read(page).value()->size() > 1);
    QVERIFY(importers.read(page, {QStringLiteral("page"), {}}).ok());
    QVERIFY(!importers.read(page, {QStringLiteral("bundle"), {}}));
}

void TestBundle::anUnreadableFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("missing") << "missing"
                             << "" << ErrorCode::InputOutput;
    QTest::newRow("folder") << "."
                            << "" << ErrorCode::InputOutput;
    QTest::newRow("no known format") << "letter"
                                     << "" << ErrorCode::Input;
    QTest::newRow("unknown format name") << "letter"
                                         << "docx" << ErrorCode::Input;
    QTest::newRow("too large for its format") << "large"
                                              << "page" << ErrorCode::Input;
}

void TestBundle::anUnreadableFileIsRefused()
{
    TemporaryDatabase folder;
    write(folder, QStringLiteral("letter"), "Dear sirs");
    write(folder, QStringLiteral("large"), QByteArray(5'000'001, 'x'));
    QFETCH(QString, name);
    QFETCH(QString, format);
    const auto bundle = Importers().read(folder.filePath(name), {format, {}});
    QVERIFY(!bundle);
    QTEST(bundle.error().code, "code");
    QVERIFY(bundle.error().userText.contains(format.isEmpty() ? name : QString()));
}

void TestBundle::theSampleIsWholeAndValid()
{
    const Result<Bundle> sample = sampleBundle();
    QVERIFY2(sample.ok(), sample ? "" : qPrintable(sample.error().userText));
    TemporaryDatabase database;
    const QJsonObject summary = importBundle(database, *sample);
    QCOMPARE(summary.value(QStringLiteral("warnings")).toArray().size(), 0);
    QCOMPARE(summary.value(QStringLiteral("skipped")).toInt(), 0);
    const QJsonObject added = summary.value(QStringLiteral("added")).toObject();
    QCOMPARE(added.value(QStringLiteral("area")).toInt(), 5);
    QCOMPARE(added.value(QStringLiteral("post_capacity")).toInt(), 9);
    QCOMPARE(added.value(QStringLiteral("person")).toInt(), 7);
    QCOMPARE(added.value(QStringLiteral("event")).toInt(), 1);
}

void TestBundle::theSampleFillsNoSeat()
{
    const Result<Bundle> sample = sampleBundle();
    QVERIFY(sample.ok());
    QSet<QString> seats;
    for (const BundleRecord &record : sample->records) {
        if (record.kind == RecordKind::Post && record.value(fields::post.postKind) == QStringLiteral("seat"))
            seats.insert(record.key);
    }
    QCOMPARE(seats.size(), 9);
    for (const BundleRecord &record : sample->records) {
        if (record.kind == RecordKind::Membership)
            QVERIFY(!seats.contains(record.references.value(fields::membership.post)));
    }
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
