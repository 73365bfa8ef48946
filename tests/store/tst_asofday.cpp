// Whoever reads for a window or a document keeps to the day that it was given, which is not always today.
#include "models/core/viewcontext.h"
#include "models/items/delegationtree.h"
#include "models/items/recordreader.h"
#include "models/report/output/reportexporter.h"
#include "models/store/file/database.h"
#include "models/store/read/readworker.h"
#include "resources/resources.h"
#include "tests/support/program.h"
#include "tests/support/shownplaces.h"
#include "tests/support/smallassembly.h"

#include <QStandardPaths>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template <typename T>
T answer(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result().value();
}

} // namespace

class TestAsOfDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openResources(); }
    void theReaderKeepsToItsDay_data();
    void theReaderKeepsToItsDay();
    void theTreeKeepsToItsDay_data() { theReaderKeepsToItsDay_data(); }
    void theTreeKeepsToItsDay();
    void aDocumentKeepsToItsDay_data() { theReaderKeepsToItsDay_data(); }
    void aDocumentKeepsToItsDay();

private:
    TemporaryDatabase m_database;
    SmallAssembly m_assembly{m_database};
    ReadWorker m_worker{m_database.path()};
};

void TestAsOfDay::theReaderKeepsToItsDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("seats");
    QTest::newRow("then") << QDate(2015, 6, 4) << s("Past Pastov") << s("Gone Gonev") << s("1 of 8");
    QTest::newRow("later") << QDate(2022, 6, 4) << s("Adam Adamov") << s("Pleni Potov") << s("4 of 6");
}

void TestAsOfDay::theReaderKeepsToItsDay()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, member);
    QFETCH(const QString, speaker);
    QFETCH(const QString, seats);
    const ViewContext context(day);
    const RecordReader reader(m_worker, context);
    const qint64 upper = m_assembly.upper.id;
    QCOMPARE(answer(reader.members(upper)).rows.front().person.text, member);
    const auto chamber = std::get<ChamberDetails>(answer(reader.organization(upper)));
    QCOMPARE(names(chamber.holders).first(), member);
    QCOMPARE(seatsText(chamber.count), seats);
    const CountryDetails country = answer(reader.country(m_assembly.zetland.id));
    QCOMPARE(names(country.plenipotentiaries), QStringList{speaker});
    const PersonDetails past = answer(reader.person(m_assembly.past.id));
    QCOMPARE(past.offices.at(0).isCurrent, member == past.person.text);
    const auto hits = answer(reader.search(s("pastov"), 5));
    QCOMPARE(hits.front().context, member == s("Past Pastov") ? s("Upper House") : QString());
    QCOMPARE(answer(reader.search(s("matter"), 2)).size(), size_t(2));
}

void TestAsOfDay::theTreeKeepsToItsDay()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, member);
    QFETCH(const QString, speaker);
    QFETCH(const QString, seats);
    const ViewContext context(day);
    DelegationTree tree(m_worker, context);
    const auto index = [&](TreeKey::Kind kind, qint64 id) { return tree.indexOf({kind, id, {}}); };
    tree.fetchMore({});
    QTRY_VERIFY(index(TreeKey::Country, m_assembly.zetland.id).isValid());
    tree.fetchMore(index(TreeKey::Country, m_assembly.zetland.id));
    QTRY_VERIFY(index(TreeKey::Chamber, m_assembly.upper.id).isValid());
    QCOMPARE(tree.index(0, 0, index(TreeKey::Country, m_assembly.zetland.id)).data().toString(), speaker);
    tree.fetchMore(index(TreeKey::Chamber, m_assembly.upper.id));
    QTRY_COMPARE(tree.index(0, 0, index(TreeKey::Chamber, m_assembly.upper.id)).data().toString(), member);
    QTRY_COMPARE(
        seatsText(index(TreeKey::Chamber, m_assembly.upper.id).data(SeatCountRole).value<SeatCount>()),
        seats);
}

void TestAsOfDay::aDocumentKeepsToItsDay()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, member);
    if (QStandardPaths::findExecutable(s("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const ViewContext context(day);
    ReportExporter exporter(m_database.connection().source(), s("a.db"), s("tester"), context);
    const QString path = m_database.filePath(s("out.pdf"));
    auto written = exporter.writePdf(s("composition"), m_assembly.zetland, s("en"), path);
    written.waitForFinished();
    QVERIFY(written.result().ok());
    const QByteArray text = runCommand(s("pdftotext"), {s("-layout"), path, s("-")}).output;
    for (const char *name : {"Past Pastov", "Adam Adamov"})
        QVERIFY2(text.contains(name) == (member == s(name)), text.constData());
    QVERIFY(!text.contains("Olga Olgova"));
}

QTEST_MAIN(TestAsOfDay)
#include "tst_asofday.moc"
