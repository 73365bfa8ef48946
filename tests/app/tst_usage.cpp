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
    void theHelpNamesEachFormatAndReport_data();
    void theHelpNamesEachFormatAndReport();
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
    row("report a.db compositions -o b.pdf", "composition, chamber, person, news");
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

void TestUsage::theHelpNamesEachFormatAndReport_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *command, const char *language, const char *line) {
        QTest::addRow("%s, %s: %s", command, language, line)
            << QString::fromLatin1(command) << QString::fromLatin1(language) << QString::fromUtf8(line);
    };
    for (const char *language : {"en", "ru"}) {
        row("", language, "  delegations export DATABASE --format popolo|csv|xlsx|vcard -o FILE");
        row("", language, "  delegations report DATABASE composition|chamber|person|news -o FILE.pdf");
        row("", language, "                     [--area CODE] [--uid UID] [--filter FILTER]");
        row("", language, "                     [--as-of DATE] [--language en|ru]");
    }
    row("export", "en", "  --format <F>         popolo, csv, xlsx or vcard.");
    row("export", "ru", "  --format <F>         popolo, csv, xlsx или vcard.");
    row("import", "en", "  --format <F>             Read as bundle, popolo, csv, page, feed, article;");
    row("report", "en",
        "Writes a report as PDF: the composition of delegations, the members of chambers,\nperson cards, or "
        "news items.");
    row("report", "ru",
        "Записывает отчёт в PDF: состав делегаций, состав палат, биографические справки\nили новости.");
    row("report", "en",
        "  --uid <UID>              Only this chamber, person or news item, by the uid\n"
        "                           that search --json prints.");
    row("report", "ru",
        "  --uid <UID>              Только эта палата, этот человек или эта новость, по\n"
        "                           uid, который выводит search --json.");
    row("report", "en", "  --language <en|ru>       en or ru; en if not given.");
    row("report", "ru", "  --language <en|ru>       en или ru; если не указано — en.");
    row("report", "en", "  KIND                     composition, chamber, person or news.");
    row("report", "ru", "  KIND                     composition, chamber, person или news.");
    row("report a.db composition --uid x -o b.pdf", "en",
        "delegations: --uid goes with chamber, person and news only. See --help.");
    row("report a.db composition --uid x -o b.pdf", "ru",
        "delegations: --uid допускается только с chamber, person и news. См. --help.");
}

void TestUsage::theHelpNamesEachFormatAndReport()
{
    QFETCH(QString, command);
    QFETCH(QString, language);
    QFETCH(QString, line);
    const QByteArray before = qgetenv("LANGUAGE");
    qputenv("LANGUAGE", language.toLatin1());
    QStringList arguments = command.split(u' ', Qt::SkipEmptyParts);
    if (arguments.size() < 2)
        arguments << QStringLiteral("--help");
    const ProgramRun run = runProgram(arguments);
    qputenv("LANGUAGE", before);
    const QString said = u'\n' + QString::fromUtf8(run.output + run.errors);
    QVERIFY2(said.contains(u'\n' + line + u'\n'), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
