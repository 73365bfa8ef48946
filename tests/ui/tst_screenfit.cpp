// No dialog is larger than a small screen: 1920 x 1080 at 200 % has 960 x 540 points, 1366 x 768 at 125 % has
// more in both directions.
#include "models/core/restorepreview.h"
#include "models/core/viewcontext.h"
#include "models/edit/dependents.h"
#include "models/report/output/reportexporter.h"
#include "tests/support/programwindow.h"
#include "ui/exchange/csvmappingdialog.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/importreport.h"
#include "ui/reports/printpreview.h"
#include "ui/reports/reportdialog.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/removedialog.h"
#include "ui/window/restoredialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace delegations;

namespace {

constexpr QSize screenSize(960, 540);
constexpr QSize leastFrame(8, 24);

QString longName()
{
    return QStringLiteral("Standing Committee on the Harmonisation of Legislation, Security and Emergencies ")
        .repeated(3);
}

Dependents manyDependents()
{
    Dependents dependents{longName(), {}, true};
    for (int group = 0; group < 11; ++group)
        dependents.groups.push_back({QStringLiteral("Seats and offices of sort %1").arg(group),
                                     400,
                                     {longName().left(60), longName().left(60)}});
    return dependents;
}

RestorePreview preview()
{
    RestorePreview shown;
    shown.backup = QStringLiteral("/home/somebody/") + longName() + QStringLiteral(".backup");
    shown.path = QStringLiteral("/home/somebody/") + longName() + QStringLiteral(".db");
    return shown;
}

template <typename Choice>
QList<Choice> choices()
{
    QList<Choice> list(4);
    for (Choice &choice : list)
        choice.label = longName();
    return list;
}

using Make = std::function<QDialog *()>;

} // namespace
Q_DECLARE_METATYPE(Make)

class TestScreenFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDialogFits_data();
    void everyDialogFits();
    void aTitleIsWhole();
    void theWindowFits();
    void whatHasNoRoomScrolls();
    void whatGrowsStaysOnTheScreen();
    void aTextThatGrowsCrushesNothing();
    void everyDialogAsksForIt();

private:
    QTemporaryDir m_folder;
    ViewContext m_context;
    ReportExporter m_reports{m_folder.filePath(QStringLiteral("none.db")), {}, {}, m_context};
};

void TestScreenFit::initTestCase()
{
    QCOMPARE(QGuiApplication::primaryScreen()->availableSize(), screenSize);
}

void TestScreenFit::everyDialogFits_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    row("report", [] {
        return new ReportDialog(choices<ReportChoice>(), longName(), QStringLiteral("&Export…"), nullptr);
    });
    row("export", [] { return new ExportDialog(choices<ExportChoice>(), nullptr); });
    row("delete", [] { return new RemoveDialog(manyDependents(), nullptr); });
    row("columns of a table", [] {
        return new CsvMappingDialog("name;chamber\nA;Senate\n", longName() + QStringLiteral(".csv"), nullptr,
                                    nullptr);
    });
    row("what an import left out", [] {
        return new ImportReportDialog({longName(), QStringList(200, longName())});
    });
    row("restore", [] {
        auto *dialog = new RestoreDialog(preview().backup, nullptr);
        dialog->ask(preview());
        return dialog;
    });
    row("files", [] {
        return new FileChooser(FileChooser::Purpose::Save, longName(), QStringLiteral("All files (*)"),
                               nullptr);
    });
    row("print preview",
        [this] { return new PrintPreview(m_reports, ReportChoice(), QStringLiteral("en"), nullptr); });
}

void TestScreenFit::everyDialogFits()
{
    QFETCH(Make, make);
    const std::unique_ptr<QDialog> dialog(make());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    const QSize room = screenSize - leastFrame;
    QVERIFY2(dialog->width() <= room.width() && dialog->height() <= room.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height())));
    const QSize least = dialog->minimumSize().expandedTo(dialog->minimumSizeHint());
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(QStringLiteral("at least %1 x %2").arg(least.width()).arg(least.height())));
    dialog->close();
}

/// Beside the buttons that the desktop puts there.
void TestScreenFit::aTitleIsWhole()
{
    constexpr int buttons = 120;
    ReportChoice choice;
    choice.label = QStringLiteral("All");
    const QString title = QStringLiteral("Export PDF");
    const QString behind = QStringLiteral(" — Delegations");
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Delegations"));
    auto *dialog = new ReportDialog({choice}, title, QStringLiteral("&Go"), nullptr);
    QFont font = dialog->font();
    font.setBold(true);
    const QFontMetrics metrics(font);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY2(dialog->width() >= metrics.horizontalAdvance(title + behind) + buttons,
             qPrintable(QString::number(dialog->width())));
    const QString longer = title.repeated(5);
    dialog->setWindowTitle(longer);
    QTRY_VERIFY(dialog->width() >= metrics.horizontalAdvance(longer + behind) + buttons);
    dialog->close();
}

void TestScreenFit::theWindowFits()
{
    test::ProgramWindow program;
    program.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&program.window()));
    const QSize least = program.window().minimumSize().expandedTo(program.window().minimumSizeHint());
    QVERIFY2(least.width() <= screenSize.width() && least.height() <= screenSize.height(),
             qPrintable(QStringLiteral("at least %1 x %2").arg(least.width()).arg(least.height())));
}

void TestScreenFit::whatHasNoRoomScrolls()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *tall = new QLabel(QStringLiteral("tall"));
    tall->setMinimumSize(1200, 900);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(tall);
    layout->addWidget(buttons);
    keepOnScreen(dialog);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.height() < screenSize.height() && dialog.width() < screenSize.width());
    QVERIFY(dialog.findChild<QScrollArea *>()->isAncestorOf(tall));
    QVERIFY(dialog.rect().contains(QRect(buttons->mapTo(&dialog, QPoint()), buttons->size())));
    layout->addWidget(new QLabel(QStringLiteral("more"))); // Whoever made it may still add to it.
    QCOMPARE(layout->count(), 2);
}

void TestScreenFit::whatGrowsStaysOnTheScreen()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *label = new QLabel(QStringLiteral("small"));
    layout->addWidget(label);
    keepOnScreen(dialog);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(!dialog.findChild<QScrollArea *>());
    label->setMinimumHeight(900);
    QTRY_VERIFY(dialog.findChild<QScrollArea *>());
    QTRY_VERIFY(dialog.height() < screenSize.height());
}

void TestScreenFit::aTextThatGrowsCrushesNothing()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *text = new TextLabel(theme::Type::Body);
    auto *field = new QLineEdit;
    layout->addWidget(text);
    for (int row = 0; row < 4; ++row)
        layout->addWidget(row == 0 ? field : new QLineEdit);
    keepOnScreen(dialog);
    dialog.resize(300, dialog.sizeHint().height());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    text->setParagraphs(QStringLiteral("Some words of it. ").repeated(20));
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(field->height(), field->sizeHint().height());
    dialog.resize(200, dialog.height()); // Narrower, it needs more.
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(field->height(), field->sizeHint().height());
    dialog.resize(600, 100);
    QTRY_VERIFY(dialog.width() == 600 && field->height() == field->sizeHint().height());
    text->setParagraphs(QStringLiteral("Some words of it. ").repeated(2000));
    QTRY_VERIFY(dialog.findChild<QScrollArea *>());
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(field->height(), field->sizeHint().height());
    QVERIFY(dialog.height() < screenSize.height());
}

/// A dialog that is made tomorrow, too.
void TestScreenFit::everyDialogAsksForIt()
{
    static const QRegularExpression derived(
        QStringLiteral(R"(class \w+ (final )?: public Q(\w*Dialog|MessageBox)\b)"));
    const auto content = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QStringList offences;
    int seen = 0;
    QDirIterator headers(QStringLiteral(DELEGATIONS_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        const QString header = headers.next();
        if (!content(header).contains(derived))
            continue;
        ++seen;
        if (!content(header.chopped(1) + QStringLiteral("cpp"))
                 .contains(QStringLiteral("keepOnScreen(*this")))
            offences.append(header);
    }
    QVERIFY(seen >= 8);
    QCOMPARE(offences, QStringList());
}

/// Before there is an application.
int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write("{\"screens\": [{\"name\": \"small\", \"x\": 0, \"y\": 0, \"width\": 960, \"height\": 540, "
                  "\"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    const QApplication application(argc, argv);
    TestScreenFit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screenfit.moc"
