// The tree model's reading: pages of children, merging what changed, counting seats, revealing a record.
#include "models/core/answer.h"
#include "models/core/viewcontext.h"
#include "models/items/delegationtree.h"
#include "models/items/treenodestorage.h"
#include "models/store/read/readworker.h"
#include "models/store/read/treequeries.h"
#include "models/store/write/treeimpact.h"

#include <QTimer>

namespace delegations {

namespace {

/// Pages of a level that is read up to one of its nodes.
constexpr int wholeLevel = 1'000'000'000;

} // namespace

std::unique_ptr<DelegationTree::Node> DelegationTree::makeNode(Node &parent, TreeRow row)
{
    auto made = std::make_unique<Node>();
    made->parent = &parent;
    made->row = std::move(row);
    m_nodes.insert(made->row.key, made.get());
    return made;
}

void DelegationTree::read(Node &owner, int limit)
{
    ask(owner, owner.children.empty() ? TreeRow() : owner.children.back()->row, limit,
        &DelegationTree::append);
}

bool DelegationTree::fetchAll(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(*node(parent), wholeLevel);
    return node(parent)->inFlight;
}

/// Reads again what has been read of a node's children, and as many more as the change may have added.
void DelegationTree::reread(Node &owner, int growth)
{
    ask(owner, TreeRow(), std::max(pageSize, int(owner.children.size()) + growth), &DelegationTree::merge);
}

/// The answer to the last question about a node counts; the node stays in flight until it has been taken up,
/// so that a view that asks for more from within a signal is not heard.
void DelegationTree::ask(Node &owner, const TreeRow &after, int limit,
                         void (DelegationTree::*takeUp)(Node &, TreePage))
{
    owner.inFlight = true;
    const TreeKey key = owner.row.key;
    const auto page =
        m_worker.run([key, after, limit, viewpoint = m_context.viewpoint()](Connection &connection) {
            return treequeries::children(connection, key, after, limit, viewpoint);
        });
    owner.reading.ask(page, this, [this, &owner, takeUp](Result<TreePage> children) {
        owner.complete =
            !children || children->isLast; // After a failure, asking again at once would fail for ever.
        if (children)
            (this->*takeUp)(owner, std::move(children).value());
        else
            Q_EMIT failed(children.error());
        owner.inFlight = false;
        followPath();
    });
}

void DelegationTree::append(Node &owner, TreePage page)
{
    if (!page.rows.empty()) {
        const int first = int(owner.children.size());
        beginInsertRows(indexOf(&owner), first, first + int(page.rows.size()) - 1);
        for (TreeRow &row : page.rows)
            owner.children.push_back(makeNode(owner, std::move(row)));
        owner.renumber(size_t(first));
        endInsertRows();
    } else if (owner.children.empty()) {
        tellChildless({indexOf(&owner)});
    }
    // When the rows are on the screen: counting would take one of two processors from painting them.
    if (&owner == m_root.get() && m_seats.isEmpty())
        QTimer::singleShot(0, this, &DelegationTree::countSeats);
}

void DelegationTree::apply(const ChangeSet &changes)
{
    const int growth =
        int(changes.inserted.size() + changes.updated.size()) + (changes.isBulk() ? pageSize : 0);
    whenAnswered(m_worker.run([changes](Connection &connection) { return treeImpact(connection, changes); }),
                 this, [this, growth](const Result<TreeImpact> &impact) {
                     if (impact)
                         impactKnown(*impact, growth);
                     else
                         Q_EMIT failed(impact.error());
                 });
}

/// On another day everything may be otherwise.
void DelegationTree::rereadAll()
{
    TreeImpact impact;
    impact.everything = true;
    impactKnown(impact, pageSize);
}

void DelegationTree::impactKnown(const TreeImpact &impact, int growth)
{
    if (!m_root->complete && !m_root->inFlight && m_root->children.empty())
        return; // What is not read yet will be read as it is then, and counted.
    const QList<TreeKey> parents = impact.everything ? m_nodes.keys() : impact.parents.values();
    for (const TreeKey &key : parents) {
        Node *touched = m_nodes.value(key);
        if (!touched || !key.hasLevelsBelow())
            continue;
        // Views know one without children as such: only rows tell them that it has some now.
        const bool wasEmpty = !hasChildren(indexOf(touched));
        touched->row.childCount = -1; // Perhaps no longer empty.
        if (touched->complete || touched->inFlight || !touched->children.empty())
            reread(*touched, growth);
        else if (wasEmpty)
            read(*touched, pageSize);
    }
    constexpr qsizetype fewChambers = 50;
    if (impact.everything || impact.chambers.size() > fewChambers)
        return countSeats();
    for (const qint64 chamber : impact.chambers)
        countSeatsOf(chamber);
}

void DelegationTree::merge(Node &owner, TreePage page)
{
    removeMissing(owner, page);
    for (size_t i = 0; i < page.rows.size(); ++i)
        place(owner, page.rows[i], int(i));
    const QModelIndex index = indexOf(&owner);
    if (index.isValid())
        Q_EMIT dataChanged(index, index);
    else
        Q_EMIT ready();
}

void DelegationTree::removeMissing(Node &owner, const TreePage &page)
{
    QSet<TreeKey> kept;
    for (const TreeRow &row : page.rows)
        kept.insert(row.key);
    for (size_t end = owner.children.size(); end > 0;) {
        size_t first = end;
        while (first > 0 && !kept.contains(owner.children[first - 1]->row.key))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        beginRemoveRows(indexOf(&owner), int(first), int(end) - 1);
        for (size_t i = first; i < end; ++i)
            forget(*owner.children[i]);
        owner.children.erase(owner.children.begin() + qptrdiff(first),
                             owner.children.begin() + qptrdiff(end));
        owner.renumber(first);
        endRemoveRows();
        end = first;
    }
}

/// Makes the child at this position the one of the row: changed, moved from behind, or new.
void DelegationTree::place(Node &owner, const TreeRow &row, int position)
{
    const QModelIndex parentIndex = indexOf(&owner);
    Node *known = m_nodes.value(row.key);
    if (!known || known->parent != &owner) {
        beginInsertRows(parentIndex, position, position);
        owner.children.insert(owner.children.begin() + position, makeNode(owner, row));
        owner.renumber(size_t(position));
        endInsertRows();
        return;
    }
    if (known->position != position) {
        const int from = known->position;
        beginMoveRows(parentIndex, from, from, parentIndex, position);
        std::rotate(owner.children.begin() + position, owner.children.begin() + from,
                    owner.children.begin() + from + 1);
        owner.renumber(size_t(position));
        endMoveRows();
    }
    if (known->row == row)
        return;
    known->row = row;
    const QModelIndex index = indexOf(known);
    Q_EMIT dataChanged(index, index);
}

void DelegationTree::forget(Node &gone)
{
    // Another node of the key may stand elsewhere already: a member who moved to another chamber.
    if (m_nodes.value(gone.row.key) == &gone)
        m_nodes.remove(gone.row.key);
    for (const auto &child : gone.children)
        forget(*child);
}

void DelegationTree::countSeats()
{
    m_countingSeats.ask(m_worker.run([viewpoint = m_context.viewpoint()](Connection &connection) {
        return treequeries::allSeats(connection, viewpoint);
    }),
                        this, [this](const Result<std::vector<ChamberSeats>> &counted) {
                            if (!counted) {
                                Q_EMIT failed(counted.error());
                                return;
                            }
                            m_seats.clear();
                            m_chambersOf.clear();
                            setSeats(*counted);
                            Q_EMIT ready();
                        });
}

void DelegationTree::countSeatsOf(qint64 chamber)
{
    whenAnswered(m_worker.run([chamber, viewpoint = m_context.viewpoint()](Connection &connection) {
        return treequeries::seatsOf(connection, chamber, viewpoint);
    }),
                 this, [this, chamber](const Result<std::vector<ChamberSeats>> &counted) {
                     if (!counted) {
                         Q_EMIT failed(counted.error());
                         return;
                     }
                     const qint64 area = m_seats.take(chamber).area;
                     m_chambersOf[area].remove(chamber);
                     setSeats(*counted);
                     seatsChanged({TreeKey::Country, area, {}});
                 });
}

void DelegationTree::setSeats(const std::vector<ChamberSeats> &counted)
{
    QSet<qint64> areas;
    QModelIndexList childless;
    for (const ChamberSeats &seats : counted) {
        const QModelIndex chamber = indexOf({TreeKey::Chamber, seats.chamber, {}});
        const bool hadChildren = chamber.isValid() && hasChildren(chamber);
        m_seats.insert(seats.chamber, seats);
        if (hadChildren && !hasChildren(chamber))
            childless.append(chamber);
        m_chambersOf[seats.area].insert(seats.chamber);
        areas.insert(seats.area);
        seatsChanged({TreeKey::Chamber, seats.chamber, {}});
        if (const QModelIndex own = indexOf({TreeKey::OwnMembers, seats.chamber, {}}); own.isValid())
            Q_EMIT dataChanged(own, own);
    }
    for (const qint64 area : areas)
        seatsChanged({TreeKey::Country, area, {}});
    tellChildless(childless);
}

/// Views ask once whether there is something to expand. Of children that were never read no row goes; only a
/// new layout makes them ask again.
void DelegationTree::tellChildless(const QModelIndexList &indexes)
{
    QSet<QPersistentModelIndex> parents;
    for (const QModelIndex &index : indexes) {
        if (index.isValid())
            parents.insert(index.parent());
    }
    if (parents.isEmpty())
        return;
    Q_EMIT layoutAboutToBeChanged(parents.values());
    Q_EMIT layoutChanged(parents.values());
}

void DelegationTree::seatsChanged(const TreeKey &key)
{
    const QModelIndex index = indexOf(key);
    if (index.isValid())
        Q_EMIT dataChanged(index, index, {SeatCountRole, Qt::AccessibleTextRole});
}

void DelegationTree::reveal(const Scope &place)
{
    m_revealing = place;
    m_path.clear();
    m_findingPath.ask(m_worker.run([place, viewpoint = m_context.viewpoint()](Connection &connection) {
        return treequeries::path(connection, place, viewpoint);
    }),
                      this, [this, place](const Result<std::vector<TreeKey>> &path) {
                          if (path && !path->empty()) {
                              m_path = *path;
                              followPath();
                              return;
                          }
                          if (!path)
                              Q_EMIT failed(path.error());
                          m_revealing = {};
                          Q_EMIT revealed(place, {});
                      });
}

/// Goes down the path as far as it has been read, and asks for the next level. Called again when that has
/// come.
void DelegationTree::followPath()
{
    if (m_path.empty())
        return;
    Node *deepest = m_root.get();
    for (const TreeKey &key : m_path) {
        Node *next = m_nodes.value(key);
        if (!next) {
            if (!deepest->inFlight && !deepest->complete)
                read(*deepest, wholeLevel);
            if (deepest->inFlight)
                return;
            break;
        }
        deepest = next;
    }
    const bool arrived = deepest->row.key == m_path.back();
    m_path.clear();
    Q_EMIT revealed(std::exchange(m_revealing, {}), arrived ? indexOf(deepest) : QModelIndex());
}

} // namespace delegations
