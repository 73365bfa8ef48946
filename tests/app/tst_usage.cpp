// A word that was misspelled on the command line is wrong usage, and says what may have been meant.
#include "app/commandline/nearest.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadAsPeopleWriteIt_data();
    void aDayIsReadAsPeopleWriteIt();
    void findsTheWordThatWasMeant_data();
    void findsTheWordThatWasMeant();
    void aFolderIsNoFile();
    void aMisspelledWordIsWrongUsage_data();
    void aMisspelledWordIsWrongUsage();
    void aFileOfThatNameIsAPathAllTheSame();
};

void TestUsage::findsTheWordThatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *typed, const char *meant) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(meant);
    };
    row("imprt", "import");
    row("improt", "import");
    row("Import", "import");
    row("exporrt", "export");
    row("serach", "search");
    row("backups", "backup");
    row("nwe", "new");
    row("frobnicate", "");
    row("my", "");
    row("", "");
}

void TestUsage::findsTheWordThatWasMeant()
{
    QFETCH(QString, typed);
    const QStringList known{QStringLiteral("backup"), QStringLiteral("check"),  QStringLiteral("export"),
                            QStringLiteral("import"), QStringLiteral("new"),    QStringLiteral("report"),
                            QStringLiteral("search"), QStringLiteral("restore")};
    QTEST(nearest(typed, known), "meant");
}

void TestUsage::aFolderIsNoFile()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("a.db"));
    QCOMPARE(test::runProgram({QStringLiteral("new"), database}).exitCode, 0);
    const test::ProgramRun run = test::runProgram({QStringLiteral("import"), database, folder.path()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("is a folder"), run.errors.constData());
}

void TestUsage::aMisspelledWordIsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *line, const char *meant) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << QString::fromLatin1(meant);
    };
    row("frobnicate", "");
    row("", "is no command");
    row("--frobnicate", "There is no option \"--frobnicate\"");
    row("improt", "Did you mean \"import\"?");
    row("export a.db --format cvs -o b.csv", "csv");
    row("improt a.db b.csv", "Did you mean \"import\"?");
    row("show a.db --as-fo 2022-01-01", "Did you mean --as-of?");
    row("export a.db --fromat csv -o b.csv", "Did you mean --format?");
    row("report a.db composition --langauge ru -o b.pdf", "Did you mean --language?");
    row("report a.db compositions -o b.pdf", "composition, person, news");
}

void TestUsage::aMisspelledWordIsWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, meant);
    const test::ProgramRun run = test::runProgram(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(QString::fromUtf8(run.errors).contains(meant), run.errors.constData());
    QVERIFY2(meant.isEmpty() == !run.errors.contains("mean") || !meant.contains(QStringLiteral("mean")),
             run.errors.constData());
    QVERIFY(!QFile::exists(arguments.first()));
}

/// With a folder or an ending it is a path too: see startingFile in the window's tests.
void TestUsage::aFileOfThatNameIsAPathAllTheSame()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QFile file(QStringLiteral("improt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const test::ProgramRun run = test::runProgram({QStringLiteral("show"), QStringLiteral("improt")});
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(run.exitCode, 1);
}

void TestUsage::aDayIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *written, const char *told) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(told);
    };
    row("2022-06-04", "\"as_of\":\"2022-06-04\"");
    row("4 June 2022", "\"as_of\":\"2022-06-04\"");
    row("4 июня 2022 г.", "\"as_of\":\"2022-06-04\"");
    row("4.6.2022", "\"as_of\":\"2022-06-04\"");
    row("31 June 2050", "June has 30 days");
    row("2022-06-31", "June has 30 days");
    row("June 2022", "whole date");
    row("04/06/2022", "may be");
    row("soon", "is not a day");
}

void TestUsage::aDayIsReadAsPeopleWriteIt()
{
    QFETCH(QString, written);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QCOMPARE(runProgram({QStringLiteral("new"), path}).exitCode, 0);
    const ProgramRun run = runProgram(
        {QStringLiteral("show"), path, QStringLiteral("--json"), QStringLiteral("--as-of"), written});
    const bool isDay = told.startsWith(u'"');
    QCOMPARE(run.exitCode, isDay ? 0 : 1);
    const QString said = QString::fromUtf8(isDay ? run.output : run.errors);
    QVERIFY2(QString(said).remove(u' ').contains(QString(told).remove(u' ')), qPrintable(said));
    QCOMPARE(run.errors.count('\n'), isDay ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
