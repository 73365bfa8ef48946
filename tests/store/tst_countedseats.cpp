// On each day on which anything changes the program counts as many filled seats as the rule says, counted
// here from the dates as they are stored.
#include "models/core/kinds/fields.h"
#include "models/store/file/database.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/treequeries.h"
#include "models/store/sqlite/connection.h"
#include "tests/support/program.h"
#include "tests/support/smallassembly.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

#include <random>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QDate always(1, 1, 1);
const QDate never(9999, 1, 1);

/// The first or last day that a partial date can mean.
QDate dayOf(const QString &date, bool isLast)
{
    if (date.isEmpty())
        return isLast ? never : always;
    const int year = date.left(4).toInt();
    const int month = date.size() >= 7 ? date.mid(5, 2).toInt() : isLast ? 12 : 1;
    if (date.size() == 10)
        return {year, month, date.mid(8).toInt()};
    return {year, month, isLast ? QDate(year, month, 1).daysInMonth() : 1};
}

struct Sitting
{
    QDate first;
    QDate last; ///< That counts.
};

/// By the chamber, who ever sat in it itself, substitutes aside.
QMap<qint64, QList<Sitting>> sittings(const QString &path)
{
    QMap<qint64, QList<Sitting>> all;
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(s("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(s("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            qFatal("%s cannot be read.", qPrintable(path));
        QSqlQuery query(database);
        query.exec(s("SELECT post.organization_id, coalesce(m.start_date, l.start_date), "
                     "coalesce(m.end_date, l.end_date), p.death_date, m.capacity FROM membership m "
                     "JOIN post ON post.id = m.post_id JOIN person p ON p.id = m.person_id "
                     "LEFT JOIN legislative_period l ON l.id = m.period_id "
                     "WHERE post.kind = 'seat' AND post.organization_id = post.on_behalf_of_id"));
        while (query.next()) {
            if (query.value(4).toString() == s("substitute"))
                continue;
            const QDate death = dayOf(query.value(3).toString(), true);
            const Sitting sitting{dayOf(query.value(1).toString(), false),
                                  std::min(dayOf(query.value(2).toString(), true), death)};
            all[query.value(0).toLongLong()].append(sitting);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return all;
}

/// Of those whose last day it is as many give way as begin.
int filled(const QList<Sitting> &all, QDate day)
{
    int there = 0;
    int ending = 0;
    int beginning = 0;
    for (const Sitting &one : all) {
        if (one.first > day || one.last < day)
            continue;
        ++there;
        ending += one.last == day && one.first < day ? 1 : 0;
        beginning += one.first == day ? 1 : 0;
    }
    return there - std::min(ending, beginning);
}

QSet<QDate> daysOfChange(const QList<Sitting> &all)
{
    QSet<QDate> days;
    for (const Sitting &one : all) {
        for (const QDate day : {one.first, one.first.addDays(-1), one.last, one.last.addDays(1)}) {
            if (day > always && day < never)
                days.insert(day);
        }
    }
    return days;
}

/// Where the program counts otherwise, or lists others than it counts; `listed` of the days are listed, one
/// in so many.
QStringList differences(Connection &connection, const QString &path, int listed, int &compared)
{
    QStringList found;
    const auto all = sittings(path);
    for (auto chamber = all.cbegin(); chamber != all.cend(); ++chamber) {
        for (const QDate day : daysOfChange(*chamber)) {
            const int wanted = filled(*chamber, day);
            const auto seats = treequeries::seatsOf(connection, chamber.key(), day);
            const int counted = seats && !seats->empty() ? seats->front().own.filled : -1;
            int inTable = counted;
            if (++compared % listed == 0) {
                const auto members = detailqueries::members(
                    connection, chamber.key(), day,
                    {.seats = seats->front().isInDelegation ? SeatsOf::Chamber : SeatsOf::Delegation});
                inTable = members ? int(std::ranges::count_if(members->rows,
                                                              [](const MemberRow &member) {
                                                                  return member.capacity != s("substitute");
                                                              }))
                                  : -1;
            }
            if (counted != wanted || inTable != wanted)
                found += s("%1 on %2: %3 counted, %4 listed, %5 by the rule")
                             .arg(chamber.key())
                             .arg(day.toString(Qt::ISODate))
                             .arg(counted)
                             .arg(inTable)
                             .arg(wanted);
        }
    }
    return found;
}

/// As anybody writes a date, from a small range, so that much falls together.
QString someDate(std::mt19937 &random)
{
    const int year = 2010 + int(random() % 4);
    switch (random() % 6) {
    case 0:
        return {};
    case 1:
        return QString::number(year);
    case 2:
        return s("%1-%2").arg(year).arg(1 + random() % 12, 2, 10, QLatin1Char('0'));
    default:
        return s("%1-%2-%3")
            .arg(year)
            .arg(1 + random() % 2, 2, 10, QLatin1Char('0'))
            .arg(random() % 3 == 0 ? 31 - 3 * int(random() % 2) : 1 + int(random() % 3), 2, 10,
                 QLatin1Char('0'));
    }
}

PartialDate partial(const QString &date)
{
    return PartialDate::parse(date).value_or(PartialDate());
}

} // namespace

class TestCountedSeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofManyThatFallTogether();
    void ofTheWorldsLegislatures();
};

void TestCountedSeats::ofManyThatFallTogether()
{
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    std::mt19937 random(7); // The same each time.
    const RecordKey period =
        database.insert(Record(RecordKind::LegislativePeriod)
                            .set(fields::legislativePeriod.organization, assembly.lower)
                            .set(fields::legislativePeriod.name, s("1st"))
                            .set(fields::legislativePeriod.startDate, partial(s("2010-01-02")))
                            .set(fields::legislativePeriod.endDate, partial(s("2012-02"))));
    const RecordKey seat = database.insert(Record(RecordKind::Post)
                                               .set(fields::post.organization, assembly.lower)
                                               .set(fields::post.postKind, s("seat"))
                                               .set(fields::post.onBehalfOf, assembly.lower));
    std::vector<RecordKey> people;
    for (int i = 0; i < 40; ++i)
        people.push_back(database.insert(
            Record(RecordKind::Person)
                .set(fields::person.name, s("Person %1").arg(i))
                .set(fields::person.deathDate, i % 9 == 0 ? partial(someDate(random)) : PartialDate())));
    for (int i = 0; i < 160; ++i) {
        Record membership(RecordKind::Membership);
        membership.set(fields::membership.person, people[random() % people.size()])
            .set(fields::membership.organization, assembly.lower)
            .set(fields::membership.post, seat)
            .set(fields::membership.startDate, partial(someDate(random)))
            .set(fields::membership.endDate, partial(someDate(random)));
        if (i % 7 == 0)
            membership.set(fields::membership.period, period);
        if (i % 11 == 0)
            membership.set(fields::membership.capacity, s("substitute"));
        database.insert(membership);
    }
    int compared = 0;
    QCOMPARE(differences(database.connection(), database.path(), 1, compared), QStringList());
    QVERIFY2(compared > 60, qPrintable(QString::number(compared)));
}

void TestCountedSeats::ofTheWorldsLegislatures()
{
    const QDir folder(sharedFile(s("popolo")));
    QStringList files;
    for (const QString &name : folder.entryList({s("*.json")}, QDir::Files, QDir::Name))
        files += folder.filePath(name);
    if (files.isEmpty())
        QSKIP("The legislatures are not there.");
    const QTemporaryDir target;
    const QString path = target.filePath(s("a.db"));
    QCOMPARE(runProgram({s("new"), path, s("--empty")}).exitCode, 0);
    const ProgramRun import = runProgram(QStringList{s("import"), path} + files);
    QCOMPARE(import.exitCode, 0);
    const auto database = Database::open(path, Database::Purpose::Read, {});
    QVERIFY(database);
    int compared = 0;
    QCOMPARE(differences((*database)->connection(), path, 40, compared), QStringList());
    qInfo("%d days compared.", compared);
    QVERIFY(compared > 1000);
}

QTEST_GUILESS_MAIN(TestCountedSeats)
#include "tst_countedseats.moc"
