// What earlier versions of the program wrote is opened, brought up to date, and says what it said there.
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/transfer/exporters.h"
#include "models/store/file/database.h"
#include "models/store/journal/journal.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/schema/migrator.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/write/recordstore.h"
#include "models/store/write/reversal.h"
#include "tests/support/program.h"
#include "tests/support/smallassembly.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

#include <algorithm>

using namespace delegations;
using namespace delegations::test;

namespace {

const QStringList formats{QStringLiteral("popolo"), QStringLiteral("csv"), QStringLiteral("xlsx"),
                          QStringLiteral("vcard")};

/// What one version left in tests/data: the rows of a file, and what it exported of them. Tables and
/// workbooks are as version 11 writes them, which tells parties from chambers.
class Kept
{
public:
    explicit Kept(quint32 version)
        : m_version(version)
        , m_folder(QStringLiteral(DELEGATIONS_SOURCE_DIR "/tests/data/version-%1").arg(version))
    {
        for (const QByteArray &line : content(QStringLiteral("digests")).split('\n')) {
            const auto digest = line.lastIndexOf(' ');
            m_digests.insert(line.left(digest), line.mid(digest + 1));
        }
    }

    [[nodiscard]] quint32 version() const { return m_version; }
    /// All of it, private contacts included; empty where only digests are kept.
    [[nodiscard]] QByteArray exported(const QString &format) const
    {
        return content(QStringLiteral("exported.") + Exporters().exporter(format)->suffix());
    }
    /// Of "FORMAT VARIANT", or of all open data as the change set "set NUMBER" left it.
    [[nodiscard]] QByteArray digest(const QByteArray &name) const { return m_digests.value(name); }
    /// How many change sets the journal has.
    [[nodiscard]] qint64 sets() const
    {
        qint64 last = 0;
        while (m_digests.contains("set " + QByteArray::number(last + 1)))
            ++last;
        return last;
    }
    /// Makes the file as that version did.
    [[nodiscard]] Status make(const QString &path) const
    {
        const auto connection = Connection::open(path, Connection::Access::Write);
        if (!connection)
            return connection.error();
        const Status migrated = Migrator(**connection).migrate(m_version);
        return migrated ? (*connection)->execute(content(QStringLiteral("rows.sql"))) : migrated;
    }

private:
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        return fileContent(m_folder + u'/' + name);
    }

    quint32 m_version;
    QString m_folder;
    QHash<QByteArray, QByteArray> m_digests;
};

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

ExportRequest everything()
{
    ExportRequest request;
    request.includePrivate = true;
    return request;
}

/// Open data as versions before 11 wrote them: on whose behalf somebody is a member was one thing, whether
/// that is a party or a chamber, and there were no roles and decisions.
QByteArray asBefore(QByteArray openData)
{
    for (const char *list : {",\n\"roles\":[]", ",\n\"decisions\":[]"})
        openData.replace(list, "");
    return openData.replace("\"chamber_id\":", "\"on_behalf_of_id\":");
}

/// What goes out, of a workbook the text of its parts: how well it is compressed is not the program's matter.
QByteArray exported(Connection &connection, const QString &format, ExportRequest request)
{
    if (format == QStringLiteral("vcard"))
        request.day = SmallAssembly::day();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Status written = Exporters().exporter(format)->write(connection, request, buffer, {});
    if (!written)
        return written.error().userText.toUtf8();
    if (format != QStringLiteral("xlsx"))
        return format == QStringLiteral("popolo") ? asBefore(buffer.data()) : buffer.data();
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("book.xlsx")), buffer.data());
    return runCommand(QStringLiteral("unzip"),
                      {QStringLiteral("-p"), folder.filePath(QStringLiteral("book.xlsx"))})
        .output;
}

/// Where two texts differ first.
QByteArray difference(const QByteArray &text, const QByteArray &expected)
{
    const auto differing = std::ranges::mismatch(text, expected);
    const auto at = std::max(qsizetype(0), qsizetype(differing.in1 - text.begin()) - 60);
    return "\nis:        " + text.mid(at, 160) + "\nshould be: " + expected.mid(at, 160);
}

/// The rows of each kind as they stand in a file of whatever version, in the order of the kind's fields
/// behind id, uid and revision; of a field that the version has no column for, nothing.
using StoredRow = QMap<QString, QVariant>;
QMap<RecordKey, StoredRow> storedRows(const QString &path)
{
    QMap<RecordKey, StoredRow> rows;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
        raw.setDatabaseName(path);
        raw.open();
        for (int kind = 0; kind < recordKindCount; ++kind) {
            QSqlQuery query(raw);
            // A kind that the version did not know has no table.
            (void)query.exec(QStringLiteral("SELECT * FROM ") + recordType(RecordKind(kind)).table);
            while (query.next()) {
                StoredRow row;
                for (int column = 0; column < query.record().count(); ++column)
                    row.insert(query.record().fieldName(column), query.value(column));
                rows.insert({RecordKind(kind), row.value(QStringLiteral("id")).toLongLong()}, row);
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("rows"));
    return rows;
}

/// What the field held before version 11, when a party stood where only a chamber stands now.
QVariant asBefore(const Record &record, FieldId field, quint32 version)
{
    constexpr auto &membership = fields::membership;
    if (version >= 11)
        return record.cell(field);
    if (field == membership.party)
        return {};
    const bool isParty = field == membership.onBehalfOf && record.cell(field).isNull();
    return record.cell(isParty ? FieldId(membership.party) : field);
}

const QRegularExpression &uuid()
{
    static const QRegularExpression pattern(QStringLiteral(
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-([0-9A-Fa-f])[0-9A-Fa-f]{3}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"));
    return pattern;
}

QSet<QString> uuidsIn(const QString &text)
{
    QSet<QString> all;
    for (auto found = uuid().globalMatch(text); found.hasNext();)
        all.insert(found.next().captured());
    return all;
}

/// Open data of which the records stand in an order of their own, and uids that were made by chance are
/// replaced: by what their record says otherwise, where they name one. Those of version 5 are made of texts.
QStringList withoutChance(const QByteArray &openData, const QSet<QString> &given)
{
    const auto replaced = [&](const QString &line, const auto &by) {
        QString text;
        qsizetype end = 0;
        for (auto found = uuid().globalMatch(line); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const bool isLasting = match.captured(1) == u'5' || given.contains(match.captured());
            text += line.mid(end, match.capturedStart() - end);
            text += isLasting ? match.captured() : by(match.captured());
            end = match.capturedEnd();
        }
        return text + line.mid(end);
    };
    const QString beginning = QStringLiteral("{\"id\":\"");
    QStringList lines = QString::fromUtf8(openData).split(QStringLiteral("\n"));
    QHash<QString, QString> said;
    for (QString &line : lines) {
        line.remove(QRegularExpression(QStringLiteral(",$")));
        if (line.startsWith(beginning))
            said.insert(line.mid(beginning.size(), 36),
                        replaced(line, [](const QString &) { return QStringLiteral("*"); }));
    }
    for (QString &line : lines)
        line = replaced(line, [&](const QString &uid) {
            return QString::fromLatin1(digestOf(said.value(uid).toUtf8()));
        });
    lines.sort();
    return lines;
}

/// A file of a version, opened by this program.
class Reopened
{
public:
    explicit Reopened(const Kept &kept)
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.db"));
        if (const Status made = kept.make(path); !made) {
            m_problem = made.error().userText + made.error().detail;
            return;
        }
        m_rows = storedRows(path);
        auto opened = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
        if (!opened) {
            m_problem = opened.error().userText + opened.error().detail;
            return;
        }
        m_database = std::move(opened).value();
        m_store = std::make_unique<RecordStore>(m_database->connection(), QStringLiteral("test"));
    }

    /// Empty when it was opened.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] Connection &connection() const { return m_database->connection(); }
    [[nodiscard]] RecordStore &store() const { return *m_store; }
    /// What stood in it before it was opened.
    [[nodiscard]] const QMap<RecordKey, StoredRow> &rows() const { return m_rows; }
    [[nodiscard]] QByteArray digest() const
    {
        return digestOf(exported(connection(), QStringLiteral("popolo"), everything()));
    }
    /// The number of the change set that takes this one back; 0 and a warning when that cannot be done.
    [[nodiscard]] qint64 takeBack(qint64 changeSet)
    {
        const auto done = revert(store(), changeSet);
        if (!done)
            qWarning("%s %s", qPrintable(done.error().userText), qPrintable(done.error().detail));
        return done ? done->id : 0;
    }

private:
    QTemporaryDir m_folder;
    QString m_problem;
    QMap<RecordKey, StoredRow> m_rows;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RecordStore> m_store;
};

} // namespace

class TestEarlierVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itExportsTheSame_data() { versions(); }
    void itExportsTheSame();
    void eachRecordIsWhatItWas_data() { versions(); }
    void eachRecordIsWhatItWas();
    void itsJournalIsRead_data() { versions(); }
    void itsJournalIsRead();
    void itsJournalIsTakenBackAndDoneAgain_data() { versions(); }
    void itsJournalIsTakenBackAndDoneAgain();
    void theWorldsLegislaturesGoOutAsBefore();

private:
    static void versions();
};

void TestEarlierVersions::versions()
{
    QTest::addColumn<quint32>("version");
    for (quint32 version = 5; version <= std::max(8U, currentSchemaVersion() - 1); ++version)
        QTest::addRow("version %u", version) << version;
}

void TestEarlierVersions::itExportsTheSame()
{
    QFETCH(quint32, version);
    const Kept kept(version);
    const Reopened opened(kept);
    QCOMPARE(opened.problem(), QString());
    QCOMPARE(*opened.connection().schemaVersion(), currentSchemaVersion());
    QCOMPARE(*findProblems(opened.connection(), CheckDepth::Full), QStringList());
    ExportRequest ofDay;
    ofDay.day = SmallAssembly::day();
    for (const QString &format : formats) {
        for (const auto &[variant, request] : {std::pair("private", everything()),
                                               std::pair("all", ExportRequest()), std::pair("day", ofDay)}) {
            const QByteArray content = exported(opened.connection(), format, request);
            const QByteArray name = format.toUtf8() + ' ' + variant;
            const QByteArray wrong = name + difference(content, kept.exported(format));
            QVERIFY2(digestOf(content) == kept.digest(name), wrong);
        }
    }
}

void TestEarlierVersions::eachRecordIsWhatItWas()
{
    QFETCH(quint32, version);
    const Kept kept(version);
    const Reopened opened(kept);
    QCOMPARE(opened.problem(), QString());
    QSet<RecordKind> kinds;
    for (auto row = opened.rows().cbegin(); row != opened.rows().cend(); ++row) {
        const auto record = opened.store().record(row.key());
        const RecordType &type = recordType(row.key().kind);
        const QString place = QStringLiteral("%1 %2 ").arg(type.table).arg(row.key().id);
        QVERIFY2(record, qPrintable(place));
        if (recordType(row.key().kind)
                .hasUid) // What belongs to a record is known with that one alone since version 8.
            QCOMPARE(place + record->uid, place + row->value(QStringLiteral("uid")).toString());
        QCOMPARE(place + QString::number(record->revision),
                 place + row->value(QStringLiteral("revision")).toString());
        for (const FieldSpec &field : type.fields) {
            const QVariant is = asBefore(*record, field.id, version);
            const QVariant was = row->value(field.column);
            QVERIFY2(is.isNull() == was.isNull() && is.toByteArray() == was.toByteArray(),
                     qPrintable(place + field.column));
        }
        kinds.insert(row.key().kind);
    }
    // Offices have titles in languages since version 7; roles, their words, decisions and muted problems are
    // known since version 11.
    QCOMPARE(kinds.size(), version < 7 ? recordKindCount - 5 : recordKindCount - 4);
}

void TestEarlierVersions::itsJournalIsRead()
{
    QFETCH(quint32, version);
    const Kept kept(version);
    const Reopened opened(kept);
    QCOMPARE(opened.problem(), QString());
    Journal journal(opened.connection());
    const auto edit = journal.standing(3);
    QVERIFY(edit);
    QCOMPARE(edit->label, QStringLiteral("Edit Adam Adamov"));
    QCOMPARE(edit->changes.size(), size_t(2));
    const Journal::WrittenChange &renamed = edit->changes[0];
    QCOMPARE(renamed.kind, Journal::WrittenChange::Updated);
    QCOMPARE(renamed.before.value(fields::person.name), QStringLiteral("Adam Adamov"));
    QVERIFY(renamed.before.says(fields::person.birthDate));
    QVERIFY(renamed.before.value(fields::person.birthDate).isNull());
    QVERIFY(!renamed.before.says(fields::person.gender));
    QCOMPARE(*journal.changedAfter(1, {RecordKind::Person, renamed.key.id, renamed.key.id}), edit->label);
    const auto import = journal.standing(7);
    QVERIFY(import);
    QCOMPARE(import->label, QStringLiteral("Import first.json"));
    const auto people = std::ranges::find(import->runs, RecordKind::Person, &RecordRun::kind);
    QVERIFY(people != import->runs.end());
    QCOMPARE(people->size(), 4);
}

/// To the empty database that it began with, and up again.
void TestEarlierVersions::itsJournalIsTakenBackAndDoneAgain()
{
    QFETCH(quint32, version);
    const Kept kept(version);
    Reopened opened(kept);
    QCOMPARE(opened.problem(), QString());
    const qint64 sets = kept.sets();
    QVERIFY(sets >= 8);
    const auto expected = [&](qint64 set) { return kept.digest("set " + QByteArray::number(set)); };
    const TemporaryDatabase empty;
    const QByteArray nothing = digestOf(exported(empty.connection(), QStringLiteral("popolo"), everything()));
    std::vector<qint64> reversals;
    for (qint64 set = sets; set > 0; --set) {
        QCOMPARE(opened.digest(), expected(set));
        reversals.push_back(opened.takeBack(set));
        QVERIFY2(reversals.back() > 0, qPrintable(QString::number(set)));
    }
    QCOMPARE(opened.digest(), nothing);
    QCOMPARE(*findProblems(opened.connection(), CheckDepth::FullBeforeWriting), QStringList());
    for (qint64 set = 1; set <= sets; ++set) {
        QVERIFY2(opened.takeBack(reversals[size_t(sets - set)]) > 0, qPrintable(QString::number(set)));
        QCOMPARE(opened.digest(), expected(set));
    }
    QCOMPARE(*findProblems(opened.connection(), CheckDepth::FullBeforeWriting), QStringList());
}

/// As version 7 sent them out after importing the same files, but that honorifics stand among what is known
/// of a person since version 11 and not behind it.
void TestEarlierVersions::theWorldsLegislaturesGoOutAsBefore()
{
    const QString shared = sharedFile(QStringLiteral("popolo"));
    if (shared.isEmpty())
        QSKIP("../shared/data is not there.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString sent = folder.filePath(QStringLiteral("all.json"));
    QStringList import{QStringLiteral("import"), path};
    QSet<QString> given;
    for (const QString &name : QDir(shared).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        import.append(shared + u'/' + name);
        given += uuidsIn(QString::fromUtf8(fileContent(import.back())));
    }
    QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--empty")}).exitCode, 0);
    QCOMPARE(runProgram(import).exitCode, 0);
    QCOMPARE(runProgram({QStringLiteral("export"), path, QStringLiteral("--format"), QStringLiteral("popolo"),
                         QStringLiteral("--private"), QStringLiteral("-o"), sent})
                 .exitCode,
             0);
    const QByteArray digest =
        digestOf(withoutChance(asBefore(fileContent(sent)), given).join(u'\n').toUtf8());
    QCOMPARE(digest, Kept(7).digest("legislatures"));
}

QTEST_GUILESS_MAIN(TestEarlierVersions)
#include "tst_earlierversions.moc"
