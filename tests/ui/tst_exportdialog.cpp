// Exporting from the window: what is shown, its country or all, into a file that is whole when it appears.
#include "models/exchange/transfer/exporters.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeDatabaseGoesIntoTheFileNamed();
    void aCountryShownIsOffered();
    void theFormatIsRemembered();
    void aRunningExportShowsHowFarItIs();
    void aCountryIsCopiedAsATable();
    void aDraggedNodeOffersTableAndCards();

private:
    static QDialog *openDialog(ProgramWindow &program);
    static void chooseFormat(QDialog &dialog, const char *format);
    static QByteArray exportTo(ProgramWindow &program, QDialog &dialog, const char *name);
};

QDialog *TestExportDialog::openDialog(ProgramWindow &program)
{
    program.child<QAction>("exportData").trigger();
    const auto dialog = [&] { return program.window().findChild<QDialog *>(QStringLiteral("exportDialog")); };
    return QTest::qWaitFor([&] { return dialog() != nullptr; }) ? dialog() : nullptr;
}

void TestExportDialog::chooseFormat(QDialog &dialog, const char *format)
{
    auto *formats = dialog.findChild<QComboBox *>(QStringLiteral("format"));
    formats->setCurrentIndex(formats->findData(QString::fromLatin1(format)));
}

/// What was written, once the file is there.
QByteArray TestExportDialog::exportTo(ProgramWindow &program, QDialog &dialog, const char *name)
{
    const QString path = program.filePath(QString::fromLatin1(name));
    QTest::keyClick(&dialog, Qt::Key_Return);
    const auto chooser = [&] {
        return program.window().findChild<QFileDialog *>(QStringLiteral("fileDialog"));
    };
    if (!QTest::qWaitFor([&] { return chooser() != nullptr; }))
        return {};
    chooser()->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    static_cast<QDialog *>(chooser())->accept();
    const auto &bar = program.child<MessageBar>("writingBar");
    return QTest::qWaitFor([&] { return !bar.isVisible(); }) ? fileContent(path) : QByteArray();
}

void TestExportDialog::theWholeDatabaseGoesIntoTheFileNamed()
{
    ProgramWindow program;
    QTest::keyClick(&program.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(program.window().findChild<QDialog *>(QStringLiteral("exportDialog")));
    auto *dialog = program.window().findChild<QDialog *>(QStringLiteral("exportDialog"));
    for (const QString &format : Exporters().formats())
        QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("format"))->findData(format) >= 0);
    const auto choices = dialog->findChildren<QRadioButton *>();
    choices.last()->setChecked(true); // The first is what is shown.
    chooseFormat(*dialog, "csv");
    const QByteArray table = exportTo(program, *dialog, "all.csv");
    QVERIFY(table.contains("Viktor Rogalev"));
    QVERIFY(table.contains("Viktor Kogut"));
}

void TestExportDialog::aCountryShownIsOffered()
{
    ProgramWindow program;
    const QModelIndex country = program.node(QStringLiteral("Kazakhstan"));
    QVERIFY(country.isValid());
    program.tree().setFocus();
    program.tree().setCurrentIndex(country);
    QTRY_COMPARE(program.child<DetailArea>("details").recordName(), QStringLiteral("Kazakhstan"));
    QDialog *dialog = openDialog(program);
    QVERIFY(dialog);
    auto *first = dialog->findChild<QRadioButton *>(QStringLiteral("choice0"));
    QVERIFY(first->isChecked());
    QVERIFY(first->text().contains(QStringLiteral("Kazakhstan")));
    auto *day = dialog->findChild<QLineEdit *>(QStringLiteral("day"));
    QVERIFY(!day->isEnabled());
    dialog->findChild<QCheckBox *>(QStringLiteral("ofDay"))->setChecked(true);
    QVERIFY(day->isEnabled());
    auto *proceed = dialog->findChild<QPushButton *>(QStringLiteral("proceed"));
    for (const char *unfit : {"June 2022", "31 June 2022", ""}) {
        day->selectAll();
        QTest::keyClick(day, Qt::Key_Delete);
        QTest::keyClicks(day, QString::fromLatin1(unfit));
        QVERIFY2(!proceed->isEnabled(), unfit);
    }
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("5 June 2022"));
    QVERIFY(proceed->isEnabled());
    chooseFormat(*dialog, "popolo");
    const QByteArray file = exportTo(program, *dialog, "kz.json");
    QVERIFY(file.contains("\"as_of\":\"2022-06-05\""));
    QVERIFY(file.contains("Viktor Rogalev"));
    QVERIFY(!file.contains("Viktor Kogut"));
}

void TestExportDialog::theFormatIsRemembered()
{
    ProgramWindow program;
    QDialog *dialog = openDialog(program);
    QVERIFY(dialog);
    chooseFormat(*dialog, "vcard");
    QVERIFY(exportTo(program, *dialog, "all.vcf").startsWith("BEGIN:VCARD"));
    QTRY_VERIFY(!program.window().findChild<QDialog *>(QStringLiteral("exportDialog")));
    dialog = openDialog(program);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("format"))->currentData().toString(),
             QStringLiteral("vcard"));
}

void TestExportDialog::aRunningExportShowsHowFarItIs()
{
    ProgramWindow program;
    QDialog *dialog = openDialog(program);
    QVERIFY(dialog);
    chooseFormat(*dialog, "popolo");
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(program.window().findChild<QFileDialog *>(QStringLiteral("fileDialog")));
    auto *chooser = program.window().findChild<QFileDialog *>(QStringLiteral("fileDialog"));
    chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))
        ->setText(program.filePath(QStringLiteral("all.json")));
    static_cast<QDialog *>(chooser)->accept();
    auto &bar = program.child<MessageBar>("writingBar");
    QVERIFY(bar.isVisible());
    const auto *progress = bar.findChild<QProgressBar *>(QStringLiteral("messageProgress"));
    QVERIFY(progress && progress->isVisible());
    QVERIFY(!progress->accessibleName().isEmpty());
    bar.showProgress(1, 4);
    QCOMPARE(progress->value() * 4, progress->maximum());
    program.window().resize(1600, 700);
    const auto &cancel = program.child<QPushButton>("cancelWriting");
    QVERIFY(cancel.width() < 2 * cancel.sizeHint().width());
    program.window().showNotice(QStringLiteral("Something else."));
    QVERIFY(cancel.isVisible());
    QTRY_VERIFY(!bar.isVisible());
    QVERIFY(program.child<MessageBar>("messageBar").text().contains(QStringLiteral("all.json")));
}

void TestExportDialog::aCountryIsCopiedAsATable()
{
    ProgramWindow program;
    auto &copy = program.child<QAction>("copyAsTable");
    program.tree().setFocus();
    program.tree().setCurrentIndex(program.node(QStringLiteral("Kazakhstan")));
    QTRY_COMPARE(program.child<DetailArea>("details").recordName(), QStringLiteral("Kazakhstan"));
    QTRY_VERIFY(copy.isEnabled());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    copy.trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->mimeData() &&
                QGuiApplication::clipboard()->mimeData()->hasHtml());
    const QMimeData &copied = *QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4); // Two people, one of them with two offices.
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), lines.first().count(u'\t'));
    QVERIFY(lines[0].startsWith(QStringLiteral("Full name\t")));
    QVERIFY(copied.html().contains(QStringLiteral("<td>Viktor Rogalev</td>")));
    QVERIFY(!copied.html().contains(QStringLiteral("Kogut")));
}

void TestExportDialog::aDraggedNodeOffersTableAndCards()
{
    ProgramWindow program;
    const QModelIndex country = program.node(QStringLiteral("Kazakhstan"));
    QVERIFY(country.flags() & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> offered(program.tree().model()->mimeData({country}));
    QVERIFY(offered);
    QCOMPARE(offered->text(), QStringLiteral("Kazakhstan"));
    const Exporters exporters;
    QStringList types;
    for (const QString &format : exporters.formats())
        types.append(exporters.exporter(format)->dropType());
    types.removeAll(QString());
    QCOMPARE(types, QStringList({QStringLiteral("text/csv"), QStringLiteral("text/vcard")}));
    for (const QString &type : std::as_const(types)) {
        QVERIFY(offered->hasFormat(type));
        QTRY_VERIFY(offered->data(type).contains("Viktor Rogalev"));
        QVERIFY(!offered->data(type).contains("Kogut"));
    }
    // A drag that ends at once leaves nothing behind that could still be answered.
    program.tree().model()->mimeData({country})->deleteLater();
    QTest::qWait(100);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
