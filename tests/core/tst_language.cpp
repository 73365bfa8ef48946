// Dates, numbers, names of languages and errors are in the language of the texts, in pages as in documents.
#include "app/language.h"
#include "models/language/datewords.h"
#include "models/language/languagename.h"
#include "models/report/kinds/reportlanguage.h"
#include "resources/resources.h"
#include "tests/support/program.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace delegations;

namespace {

const QString probeOption = QStringLiteral("--tell-locale");

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesReadTheSameInTheWindowAndInDocuments_data();
    void datesReadTheSameInTheWindowAndInDocuments();
    void languagesHaveNamesInTheLanguageOfTheWindow();
    void datesAndNumbersAreInTheLanguageOfTheTexts_data();
    void datesAndNumbersAreInTheLanguageOfTheTexts();
    void errorsOfTheCommandLineAreInTheLanguage_data();
    void errorsOfTheCommandLineAreInTheLanguage();
};

void TestLanguage::datesReadTheSameInTheWindowAndInDocuments_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("russian");
    const auto row = [](const char *start, const char *end, const char *english, const char *russian) {
        QTest::addRow("%s to %s", start, end)
            << QString::fromUtf8(start) << QString::fromUtf8(end) << QString::fromUtf8(english)
            << QString::fromUtf8(russian).replace(u'_', QChar::Nbsp);
    };
    row("2020-06-05", "", "since 5 June 2020", "с 5 июня 2020_г.");
    row("2020-01", "", "since January 2020", "с января 2020_г.");
    row("2020", "", "since 2020", "с 2020_г.");
    row("", "2015-03-30", "until 30 March 2015", "по 30 марта 2015_г.");
    row("", "2021-03", "until March 2021", "по март 2021_г.");
    row("", "2018", "until 2018", "по 2018_г.");
    row("2021-01-15", "2022-06-04", "15 January 2021 – 4 June 2022", "15 января 2021_г. — 4 июня 2022_г.");
    row("2021-05", "2021-06", "May 2021 – June 2021", "май 2021_г. — июнь 2021_г.");
    row("2019", "2021", "2019 – 2021", "2019–2021_гг.");
    row("2019", "2021-06", "2019 – June 2021", "2019_г. — июнь 2021_г.");
    row("", "", "", "");
}

void TestLanguage::datesReadTheSameInTheWindowAndInDocuments()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    const PartialDate from = *PartialDate::parse(start);
    const PartialDate until = *PartialDate::parse(end);
    openResources();
    for (const char *code : {"english", "russian"}) {
        const QLocale locale = code[0] == 'e' ? QLocale(QLocale::English) : QLocale(QLocale::Russian);
        const ProgramLanguage window(locale);
        QTEST(DateWords().period(from, until), code);
        QTEST(ReportLanguage(QLocale::languageToCode(locale.language())).period(from, until), code);
    }
}

void TestLanguage::languagesHaveNamesInTheLanguageOfTheWindow()
{
    openResources();
    {
        const ProgramLanguage english{QLocale(QLocale::English)};
        QCOMPARE(languageName(QStringLiteral("kk")), QStringLiteral("Kazakh"));
        QCOMPARE(languageName(QStringLiteral("ru-Latn")), QStringLiteral("Russian"));
        QCOMPARE(languageName(QStringLiteral("udm")), QStringLiteral("Udmurt")); // Unknown to QLocale.
    }
    const ProgramLanguage russian{QLocale(QLocale::Russian)};
    QCOMPARE(languageName(QStringLiteral("kk")), QStringLiteral("Казахский"));
    QCOMPARE(languageName(QStringLiteral("ky")), QStringLiteral("Кыргызский"));
    QCOMPARE(languageName(QStringLiteral("qqq")), QString());
    // The program's translation knows none of these.
    QCOMPARE(languageName(QStringLiteral("av")), QStringLiteral("Аварский"));
    QCOMPARE(languageName(QStringLiteral("udm")), QStringLiteral("Удмуртский"));
    QCOMPARE(ReportLanguage(QStringLiteral("ru")).languageNames({QStringLiteral("av")}),
             QStringLiteral("Аварский"));
    QCOMPARE(ReportLanguage(QStringLiteral("en")).languageNames({QStringLiteral("av")}),
             QStringLiteral("Avaric"));
    // Nobody has a Russian name for it.
    QCOMPARE(languageName(QStringLiteral("szl")), QStringLiteral("Silesian"));
}

void TestLanguage::datesAndNumbersAreInTheLanguageOfTheTexts_data()
{
    QTest::addColumn<QByteArrayList>("environment");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("firstDay");
    const auto row = [](const char *name, const QByteArrayList &environment, const char *month,
                        const char *number, Qt::DayOfWeek firstDay) {
        QTest::newRow(name) << environment << QString::fromUtf8(month)
                            << QString::fromUtf8(number).replace(u'_', QChar::Nbsp) << int(firstDay);
    };
    row("LANGUAGE alone", {"LANG=C.UTF-8", "LANGUAGE=ru"}, "июнь", "2_987,5", Qt::Monday);
    row("LANGUAGE over American", {"LANG=en_US.UTF-8", "LANGUAGE=ru"}, "июнь", "2_987,5", Qt::Monday);
    row("Russian", {"LANG=ru_RU.UTF-8"}, "июнь", "2_987,5", Qt::Monday);
    row("Russian, dates elsewhere", {"LANG=ru_RU.UTF-8", "LC_TIME=en_US.UTF-8"}, "июнь", "2_987,5",
        Qt::Monday);
    row("English over Russian", {"LANG=ru_RU.UTF-8", "LANGUAGE=en"}, "June", "2,987.5", Qt::Monday);
    row("American", {"LANG=en_US.UTF-8"}, "June", "2,987.5", Qt::Sunday);
    row("a language without a translation", {"LANG=fi_FI.UTF-8"}, "June", "2_987,5", Qt::Monday);
    row("none", {"LANG=C.UTF-8"}, "June", "2,987.5", Qt::Monday);
}

/// In a process of its own: the system's locale is read once.
void TestLanguage::datesAndNumbersAreInTheLanguageOfTheTexts()
{
    QFETCH(QByteArrayList, environment);
    QProcess probe;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_TIME", "LC_NUMERIC", "LC_MESSAGES", "LANG", "LANGUAGE"})
        around.remove(QString::fromLatin1(name));
    for (const QByteArray &setting : environment) {
        const QStringList parts = QString::fromLatin1(setting).split(u'=');
        around.insert(parts[0], parts[1]);
    }
    probe.setProcessEnvironment(around);
    probe.start(QCoreApplication::applicationFilePath(), {probeOption});
    QVERIFY(probe.waitForFinished());
    const QStringList told = QString::fromUtf8(probe.readAllStandardOutput()).split(u'|');
    QCOMPARE(told.size(), 3);
    QTEST(told[0], "month");
    QTEST(told[1], "number");
    QTEST(told[2].toInt(), "firstDay");
}

/// What is said last, when all else is over, too.
void TestLanguage::errorsOfTheCommandLineAreInTheLanguage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no such file") << QStringLiteral("show nowhere.db");
    QTest::newRow("a folder") << QStringLiteral("show .");
    QTest::newRow("no database") << QStringLiteral("show plain.txt");
    QTest::newRow("there already") << QStringLiteral("new plain.txt");
    QTest::newRow("no room for the output") << QStringLiteral("new a.db && \"$0\" show a.db > /dev/full");
    QTest::newRow("no room for the version") << QStringLiteral("--version > /dev/full");
    QTest::newRow("nothing to import") << QStringLiteral("new b.db && \"$0\" import b.db plain.txt");
    QTest::newRow("nowhere to write") << QStringLiteral("new c.db && \"$0\" backup c.db nowhere/d.db");
    QTest::newRow("no such person") << QStringLiteral(
        "new d.db && \"$0\" report d.db person --uid x -o d.pdf");
    QTest::newRow("no such country") << QStringLiteral(
        "new e.db && \"$0\" export e.db --format csv --area QQ -o e.csv");
    QTest::newRow("no such command") << QStringLiteral("improt");
    QTest::newRow("no such option") << QStringLiteral("show a.db --as-fo 2022-01-01");
}

void TestLanguage::errorsOfTheCommandLineAreInTheLanguage()
{
    QFETCH(QString, line);
    const QTemporaryDir folder;
    test::writeFile(folder.filePath(QStringLiteral("plain.txt")), "?");
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("ru"));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder.path());
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("\"$0\" ") + line,
                                       QStringLiteral(DELEGATIONS_PROGRAM)});
    QVERIFY(shell.waitForFinished(60'000));
    const QString told = QString::fromUtf8(shell.readAllStandardError());
    QVERIFY(shell.exitCode() != 0);
    QCOMPARE(told.count(u'\n'), 1);
    static const QRegularExpression english(QStringLiteral("[a-z]+ (is|are|of|the|could|not|no|or|to|on) "));
    QVERIFY2(told.contains(QRegularExpression(QStringLiteral("[а-я]{3}"))) && !told.contains(english),
             qPrintable(told));
}

/// What a window begins with in the environment that it is started in.
int tellLocale(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    openResources();
    const ProgramLanguage language;
    const QLocale locale;
    QTextStream(stdout) << locale.standaloneMonthName(6) << '|' << locale.toString(2987.5, 'f', 1) << '|'
                        << int(locale.firstDayOfWeek());
    return 0;
}

int main(int argc, char *argv[])
{
    if (argc == 2 && QString::fromLatin1(argv[1]) == probeOption)
        return tellLocale(argc, argv);
    const QCoreApplication application(argc, argv);
    TestLanguage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_language.moc"
