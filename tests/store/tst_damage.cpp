// What SQLite finds amiss while it reads ends in an error, never in a shorter answer; what is damaged is not
// written.
#include "models/store/sqlite/connection.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr qsizetype pageSize = 4096;
#ifdef DELEGATIONS_SANITIZE
constexpr int pageStep = 5; // Each start takes many times longer there.
#else
constexpr int pageStep = 1;
#endif

/// The sample database as one file, and on which page each table and index begins.
struct Sound
{
    Sound()
    {
        made = runProgram({QStringLiteral("new"), path}).exitCode == 0;
        content = fileContent(path);
        const auto connection = Connection::open(path, Connection::Access::Read);
        const Result<QVariant> found = (*connection)
                                           ->scalar(QStringLiteral("SELECT group_concat(name || ' ' || "
                                                                   "rootpage) FROM sqlite_schema WHERE "
                                                                   "rootpage > 1"));
        for (const QString &entry : found->toString().split(u','))
            pages.insert(entry.section(u' ', 0, 0), entry.section(u' ', 1).toInt());
    }

    /// The type of the page that the table or index begins with is no type at all.
    [[nodiscard]] QByteArray damagedAt(int page) const
    {
        QByteArray damaged = content;
        damaged[(page - 1) * pageSize] = char(0x77);
        return damaged;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("x.db"));
    bool made = false;
    QByteArray content;
    QMap<QString, int> pages;
};

/// Those that are damaged in turn.
QMap<QString, int> chosen(const QMap<QString, int> &pages)
{
    QMap<QString, int> some;
    int number = 0;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        if (number++ % pageStep == 0)
            some.insert(page.key(), page.value());
    }
    return some;
}

struct Outcome
{
    int exitCode;
    QByteArray output;
};

/// What a command prints or writes.
Outcome outcomeOf(const QString &path, const QStringList &words)
{
    const QTemporaryDir folder;
    QStringList arguments = words;
    arguments.replaceInStrings(QStringLiteral("DATABASE"), path);
    arguments.replaceInStrings(QStringLiteral("OUTPUT"), folder.filePath(QStringLiteral("output")));
    const ProgramRun run = runProgram(arguments);
    const QString written = folder.filePath(QStringLiteral("output"));
    return {run.exitCode, QFileInfo::exists(written) ? fileContent(written) : run.output};
}

QList<QStringList> readingCommands()
{
    QList<QStringList> commands;
    for (const char *line :
         {"show DATABASE --as-of 2024-01-01 --json", "search DATABASE a --as-of 2024-01-01 --json",
          "export DATABASE --format popolo -o OUTPUT", "export DATABASE --format vcard -o OUTPUT"})
        commands.append(QString::fromLatin1(line).split(u' '));
    return commands;
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedPageIsNeverAShorterAnswer();
    void nothingIsImportedIntoADamagedFile();
    void readingDoesNotPayForACheck();
};

void TestDamage::aDamagedPageIsNeverAShorterAnswer()
{
    const Sound sound;
    QVERIFY(sound.made && sound.pages.size() > 40);
    const QMap<QString, int> pages = chosen(sound.pages);
    int refused = 0;
    int equal = 0;
    for (const QStringList &command : readingCommands()) {
        const Outcome undisturbed = outcomeOf(sound.path, command);
        QCOMPARE(undisturbed.exitCode, 0);
        QVERIFY(!undisturbed.output.isEmpty());
        for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
            writeFile(sound.path, sound.damagedAt(page.value()));
            const Outcome outcome = outcomeOf(sound.path, command);
            QVERIFY2(outcome.exitCode == 1 || outcome.output == undisturbed.output,
                     qPrintable(command.join(u' ') + QStringLiteral(" with damage in ") + page.key()));
            ++(outcome.exitCode == 1 ? refused : equal);
        }
        writeFile(sound.path, sound.content);
    }
    QVERIFY(refused > 0);
    QVERIFY(equal > 0);
    qInfo("%d refused, %d not touched by the damage", refused, equal);
}

void TestDamage::nothingIsImportedIntoADamagedFile()
{
    const Sound sound;
    const QString page = sound.folder.filePath(QStringLiteral("page.txt"));
    writeFile(page,
              "Delegation of the Parliament of Utopia to the XY PA consists of 3 deputies from the Senate "
              "of the Parliament of Utopia.\n");
    const QMap<QString, int> pages = chosen(sound.pages);
    for (auto damaged = pages.cbegin(); damaged != pages.cend(); ++damaged) {
        const QByteArray content = sound.damagedAt(damaged.value());
        writeFile(sound.path, content);
        const ProgramRun run = runProgram({QStringLiteral("import"), sound.path, page});
        QVERIFY2(run.exitCode == 1, qPrintable(damaged.key()));
        QVERIFY2(run.errors.contains("damaged") && run.errors.count('\n') == 1,
                 (damaged.key().toUtf8() + run.errors).constData());
        QVERIFY2(fileContent(sound.path) == content, qPrintable(damaged.key()));
        QVERIFY(QFileInfo(sound.path + QStringLiteral("-wal")).size() == 0);
    }
    writeFile(sound.path, sound.content);
    QCOMPARE(runProgram({QStringLiteral("import"), sound.path, page}).exitCode, 0);
}

/// Of a damage that nothing touches on its way, reading says nothing: the check does.
void TestDamage::readingDoesNotPayForACheck()
{
    const Sound sound;
    writeFile(sound.path, sound.damagedAt(sound.pages.value(QStringLiteral("change"))));
    QCOMPARE(runProgram({QStringLiteral("show"), sound.path}).exitCode, 0);
    QCOMPARE(runProgram({QStringLiteral("check"), sound.path}).exitCode, 1);
    QCOMPARE(runProgram({QStringLiteral("backup"), sound.path, sound.folder.filePath(QStringLiteral("b.db"))})
                 .exitCode,
             1);
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
