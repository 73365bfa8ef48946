// The dialog that asks how a table is to be read, driven by keyboard and by name.
#include "app/savedcsvmappings.h"
#include "models/core/kinds/people.h"
#include "models/exchange/formats/csv/csvimporter.h"
#include "ui/exchange/csvmappingdialog.h"
#include "ui/exchange/csvpreview.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace delegations;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Windows-1251: "ФИО;Рост;Рожд." and two people.
const QByteArray list("\xD4\xC8\xCE;\xD0\xEE\xF1\xF2;\xD0\xEE\xE6\xE4.\r\n"
                      "\xC8\xE2\xE0\xED\xEE\xE2 \xCF\xF0\xE8\xEC\xE5\xF0;180;02.01.1970\r\n"
                      "\xCF\xE5\xF2\xF0\xEE\xE2 \xCE\xE1\xF0\xE0\xE7\xE5\xF6;;soon\r\n");

struct Desk
{
    explicit Desk(const QByteArray &bytes, CsvMappings *mappings = nullptr)
        : dialog(bytes, s("/a/list.csv"), mappings, nullptr)
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("The dialog does not open.");
    }

    [[nodiscard]] QComboBox &box(const char *name)
    {
        auto *found = dialog.findChild<QComboBox *>(s(name));
        if (!found)
            qFatal("There is no %s.", name);
        return *found;
    }
    [[nodiscard]] QComboBox &target(int column)
    {
        auto *found = qobject_cast<QComboBox *>(table().indexWidget(table().model()->index(0, column)));
        if (!found)
            qFatal("Column %d has no choice.", column);
        return *found;
    }
    [[nodiscard]] QTableView &table() { return *dialog.findChild<QTableView *>(s("preview")); }
    [[nodiscard]] QPushButton &proceed() { return *dialog.findChild<QPushButton *>(s("proceed")); }
    [[nodiscard]] MessageBar &bar() { return *dialog.findChild<MessageBar *>(); }
    /// The cells of a row, the first below the choices being 1.
    [[nodiscard]] QStringList row(int row)
    {
        QStringList cells;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            cells.append(table().model()->index(row, column).data().toString());
        return cells;
    }
    void choose(QComboBox &box, const QString &text) { box.setCurrentIndex(box.findText(text)); }

    CsvMappingDialog dialog;
    QAbstractItemModelTester tester{table().model()}; ///< Whatever is done at the desk.
};

} // namespace

class TestCsvMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(s("delegations-test"));
        QCoreApplication::setApplicationName(s("tst_csvmapping"));
    }
    void cleanup() { QSettings().clear(); }

    void theFileIsShownAsItWillBeRead();
    void aChosenColumnShowsAtOnceWhatItMeans();
    void withoutNamesNothingCanBeImported();
    void anotherEncodingOrSeparatorOrHeaderIsReadAnew();
    void theKeyboardSuffices();
    void columnsComeIntoSightWhenReached();
    void everythingHasANameForScreenReaders();
    void whatWasAcceptedIsRememberedForTheHeader();
    void whatWasChosenIsWhatIsRead();
    void namesOfColumnsAreOnlyText();
    void choicesEndInAnEllipsis();
};

void TestCsvMapping::theFileIsShownAsItWillBeRead()
{
    Desk desk(list);
    QCOMPARE(desk.box("encoding").currentText(), s("Windows-1251 (Cyrillic)"));
    QCOMPARE(desk.box("delimiter").currentText(), s("Semicolon"));
    QCOMPARE(desk.box("headerRow").currentText(), s("Line 1: ФИО, Рост, Рожд."));
    QCOMPARE(desk.row(0), QStringList({s("Name"), s("Keep as further data"), s("Keep as further data")}));
    QCOMPARE(desk.row(1), QStringList({s("Иванов Пример"), s("180"), s("02.01.1970")}));
    QCOMPARE(desk.table().model()->headerData(1, Qt::Vertical).toString(), s("2"));
    QVERIFY(desk.proceed().isEnabled());
    QVERIFY(!desk.bar().isVisible());
}

void TestCsvMapping::aChosenColumnShowsAtOnceWhatItMeans()
{
    Desk desk(list);
    desk.choose(desk.target(2), s("Born"));
    QCOMPARE(desk.row(1).last(), s("1970-01-02"));
    QCOMPARE(desk.row(2).last(), s("soon"));
    const QModelIndex unread = desk.table().model()->index(2, 2);
    QVERIFY(unread.data(Qt::ToolTipRole).toString().contains(s("cannot be read as “Born”")));
    QVERIFY(unread.data(Qt::ForegroundRole).isValid());
    QVERIFY(!desk.table().model()->index(1, 2).data(Qt::ToolTipRole).isValid());
    desk.choose(desk.target(1), s("Do not import"));
    QCOMPARE(desk.row(1)[1], QString());
}

void TestCsvMapping::withoutNamesNothingCanBeImported()
{
    Desk desk("wer,wo\nSurname One,Senate\n");
    QVERIFY(!desk.proceed().isEnabled());
    QVERIFY(desk.bar().isVisible());
    QVERIFY2(desk.bar().text().contains(s("No column holds people's names")), qPrintable(desk.bar().text()));
    desk.choose(desk.target(0), s("Name"));
    QVERIFY(desk.proceed().isEnabled());
    QVERIFY(!desk.bar().isVisible());
}

void TestCsvMapping::anotherEncodingOrSeparatorOrHeaderIsReadAnew()
{
    Desk desk(list);
    desk.choose(desk.box("encoding"), s("UTF-8"));
    QVERIFY(desk.bar().text().contains(s("no text in this encoding")));
    QVERIFY(!desk.proceed().isEnabled());
    desk.choose(desk.box("encoding"), s("Windows-1251 (Cyrillic)"));
    QCOMPARE(desk.row(1).size(), 3);
    desk.choose(desk.box("delimiter"), s("Comma"));
    QCOMPARE(desk.row(1).size(), 1);
    desk.choose(desk.box("delimiter"), s("Semicolon"));
    desk.choose(desk.box("headerRow"), s("None"));
    QCOMPARE(desk.row(1), QStringList({s("ФИО"), s("Рост"), s("Рожд.")}));
    QCOMPARE(desk.dialog.format().headerRow, 0);
    QVERIFY(!desk.proceed().isEnabled());
}

void TestCsvMapping::theKeyboardSuffices()
{
    Desk desk(list);
    desk.box("headerRow").setFocus();
    QTest::keyClick(&desk.box("headerRow"), Qt::Key_Tab);
    QTRY_VERIFY(desk.target(0).hasFocus());
    QTest::keyClick(&desk.target(0), Qt::Key_Tab);
    QTRY_VERIFY(desk.target(1).hasFocus());
    QTest::keyClicks(&desk.target(1), s("Summ"));
    QCOMPARE(desk.target(1).currentText(), s("Summary"));
    QCOMPARE(desk.dialog.mapping().column(1).target, CsvTarget::Summary);
    QTest::keyClick(&desk.target(1), Qt::Key_Tab);
    QTRY_VERIFY(desk.target(2).hasFocus());
    QTest::keyClick(&desk.target(2), Qt::Key_Tab);
    QTRY_VERIFY(desk.table().hasFocus());
    QTest::keyClick(&desk.table(), Qt::Key_Tab);
    QTRY_VERIFY(desk.proceed().hasFocus());
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QCOMPARE(desk.dialog.result(), int(QDialog::Accepted));
}

void TestCsvMapping::columnsComeIntoSightWhenReached()
{
    Desk desk("name" + QByteArray(40, ',') + "\nSurname One" + QByteArray(39, ',') + "x\n");
    QVERIFY(!desk.table().viewport()->rect().intersects(desk.target(40).geometry()));
    desk.target(40).setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(desk.table().viewport()->rect().contains(desk.target(40).geometry().center()));
}

void TestCsvMapping::everythingHasANameForScreenReaders()
{
    Desk desk(list);
    for (const QComboBox *box : desk.dialog.findChildren<QComboBox *>()) {
        QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
        QVERIFY(!box->objectName().isEmpty());
    }
    QCOMPARE(desk.target(1).accessibleName(), s("Column “Рост” is read as"));
    QVERIFY(!desk.table().accessibleName().isEmpty());
}

void TestCsvMapping::whatWasAcceptedIsRememberedForTheHeader()
{
    SavedCsvMappings mappings;
    const ImportFile file{s("/a/list.csv"), list};
    QVERIFY(needsMapping(file, &mappings));
    {
        Desk desk(list, &mappings);
        desk.choose(desk.target(1), s("Summary"));
        desk.dialog.reject();
    }
    QVERIFY(needsMapping(file, &mappings));
    {
        Desk desk(list, &mappings);
        desk.choose(desk.target(1), s("Summary"));
        desk.dialog.accept();
    }
    QVERIFY(!needsMapping(file, &mappings));
    Desk again(list, &mappings);
    QCOMPARE(again.target(1).currentText(), s("Summary"));
}

void TestCsvMapping::whatWasChosenIsWhatIsRead()
{
    Desk desk(list);
    desk.choose(desk.target(2), s("Born"));
    const auto batch = readCsvBatch({s("/a/list.csv"), list}, desk.dialog.format(), desk.dialog.mapping());
    QVERIFY(batch.ok());
    QCOMPARE(batch->cell({RecordKind::Person, 0}, fields::person.name).toString(), s("Иванов Пример"));
    QCOMPARE(batch->cell({RecordKind::Person, 0}, fields::person.birthDate).toString(), s("1970-01-02"));
    QCOMPARE(batch->cell({RecordKind::Person, 1}, fields::person.extras).toString(),
             s("{\"Рожд.\":\"soon\"}"));
}

void TestCsvMapping::namesOfColumnsAreOnlyText()
{
    Desk desk("name,<img src=x> & y\n<b>Surname</b>,'=1+1\n");
    QCOMPARE(desk.table().model()->headerData(1, Qt::Horizontal).toString(), s("<img src=x> & y"));
    QCOMPARE(desk.row(1), QStringList({s("<b>Surname</b>"), s("=1+1")}));
}

void TestCsvMapping::choicesEndInAnEllipsis()
{
    Desk desk(list);
    auto *target = qobject_cast<ChoiceBox *>(&desk.target(1));
    QVERIFY(target);
    target->resize(600, target->height());
    QCOMPARE(target->shownText(), target->currentText());
    target->resize(90, target->height());
    QVERIFY(target->shownText().endsWith(QChar(0x2026)));
    for (const char *name : {"encoding", "delimiter", "headerRow"})
        QVERIFY2(qobject_cast<ChoiceBox *>(&desk.box(name)), name);
}

QTEST_MAIN(TestCsvMapping)
#include "tst_csvmapping.moc"
