// What goes out as Popolo comes in again the same, and nothing that came in stays behind.
#include "models/store/sqlite/query.h"
#include "tests/support/exported.h"
#include "tests/support/popolocheck.h"
#include "tests/support/program.h"
#include "tests/support/sampleassembly.h"
#include "tests/support/smallfilesystem.h"

#include "models/exchange/formats/bundlefile.h"
#include "models/exchange/transfer/exporters.h"
#include "tests/support/importedbundle.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString messyPath = QStringLiteral("messy");

QStringList sharedFiles()
{
    const QString folder = sharedFile(QStringLiteral("popolo"));
    return folder.isEmpty() ? QStringList() : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
}

void addFiles()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("messy") << messyPath;
    for (const QString &name : sharedFiles())
        QTest::newRow(qPrintable(name)) << sharedFile(QStringLiteral("popolo/") + name);
}

void addFilesAndSample()
{
    addFiles();
    QTest::newRow("sample") << QString();
}

void fill(TemporaryDatabase &database, const QString &path)
{
    if (path.isEmpty()) {
        importBundle(database, *sampleBundle());
        return;
    }
    QString file = path;
    if (path == messyPath) {
        file = database.filePath(QStringLiteral("Atlantis-Houses.json"));
        writeFile(file, messyPopolo());
    }
    importFile(database, file);
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList namesIn(const QByteArray &json, const char *list)
{
    QStringList names;
    for (const QJsonValue &record : object(json).value(QLatin1String(list)).toArray())
        names.append(record[QStringLiteral("name")].toString());
    names.sort();
    return names;
}

/// References in an export that lead to no record of it.
QStringList danglingReferences(const QByteArray &json)
{
    QSet<QString> ids;
    const QJsonObject file = object(json);
    for (const QJsonValue &list : file) {
        for (const QJsonValue &record : list.toArray())
            ids.insert(record[QStringLiteral("id")].toString());
    }
    QStringList dangling;
    const auto check = [&](const QJsonObject &record, auto &&self) -> void {
        for (auto member = record.begin(); member != record.end(); ++member) {
            if (member.key().endsWith(QLatin1String("_id")) && !ids.contains(member->toString()))
                dangling.append(member.key() + u' ' + member->toString());
            for (const QJsonValue &child : member->toArray())
                self(child.toObject(), self);
        }
    };
    for (const QJsonValue &list : file) {
        for (const QJsonValue &record : list.toArray())
            check(record.toObject(), check);
    }
    return dangling;
}

/// The export, and what is exported of a database into which it was imported.
std::pair<QByteArray, QByteArray> roundTrip(TemporaryDatabase &database, const ExportScope &scope = {})
{
    const QByteArray first = exported(database, "popolo", scope);
    TemporaryDatabase second;
    const QString path = second.filePath(QStringLiteral("export.json"));
    writeFile(path, first);
    importFile(second, path);
    return {first, exported(second, "popolo", scope)};
}

QByteArray letter()
{
    return QByteArray("\x00\xFF\x01", 3);
}

void addNames(TemporaryDatabase &database, const SampleAssembly &assembly, Id<Person> person)
{
    AreaName areaName;
    areaName.area = assembly.kazakhstan;
    areaName.language = QStringLiteral("ru");
    areaName.name = QStringLiteral("Казахстан");
    database.insert(areaName);
    OrganizationName chamberName;
    chamberName.organization = assembly.senate;
    chamberName.language = QStringLiteral("kk");
    chamberName.name = QStringLiteral("Сенат");
    database.insert(chamberName);
    LegislativePeriod period;
    period.organization = assembly.senate;
    period.name = QStringLiteral("Seventh");
    period.startDate = *PartialDate::parse(u"2021-01");
    database.insert(period);
    for (const bool preferred : {false, true}) {
        PersonName name;
        name.person = person;
        name.name = QStringLiteral("Surname Given");
        name.nameKind = QStringLiteral("official");
        name.familyName = QStringLiteral("Surname");
        name.preferred = preferred;
        database.insert(name);
        name.nameKind = QStringLiteral("former");
        name.script = QStringLiteral("Latn");
        database.insert(name);
    }
}

std::pair<Id<NewsItem>, Id<Event>> addNewsAndEvent(TemporaryDatabase &database,
                                                   const SampleAssembly &assembly, Id<Person> person)
{
    NewsItem news;
    news.title = QStringLiteral("Headline");
    news.body = QStringLiteral("Text\nof two lines");
    news.language = QStringLiteral("en");
    const Id<NewsItem> item = database.insert(news);
    NewsMention mention;
    mention.newsItem = item;
    mention.organization = assembly.council;
    mention.state = QStringLiteral("ignored");
    database.insert(mention);
    Event event;
    event.name = QStringLiteral("Session");
    event.classification = QStringLiteral("session");
    event.area = assembly.belarus;
    EventParticipant participant;
    participant.event = database.insert(event);
    participant.person = person;
    database.insert(participant);
    return {item, participant.event};
}

void addBelongings(TemporaryDatabase &database, const SampleAssembly &assembly, Id<Membership> seat,
                   Id<NewsItem> item, Id<Event> event)
{
    ContactDetail contact;
    contact.contactType = QStringLiteral("phone");
    contact.value = QStringLiteral("+7 1");
    contact.isPrivate = true;
    contact.membership = seat;
    database.insert(contact);
    Identifier identifier;
    identifier.scheme = QStringLiteral("x");
    identifier.identifier = QStringLiteral("1");
    identifier.event = event;
    database.insert(identifier);
    Link link;
    link.url = QStringLiteral("https://example.org/");
    link.newsItem = item;
    database.insert(link);
    Source source;
    source.note = QStringLiteral("A letter");
    source.area = assembly.belarus;
    database.insert(source);
    Attachment attachment;
    attachment.name = QStringLiteral("letter.bin");
    attachment.mediaType = QStringLiteral("application/x-letter");
    attachment.content = letter();
    attachment.organization = assembly.senate;
    database.insert(attachment);
}

} // namespace

class TestPopoloExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExportOfAnExportIsTheSame_data() { addFilesAndSample(); }
    void theExportOfAnExportIsTheSame();
    void nothingOfAFileIsLost_data() { addFiles(); }
    void nothingOfAFileIsLost();
    void theExportFitsTheSchemas_data() { addFilesAndSample(); }
    void theExportFitsTheSchemas();
    void everyKindOfRecordSurvives();
    void privateContactsStayUnlessAskedFor();
    void aCorrectionWinsOverWhatTheFileSaid();
    void importingTheFileAgainChangesNothing();
    void anEmptyDatabaseStaysEmpty();
    void oneCountryGoesWithWhatItRefersTo();
    void oneChamberLeavesTheOtherOut();
    void onePersonGoesWithTheirSeat();
    void aDayTakesWhatHeldOnIt();
    void invalidTextsBecomeValid();
    void aFailureLeavesTheOldFile_data();
    void aFailureLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile();
};

void TestPopoloExport::theExportOfAnExportIsTheSame()
{
    QFETCH(QString, path);
    TemporaryDatabase database;
    fill(database, path);
    const auto [first, second] = roundTrip(database);
    QVERIFY(first.size() > 1000);
    QVERIFY(QJsonDocument::fromJson(first).isObject());
    if (first != second) {
        const QList<QByteArray> before = first.split('\n');
        const QList<QByteArray> after = second.split('\n');
        for (qsizetype line = 0; line < qMin(before.size(), after.size()); ++line)
            QCOMPARE(after[line], before[line]);
    }
    QVERIFY(first == second);
}

void TestPopoloExport::nothingOfAFileIsLost()
{
    QFETCH(QString, path);
    TemporaryDatabase database;
    fill(database, path);
    const QByteArray file = path == messyPath ? messyPopolo() : fileContent(path);
    QCOMPARE(lostValues(object(file), object(exported(database, "popolo"))).join(u'\n'), QString());
}

void TestPopoloExport::theExportFitsTheSchemas()
{
    QFETCH(QString, path);
    TemporaryDatabase database;
    fill(database, path);
    const QJsonObject file = object(exported(database, "popolo"));
    QVERIFY(!file.value(QStringLiteral("persons")).toArray().isEmpty());
    QCOMPARE(schemaProblems(file).join(u'\n'), QString());
}

void TestPopoloExport::everyKindOfRecordSurvives()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const Id<Membership> seat = assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    const Membership member = *database.store().record(seat);
    addNames(database, assembly, member.person);
    const auto [item, event] = addNewsAndEvent(database, assembly, member.person);
    addBelongings(database, assembly, seat, item, event);
    Person pictured;
    pictured.name = QStringLiteral("Pictured Person");
    pictured.photo = QByteArray("\x89PNG\r\n\x1A\n", 8) + "picture";
    database.insert(pictured);

    ExportScope scope;
    scope.includePrivate = true;
    const QByteArray first = exported(database, "popolo", scope);
    TemporaryDatabase second;
    writeFile(second.filePath(QStringLiteral("export.json")), first);
    importFile(second, second.filePath(QStringLiteral("export.json")));
    QCOMPARE(recordCounts(second), recordCounts(database));
    for (const qint64 count : recordCounts(database))
        QVERIFY(count > 0);
    QCOMPARE(exported(second, "popolo", scope), first);
    QCOMPARE(schemaProblems(object(first)), QStringList());
    const auto content = second.connection().scalar(QStringLiteral("SELECT content FROM attachment"));
    QCOMPARE(content->toByteArray(), letter());
    const auto photo =
        second.connection().scalar(QStringLiteral("SELECT photo FROM person WHERE photo IS NOT NULL"));
    QCOMPARE(photo->toByteArray(), pictured.photo);
}

void TestPopoloExport::privateContactsStayUnlessAskedFor()
{
    TemporaryDatabase database;
    Person person;
    person.name = QStringLiteral("Surname Given");
    ContactDetail contact;
    contact.person = database.insert(person);
    contact.contactType = QStringLiteral("email");
    contact.value = QStringLiteral("secret@example.org");
    contact.isPrivate = true;
    database.insert(contact);
    ExportScope scope;
    QVERIFY(!exported(database, "popolo", scope).contains("secret"));
    scope.includePrivate = true;
    const QByteArray asked = exported(database, "popolo", scope);
    QVERIFY(asked.contains("\"private\":true"));
    QCOMPARE(asked.count("secret"), 1); // Not as the person's own address.
}

void TestPopoloExport::aCorrectionWinsOverWhatTheFileSaid()
{
    TemporaryDatabase database;
    fill(database, messyPath);
    const QByteArray before = exported(database, "popolo");
    QVERIFY(before.contains("\"birth_date_as_written\":\"about 1950\""));
    QVERIFY(before.contains("\"classification\":\"lower house\""));
    auto transaction = database.store().begin(QStringLiteral("test"));
    const auto ids =
        database.connection().scalar(QStringLiteral("SELECT id FROM person WHERE name = 'Surname Given'"));
    Person person = *database.store().record(Id<Person>(ids->toLongLong()));
    person.birthDate = *PartialDate::parse(u"1950-05-06");
    QVERIFY((*transaction)->update(person).ok());
    QVERIFY((*transaction)->commit().ok());
    const QByteArray after = exported(database, "popolo");
    QVERIFY(after.contains("\"birth_date\":\"1950-05-06\""));
    QVERIFY(after.contains("\"birth_date_as_written\":\"about 1950\""));
}

void TestPopoloExport::importingTheFileAgainChangesNothing()
{
    TemporaryDatabase database;
    fill(database, messyPath);
    const QMap<QString, qint64> counts = recordCounts(database);
    const QByteArray before = exported(database, "popolo");
    fill(database, messyPath);
    QCOMPARE(recordCounts(database), counts);
    QCOMPARE(exported(database, "popolo"), before);
}

void TestPopoloExport::anEmptyDatabaseStaysEmpty()
{
    TemporaryDatabase database;
    const auto [first, second] = roundTrip(database);
    QVERIFY(first.contains("\"persons\":[]"));
    QCOMPARE(second, first);
}

void TestPopoloExport::oneCountryGoesWithWhatItRefersTo()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(QStringLiteral("Kazakh Member"), assembly.senate);
    assembly.seat(QStringLiteral("Belarusian Member"), assembly.council);
    ExportScope scope;
    scope.records = {{RecordKind::Area, assembly.kazakhstan.value}};
    const QByteArray file = exported(database, "popolo", scope);
    QCOMPARE(namesIn(file, "persons"), QStringList{QStringLiteral("Kazakh Member")});
    QCOMPARE(namesIn(file, "areas"), QStringList{QStringLiteral("Kazakhstan")});
    QCOMPARE(namesIn(file, "organizations"),
             (QStringList{QStringLiteral("Delegation of Kazakhstan"), QStringLiteral("Mazhilis"),
                          QStringLiteral("Senate")}));
    QCOMPARE(danglingReferences(file), QStringList());
    const auto [first, second] = roundTrip(database, {});
    QCOMPARE(second, first);
}

void TestPopoloExport::oneChamberLeavesTheOtherOut()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(QStringLiteral("Senator Given"), assembly.senate);
    assembly.seat(QStringLiteral("Deputy Given"), assembly.mazhilis);
    ExportScope scope;
    scope.records = {{RecordKind::Organization, assembly.senate.value}};
    const QByteArray file = exported(database, "popolo", scope);
    QCOMPARE(namesIn(file, "persons"), QStringList{QStringLiteral("Senator Given")});
    QCOMPARE(namesIn(file, "organizations"),
             (QStringList{QStringLiteral("Delegation of Kazakhstan"), QStringLiteral("Senate")}));
    QCOMPARE(object(file).value(QStringLiteral("posts")).toArray().size(), 1);
    QCOMPARE(danglingReferences(file), QStringList());
}

void TestPopoloExport::onePersonGoesWithTheirSeat()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const Id<Membership> seat = assembly.seat(QStringLiteral("Senator Given"), assembly.senate);
    assembly.seat(QStringLiteral("Other Senator"), assembly.senate);
    ExportScope scope;
    scope.records = {{RecordKind::Membership, seat.value}};
    const QByteArray file = exported(database, "popolo", scope);
    QCOMPARE(namesIn(file, "persons"), QStringList{QStringLiteral("Senator Given")});
    QCOMPARE(object(file).value(QStringLiteral("memberships")).toArray().size(), 1);
    QCOMPARE(danglingReferences(file), QStringList());
}

void TestPopoloExport::aDayTakesWhatHeldOnIt()
{
    TemporaryDatabase database;
    fill(database, messyPath);
    ExportScope scope;
    scope.day = QDate(2014, 12, 31); // Before the first period, in which the second began.
    const QByteArray file = exported(database, "popolo", scope);
    const QStringList names = namesIn(file, "persons");
    QCOMPARE(names.size(), 2);
    QVERIFY(!names.contains(QStringLiteral("Surname Given")));
    QCOMPARE(object(file).value(QStringLiteral("meta"))[QStringLiteral("as_of")].toString(),
             QStringLiteral("2014-12-31"));
    QCOMPARE(danglingReferences(file), QStringList{QStringLiteral("parent_id nowhere")});
}

void TestPopoloExport::invalidTextsBecomeValid()
{
    TemporaryDatabase database;
    QVERIFY(
        database.connection()
            .execute(
                "INSERT INTO person (uid, revision, created_at, updated_at, name, sort_key, extras) VALUES "
                "('u', 1, '', '', CAST(x'41FF42' AS TEXT), '', '{\"broken\": ')")
            .ok());
    const QByteArray file = exported(database, "popolo");
    QJsonParseError problem;
    QJsonDocument::fromJson(file, &problem);
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QCOMPARE(namesIn(file, "persons"), QStringList{QStringLiteral("A\uFFFDB")});
}

void TestPopoloExport::aFailureLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : Exporters().formats())
        QTest::newRow(qPrintable(format)) << format;
}

void TestPopoloExport::aFailureLeavesTheOldFile()
{
    QFETCH(QString, format);
    TemporaryDatabase database;
    fill(database, QString());
    const Exporters exporters;
    const QString path = database.filePath(QStringLiteral("old"));
    writeFile(path, "old");
    const Status cancelled = exportFile(database.connection(), *exporters.exporter(format), {}, path,
                                        [](qint64, qint64) { return false; });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(fileContent(path), QByteArray("old"));
    const Status nowhere = exportFile(database.connection(), *exporters.exporter(format), {},
                                      database.filePath(QStringLiteral("none/file")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::ReadOnly);
    const Status itself = exportFile(database.connection(), *exporters.exporter(format), {}, database.path());
    QVERIFY(!itself);
    QCOMPARE(itself.error().code, ErrorCode::Input);
    QVERIFY(exportFile(database.connection(), *exporters.exporter(format), {}, path).ok());
    QVERIFY(fileContent(path).size() > 100);
}

void TestPopoloExport::aFullDiskLeavesTheOldFile()
{
    SmallFilesystem disk(1'000'000);
    if (!disk.isMounted())
        QSKIP("A file system cannot be mounted here");
    TemporaryDatabase database;
    fill(database, QString());
    const QString path = disk.filePath(QStringLiteral("export.json"));
    const Exporters exporters;
    int failures = 0;
    for (const QString &format : exporters.formats()) {
        writeFile(path, "old");
        disk.fill(4096);
        const Status full = exportFile(database.connection(), *exporters.exporter(format), {}, path);
        disk.empty();
        if (full) // Small enough for what was left.
            continue;
        ++failures;
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QCOMPARE(fileContent(path), QByteArray("old"));
    }
    QVERIFY(failures > 0);
    QVERIFY(exportFile(database.connection(), *exporters.exporter(QStringLiteral("popolo")), {}, path).ok());
}

QTEST_GUILESS_MAIN(TestPopoloExport)
#include "tst_popoloexport.moc"
