// What anybody changes anywhere reaches the tree and its counts: whatever was written, the tree that follows
// is the one that would be read afresh.
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
        const bool isMonth = key.kind == TreeKey::NewsMonth || key.kind == TreeKey::NewsSection;
        lines << line(depth, isMonth ? s("News ") + key.month : index.data().toString(),
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
        }
    }

    [[nodiscard]] QStringList lines(const TreeKey &parent = {}, int depth = 0) const
    {
        QStringList lines;
        const auto page = treequeries::children(m_connection, parent, {}, 1000, m_day);
        for (const TreeRow &row : page->rows) {
            const bool isMonth = row.key.kind == TreeKey::NewsMonth || row.key.kind == TreeKey::NewsSection;
            lines << line(depth, isMonth ? s("News ") + row.key.month : row.label, count(row.key));
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

    /// Changes columns of a stored record.
    void update(RecordKind kind, qint64 id, const Row &columns)
    {
        const Row stored = *database.store().row({kind, id});
        auto transaction = database.store().begin(s("test"));
        if (!(*transaction)->update({kind, id}, stored.value(s("revision")).toLongLong(), columns) ||
            !(*transaction)->commit())
            qFatal("The record cannot be changed.");
    }
    void remove(RecordKind kind, qint64 id)
    {
        const Row stored = *database.store().row({kind, id});
        auto transaction = database.store().begin(s("test"));
        if (!(*transaction)->remove({kind, id}, stored.value(s("revision")).toLongLong()) ||
            !(*transaction)->commit())
            qFatal("The record cannot be removed.");
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
    using K = RecordKind;
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("a country's name", [](Followed &f) {
        f.update(K::Area, f.assembly.zetland.value, {{s("name"), s("Zedland")}});
    });
    row("a country's place", [](Followed &f) {
        f.update(K::Area, f.assembly.zetland.value, {{s("sort_order"), 9}});
    });
    row("a chamber's name", [](Followed &f) {
        f.update(K::Organization, f.assembly.upper.value, {{s("name"), s("House of Peers")}});
    });
    row("a chamber's place", [](Followed &f) {
        f.update(K::Organization, f.assembly.upper.value, {{s("sort_order"), 9}});
    });
    row("a chamber's country", [](Followed &f) {
        f.update(K::Organization, f.assembly.upper.value, {{s("area_id"), f.assembly.alphia.value}});
    });
    row("a chamber that is none", [](Followed &f) {
        f.update(K::Organization, f.assembly.lower.value, {{s("classification"), s("other")}});
    });
    row("a body that becomes a chamber", [](Followed &f) {
        f.update(K::Organization, f.assembly.commission.value, {{s("classification"), s("chamber")}});
    });
    row("a new chamber", [](Followed &f) {
        Organization chamber;
        chamber.name = s("Third House");
        chamber.classification = s("chamber");
        chamber.area = f.assembly.betania;
        chamber.seats = 7;
        f.database.insert(chamber);
    });
    row("a chamber's own seats", [](Followed &f) {
        f.update(K::Organization, f.assembly.council.value, {{s("seats"), 31}});
    });
    row("a number of seats", [](Followed &f) {
        f.update(K::PostCapacity, f.assembly.quota.value, {{s("seats"), 5}});
    });
    row("a number of seats that began later", [](Followed &f) {
        f.update(K::PostCapacity, f.assembly.quota.value, {{s("valid_from"), s("2023-02")}});
    });
    row("a number of seats that goes",
        [](Followed &f) { f.remove(K::PostCapacity, f.assembly.quota.value); });
    row("a further number of seats", [](Followed &f) {
        PostCapacity more;
        more.post = f.assembly.lowerSeat;
        more.seats = 11;
        more.validFrom = PartialDate(QDate(2022, 1, 1));
        f.database.insert(more);
    });
    row("a term that ends", [](Followed &f) {
        f.update(K::LegislativePeriod, f.assembly.term.value, {{s("end_date"), s("2022-01")}});
    });
    row("a term that is yet to begin", [](Followed &f) {
        f.update(K::LegislativePeriod, f.assembly.term.value, {{s("start_date"), s("2022-07")}});
    });
    row("a term of members of the chamber itself", [](Followed &f) {
        LegislativePeriod term;
        term.organization = f.assembly.council;
        term.name = s("Term One");
        Membership seat;
        seat.period = f.database.insert(term);
        seat.person = f.assembly.person(s("Party Partov"));
        seat.organization = f.assembly.council;
        seat.post = Id<Post>(f.database.store()
                                 .referring(K::Post, s("organization_id"), f.assembly.council.value)
                                 ->front()
                                 .value(s("id"))
                                 .toLongLong());
        seat.onBehalfOf = f.assembly.party;
        f.database.insert(seat);
        f.isChanged = QTest::qWaitFor([&] { return f.isCurrent(); });
        f.update(K::LegislativePeriod, seat.period.value, {{s("end_date"), s("2022-01")}});
    });
    row("the seats of another chamber", [](Followed &f) {
        f.update(K::Post, f.assembly.upperSeat.value, {{s("on_behalf_of_id"), f.assembly.commission.value}});
    });
    row("a member becomes a substitute", [](Followed &f) {
        f.update(K::Membership, f.assembly.adamsSeat.value, {{s("capacity"), s("substitute")}});
    });
    row("a member leaves", [](Followed &f) {
        f.update(K::Membership, f.assembly.adamsSeat.value, {{s("end_date"), s("2022-06-03")}});
    });
    row("a member was there to the end of a month", [](Followed &f) {
        f.update(K::Membership, f.assembly.adamsSeat.value, {{s("end_date"), s("2022-05")}});
    });
    row("a member goes", [](Followed &f) { f.remove(K::Membership, f.assembly.dorasSeat.value); });
    row("a member's place", [](Followed &f) {
        f.update(K::Membership, f.assembly.adamsSeat.value, {{s("protocol_order"), 99}});
    });
    row("a member of another chamber", [](Followed &f) {
        f.update(
            K::Membership, f.assembly.adamsSeat.value,
            {{s("post_id"), f.assembly.lowerSeat.value}, {s("on_behalf_of_id"), f.assembly.lower.value}});
    });
    row("a member's term", [](Followed &f) {
        LegislativePeriod former;
        former.organization = f.assembly.lower;
        former.name = s("Term Zero");
        former.endDate = PartialDate(QDate(2020, 12, 31));
        const qint64 term = f.database.insert(former).value;
        f.update(K::Membership, f.assembly.dorasSeat.value, {{s("period_id"), term}});
    });
    row("a new member", [](Followed &f) { f.assembly.seat(s("New Newov"), f.assembly.lowerSeat); });
    row("a new member of the council itself", [](Followed &f) {
        const auto posts =
            f.database.store().referring(K::Post, s("organization_id"), f.assembly.council.value);
        f.assembly.seat(s("New Newov"), Id<Post>(posts->front().value(s("id")).toLongLong()));
    });
    row("a person's name", [](Followed &f) {
        f.update(K::Person, f.assembly.adam.value, {{s("name"), s("Zadam Adamov")}});
    });
    row("what a person is sorted under", [](Followed &f) {
        f.update(K::Person, f.assembly.twinTwo.value, {{s("name"), s("Same Zedname")}});
        f.update(K::Person, f.assembly.twinTwo.value, {{s("sort_name"), s("Aaa")}});
    });
    row("a speaker's name", [](Followed &f) {
        f.update(K::Person, f.assembly.pleni.value, {{s("name"), s("Plena Potova")}});
    });
    row("a speaker who ends", [](Followed &f) {
        const auto terms =
            f.database.store().referring(K::Membership, s("person_id"), f.assembly.pleni.value);
        f.update(K::Membership, terms->front().value(s("id")).toLongLong(), {{s("end_date"), s("2021")}});
    });
    row("a further speaker",
        [](Followed &f) { f.assembly.seat(s("Second Speakov"), f.assembly.plenipotentiary); });
    row("an office that is no longer the speaker's", [](Followed &f) {
        f.update(K::Post, f.assembly.plenipotentiary.value, {{s("role"), s("Observer")}});
    });
    row("a delegation of another country", [](Followed &f) {
        f.update(K::Organization, f.assembly.delegation.value, {{s("area_id"), f.assembly.alphia.value}});
    });
    row("news", [](Followed &f) { f.assembly.news(s("Newest"), s("2022-06-01")); });
    row("undated news", [](Followed &f) { f.assembly.news(s("Whenever"), {}); });
    row("news of another month", [](Followed &f) {
        f.update(K::NewsItem, f.assembly.meeting.value, {{s("published"), s("2021-12-24")}});
    });
    row("news whose day is not known", [](Followed &f) {
        f.update(K::NewsItem, f.assembly.houseNews.value, {{s("published"), QVariant()}});
    });
    for (const char *day : {"2000-01-01", "2015-01-01", "2030-01-01"}) {
        row(day, [day](Followed &f) {
            f.day = QDate::fromString(s(day), Qt::ISODate);
            f.context.look();
        });
    }
    row("a headline", [](Followed &f) {
        f.update(K::NewsItem, f.assembly.meeting.value, {{s("title"), s("Meeting closed")}});
    });
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
        return seatsText(tree.indexOf({TreeKey::Country, assembly.zetland.value, {}})
                             .data(SeatCountRole)
                             .value<SeatCount>());
    };
    QTRY_COMPARE(seats(), s("5 of 8"));
    assembly.seat(s("New Newov"), assembly.lowerSeat);
    QTRY_COMPARE(seats(), s("6 of 8"));
    PostCapacity more;
    more.post = assembly.lowerSeat;
    more.seats = 11;
    more.validFrom = PartialDate(QDate(2022, 1, 1));
    database.insert(more);
    QTRY_COMPARE(seats(), s("6 of 17"));
}

QTEST_GUILESS_MAIN(TestTreeFollows)
#include "tst_treefollows.moc"
