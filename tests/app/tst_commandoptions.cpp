// What the options of commands promise, asked of the program that was built.
#include "models/store/file/backup.h"
#include "tests/support/program.h"
#include "tests/support/shownplaces.h"
#include "tests/support/smallassembly.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCommandOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void privateContactsLeaveOnlyWhenAskedFor_data();
    void privateContactsLeaveOnlyWhenAskedFor();
    void formulasAreGuardedUnlessPlain();
    void anExportIsOfItsDayAndCountry();
    void aReportIsOfItsDay();
    void aReportIsInItsLanguage();
    void aReportIsOfItsCountryOrPerson();
    void showIsOfItsDay();
    void showPrintsWhatJsonSays();
    void searchKeepsToItsLimitAndDay();
    void aDayIsADay_data();
    void aDayIsADay();
    void damageStopsEveryCommandThatWrites();
    void aTornPageStopsAnImport();
    void aSingleFaultIsTold();
    void aFaultyCopyIsNoBackup();
    void aBackupIsNeverMadeOntoItself();
    void anImportTakesTheCountryGiven();
    void aDryRunLeavesTheDatabaseAsItIs();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(s(name)); }
    [[nodiscard]] ProgramRun run(const char *command, const QStringList &further = {}) const;
    /// What the export writes.
    [[nodiscard]] QByteArray written(const char *format, const QStringList &further = {}) const;
    /// The text of the report's pages.
    [[nodiscard]] QByteArray reported(const char *kind, const QStringList &further = {}) const;
    /// A copy of the database that nobody has open.
    [[nodiscard]] QString copy(const char *name);

    QTemporaryDir m_folder;
    TemporaryDatabase m_database;
    SmallAssembly m_assembly{m_database};
    QString m_path;
};

void TestCommandOptions::initTestCase()
{
    // In the year 2000 one more than there are seats.
    for (const char *name : {"Early One", "Early Two", "Early Three"})
        m_assembly.seat(s(name), m_assembly.lowerSeat, s("2000"), s("2000"));
    m_path = copy("a.db");
    QVERIFY(QFileInfo::exists(m_path));
}

QString TestCommandOptions::copy(const char *name)
{
    return writeBackup(m_database.connection(), path(name)) ? path(name) : QString();
}

ProgramRun TestCommandOptions::run(const char *command, const QStringList &further) const
{
    return runProgram(QStringList{s(command), m_path} + further);
}

QByteArray TestCommandOptions::written(const char *format, const QStringList &further) const
{
    const QString file = m_folder.filePath(s("out"));
    QFile::remove(file);
    const ProgramRun exported = run("export", QStringList{s("--format"), s(format), s("-o"), file} + further);
    return exported.exitCode == 0 ? fileContent(file) : exported.errors;
}

QByteArray TestCommandOptions::reported(const char *kind, const QStringList &further) const
{
    const QString file = m_folder.filePath(s("out.pdf"));
    QFile::remove(file);
    const ProgramRun made = run("report", QStringList{s(kind), s("-o"), file} + further);
    if (made.exitCode != 0)
        return made.errors;
    return runCommand(s("pdftotext"), {s("-layout"), file, s("-")}).output;
}

void TestCommandOptions::privateContactsLeaveOnlyWhenAskedFor_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"popolo", "csv", "vcard"})
        QTest::newRow(format) << s(format);
}

void TestCommandOptions::privateContactsLeaveOnlyWhenAskedFor()
{
    QFETCH(const QString, format);
    const QByteArray name = format.toLatin1();
    const QByteArray phone = SmallAssembly::privatePhone().toUtf8();
    for (const QStringList &further :
         {QStringList(), QStringList{s("--area"), s("XZ"), s("--as-of"), s("2022-06-04"), s("--plain")}}) {
        const QByteArray plain = written(name.constData(), further);
        QVERIFY2(plain.contains("adam@example.org") && !plain.contains(phone), plain.constData());
        QVERIFY(written(name.constData(), further + QStringList{s("--private")}).contains(phone));
    }
}

void TestCommandOptions::formulasAreGuardedUnlessPlain()
{
    const QByteArray guarded = written("csv");
    QVERIFY(guarded.startsWith("\xEF\xBB\xBF"));
    QVERIFY(guarded.contains(",'=1+1,"));
    const QByteArray plain = written("csv", {s("--plain")});
    QVERIFY(!plain.startsWith("\xEF\xBB\xBF"));
    QVERIFY(plain.contains(",=1+1,"));
    QVERIFY(!plain.contains("'=1+1"));
}

void TestCommandOptions::anExportIsOfItsDayAndCountry()
{
    QVERIFY(written("csv").contains("Past Pastov"));
    QVERIFY(written("csv").contains("Olga Olgova"));
    const QByteArray today = written("csv", {s("--as-of"), s("2022-06-04")});
    QVERIFY(!today.contains("Past Pastov") && !today.contains("Coming Comov"));
    QVERIFY(today.contains("Adam Adamov") && today.contains("Olga Olgova"));
    QVERIFY(written("csv", {s("--as-of"), s("2015-01-01")}).contains("Past Pastov"));
    const QByteArray country = written("csv", {s("--area"), s("xz")});
    QVERIFY(country.contains("Adam Adamov") && !country.contains("Olga Olgova"));
    QVERIFY(written("csv", {s("--area"), s("XA")}).contains("Olga Olgova"));
    QVERIFY(!written("popolo", {s("--area"), s("XA")}).contains("Adam Adamov"));
}

void TestCommandOptions::aReportIsOfItsDay()
{
    if (QStandardPaths::findExecutable(s("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QByteArray today = reported("composition", {s("--as-of"), s("2022-06-04")});
    QVERIFY2(today.contains("Adam Adamov") && today.contains("4 June 2022"), today.constData());
    QVERIFY(!today.contains("Past Pastov") && !today.contains("Gone Gonev"));
    const QByteArray before = reported("composition", {s("--as-of"), s("2015-01-01")});
    QVERIFY2(before.contains("Past Pastov") && before.contains("Gone Gonev"), before.constData());
    QVERIFY(!before.contains("Adam Adamov") && before.contains("1 January 2015"));
    for (const QByteArray &text : {today, before, reported("person")})
        QVERIFY(!text.contains(SmallAssembly::privatePhone().toUtf8()));
}

void TestCommandOptions::aReportIsInItsLanguage()
{
    if (QStandardPaths::findExecutable(s("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString russian =
        QString::fromUtf8(reported("composition", {s("--language"), s("ru"), s("--as-of"), s("2022-06-04")}));
    QVERIFY2(russian.contains(s("Кларова Клара")) && russian.contains(s("Зетландия")), qPrintable(russian));
    QVERIFY(!russian.contains(s("Clara")) && !russian.contains(s("Староимова")));
    const QString english = QString::fromUtf8(reported("composition", {s("--as-of"), s("2022-06-04")}));
    QVERIFY(english.contains(s("Clara Clarova")) && !english.contains(s("Кларова")));
    QCOMPARE(run("report", {s("composition"), s("-o"), path("x.pdf"), s("--language"), s("xx")}).exitCode, 2);
}

void TestCommandOptions::aReportIsOfItsCountryOrPerson()
{
    if (QStandardPaths::findExecutable(s("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QByteArray country = reported("composition", {s("--area"), s("XA"), s("--as-of"), s("2022-06-04")});
    QVERIFY2(country.contains("Olga Olgova") && !country.contains("Adam Adamov"), country.constData());
    const QJsonDocument hits = run("search", {s("adamov"), s("--json")}).json();
    QCOMPARE(hits.array().size(), 1);
    const QString uid = hits[0][s("uid")].toString();
    const QByteArray card = reported("person", {s("--uid"), uid});
    QVERIFY(card.contains("Adam Adamov") && !card.contains("Clara"));
    QCOMPARE(run("report", {s("person"), s("-o"), path("x.pdf"), s("--uid"), s("nobody")}).exitCode, 1);
    QCOMPARE(run("report", {s("composition"), s("-o"), path("x.pdf"), s("--uid"), uid}).exitCode, 2);
    QVERIFY(!QFileInfo::exists(path("x.pdf")));
    const QString item = run("search", {s("meeting opened"), s("--json")}).json()[0][s("uid")].toString();
    const QByteArray news = reported("news", {s("--uid"), item});
    QVERIFY(news.contains("Meeting opened") && !news.contains("House matter"));
}

void TestCommandOptions::showIsOfItsDay()
{
    const auto upper = [&](const char *day) {
        const QJsonDocument shown = run("show", {s("--json"), s("--as-of"), s(day)}).json();
        const QJsonObject chamber = shown[s("countries")][0][s("chambers")][0].toObject();
        if (shown[s("as_of")].toString() != s(day) || chamber.value(s("name")) != s("Upper House"))
            return s("not of that day");
        return s("%1 %2 %3 %4")
            .arg(chamber.value(s("seats")).toInt(-1))
            .arg(chamber.value(s("filled")).toInt(-1))
            .arg(chamber.value(s("vacant")).toInt(-1))
            .arg(shown[s("countries")][0][s("plenipotentiary")][0][s("name")].toString());
    };
    QCOMPARE(upper("2022-06-04"), s("6 4 2 Pleni Potov"));
    QCOMPARE(upper("2015-06-04"), s("8 1 7 Gone Gonev"));
    QCOMPARE(upper("2023-06-04"), s("9 5 4 Pleni Potov"));
    const QJsonDocument today = run("show", {s("--json")}).json();
    QCOMPARE(today[s("as_of")].toString(), QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(today[s("countries")][2][s("chambers")].toArray().size(), 0);
    QCOMPARE(today[s("persons")].toInt(), 15);
    const QJsonObject lower = run("show", {s("--json"), s("--as-of"), s("2000-06-04")})
                                  .json()[s("countries")][0][s("chambers")][1]
                                  .toObject();
    QCOMPARE(lower.value(s("filled")).toInt(), 3);
    QCOMPARE(lower.value(s("seats")).toInt(), 2);
    QCOMPARE(lower.value(s("vacant")).toInt(-1), 0);
}

void TestCommandOptions::showPrintsWhatJsonSays()
{
    const QByteArray text = run("show", {s("--as-of"), s("2022-06-04")}).output;
    QVERIFY2(text.contains("Assembly of Letters, as of 2022-06-04"), text.constData());
    QVERIFY(text.contains("Zetland  5 of 8 seats filled, 3 vacant"));
    QVERIFY(text.contains("Upper House: 4 of 6 seats filled, 2 vacant  https://upper.example.org/"));
    QVERIFY(text.contains("Council of Alphia: 1 of 30 seats filled, 29 vacant"));
    QVERIFY(text.contains("15 persons, 17 memberships, 4 news items"));
    QVERIFY(text.indexOf("Zetland") < text.indexOf("Alphia") &&
            text.indexOf("Alphia") < text.indexOf("Betania"));
}

void TestCommandOptions::searchKeepsToItsLimitAndDay()
{
    const auto hits = [&](const QStringList &further) {
        return run("search", QStringList{s("--json")} + further).json().array();
    };
    QCOMPARE(hits({s("matter")}).size(), 3);
    QCOMPARE(hits({s("matter"), s("--limit"), s("2")}).size(), 2);
    QCOMPARE(hits({s("matter"), s("--limit"), s("1")}).size(), 1);
    QCOMPARE(run("search", {s("matter"), s("--limit"), s("0")}).exitCode, 2);
    const auto context = [&](const char *day) {
        return hits({s("pastov"), s("--as-of"), s(day)})[0].toObject().value(s("context")).toString();
    };
    QCOMPARE(context("2015-01-01"), s("Upper House"));
    QCOMPARE(context("2022-06-04"), QString());
    const QJsonArray zetland = hits({s("zetland")});
    QCOMPARE(zetland[0].toObject().value(s("kind")).toString(), s("country"));
    QCOMPARE(hits({s("upper house")})[0].toObject().value(s("kind")).toString(), s("chamber"));
    QCOMPARE(hits({s("upper house")})[0].toObject().value(s("context")).toString(), s("Zetland"));
    QCOMPARE(hits({s("meeting")})[0].toObject().value(s("kind")).toString(), s("news"));
}

void TestCommandOptions::aDayIsADay_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("show") << s("show");
    QTest::newRow("search") << s("search x");
    QTest::newRow("export") << s("export --format csv -o %1");
    QTest::newRow("report") << s("report composition -o %1");
}

void TestCommandOptions::aDayIsADay()
{
    QFETCH(QString, command);
    QStringList words = command.split(u' ');
    words.replaceInStrings(s("%1"), path("never"));
    words.insert(1, m_path);
    for (const char *day : {"2022-02-30", "04/06/2022", ""}) {
        const ProgramRun refused = runProgram(words + QStringList{s("--as-of"), s(day)});
        QVERIFY2(refused.exitCode == 1 || refused.exitCode == 2, day);
        QCOMPARE(refused.output, QByteArray());
        QVERIFY(!QFileInfo::exists(path("never")));
    }
}

/// A search index that does not fit: the pages are sound, and only the whole check sees it.
void TestCommandOptions::damageStopsEveryCommandThatWrites()
{
    const QString damaged = copy("damaged.db");
    {
        const auto connection = Connection::open(damaged, Connection::Access::Write);
        QVERIFY((*connection)
                    ->execute("UPDATE person SET name = 'Quite Another' WHERE name = 'Adam Adamov'")
                    .ok());
    }
    writeFile(path("list.csv"), "Name,Chamber,Country\nNew Newov,Senate,Kazakhstan\n");
    const QByteArray before = fileContent(damaged);
    const ProgramRun import = runProgram({s("import"), damaged, path("list.csv")});
    QCOMPARE(import.exitCode, 1);
    QVERIFY2(import.errors.contains("damaged.db is damaged"), import.errors.constData());
    QVERIFY(fileContent(damaged) == before);
    const ProgramRun check = runProgram({s("check"), damaged});
    QCOMPARE(check.exitCode, 1);
    QVERIFY2(check.errors.contains("The search knows a record by what it no longer says"),
             check.errors.constData());
    QCOMPARE(check.output, QByteArray());
}

/// Comparing comes upon it too.
void TestCommandOptions::aTornPageStopsAnImport()
{
    const QString damaged = copy("torn.db");
    qint64 page = 0;
    qint64 size = 0;
    {
        const auto connection = Connection::open(damaged, Connection::Access::Write);
        page =
            (*connection)->scalar(s("SELECT rootpage FROM sqlite_schema WHERE name = 'area'"))->toLongLong();
        size = (*connection)->scalar(s("PRAGMA page_size"))->toLongLong();
    }
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * size));
    QCOMPARE(file.write(QByteArray(8, '\xff')), 8);
    file.close();
    writeFile(path("list.csv"), "Name,Chamber,Country\nNew Newov,Senate,Kazakhstan\n");
    const QByteArray before = fileContent(damaged);
    const ProgramRun import = runProgram({s("import"), damaged, path("list.csv")});
    QCOMPARE(import.exitCode, 1);
    QVERIFY2(import.errors.contains("damaged. Open a backup"), import.errors.constData());
    QVERIFY(fileContent(damaged) == before);
}

void TestCommandOptions::aSingleFaultIsTold()
{
    const auto told = [&](const char *name, const char *statement) {
        const QString damaged = copy(name);
        {
            const auto connection = Connection::open(damaged, Connection::Access::Write);
            if (!(*connection)->execute("PRAGMA foreign_keys = OFF") || !(*connection)->execute(statement))
                return QByteArray("The fault cannot be made.");
        }
        const ProgramRun check = runProgram({s("check"), damaged});
        return QByteArray::number(check.exitCode) + ' ' + check.errors;
    };
    QVERIFY(
        told("1.db", "DELETE FROM search WHERE names MATCH 'adamov'").contains("does not know Adam Adamov"));
    QVERIFY(told("2.db", "INSERT INTO search (rowid, names, text) VALUES (4000002, 'a', 'b')")
                .contains("knows a record that is not there: 4000002"));
    const QByteArray reference = told("3.db", "UPDATE membership SET person_id = 4711 WHERE id = 1");
    QVERIFY2(reference.startsWith("1 ") && reference.contains("A record in membership refers"),
             reference.constData());
    QCOMPARE(run("check").exitCode, 0);
    QCOMPARE(run("check").output, QByteArray("The database is in order.\n"));
}

void TestCommandOptions::aFaultyCopyIsNoBackup()
{
    const QString damaged = copy("faulty.db");
    {
        const auto connection = Connection::open(damaged, Connection::Access::Write);
        QVERIFY((*connection)->execute("PRAGMA foreign_keys = OFF").ok());
        QVERIFY((*connection)->execute("UPDATE membership SET person_id = 4711 WHERE id = 1").ok());
    }
    const ProgramRun backup = runProgram({s("backup"), damaged, path("never.db")});
    QCOMPARE(backup.exitCode, 1);
    QVERIFY2(backup.errors.contains("has faults"), backup.errors.constData());
    QVERIFY(!QFileInfo::exists(path("never.db")));
    const QByteArray before = fileContent(m_path);
    QCOMPARE(runProgram({s("restore"), m_path, damaged}).exitCode, 1);
    QVERIFY(fileContent(m_path) == before);
}

void TestCommandOptions::aBackupIsNeverMadeOntoItself()
{
    const QByteArray before = fileContent(m_path);
    const QString link = path("link.db");
    QVERIFY(QFile::link(m_path, link));
    for (const QString &name :
         {m_path, link, path("./a.db"), path("../%1/a.db").arg(QDir(m_folder.path()).dirName())}) {
        QCOMPARE(run("backup", {name}).exitCode, 1);
        QVERIFY(fileContent(m_path) == before);
    }
    QVERIFY(QFile::remove(link));
    QCOMPARE(run("backup", {path("b.db")}).exitCode, 0);
    const QByteArray made = fileContent(path("b.db"));
    QCOMPARE(run("backup", {path("b.db")}).exitCode, 1); // Nor over another one.
    QVERIFY(fileContent(path("b.db")) == made);
}

void TestCommandOptions::anImportTakesTheCountryGiven()
{
    writeFile(path("people.csv"), "Name,Chamber\nNew Newov,Senate\n");
    const QString target = copy("import.db");
    const ProgramRun import =
        runProgram({s("import"), target, path("people.csv"), s("--area"), s("KZ"), s("--json")});
    QCOMPARE(import.exitCode, 0);
    QCOMPARE(import.json()[s("added")][s("person")].toInt(), 1);
    const QJsonDocument hits = runProgram({s("search"), target, s("newov"), s("--json")}).json();
    QCOMPARE(hits[0][s("context")].toString(), s("Senate"));
    QCOMPARE(runProgram({s("search"), target, s("senate"), s("--json")}).json()[0][s("context")].toString(),
             s("Kazakhstan"));
    const QByteArray again =
        runProgram({s("import"), target, path("people.csv"), s("--area"), s("KZ")}).output;
    QVERIFY2(!again.contains("added: "), again.constData());
    QCOMPARE(runProgram({s("import"), target, path("people.csv"), s("--format"), s("feed")}).exitCode, 1);
}

void TestCommandOptions::aDryRunLeavesTheDatabaseAsItIs()
{
    writeFile(path("people.csv"), "Name,Chamber\nNew Newov,Senate\n");
    const QString target = copy("dry.db");
    const auto content = [&] {
        (void)runProgram({s("export"), target, s("--format"), s("popolo"), s("-o"), path("dry.json")});
        return fileContent(path("dry.json"));
    };
    const QByteArray before = content();
    const ProgramRun dry = runProgram(
        {s("import"), target, path("people.csv"), s("--area"), s("KZ"), s("--dry-run"), s("--json")});
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.json()[s("added")][s("person")].toInt(), 1);
    QVERIFY(!before.isEmpty() && content() == before);
}

QTEST_GUILESS_MAIN(TestCommandOptions)
#include "tst_commandoptions.moc"
