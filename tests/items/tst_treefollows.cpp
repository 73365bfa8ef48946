// What anybody changes anywhere reaches the tree and its counts: whatever was written, the tree that follows
// is the one that would be read afresh.
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/viewcontext.h"
#include "models/items/delegationtree.h"
#include "models/store/read/readworker.h"
#include "models/store/read/treequeries.h"
#include "tests/support/shownplaces.h"
#include "tests/support/smallassembly.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

PartialDate date(const char *text)
{
    return PartialDate::parse(s(text)).value();
}

QString line(int depth, const QString &text, const std::optional<SeatCount> &count)
{
    return QString(depth * 2, u' ') + text + (count ? u' ' + seatsText(*count) : QString());
}

/// A line for each node that the model shows.
QStringList shown(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant count = index.data(SeatCountRole);
        const auto key = index.data(DelegationTree::KeyRole).value<TreeKey>();
        const bool isMonth = key.kind == TreeKey::Month || key.kind == TreeKey::Section;
        lines << line(depth,
                      isMonth ? recordType(key.listed).table + u' ' + key.month : index.data().toString(),
                      count.isValid() ? std::optional(count.value<SeatCount>()) : std::nullopt);
        lines << shown(model, index, depth + 1);
    }
    return lines;
}

/// The same as it stands in the database.
class Afresh
{
public:
    Afresh(Connection &connection, QDate day) : m_connection(connection), m_day(day)
    {
        const auto all = treequeries::allSeats(connection, day);
        for (const ChamberSeats &seats : *all) {
            m_chambers.insert(seats.chamber, seats.count);
            m_countries[seats.area].add(seats.count);
            m_own.insert(seats.chamber, seats.own.filled);
        }
    }

    [[nodiscard]] QStringList lines(const TreeKey &parent = {}, int depth = 0) const
    {
        QStringList lines;
        const auto page = treequeries::children(m_connection, parent, {}, 1000, m_day);
        for (const TreeRow &row : page->rows) {
            const bool isMonth = row.key.kind == TreeKey::Month || row.key.kind == TreeKey::Section;
            const QString label =
                isMonth                             ? recordType(row.key.listed).table + u' ' + row.key.month
                : row.key.kind == TreeKey::Overview ? QStringLiteral("Overview")
                : row.key.kind == TreeKey::OwnMembers
                    ? QStringLiteral("All members of the chamber (%1)").arg(m_own[row.key.id])
                    : row.label;
            lines << line(depth, label, count(row.key));
            lines << this->lines(row.key, depth + 1);
        }
        return lines;
    }

private:
    [[nodiscard]] std::optional<SeatCount> count(const TreeKey &key) const
    {
        const auto &counts = key.kind == TreeKey::Country ? m_countries : m_chambers;
        const bool isCounted =
            (key.kind == TreeKey::Country || key.kind == TreeKey::Chamber) && counts.contains(key.id);
        return isCounted ? std::optional(counts[key.id]) : std::nullopt;
    }

    Connection &m_connection;
    QDate m_day;
    QMap<qint64, SeatCount> m_chambers;
    QMap<qint64, SeatCount> m_countries;
    QMap<qint64, int> m_own;
};

void expand(QAbstractItemModel &model, const QModelIndex &parent)
{
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        expand(model, model.index(row, 0, parent));
}

/// An assembly with the tree read down to its last leaf.
struct Followed
{
    Followed()
    {
        QObject::connect(&database.store(), &RecordStore::changed, &tree, &DelegationTree::apply);
        isRead = QTest::qWaitFor([this] {
            expand(tree, {});
            return isCurrent();
        });
    }

    [[nodiscard]] bool isCurrent()
    {
        return shown(tree) == Afresh(database.connection(), day).lines() && areKnown({});
    }
    /// Whether each node is found by its key.
    [[nodiscard]] bool areKnown(const QModelIndex &parent) const
    {
        for (int row = 0; row < tree.rowCount(parent); ++row) {
            const QModelIndex index = tree.index(row, 0, parent);
            if (tree.indexOf(index.data(DelegationTree::KeyRole).value<TreeKey>()) != index ||
                !areKnown(index))
                return false;
        }
        return true;
    }

    /// Changes a field of a stored record.
    template <typename V>
    void update(const RecordKey &key, Field<V> field, const std::type_identity_t<V> &value)
    {
        database.update(key, Record(key.kind).set(field, value));
    }
    void remove(const RecordKey &key)
    {
        const Record stored = *database.store().record(key);
        auto transaction = database.store().begin(s("test"));
        if (!(*transaction)->remove(key, stored.revision) || !(*transaction)->commit())
            qFatal("The record cannot be removed.");
    }
    /// The first of the council's own posts.
    [[nodiscard]] RecordKey councilsPost() const
    {
        return database.store().referring(fields::post.organization, assembly.council.id)->front().key();
    }

    TemporaryDatabase database;
    SmallAssembly assembly{database};
    ReadWorker worker{database.path()};
    QDate day = SmallAssembly::day();
    ViewContext context{[this] { return day; }};
    DelegationTree tree{worker, context};
    QAbstractItemModelTester tester{&tree, QAbstractItemModelTester::FailureReportingMode::QtTest};
    bool isRead = false;
    bool isChanged = false; ///< And the tree has followed so far.
};

using Change = std::function<void(Followed &)>;

QString list(const QString &one, const QString &other)
{
    return s("The tree shows\n") + one + s("\nand what is stored is\n") + other;
}

} // namespace
Q_DECLARE_METATYPE(Change)

class TestTreeFollows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeReachesTheTree_data();
    void everyChangeReachesTheTree();
    void whatWasNotReadYetIsCountedToo();
};

void TestTreeFollows::everyChangeReachesTheTree_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("a country's name",
        [](Followed &f) { f.update(f.assembly.zetland, fields::area.name, s("Zedland")); });
    row("a country's place", [](Followed &f) { f.update(f.assembly.zetland, fields::area.sortOrder, 9); });
    row("a chamber's name",
        [](Followed &f) { f.update(f.assembly.upper, fields::organization.name, s("House of Peers")); });
    row("a chamber's place",
        [](Followed &f) { f.update(f.assembly.upper, fields::organization.sortOrder, 9); });
    row("a chamber's country",
        [](Followed &f) { f.update(f.assembly.upper, fields::organization.area, f.assembly.alphia); });
    row("a chamber that is none",
        [](Followed &f) { f.update(f.assembly.lower, fields::organization.classification, s("other")); });
    row("a body that becomes a chamber", [](Followed &f) {
        f.update(f.assembly.commission, fields::organization.classification, s("chamber"));
    });
    row("a new chamber", [](Followed &f) {
        f.database.insert(Record(RecordKind::Organization)
                              .set(fields::organization.name, s("Third House"))
                              .set(fields::organization.classification, s("chamber"))
                              .set(fields::organization.area, f.assembly.betania)
                              .set(fields::organization.seats, 7));
    });
    row("a chamber's own seats",
        [](Followed &f) { f.update(f.assembly.council, fields::organization.seats, 31); });
    row("a number of seats", [](Followed &f) { f.update(f.assembly.quota, fields::postCapacity.seats, 5); });
    row("a number of seats that began later",
        [](Followed &f) { f.update(f.assembly.quota, fields::postCapacity.validFrom, date("2023-02")); });
    row("a number of seats that goes", [](Followed &f) { f.remove(f.assembly.quota); });
    row("a further number of seats", [](Followed &f) {
        f.database.insert(Record(RecordKind::PostCapacity)
                              .set(fields::postCapacity.post, f.assembly.lowerSeat)
                              .set(fields::postCapacity.seats, 11)
                              .set(fields::postCapacity.validFrom, PartialDate(QDate(2022, 1, 1))));
    });
    row("a term that ends",
        [](Followed &f) { f.update(f.assembly.term, fields::legislativePeriod.endDate, date("2022-01")); });
    row("a term that is yet to begin",
        [](Followed &f) { f.update(f.assembly.term, fields::legislativePeriod.startDate, date("2022-07")); });
    row("a term of members of the chamber itself", [](Followed &f) {
        const RecordKey term =
            f.database.insert(Record(RecordKind::LegislativePeriod)
                                  .set(fields::legislativePeriod.organization, f.assembly.council)
                                  .set(fields::legislativePeriod.name, s("Term One")));
        f.database.insert(Record(RecordKind::Membership)
                              .set(fields::membership.period, term)
                              .set(fields::membership.person, f.assembly.person(s("Party Partov")))
                              .set(fields::membership.organization, f.assembly.council)
                              .set(fields::membership.post, f.councilsPost())
                              .set(fields::membership.party, f.assembly.party));
        f.isChanged = QTest::qWaitFor([&] { return f.isCurrent(); });
        f.update(term, fields::legislativePeriod.endDate, date("2022-01"));
    });
    row("the seats of another chamber",
        [](Followed &f) { f.update(f.assembly.upperSeat, fields::post.onBehalfOf, f.assembly.commission); });
    row("a member becomes a substitute",
        [](Followed &f) { f.update(f.assembly.adamsSeat, fields::membership.capacity, s("substitute")); });
    row("a member leaves",
        [](Followed &f) { f.update(f.assembly.adamsSeat, fields::membership.endDate, date("2022-06-03")); });
    row("a member was there to the end of a month",
        [](Followed &f) { f.update(f.assembly.adamsSeat, fields::membership.endDate, date("2022-05")); });
    row("a member goes", [](Followed &f) { f.remove(f.assembly.dorasSeat); });
    row("a member's place",
        [](Followed &f) { f.update(f.assembly.adamsSeat, fields::membership.protocolOrder, 99); });
    row("a member of another chamber", [](Followed &f) {
        f.database.update(f.assembly.adamsSeat, Record(RecordKind::Membership)
                                                    .set(fields::membership.post, f.assembly.lowerSeat)
                                                    .set(fields::membership.onBehalfOf, f.assembly.lower));
    });
    row("a member's term", [](Followed &f) {
        const RecordKey term =
            f.database.insert(Record(RecordKind::LegislativePeriod)
                                  .set(fields::legislativePeriod.organization, f.assembly.lower)
                                  .set(fields::legislativePeriod.name, s("Term Zero"))
                                  .set(fields::legislativePeriod.endDate, date("2020-12-31")));
        f.update(f.assembly.dorasSeat, fields::membership.period, term);
    });
    row("a new member", [](Followed &f) { f.assembly.seat(s("New Newov"), f.assembly.lowerSeat); });
    row("a new member of the council itself",
        [](Followed &f) { f.assembly.seat(s("New Newov"), f.councilsPost()); });
    row("a member of the chamber behind its delegates",
        [](Followed &f) { f.update(f.assembly.partova, fields::person.name, s("Zarty Partova")); });
    row("a second member of the chamber behind its delegates", [](Followed &f) {
        const Result<Record> seat = f.database.store().record(f.assembly.partovasSeat);
        f.database.insert(Record(RecordKind::Membership)
                              .set(fields::membership.person, f.assembly.clara)
                              .set(fields::membership.organization, f.assembly.upper)
                              .set(fields::membership.post, seat->value(fields::membership.post)));
    });
    row("the last member of the chamber behind its delegates",
        [](Followed &f) { f.remove(f.assembly.partovasSeat); });
    row("a person's name",
        [](Followed &f) { f.update(f.assembly.adam, fields::person.name, s("Zadam Adamov")); });
    row("what a person is sorted under", [](Followed &f) {
        f.update(f.assembly.twinTwo, fields::person.name, s("Same Zedname"));
        f.update(f.assembly.twinTwo, fields::person.sortName, s("Aaa"));
    });
    row("a speaker's name",
        [](Followed &f) { f.update(f.assembly.pleni, fields::person.name, s("Plena Potova")); });
    row("a speaker who ends", [](Followed &f) {
        const auto terms = f.database.store().referring(fields::membership.person, f.assembly.pleni.id);
        f.update(terms->front().key(), fields::membership.endDate, date("2021"));
    });
    row("a further speaker",
        [](Followed &f) { f.assembly.seat(s("Second Speakov"), f.assembly.plenipotentiary); });
    row("an office that is no longer the speaker's",
        [](Followed &f) { f.update(f.assembly.plenipotentiary, fields::post.role, s("Observer")); });
    row("a delegation of another country",
        [](Followed &f) { f.update(f.assembly.delegation, fields::organization.area, f.assembly.alphia); });
    row("news", [](Followed &f) { f.assembly.news(s("Newest"), s("2022-06-01")); });
    row("a first event", [](Followed &f) { f.assembly.event(s("Session"), s("2031-03-02")); });
    row("events that come, move to another month and go", [](Followed &f) {
        const RecordKey first = f.assembly.event(s("Session"), s("2031-03-02"));
        const RecordKey second = f.assembly.event(s("Mission"), {});
        f.update(first, fields::event.startDate, date("2031-04"));
        f.update(second, fields::event.name, s("Observers"));
        f.remove(first);
    });
    row("undated news", [](Followed &f) { f.assembly.news(s("Whenever"), {}); });
    row("news of another month",
        [](Followed &f) { f.update(f.assembly.meeting, fields::newsItem.published, date("2021-12-24")); });
    row("news whose day is not known",
        [](Followed &f) { f.update(f.assembly.houseNews, fields::newsItem.published, {}); });
    for (const char *day : {"2000-01-01", "2015-01-01", "2030-01-01"}) {
        row(day, [day](Followed &f) {
            f.day = QDate::fromString(s(day), Qt::ISODate);
            f.context.look();
        });
    }
    row("a headline",
        [](Followed &f) { f.update(f.assembly.meeting, fields::newsItem.title, s("Meeting closed")); });
}

void TestTreeFollows::everyChangeReachesTheTree()
{
    QFETCH(const Change, change);
    Followed followed;
    QVERIFY(followed.isRead);
    const QStringList before = shown(followed.tree);
    change(followed);
    QVERIFY2(followed.isChanged || Afresh(followed.database.connection(), followed.day).lines() != before,
             "The change changes nothing.");
    const auto isThere = [&] {
        expand(followed.tree, {}); // As a view does with what it has expanded.
        return followed.isCurrent();
    };
    QVERIFY2(QTest::qWaitFor(isThere, 1500),
             qPrintable(list(shown(followed.tree).join(u'\n'),
                             Afresh(followed.database.connection(), followed.day).lines().join(u'\n'))));
}

/// Of countries that nobody has expanded.
void TestTreeFollows::whatWasNotReadYetIsCountedToo()
{
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    ReadWorker worker{database.path()};
    const ViewContext context(SmallAssembly::day());
    DelegationTree tree(worker, context);
    connect(&database.store(), &RecordStore::changed, &tree, &DelegationTree::apply);
    tree.fetchMore({});
    const auto seats = [&] {
        return seatsText(
            tree.indexOf({TreeKey::Country, assembly.zetland.id, {}}).data(SeatCountRole).value<SeatCount>());
    };
    QTRY_COMPARE(seats(), s("5 of 8"));
    assembly.seat(s("New Newov"), assembly.lowerSeat);
    QTRY_COMPARE(seats(), s("6 of 8"));
    database.insert(Record(RecordKind::PostCapacity)
                        .set(fields::postCapacity.post, assembly.lowerSeat)
                        .set(fields::postCapacity.seats, 11)
                        .set(fields::postCapacity.validFrom, PartialDate(QDate(2022, 1, 1))));
    QTRY_COMPARE(seats(), s("6 of 17"));
}

QTEST_GUILESS_MAIN(TestTreeFollows)
#include "tst_treefollows.moc"
