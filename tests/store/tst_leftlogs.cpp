// Logs that were left beside a database: who comes together with others, and what cannot be read.
#include "models/core/kinds/people.h"
#include "models/store/file/backup.h"
#include "models/store/file/logorigin.h"
#include "models/store/schema/migrator.h"
#include "models/store/sqlite/writerlock.h"
#include "tests/support/former.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QtEndian>

#include <memory>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

using namespace delegations;
using namespace delegations::test;

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A rollback journal as SQLite writes it: of these pages, counted from the first, of a file of so many.
QByteArray journalOf(const QList<QByteArray> &pages, qsizetype pagesOfFile)
{
    constexpr quint32 nonce = 4711;
    constexpr int sector = 512;
    QByteArray journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
    journal += number(quint32(pages.size())) + number(nonce) + number(quint32(pagesOfFile)) + number(sector) +
               number(4096);
    journal += QByteArray(sector - journal.size(), '\0');
    quint32 name = 0;
    for (const QByteArray &page : pages) {
        quint32 checksum = nonce;
        for (qsizetype at = page.size() - 200; at > 0; at -= 200)
            checksum += quint8(page[at]);
        journal += number(++name) + page + number(checksum);
    }
    return journal;
}

/// A backup beside which lies the log of the database that it was made of: the log does not belong.
struct Mixed
{
    Mixed()
    {
        TemporaryDatabase database;
        insertPersons(database, 5);
        const QString backup = database.filePath(QStringLiteral("backup.db"));
        isMade = bool(writeBackup(database.connection(), backup));
        insertPersons(database, 5);
        file = fileContent(backup);
        log = fileContent(database.path() + QStringLiteral("-wal"));
        isMade = isMade && !log.isEmpty();
    }
    void put(const QString &path) const
    {
        writeFile(path, file);
        writeFile(path + QStringLiteral("-wal"), log);
    }

    QByteArray file;
    QByteArray log;
    bool isMade = false;
};

std::unique_ptr<QProcess> started(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(DELEGATIONS_PROGRAM), arguments);
    return process;
}

} // namespace

class TestLeftLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalReadersTakeInNoForeignLog();
    void readersDoNotKeepAnEditorOut();
    void aLogThatCannotBeReadIsNotPassedOver_data();
    void aLogThatCannotBeReadIsNotPassedOver();
    void aKillWhileAFileIsMarkedIsRolledBack_data();
    void aKillWhileAFileIsMarkedIsRolledBack();
    void onlyAForeignLogIsPutAside();
    void aCopyWithOtherPagesIsNotMixedWithTheLog();
    void whatIsNoPlainFileIsNotTakenForALog_data();
    void whatIsNoPlainFileIsNotTakenForALog();
};

void TestLeftLogs::severalReadersTakeInNoForeignLog()
{
    const Mixed mixed;
    QVERIFY(mixed.isMade);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    constexpr int tries = 12;
    constexpr int readers = 4;
    for (int attempt = 0; attempt < tries; ++attempt) {
        mixed.put(path);
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int reader = 0; reader < readers; ++reader)
            processes.push_back(started({QStringLiteral("show"), path}));
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(-1));
            QCOMPARE(process->exitCode(), 1);
        }
        QVERIFY(fileContent(path) == mixed.file);
        QVERIFY(fileContent(path + QStringLiteral("-wal")) == mixed.log);
    }
}

void TestLeftLogs::readersDoNotKeepAnEditorOut()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    const QByteArray file = fileContent(database.path());
    const QByteArray log = fileContent(database.path() + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    constexpr int tries = 12;
    for (int attempt = 0; attempt < tries; ++attempt) {
        writeFile(path, file);
        writeFile(path + QStringLiteral("-wal"), log);
        const auto first = started({QStringLiteral("show"), path});
        const auto second = started({QStringLiteral("show"), path});
        QTest::qWait(attempt * 3);
        QCOMPARE(personsIn(path), 5);
        for (const auto &process : {first.get(), second.get()}) {
            // One that has ended by now is not waited for.
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(-1));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QDir(folder.path()).remove(QStringLiteral("x.db-shm"));
    }
}

void TestLeftLogs::aLogThatCannotBeReadIsNotPassedOver_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("write-ahead log") << QStringLiteral("-wal");
    QTest::newRow("journal") << QStringLiteral("-journal");
}

void TestLeftLogs::aLogThatCannotBeReadIsNotPassedOver()
{
    QFETCH(QString, suffix);
    const Mixed mixed;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, mixed.file);
    QVERIFY(QDir().mkdir(path + suffix)); // Opening it for reading fails for everybody.
    const Status own = logorigin::verify(path);
    QVERIFY(!own);
    QCOMPARE(own.error().code, ErrorCode::InputOutput); // Not Foreign: it might be the file's own.
    for (const Database::Purpose purpose : {Database::Purpose::Read, Database::Purpose::Write})
        QVERIFY(!Database::open(path, purpose, QStringLiteral("test")));
    QVERIFY(fileContent(path) == mixed.file);
}

void TestLeftLogs::aKillWhileAFileIsMarkedIsRolledBack_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("its own") << true;
    QTest::newRow("of another file") << false;
}

/// A file without a write-ahead log, as a backup is, is marked as one that has it by a transaction of its
/// first page.
void TestLeftLogs::aKillWhileAFileIsMarkedIsRolledBack()
{
    QFETCH(bool, isOwn);
    const Mixed mixed;
    QByteArray before = mixed.file.first(4096);
    QCOMPARE(int(before[18]), 1);
    QByteArray marked = mixed.file;
    marked[18] = marked[19] = 2;
    ++marked[27];
    ++marked[95];
    if (!isOwn)
        before[60] = char(before[60] + 1); // The user's version.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, marked);
    writeFile(path + QStringLiteral("-journal"), journalOf({before}, marked.size() / 4096));
    const Status own = logorigin::verify(path);
    QVERIFY2(bool(own) == isOwn, own ? "" : qPrintable(own.error().userText + own.error().detail));
    QCOMPARE(personsIn(path), isOwn ? 5 : -1);
    QCOMPARE(QFileInfo::exists(path + QStringLiteral("-journal")), !isOwn);
}

void TestLeftLogs::onlyAForeignLogIsPutAside()
{
    const Mixed mixed;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    const QString log = path + QStringLiteral("-wal");
    mixed.put(path);
    {
        const Result<DatabaseFile> file = DatabaseFile::open(path);
        QVERIFY(file);
        const auto process = started({QStringLiteral("import"), path, QStringLiteral("/dev/null")});
        QVERIFY(process->waitForFinished(-1)); // Refuses it, and leaves no lock behind.
        QVERIFY(logorigin::putAside(path, QStringLiteral("test")));
    }
    QVERIFY(!QFileInfo::exists(log));
    QCOMPARE(personsIn(path), 5);
    TemporaryDatabase edited;
    insertPersons(edited, 5);
    writeFile(path, fileContent(edited.path()));
    const QByteArray own = fileContent(edited.path() + QStringLiteral("-wal"));
    writeFile(log, own);
    QVERIFY(logorigin::putAside(path, QStringLiteral("test")));
    QVERIFY(fileContent(log) == own);
    QCOMPARE(personsIn(path), 5);
}

/// A copy that VACUUM INTO made has the same content, and its pages elsewhere.
void TestLeftLogs::aCopyWithOtherPagesIsNotMixedWithTheLog()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    {
        TemporaryDatabase first;
        QVERIFY(writeBackup(first.connection(), path)); // The table of states keeps its page from now on.
    }
    auto opened = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
    QVERIFY(opened);
    Connection &connection = (*opened)->connection();
    RecordStore store(connection, QStringLiteral("test"));
    const auto insert = [&store](int count) {
        auto transaction = store.begin(QStringLiteral("test"));
        for (int i = 0; i < count; ++i) {
            (void)(*transaction)
                ->insert(Record(RecordKind::Person)
                             .set(fields::person.name, QStringLiteral("Person %1").arg(i))
                             .set(fields::person.summary, QString(500 + i, u'x')));
        }
        return (*transaction)->commit();
    };
    QVERIFY(insert(300));
    QVERIFY(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QVERIFY(connection.execute(QByteArray("VACUUM INTO '" + copy.toUtf8() + "'").constData()));
    QVERIFY(insert(5));
    const QByteArray content = fileContent(copy);
    const QByteArray log = fileContent(path + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    writeFile(copy + QStringLiteral("-wal"), log);
    QCOMPARE(logorigin::verify(copy).error().code, ErrorCode::Foreign);
    QCOMPARE(personsIn(copy), -1);
    QVERIFY(fileContent(copy) == content);
}

void TestLeftLogs::whatIsNoPlainFileIsNotTakenForALog_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("isPipe");
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        QTest::addRow("pipe as %s", suffix) << QString::fromLatin1(suffix) << true;
        QTest::addRow("link as %s", suffix) << QString::fromLatin1(suffix) << false;
    }
}

void TestLeftLogs::whatIsNoPlainFileIsNotTakenForALog()
{
    QFETCH(QString, suffix);
    QFETCH(bool, isPipe);
    const Mixed mixed;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, mixed.file);
    const QByteArray planted = QFile::encodeName(path + suffix);
    const QString victim = folder.filePath(QStringLiteral("victim"));
    writeFile(victim, "mine");
    QCOMPARE(isPipe ? ::mkfifo(planted.constData(), 0600)
                    : ::link(QFile::encodeName(victim).constData(), planted.constData()),
             0);
    for (const Database::Purpose purpose : {Database::Purpose::Read, Database::Purpose::Write}) {
        const auto opened = Database::open(path, purpose, QStringLiteral("test"));
        QVERIFY(!opened);
        QVERIFY2(opened.error().userText.contains(suffix), qPrintable(opened.error().userText));
    }
    QVERIFY(fileContent(path) == mixed.file);
    QCOMPARE(fileContent(victim), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestLeftLogs)
#include "tst_leftlogs.moc"
