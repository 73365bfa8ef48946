// What dialogs ask for is what is done, what nobody chose is not, and a page says what holds.
#include "models/edit/dependents.h"
#include "tests/support/windowkeys.h"
#include "ui/exchange/exportdialog.h"
#include "ui/pages/representativepage.h"
#include "ui/reports/reportdialog.h"
#include "ui/window/removedialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template <typename Widget>
Widget &child(QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(s(name));
    if (!found)
        qFatal("There is no %s.", name);
    return *found;
}

} // namespace

class TestSaidAndChosen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anExportIsOfAllTimesAndWithoutWhatIsPrivate();
    void anExportIsWhatWasChosen();
    void aReportIsWhatWasChosen();
    void whoAnswersWithoutReadingDeletesNothing_data();
    void whoAnswersWithoutReadingDeletesNothing();
    void anOfficeWithoutDatesSaysWhetherItHolds();

private:
    QTemporaryDir m_home;
    QWidget m_window;
    const QList<ExportChoice> m_choices{{RecordKey{RecordKind::Area, 7}, s("Zetland"), s("zetland")},
                                        {{}, s("The whole database"), s("all")}};
};

void TestSaidAndChosen::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    m_window.resize(800, 600);
    m_window.show();
    windowkeys::activate(m_window);
}

void TestSaidAndChosen::anExportIsOfAllTimesAndWithoutWhatIsPrivate()
{
    const QPointer<ExportDialog> dialog(new ExportDialog(m_choices, &m_window));
    const ExportRequest request = dialog->request();
    QVERIFY(!request.includePrivate);
    QVERIFY(!request.day.isValid());
    QVERIFY(request.escapeFormulas && request.byteOrderMark);
    QCOMPARE(request.scope, Scope(RecordKind::Area, 7)); // What is shown comes first.
    QCOMPARE(dialog->fileName(), s("zetland.") + dialog->exporter().suffix());
    delete dialog;
}

void TestSaidAndChosen::anExportIsWhatWasChosen()
{
    const QPointer<ExportDialog> dialog(new ExportDialog(m_choices, &m_window));
    child<QCheckBox>(*dialog, "private").setChecked(true);
    QVERIFY(dialog->request().includePrivate && !dialog->request().day.isValid());
    child<QCheckBox>(*dialog, "private").setChecked(false);
    auto &day = child<QWidget>(*dialog, "day");
    QVERIFY(!day.isEnabled());
    child<QCheckBox>(*dialog, "ofDay").setChecked(true);
    QVERIFY(day.isEnabled());
    QCOMPARE(dialog->request().day, QDate::currentDate());
    QVERIFY(!dialog->request().includePrivate);
    child<QAbstractButton>(*dialog, "choice1").setChecked(true);
    QVERIFY(dialog->request().scope.isEverything());
    auto &format = child<QComboBox>(*dialog, "format");
    for (const char *name : {"popolo", "csv", "xlsx", "vcard"}) {
        format.setCurrentIndex(format.findData(s(name)));
        QCOMPARE(dialog->exporter().format(), s(name));
        QCOMPARE(dialog->fileName(), s("all.") + dialog->exporter().suffix());
    }
    delete dialog;
}

void TestSaidAndChosen::aReportIsWhatWasChosen()
{
    ReportChoice country;
    country.label = s("Zetland");
    country.scope = {RecordKind::Area, 7};
    ReportChoice person;
    person.label = s("Adam");
    person.scope = {RecordKind::Person, 9};
    const QPointer<ReportDialog> dialog(
        new ReportDialog({country, person}, s("Export"), s("Write"), &m_window));
    QCOMPARE(dialog->choice().scope, Scope(RecordKind::Area, 7));
    child<QAbstractButton>(*dialog, "choice1").setChecked(true);
    QCOMPARE(dialog->choice().scope, Scope(RecordKind::Person, 9));
    auto &language = child<QComboBox>(*dialog, "language");
    for (const char *code : {"ru", "en"}) {
        language.setCurrentIndex(language.findData(s(code)));
        QCOMPARE(dialog->language(), s(code));
    }
    delete dialog;
}

void TestSaidAndChosen::whoAnswersWithoutReadingDeletesNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("deletes");
    QTest::newRow("Return") << int(Qt::Key_Return) << false;
    QTest::newRow("Escape") << int(Qt::Key_Escape) << false;
    QTest::newRow("the button") << 0 << true;
}

void TestSaidAndChosen::whoAnswersWithoutReadingDeletesNothing()
{
    QFETCH(const int, key);
    QFETCH(const bool, deletes);
    const Dependents dependents{s("Adam Adamov"), {{s("Seats"), 2, {s("Upper House")}}}, false};
    const QPointer<RemoveDialog> dialog(new RemoveDialog(dependents, &m_window));
    QVERIFY(dialog->text().contains(s("Adam Adamov")));
    QVERIFY(dialog->informativeText().contains(s("Upper House")));
    bool isAccepted = false;
    connect(dialog, &QDialog::accepted, this, [&] { isAccepted = true; });
    dialog->open();
    windowkeys::activate(*dialog);
    if (key == 0)
        child<QPushButton>(*dialog, "confirmRemove").click();
    else
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog.data(), Qt::Key(key));
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QCOMPARE(isAccepted, deletes);
}

void TestSaidAndChosen::anOfficeWithoutDatesSaysWhetherItHolds()
{
    PersonDetails details;
    details.person = {{RecordKind::Person, 1}, s("Adam Adamov")};
    for (const bool isCurrent : {true, false}) {
        OfficeEntry office;
        office.office = s("Head");
        office.organization = {{}, s("Commission of Dots")};
        office.isCurrent = isCurrent;
        details.offices.push_back(office);
    }
    RepresentativePage page;
    page.show(details);
    QStringList periods;
    for (const QLabel *label : page.findChildren<QLabel *>(s("period")))
        periods << label->text();
    QCOMPARE(periods, (QStringList{s("now"), s("former")}));
}

QTEST_MAIN(TestSaidAndChosen)
#include "tst_saidandchosen.moc"
