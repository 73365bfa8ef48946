// What an import would do, as a tree to choose from; and what is chosen together.
#include "models/core/itemroles.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/places.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/reconcile/choices.h"
#include "models/exchange/reconcile/reconciler.h"
#include "models/exchange/transfer/differencemodel.h"
#include "models/exchange/transfer/importing.h"
#include "models/exchange/transfer/recordtext.h"
#include "models/store/write/recordstore.h"
#include "tests/support/importsamples.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

/// A database, and plans of importing files into it.
class Desk
{
public:
    QString write(const QString &name, const QStringList &members)
    {
        writeFile(m_folder.filePath(name), popoloFile(sampleChamber, members));
        return m_folder.filePath(name);
    }
    QString writeTable(const QString &content)
    {
        writeFile(m_folder.filePath(l("list.csv")), content.toUtf8());
        return m_folder.filePath(l("list.csv"));
    }
    std::shared_ptr<ImportPlan> plan(const QStringList &paths)
    {
        QList<ImportSource> sources;
        for (const QString &path : paths)
            sources.append(ImportSource{path});
        auto made = planImport(m_database.store(), sources, {}, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().userText));
        return std::make_shared<ImportPlan>(std::move(made).value());
    }
    void planAgain(DifferenceModel &model)
    {
        const auto before = model.plan();
        model.setPlan(nullptr);
        auto made = delegations::planAgain(m_database.store(), std::move(*before), {});
        if (!made)
            qFatal("%s", qPrintable(made.error().userText));
        model.setPlan(std::make_shared<ImportPlan>(std::move(made).value()));
    }
    AppliedImport apply(const ImportPlan &plan)
    {
        auto applied = applyImport(m_database.store(), plan, {});
        if (!applied)
            qFatal("%s (%s)", qPrintable(applied.error().userText), qPrintable(applied.error().detail));
        return *applied;
    }
    /// What the statement's one column gives, row by row.
    QStringList stored(const char *sql)
    {
        QStringList rows;
        const auto result = m_database.connection().scalar(
            QStringLiteral("SELECT group_concat(value, ',') FROM (SELECT %1)").arg(QLatin1String(sql)));
        if (result)
            rows = result->toString().split(u',', Qt::SkipEmptyParts);
        rows.sort();
        return rows;
    }
    QStringList people() { return stored("name AS value FROM person"); }

private:
    TemporaryDatabase m_database;
    QTemporaryDir m_folder;
};

QModelIndex row(const DifferenceModel &model, DifferenceModel::Group group, const QString &name, int nth = 0)
{
    const QModelIndex title = model.group(group);
    for (int at = 0; at < model.rowCount(title); ++at) {
        const QModelIndex index = model.index(at, 0, title);
        if (index.data().toString() == name && nth-- == 0)
            return index;
    }
    return {};
}

/// What belongs to the entry, by what it is.
QModelIndex part(const DifferenceModel &model, const QModelIndex &entry, const QString &name)
{
    for (int at = 0; at < model.rowCount(entry); ++at) {
        const QModelIndex index = model.index(at, 0, entry);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

Qt::CheckState tick(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).value<Qt::CheckState>();
}

/// A plan of this alone.
std::shared_ptr<ImportPlan> planOf(const QString &name, const Difference &difference)
{
    auto plan = std::make_shared<ImportPlan>();
    FileDifference file{name, std::const_pointer_cast<Batch>(difference.batch), difference};
    file.subjects = Subjects(difference);
    plan->files.push_back(std::move(file));
    return plan;
}

/// The whole tree, a line each: "[x] New (2)", "  [x] Surname One (2 contacts)", "    Full name |  | Surname
/// One".
QStringList text(const DifferenceModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int at = 0; at < model.rowCount(parent); ++at) {
        const QModelIndex index = model.index(at, 0, parent);
        QString line(depth * 2, u' ');
        if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid())
            line += state.toInt() == Qt::Checked     ? l("[x] ")
                    : state.toInt() == Qt::Unchecked ? l("[ ] ")
                                                     : l("[-] ");
        line += index.data().toString();
        if (const QString context = index.data(SubtitleRole).toString(); !context.isEmpty())
            line += l(" (") + context + l(")");
        if (depth >= 2)
            line += l(" | ") + index.siblingAtColumn(1).data().toString() + l(" | ") +
                    index.siblingAtColumn(2).data().toString();
        lines.append(line);
        lines += text(model, index, depth + 1);
    }
    return lines;
}

} // namespace

class TestDifferenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPartOfACountryIsCalledNone();
    void saysFieldByFieldWhatIsNewAndWhatChanges();
    void furtherDataIsShownWithoutTheMarksOfItsForm();
    void aNewRecordTakesWithItWhatBelongsToIt();
    void aPartIsTickedAlone();
    void whatChangesAroundSomebodyIsTheirs();
    void seatsAreCountedByWhoseTheyAre();
    void tickingWhatBelongsToARecordTicksTheRecord();
    void aGroupIsTickedAsAWhole();
    void whatIsNoLongerInTheFileEndsOnlyWhenTicked();
    void seatsThatSucceedOthersAreOneChoice();
    void whatWasUntickedIsNotWritten();
    void aFileBehindAnotherWritesNothingThatWasNotShown();
    void samePersonSurvivesUntickingInAnEarlierFile();
    void anAnswerLeavesTheTicksAsTheyWere();
    void theFilterShowsWhatMatchesAndTicksOnlyThat();
    void aHundredThousandRecordsOpenAtOnce();
};

void TestDifferenceModel::whatIsPartOfACountryIsCalledNone()
{
    constexpr auto &area = fields::area;
    Batch batch;
    const auto add = [&](const char *name, const char *classification, bool isPart) {
        batch.add(RecordKind::Area, 0);
        const quint32 row = batch.table(RecordKind::Area).size() - 1;
        batch.cell(row, area.name) = Cell::text(name);
        batch.cell(row, area.classification) = Cell::text(classification);
        if (isPart)
            batch.cell(row, area.parent) = Cell::reference(0);
        return recordText(batch, {RecordKind::Area, row}).context;
    };
    QCOMPARE(add("Finland", "country", false), l("Country"));
    QVERIFY(add("Lapin", "constituency", true).startsWith(l("Constituency")));
    QVERIFY(add("Uusimaa", "region", true).startsWith(l("Part of a country")));
}

void TestDifferenceModel::saysFieldByFieldWhatIsNewAndWhatChanges()
{
    Desk desk;
    desk.apply(*desk.plan({desk.write(sampleFileName, {l("Surname One|1970")})}));
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(desk.plan({desk.write(sampleFileName, {l("Surname One|1970-05-06"), l("Surname Two")})}));
    const auto technical = [&](const QString &table, quint32 row) {
        const Batch &batch = *model.plan()->files.front().batch;
        const std::string_view uid = batch.table(RecordKind::Person).uid(row);
        return l("      %1 |  | %2 · {\"id\":\"p%3\"}")
            .arg(table, QString::fromUtf8(uid.data(), qsizetype(uid.size())), QString::number(row));
    };
    const QStringList wanted{
        l("[x] Changed (1)"),
        l("  [x] Surname One"),
        l("    Born | 1970 | 6 May 1970"),
        l("    Technical details |  | "),
        technical(l("person"), 0),
        l("[x] New (1)"),
        l("  [x] Surname Two (Member, Example Chamber)"),
        l("    Full name |  | Surname Two"),
        l("    [x] Membership (Member, Example Chamber) |  | "),
        l("      Person |  | Surname Two"),
        l("      Organization |  | Example Chamber"),
        l("      Seat or office |  | Example Chamber"),
        l("      Role |  | member"),
        l("    Technical details |  | "),
        technical(l("person"), 1),
        l("      membership |  | "),
    };
    QCOMPARE(text(model).mid(0, wanted.size()), wanted);
    QCOMPARE(model.chosen(), 2);
    QCOMPARE(model.newPeople(), 1);
}

void TestDifferenceModel::furtherDataIsShownWithoutTheMarksOfItsForm()
{
    auto batch = std::make_shared<Batch>();
    Difference difference;
    difference.batch = batch;
    batch->cell(batch->add(RecordKind::Person, 1), fields::person.name) = Cell::text("Surname One");
    difference.records.push_back(
        {.outcome = RecordDifference::Changed,
         .record = {RecordKind::Person, 0},
         .stored = {RecordKind::Person, 5},
         .fields = {{fields::person.extras, {}, l(R"({"shoe_size":43,"ranks":["a","b"]})")}}});
    DifferenceModel model;
    model.setPlan(planOf(l("list"), difference));
    QVERIFY2(text(model).contains(l("    Further data |  | ranks: [\"a\",\"b\"]; shoe_size: 43")),
             qPrintable(text(model).join(u'\n')));
}

void TestDifferenceModel::aNewRecordTakesWithItWhatBelongsToIt()
{
    Desk desk;
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(desk.plan({desk.write(sampleFileName, {l("Surname One"), l("Surname Two")})}));
    const qsizetype all = model.chosen();
    const QModelIndex person = row(model, DifferenceModel::Added, l("Surname One"));
    const QModelIndex membership = part(model, person, l("Membership"));
    QVERIFY(membership.isValid());
    QVERIFY(model.setData(person, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(tick(membership), Qt::Unchecked);
    QCOMPARE(model.chosen(), all - 1);
    QCOMPARE(tick(model.group(DifferenceModel::Added)), Qt::PartiallyChecked);
    QVERIFY(model.setData(person, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(tick(membership), Qt::Checked);
    QCOMPARE(model.chosen(), all);
    // The country holds everything of this file.
    QVERIFY(model.setData(row(model, DifferenceModel::Added, l("Kazakhstan")), Qt::Unchecked,
                          Qt::CheckStateRole));
    QCOMPARE(tick(membership), Qt::Unchecked);
    QCOMPARE(tick(row(model, DifferenceModel::Added, sampleChamber)), Qt::Unchecked);
    QCOMPARE(tick(person), Qt::PartiallyChecked); // Comes in, without a seat.
}

void TestDifferenceModel::aPartIsTickedAlone()
{
    Desk desk;
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(desk.plan({desk.write(sampleFileName, {l("Surname One"), l("Surname Two")})}));
    const qsizetype all = model.chosen();
    const QModelIndex person = row(model, DifferenceModel::Added, l("Surname One"));
    QVERIFY(model.setData(part(model, person, l("Membership")), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(tick(person), Qt::PartiallyChecked);
    QCOMPARE(model.chosen(), all); // Something of everybody comes in.
    QCOMPARE(tick(model.group(DifferenceModel::Added)), Qt::PartiallyChecked);
    for (int at = 0; at < model.rowCount(person);
         ++at) { // Neither fields nor technical details are a choice.
        const QModelIndex below = model.index(at, 0, person);
        QCOMPARE(below.flags().testFlag(Qt::ItemIsUserCheckable), below.data().toString() == l("Membership"));
    }
    desk.apply(*model.plan());
    QCOMPARE(desk.people(), QStringList({l("Surname One"), l("Surname Two")}));
    QCOMPARE(desk.stored("count(*) AS value FROM membership"), QStringList{l("1")});
}

void TestDifferenceModel::whatChangesAroundSomebodyIsTheirs()
{
    Desk desk;
    desk.apply(
        *desk.plan({desk.writeTable(l("name,born,chamber,country\nDot Dotova,1970,Senate,Kazakhstan\n"))}));
    DifferenceModel model;
    model.setPlan(desk.plan(
        {desk.writeTable(l("name,born,chamber,country,email\n"
                           "Dot Dotova,1970,Senate,Kazakhstan,dot@example.org; d@example.org\n"))}));
    QCOMPARE(model.count(DifferenceModel::Added), 0);
    const QModelIndex dot = row(model, DifferenceModel::Changed, l("Dot Dotova"));
    QVERIFY(dot.isValid());
    QCOMPARE(dot.data(SubtitleRole).toString(), l("2 contacts"));
    const QModelIndex contact = part(model, dot, l("Contact"));
    QCOMPARE(contact.data(SubtitleRole).toString(), l("dot@example.org"));
    QCOMPARE(desk.apply(*model.plan()).counts.changed, 1);
}

void TestDifferenceModel::seatsAreCountedByWhoseTheyAre()
{
    Desk desk;
    const auto plan = desk.plan({desk.writeTable(
        l("name,chamber,country,delegation\nDot Dotova,Senate,Kazakhstan,\nDash Dashova,Senate,Kazakhstan,\n"
          "Cross Crossova,Senate,Kazakhstan,Delegation of Kazakhstan\n"))});
    const Subjects &subjects = plan->files.front().subjects;
    QCOMPARE(subjects.chamberSeats().values(), QList<int>{2});
    QCOMPARE(subjects.delegationSeats(), 1);
}

void TestDifferenceModel::tickingWhatBelongsToARecordTicksTheRecord()
{
    Desk desk;
    DifferenceModel model;
    model.setPlan(desk.plan({desk.write(sampleFileName, {l("Surname One"), l("Surname Two")})}));
    QVERIFY(model.setData(model.group(DifferenceModel::Added), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), 0);
    const QModelIndex second = row(model, DifferenceModel::Added, l("Surname Two"));
    QVERIFY(model.setData(part(model, second, l("Membership")), Qt::Checked, Qt::CheckStateRole));
    for (const QString &name : {l("Kazakhstan"), sampleChamber, l("Surname Two")})
        QCOMPARE(tick(row(model, DifferenceModel::Added, name)), Qt::Checked);
    QCOMPARE(tick(row(model, DifferenceModel::Added, l("Surname One"))), Qt::Unchecked);
    desk.apply(*model.plan());
    QCOMPARE(desk.people(), QStringList{l("Surname Two")});
}

void TestDifferenceModel::aGroupIsTickedAsAWhole()
{
    Desk desk;
    DifferenceModel model;
    model.setPlan(desk.plan({desk.write(sampleFileName, {l("Surname One")})}));
    QSignalSpy choices(&model, &DifferenceModel::choicesChanged);
    const QModelIndex title = model.group(DifferenceModel::Added);
    QCOMPARE(tick(title), Qt::Checked);
    QVERIFY(model.setData(title, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(tick(title), Qt::Unchecked);
    QCOMPARE(choices.size(), 1);
    QVERIFY(!model.setData(model.index(0, 0, model.index(0, 0, title)), Qt::Checked, Qt::CheckStateRole));
}

void TestDifferenceModel::whatIsNoLongerInTheFileEndsOnlyWhenTicked()
{
    Desk desk;
    desk.apply(*desk.plan({desk.write(sampleFileName, {l("Surname One"), l("Surname Two")})}));
    const QString shorter = desk.write(sampleFileName, {l("Surname One")});
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(desk.plan({shorter}));
    QCOMPARE(model.count(DifferenceModel::Ending), 1);
    QCOMPARE(model.chosen(), 0);
    const QModelIndex ending = row(model, DifferenceModel::Ending, l("Surname Two, Example Chamber"));
    QVERIFY(ending.isValid());
    QCOMPARE(tick(ending), Qt::Unchecked);
    QVERIFY(model.setData(ending, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), 1);
    desk.apply(*model.plan());
    QCOMPARE(desk.stored("count(*) AS value FROM membership WHERE end_date IS NOT NULL"),
             QStringList{l("1")});
}

void TestDifferenceModel::seatsThatSucceedOthersAreOneChoice()
{
    Difference difference;
    auto batch = std::make_shared<Batch>();
    batch->add(RecordKind::PostCapacity, 1);
    difference.batch = batch;
    const RecordKey stored{RecordKind::PostCapacity, 5};
    difference.records.push_back({.outcome = RecordDifference::Changed,
                                  .isInFile = false,
                                  .record = {RecordKind::PostCapacity, 0},
                                  .stored = stored,
                                  .fields = {{fields::postCapacity.validUntil, {}, l("2023-01-01")}}});
    difference.records.push_back({.outcome = RecordDifference::Added,
                                  .record = {RecordKind::PostCapacity, 0},
                                  .stored = stored,
                                  .fields = {{fields::postCapacity.seats, 7, 6}}});
    const auto plan = planOf(l("page"), difference);
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(plan);
    QCOMPARE(model.count(DifferenceModel::Changed), 1);
    QCOMPARE(model.count(DifferenceModel::Added), 0);
    QVERIFY(model.setData(model.index(0, 0, model.group(DifferenceModel::Changed)), Qt::Unchecked,
                          Qt::CheckStateRole));
    for (const RecordDifference &record : plan->files[0].difference.records)
        QVERIFY(!record.isChosen);
}

void TestDifferenceModel::whatWasUntickedIsNotWritten()
{
    Desk desk;
    DifferenceModel model;
    model.setPlan(desk.plan({desk.write(sampleFileName, {l("Surname One"), l("Surname Two")})}));
    model.setData(row(model, DifferenceModel::Added, l("Surname One")), Qt::Unchecked, Qt::CheckStateRole);
    const AppliedImport applied = desk.apply(*model.plan());
    QCOMPARE(applied.counts.added, model.chosen());
    QCOMPARE(applied.counts.peopleAdded, 1);
    QCOMPARE(desk.people(), QStringList{l("Surname Two")});
}

void TestDifferenceModel::aFileBehindAnotherWritesNothingThatWasNotShown()
{
    Desk desk;
    const QString first = desk.write(l("Kazakhstan-1.json"), {l("Surname One"), l("Surname Two")});
    const QString second = desk.write(l("Kazakhstan-2.json"), {l("Surname Three")});
    DifferenceModel model;
    model.setPlan(desk.plan({first, second}));
    QCOMPARE(model.count(DifferenceModel::Ending), 0); // Both files together say who is there.
    QVERIFY(row(model, DifferenceModel::Unchanged, sampleChamber).isValid());
    model.setData(row(model, DifferenceModel::Added, sampleChamber), Qt::Unchecked, Qt::CheckStateRole);
    desk.apply(*model.plan());
    QCOMPARE(desk.stored("count(*) AS value FROM organization"), QStringList{l("0")});
    QCOMPARE(desk.stored("count(*) AS value FROM membership"), QStringList{l("0")});
}

void TestDifferenceModel::samePersonSurvivesUntickingInAnEarlierFile()
{
    Desk desk;
    const QString first = desk.write(l("Kazakhstan-1.json"), {l("Surname One"), l("Given Surname")});
    const QString second = desk.write(l("Kazakhstan-2.json"), {l("Surname Given Patronymic")});
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(desk.plan({first, second}));
    QCOMPARE(model.count(DifferenceModel::Questions), 1);
    model.answer(model.index(0, 0, model.group(DifferenceModel::Questions)), Answer::Same);
    desk.planAgain(model);
    QVERIFY(!row(model, DifferenceModel::Added, l("Surname Given Patronymic")).isValid());
    // Now the one whom the answer means gets another id than in the comparison.
    model.setData(row(model, DifferenceModel::Added, l("Surname One")), Qt::Unchecked, Qt::CheckStateRole);
    desk.apply(*model.plan());
    QCOMPARE(desk.people(), QStringList{l("Surname Given Patronymic")});
}

void TestDifferenceModel::anAnswerLeavesTheTicksAsTheyWere()
{
    Desk desk;
    desk.apply(*desk.plan({desk.write(l("Kazakhstan-1.json"), {l("Given Surname")})}));
    DifferenceModel model;
    model.setPlan(
        desk.plan({desk.write(l("Kazakhstan-2.json"), {l("Surname Given Patronymic"), l("Surname Two")})}));
    model.setData(row(model, DifferenceModel::Added, l("Surname Two")), Qt::Unchecked, Qt::CheckStateRole);
    model.answer(model.index(0, 0, model.group(DifferenceModel::Questions)), Answer::Same);
    desk.planAgain(model);
    QCOMPARE(tick(row(model, DifferenceModel::Added, l("Surname Two"))), Qt::Unchecked);
    QCOMPARE(model.index(0, 0, model.group(DifferenceModel::Questions))
                 .data(DifferenceModel::AnswerRole)
                 .value<Answer>(),
             Answer::Same);
    model.answer(model.index(0, 0, model.group(DifferenceModel::Questions)), Answer::Different);
    desk.planAgain(model);
    QVERIFY(row(model, DifferenceModel::Added, l("Surname Given Patronymic")).isValid());
}

void TestDifferenceModel::theFilterShowsWhatMatchesAndTicksOnlyThat()
{
    Desk desk;
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(desk.plan({desk.write(sampleFileName, {l("Surname One"), l("Surname Two")})}));
    const qsizetype all = model.chosen();
    model.setFilter(l("name two"));
    QTRY_COMPARE(model.rowCount(model.group(DifferenceModel::Added)), 1);
    QVERIFY(model.group(DifferenceModel::Added).data().toString().contains(l("1 of ")));
    model.setData(model.group(DifferenceModel::Added), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.chosen(), all - 1);
    model.setFilter({});
    QCOMPARE(model.rowCount(model.group(DifferenceModel::Added)), int(all));
}

void TestDifferenceModel::aHundredThousandRecordsOpenAtOnce()
{
    auto batch = std::make_shared<Batch>();
    Difference difference;
    constexpr quint32 many = 107'000;
    for (quint32 person = 0; person < many; ++person) {
        batch->cell(batch->add(RecordKind::Person, 0), fields::person.name) =
            Cell::text(batch->keep(QStringLiteral("Surname%1").arg(person)));
        difference.records.push_back(
            {.outcome = RecordDifference::Added, .record = {RecordKind::Person, person}});
    }
    difference.batch = batch;
    const auto plan = planOf(l("large"), difference);
    DifferenceModel model;
    QElapsedTimer clock;
    clock.start();
    model.setPlan(plan);
    const QModelIndex title = model.group(DifferenceModel::Added);
    QCOMPARE(model.rowCount(title), int(many));
    QCOMPARE(model.index(many - 1, 0, title).data().toString(), l("Surname106999"));
    const qint64 opened = clock.restart();
    model.setData(title, Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.chosen(), 0);
    qInfo("107,000 records: opened in %lld ms, unticked in %lld ms", opened, clock.elapsed());
    QVERIFY(opened < 2000); // Texts of all would take longer; the bench measures.
}

QTEST_GUILESS_MAIN(TestDifferenceModel)
#include "tst_differencemodel.moc"
