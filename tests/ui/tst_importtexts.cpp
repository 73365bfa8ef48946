// What the import page takes from the clipboard, and what it says of its pace.
#include "ui/exchange/pasted.h"
#include "ui/exchange/rate.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace delegations;

namespace {

QStringList formsOf(const QMimeData &data)
{
    QStringList forms;
    for (const ImportSource &source : pastedSources(data)) {
        for (const ImportFile &form : source.pasted)
            forms.append(form.name().section(u'.', -1));
        if (source.pasted.isEmpty())
            forms.append(source.path);
    }
    return forms;
}

} // namespace

class TestImportTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPastedIsTriedInItsBestFormFirst_data();
    void whatIsPastedIsTriedInItsBestFormFirst();
    void theAddressOfAFileIsTheFile();
    void saysOnlyWhatItKnowsOfThePace_data();
    void saysOnlyWhatItKnowsOfThePace();
};

void TestImportTexts::whatIsPastedIsTriedInItsBestFormFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("forms");
    const QString txt = QStringLiteral("txt");
    const QString html = QStringLiteral("html");
    const QString csv = QStringLiteral("csv");
    QTest::newRow("nothing") << QString() << QString() << QStringList();
    QTest::newRow("blanks") << QStringLiteral(" \n") << QString() << QStringList();
    QTest::newRow("text") << QStringLiteral("A page") << QString() << QStringList{txt};
    QTest::newRow("a page") << QStringLiteral("A page") << QStringLiteral("<p>A page</p>")
                            << QStringList{html, txt};
    QTest::newRow("a table") << QStringLiteral("name\tchamber\nA\tB\n")
                             << QStringLiteral("<table><tr><td>name</td></tr></table>")
                             << QStringList{csv, html, txt};
    QTest::newRow("uneven tabs") << QStringLiteral("one\ttwo\nthree\n") << QString() << QStringList{txt};
}

void TestImportTexts::whatIsPastedIsTriedInItsBestFormFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QMimeData data;
    if (!text.isEmpty())
        data.setText(text);
    if (!html.isEmpty())
        data.setHtml(html);
    QTEST(formsOf(data), "forms");
}

void TestImportTexts::theAddressOfAFileIsTheFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/folder/list.csv")),
                  QUrl(QStringLiteral("https://example.org/list.csv"))});
    QCOMPARE(formsOf(data), QStringList{QStringLiteral("/folder/list.csv")});
}

void TestImportTexts::saysOnlyWhatItKnowsOfThePace_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, qint64 done, qint64 total, qint64 milliseconds, const char *text) {
        QTest::newRow(name) << done << total << milliseconds << QString::fromUtf8(text);
    };
    row("nothing known", 0, 0, 5000, "");
    row("just begun", 500, 10'000, 20, "500 of 10,000 records");
    row("going on", 2000, 10'000, 1000, "2,000 of 10,000 records · 2,000 per second · about 4 s left");
    row("long", 1000, 1'000'000, 1000, "1,000 of 1,000,000 records · 1,000 per second · about 17 min left");
    row("nearly through", 9900, 10'000, 1000, "9,900 of 10,000 records · 9,900 per second · almost done");
    row("stuck", 1, 10'000, 5000, "1 of 10,000 records");
    row("more than was said", 12'000, 10'000, 100, "10,000 of 10,000 records");
}

void TestImportTexts::saysOnlyWhatItKnowsOfThePace()
{
    QFETCH(qint64, done);
    QFETCH(qint64, total);
    QFETCH(qint64, milliseconds);
    QLocale::setDefault(QLocale(QLocale::English));
    QTEST(rateText(done, total, milliseconds), "text");
}

QTEST_MAIN(TestImportTexts)
#include "tst_importtexts.moc"
