// Names that are code elsewhere are only text here: on every page, form and dialog, and in every document.
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/sqlite/query.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatANameSaysIsOpened();
    void documentsShowThemAsText();

private:
    /// The sample with every text replaced or followed by hostile ones; words by which the pages are found
    /// stay.
    void writeHostileDatabase(const QString &path, const QString &canary);
};

void TestHostileNames::writeHostileDatabase(const QString &path, const QString &canary)
{
    QCOMPARE(runProgram({QStringLiteral("new"), path}).exitCode, 0);
    auto database = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
    QVERIFY(database);
    RecordStore store((*database)->connection(), QStringLiteral("test"));
    const QString hostile =
        QStringLiteral(
            " <img src=\"file://%1\"> a & b \u202Egnp.exe <a href='file://%1'>x</a> ![](file://%1) ")
            .arg(canary) +
        QString(10'000, u'W');
    auto transaction = store.begin(QStringLiteral("hostile"));
    QVERIFY(transaction);
    const auto spoil = [&](const QList<FieldId> &texts) {
        const RecordKind kind = texts.first().kind;
        const qint64 last = (*database)
                                ->connection()
                                .scalar(QStringLiteral("SELECT max(id) FROM ") + recordType(kind).table)
                                ->toLongLong();
        for (qint64 id = 1; id <= last; ++id) {
            const Result<Record> record = store.record({kind, id});
            if (!record)
                continue;
            Record changes(kind);
            for (const FieldId text : texts)
                changes.setCell(text, record->cell(text).toString() + hostile);
            QVERIFY((*transaction)->update({kind, id}, record->revision, changes));
        }
    };
    spoil({fields::area.name});
    spoil({fields::organization.name});
    spoil({fields::person.name, fields::person.summary, fields::person.biography});
    spoil({fields::post.label});
    spoil({fields::newsItem.title, fields::newsItem.summary, fields::newsItem.body});
    spoil({fields::source.note});
    QVERIFY((*transaction)->commit());
}

void TestHostileNames::nothingThatANameSaysIsOpened()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty() ||
        runCommand(strace, {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")})
                .exitCode != 0)
        QSKIP("strace cannot be used here");
    const QTemporaryDir folder;
    const QString canary = folder.filePath(QStringLiteral("canary.png"));
    writeFile(canary, "a picture that nobody asked for");
    const QString database = folder.filePath(QStringLiteral("hostile.db"));
    writeHostileDatabase(database, canary);
    if (QTest::currentTestFailed())
        return;
    const QString log = folder.filePath(QStringLiteral("calls"));
    const QStringList watch{
        QStringLiteral("-f"), QStringLiteral("-qq"),
        QStringLiteral("-e"), QStringLiteral("trace=open,openat,stat,newfstatat,access,execve"),
        QStringLiteral("-s"), QStringLiteral("300"),
        QStringLiteral("-o"), log};
    const QString pictures = folder.filePath(QStringLiteral("pictures"));
    const ProgramRun shown =
        runCommand(strace, watch + QStringList{QStringLiteral(DELEGATIONS_SCREENSHOTS), pictures, database});
    QVERIFY2(shown.exitCode == 0, shown.errors.constData());
    QVERIFY(QDir(pictures).count() > 15);
    const QByteArray window = fileContent(log);
    QVERIFY(window.contains("hostile.db"));
    QVERIFY(!window.contains("canary.png"));
    for (const char *kind : {"composition", "person", "news"}) {
        const QStringList report{QStringLiteral(DELEGATIONS_PROGRAM),
                                 QStringLiteral("report"),
                                 database,
                                 QString::fromLatin1(kind),
                                 QStringLiteral("-o"),
                                 folder.filePath(QStringLiteral("out.pdf"))};
        QCOMPARE(runCommand(strace, watch + report).exitCode, 0);
        QVERIFY(fileContent(log).contains("out.pdf"));
        QVERIFY(!fileContent(log).contains("canary.png"));
    }
}

void TestHostileNames::documentsShowThemAsText()
{
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (pdftotext.isEmpty())
        QSKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("hostile.db"));
    writeHostileDatabase(database, QStringLiteral("/canary.png"));
    const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
    QCOMPARE(runProgram({QStringLiteral("report"), database, QStringLiteral("composition"),
                         QStringLiteral("-o"), pdf})
                 .exitCode,
             0);
    const QByteArray text = runCommand(pdftotext, {pdf, QStringLiteral("-")}).output.simplified();
    QVERIFY(text.contains("Kazakhstan"));
    QVERIFY(text.contains("<img"));
    QVERIFY(text.contains("a & b"));
}

QTEST_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
