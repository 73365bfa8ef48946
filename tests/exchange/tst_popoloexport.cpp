// What goes out as Popolo comes in again the same, and nothing that came in stays behind.
#include "models/core/kinds/fields.h"
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

#include <map>

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

/// What fill() puts into a database, exported. Made once for each path.
const QByteArray &firstExport(const QString &path)
{
    static std::map<QString, QByteArray> known;
    const auto [made, isNew] = known.try_emplace(path);
    if (isNew) {
        TemporaryDatabase database;
        fill(database, path);
        made->second = exported(database, "popolo");
    }
    return made->second;
}

/// What is exported of a database into which that export was imported.
QByteArray secondExport(const QByteArray &first)
{
    TemporaryDatabase database;
    const QString path = database.filePath(QStringLiteral("export.json"));
    writeFile(path, first);
    importFile(database, path);
    return exported(database, "popolo");
}

QByteArray letter()
{
    return QByteArray("\x00\xFF\x01", 3);
}

void addNames(TemporaryDatabase &database, const SampleAssembly &assembly, const RecordKey &person)
{
    database.insert(Record(RecordKind::AreaName)
                        .set(fields::areaName.area, assembly.kazakhstan)
                        .set(fields::areaName.language, QStringLiteral("ru"))
                        .set(fields::areaName.name, QStringLiteral("Казахстан")));
    database.insert(Record(RecordKind::OrganizationName)
                        .set(fields::organizationName.organization, assembly.senate)
                        .set(fields::organizationName.language, QStringLiteral("kk"))
                        .set(fields::organizationName.name, QStringLiteral("Сенат")));
    database.insert(
        Record(RecordKind::PostName)
            .set(fields::postName.post,
                 database.store().referring(fields::post.onBehalfOf, assembly.senate.id)->front().key())
            .set(fields::postName.language, QStringLiteral("ru"))
            .set(fields::postName.name, QStringLiteral("Место")));
    database.insert(Record(RecordKind::LegislativePeriod)
                        .set(fields::legislativePeriod.organization, assembly.senate)
                        .set(fields::legislativePeriod.name, QStringLiteral("Seventh"))
                        .set(fields::legislativePeriod.startDate, *PartialDate::parse(u"2021-01")));
    for (const bool preferred : {false, true}) {
        Record name = Record(RecordKind::PersonName)
                          .set(fields::personName.person, person)
                          .set(fields::personName.name, QStringLiteral("Surname Given"))
                          .set(fields::personName.nameKind, QStringLiteral("official"))
                          .set(fields::personName.familyName, QStringLiteral("Surname"))
                          .set(fields::personName.preferred, preferred);
        database.insert(name);
        database.insert(name.set(fields::personName.nameKind, QStringLiteral("former"))
                            .set(fields::personName.script, QStringLiteral("Latn")));
    }
}

std::pair<RecordKey, RecordKey> addNewsAndEvent(TemporaryDatabase &database, const SampleAssembly &assembly,
                                                const RecordKey &person)
{
    const RecordKey item =
        database.insert(Record(RecordKind::NewsItem)
                            .set(fields::newsItem.title, QStringLiteral("Headline"))
                            .set(fields::newsItem.body, QStringLiteral("Text\nof two lines"))
                            .set(fields::newsItem.language, QStringLiteral("en")));
    database.insert(Record(RecordKind::NewsMention)
                        .set(fields::newsMention.newsItem, item)
                        .set(fields::newsMention.organization, assembly.council)
                        .set(fields::newsMention.state, QStringLiteral("ignored")));
    const RecordKey event = database.insert(Record(RecordKind::Event)
                                                .set(fields::event.name, QStringLiteral("Session"))
                                                .set(fields::event.classification, QStringLiteral("session"))
                                                .set(fields::event.area, assembly.belarus));
    database.insert(Record(RecordKind::EventParticipant)
                        .set(fields::eventParticipant.event, event)
                        .set(fields::eventParticipant.person, person));
    return {item, event};
}

void addBelongings(TemporaryDatabase &database, const SampleAssembly &assembly, const RecordKey &seat,
                   const RecordKey &item, const RecordKey &event)
{
    database.insert(Record(RecordKind::ContactDetail)
                        .set(fields::contactDetail.contactType, QStringLiteral("phone"))
                        .set(fields::contactDetail.value, QStringLiteral("+7 1"))
                        .set(fields::contactDetail.isPrivate, true)
                        .set(fields::contactDetail.subject.membership, seat));
    database.insert(Record(RecordKind::Identifier)
                        .set(fields::identifier.scheme, QStringLiteral("x"))
                        .set(fields::identifier.identifier, QStringLiteral("1"))
                        .set(fields::identifier.subject.event, event));
    database.insert(Record(RecordKind::Link)
                        .set(fields::link.url, QStringLiteral("https://example.org/"))
                        .set(fields::link.subject.newsItem, item));
    database.insert(Record(RecordKind::Source)
                        .set(fields::source.note, QStringLiteral("A letter"))
                        .set(fields::source.subject.area, assembly.belarus));
    database.insert(Record(RecordKind::Attachment)
                        .set(fields::attachment.name, QStringLiteral("letter.bin"))
                        .set(fields::attachment.mediaType, QStringLiteral("application/x-letter"))
                        .set(fields::attachment.content, letter())
                        .set(fields::attachment.subject.organization, assembly.senate));
}

RecordKey addDecision(TemporaryDatabase &database, const SampleAssembly &assembly)
{
    const RecordKey decision =
        database.insert(Record(RecordKind::Decision)
                            .set(fields::decision.name, QStringLiteral("Resolution on the delegation"))
                            .set(fields::decision.number, QStringLiteral("12-VII"))
                            .set(fields::decision.decided, *PartialDate::parse(u"2021-02-12"))
                            .set(fields::decision.organization, assembly.senate)
                            .set(fields::decision.url, QStringLiteral("https://example.org/12"))
                            .set(fields::decision.summary, QStringLiteral("In brief")));
    database.insert(Record(RecordKind::Attachment)
                        .set(fields::attachment.name, QStringLiteral("12.pdf"))
                        .set(fields::attachment.mediaType, QStringLiteral("application/pdf"))
                        .set(fields::attachment.content, letter())
                        .set(fields::attachment.decision, decision));
    return decision;
}

/// All that is known of a mandate beside who holds what.
void addMandate(TemporaryDatabase &database, const SampleAssembly &assembly, const RecordKey &person)
{
    const RecordKey decision = addDecision(database, assembly);
    const RecordKey other =
        database.insert(Record(RecordKind::Person)
                            .set(fields::person.name, QStringLiteral("Other Given"))
                            .set(fields::person.honorificPrefix, QStringLiteral("Dr."))
                            .set(fields::person.honorificSuffix, QStringLiteral("PhD"))
                            .set(fields::person.formOfAddress, QStringLiteral("Your Excellency"))
                            .set(fields::person.languages, QStringLiteral("kk, ru"))
                            .set(fields::person.correspondenceLanguage, QStringLiteral("ru")));
    const RecordKey party =
        database.insert(Record(RecordKind::Organization)
                            .set(fields::organization.name, QStringLiteral("Example Party"))
                            .set(fields::organization.classification, QStringLiteral("party")));
    database.insert(Record(RecordKind::Membership)
                        .set(fields::membership.person, other)
                        .set(fields::membership.organization, assembly.senate)
                        .set(fields::membership.onBehalfOf, assembly.senate)
                        .set(fields::membership.party, party)
                        .set(fields::membership.startReason, QStringLiteral("elected"))
                        .set(fields::membership.endReason, QStringLiteral("resigned"))
                        .set(fields::membership.votes, QStringLiteral("no"))
                        .set(fields::membership.replaces, person)
                        .set(fields::membership.standsInFor, person)
                        .set(fields::membership.startDecision, decision)
                        .set(fields::membership.endDecision, decision));
    database.insert(Record(RecordKind::PersonName)
                        .set(fields::personName.person, other)
                        .set(fields::personName.nameKind, QStringLiteral("former"))
                        .set(fields::personName.name, QStringLiteral("Earlier Given"))
                        .set(fields::personName.validFrom, *PartialDate::parse(u"2001"))
                        .set(fields::personName.validUntil, *PartialDate::parse(u"2015-06")));
    database.insert(Record(RecordKind::OrganizationName)
                        .set(fields::organizationName.organization, assembly.senate)
                        .set(fields::organizationName.language, QStringLiteral("en"))
                        .set(fields::organizationName.name, QStringLiteral("Upper House"))
                        .set(fields::organizationName.validFrom, *PartialDate::parse(u"1995"))
                        .set(fields::organizationName.validUntil, *PartialDate::parse(u"2007-05-18")));
    database.insert(Record(RecordKind::MutedProblem)
                        .set(fields::mutedProblem.rule, QStringLiteral("overfilled"))
                        .set(fields::mutedProblem.reason, QStringLiteral("Agreed by letter"))
                        .set(fields::mutedProblem.subject.organization, assembly.senate));
}

void addSitting(TemporaryDatabase &database, const SampleAssembly &assembly, const RecordKey &session,
                const RecordKey &person)
{
    const RecordKey sitting =
        database.insert(Record(RecordKind::Event)
                            .set(fields::event.name, QStringLiteral("First sitting"))
                            .set(fields::event.classification, QStringLiteral("sitting"))
                            .set(fields::event.parent, session));
    database.insert(Record(RecordKind::EventParticipant)
                        .set(fields::eventParticipant.event, sitting)
                        .set(fields::eventParticipant.person, person)
                        .set(fields::eventParticipant.organization, assembly.senate)
                        .set(fields::eventParticipant.capacity, QStringLiteral("substitute"))
                        .set(fields::eventParticipant.status, QStringLiteral("excused"))
                        .set(fields::eventParticipant.represents, person)
                        .set(fields::eventParticipant.place, QStringLiteral("Polling station 7"))
                        .set(fields::eventParticipant.arrival, *PartialDate::parse(u"2022-06-03"))
                        .set(fields::eventParticipant.departure, *PartialDate::parse(u"2022-06-06")));
}

void addRole(TemporaryDatabase &database)
{
    const RecordKey role = database.insert(Record(RecordKind::Role)
                                               .set(fields::role.name, QStringLiteral("senator"))
                                               .set(fields::role.sortOrder, 3));
    database.insert(Record(RecordKind::RoleName)
                        .set(fields::roleName.role, role)
                        .set(fields::roleName.language, QStringLiteral("ru"))
                        .set(fields::roleName.gender, QStringLiteral("feminine"))
                        .set(fields::roleName.number, QStringLiteral("plural"))
                        .set(fields::roleName.grammaticalCase, QStringLiteral("genitive"))
                        .set(fields::roleName.name, QStringLiteral("сенаторов")));
}

/// Those that hold a value nowhere.
QStringList emptyColumns(TemporaryDatabase &database)
{
    QStringList found;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        const RecordType &type = recordType(RecordKind(kind));
        for (const FieldSpec &field : type.fields) {
            const auto held = database.connection().scalar(
                QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS NOT NULL").arg(type.table, field.column));
            if (held->toLongLong() == 0)
                found.append(type.table + u'.' + field.column);
        }
    }
    return found;
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
    const QByteArray &first = firstExport(path);
    const QByteArray second = secondExport(first);
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
    const QByteArray file = path == messyPath ? messyPopolo() : fileContent(path);
    QCOMPARE(lostValues(object(file), object(firstExport(path))).join(u'\n'), QString());
}

void TestPopoloExport::theExportFitsTheSchemas()
{
    QFETCH(QString, path);
    const QJsonObject file = object(firstExport(path));
    QVERIFY(!file.value(QStringLiteral("persons")).toArray().isEmpty());
    QCOMPARE(schemaProblems(file).join(u'\n'), QString());
}

void TestPopoloExport::everyKindOfRecordSurvives()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    const RecordKey seat = assembly.seat(QStringLiteral("Surname Given"), assembly.senate);
    const RecordKey person = assembly.holder(seat);
    addNames(database, assembly, person);
    const auto [item, event] = addNewsAndEvent(database, assembly, person);
    addBelongings(database, assembly, seat, item, event);
    addMandate(database, assembly, person);
    addSitting(database, assembly, event, person);
    addRole(database);
    const Record pictured = Record(RecordKind::Person)
                                .set(fields::person.name, QStringLiteral("Pictured Person"))
                                .set(fields::person.photo, QByteArray("\x89PNG\r\n\x1A\n", 8) + "picture");
    database.insert(pictured);

    ExportRequest request;
    request.includePrivate = true;
    const QByteArray first = exported(database, "popolo", request);
    TemporaryDatabase second;
    writeFile(second.filePath(QStringLiteral("export.json")), first);
    importFile(second, second.filePath(QStringLiteral("export.json")));
    QCOMPARE(recordCounts(second), recordCounts(database));
    for (const qint64 count : recordCounts(database))
        QVERIFY(count > 0);
    QCOMPARE(emptyColumns(second), emptyColumns(database));
    QCOMPARE(exported(second, "popolo", request), first);
    QCOMPARE(schemaProblems(object(first)), QStringList());
    const auto content = second.connection().scalar(QStringLiteral("SELECT content FROM attachment"));
    QCOMPARE(content->toByteArray(), letter());
    const auto photo =
        second.connection().scalar(QStringLiteral("SELECT photo FROM person WHERE photo IS NOT NULL"));
    QCOMPARE(photo->toByteArray(), pictured.value(fields::person.photo));
}

void TestPopoloExport::privateContactsStayUnlessAskedFor()
{
    TemporaryDatabase database;
    const Record person =
        Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Surname Given"));
    database.insert(Record(RecordKind::ContactDetail)
                        .set(fields::contactDetail.subject.person, database.insert(person))
                        .set(fields::contactDetail.contactType, QStringLiteral("email"))
                        .set(fields::contactDetail.value, QStringLiteral("secret@example.org"))
                        .set(fields::contactDetail.isPrivate, true));
    ExportRequest request;
    QVERIFY(!exported(database, "popolo", request).contains("secret"));
    request.includePrivate = true;
    const QByteArray asked = exported(database, "popolo", request);
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
    const auto ids =
        database.connection().scalar(QStringLiteral("SELECT id FROM person WHERE name = 'Surname Given'"));
    database.update(
        {RecordKind::Person, ids->toLongLong()},
        Record(RecordKind::Person).set(fields::person.birthDate, *PartialDate::parse(u"1950-05-06")));
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
    const QByteArray first = exported(database, "popolo");
    QVERIFY(first.contains("\"persons\":[]"));
    QCOMPARE(secondExport(first), first);
}

void TestPopoloExport::oneCountryGoesWithWhatItRefersTo()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(QStringLiteral("Kazakh Member"), assembly.senate);
    assembly.seat(QStringLiteral("Belarusian Member"), assembly.council);
    ExportRequest request;
    request.scope = assembly.kazakhstan;
    const QByteArray file = exported(database, "popolo", request);
    QCOMPARE(namesIn(file, "persons"), QStringList{QStringLiteral("Kazakh Member")});
    QCOMPARE(namesIn(file, "areas"), QStringList{QStringLiteral("Kazakhstan")});
    QCOMPARE(namesIn(file, "organizations"),
             (QStringList{QStringLiteral("Delegation of Kazakhstan"), QStringLiteral("Mazhilis"),
                          QStringLiteral("Senate")}));
    QCOMPARE(danglingReferences(file), QStringList());
    const QByteArray whole = exported(database, "popolo");
    QCOMPARE(secondExport(whole), whole);
}

void TestPopoloExport::oneChamberLeavesTheOtherOut()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(QStringLiteral("Senator Given"), assembly.senate);
    assembly.seat(QStringLiteral("Deputy Given"), assembly.mazhilis);
    ExportRequest request;
    request.scope = assembly.senate;
    const QByteArray file = exported(database, "popolo", request);
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
    const RecordKey seat = assembly.seat(QStringLiteral("Senator Given"), assembly.senate);
    assembly.seat(QStringLiteral("Other Senator"), assembly.senate);
    ExportRequest request;
    request.scope = seat;
    const QByteArray file = exported(database, "popolo", request);
    QCOMPARE(namesIn(file, "persons"), QStringList{QStringLiteral("Senator Given")});
    QCOMPARE(object(file).value(QStringLiteral("memberships")).toArray().size(), 1);
    QCOMPARE(danglingReferences(file), QStringList());
}

void TestPopoloExport::aDayTakesWhatHeldOnIt()
{
    TemporaryDatabase database;
    fill(database, messyPath);
    ExportRequest request;
    request.day = QDate(2014, 12, 31); // Before the first period, in which the second began.
    const QByteArray file = exported(database, "popolo", request);
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
    QVERIFY(database.connection()
                .execute("INSERT INTO person (uid, revision, name, sort_key, extras) VALUES "
                         "('u', 1, CAST(x'41FF42' AS TEXT), '', '{\"broken\": ')")
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
