#pragma once

#include "models/core/answer.h"
#include "models/core/changeset.h"
#include "models/core/itemroles.h"
#include "models/core/result.h"
#include "models/core/scope.h"
#include "models/core/treenode.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>

namespace delegations {

class ReadWorker;
class ViewContext;
struct TreeImpact;
struct TreeNodeStorage;

/// The navigation tree: the overview, countries with their plenipotentiary representatives, chambers and
/// members, then what is listed by month, the news first. Reads a page of children at a time, on the worker;
/// never touches the database from data() or rowCount(). Follows change sets by exact inserts, removes and
/// moves, so that selection and expansion stay.
class DelegationTree : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// Beside those of itemroles.h.
    enum Role {
        KeyRole = Qt::UserRole + 100, ///< TreeKey
    };

    /// How many children are read at a time.
    static constexpr int pageSize = 100;

    DelegationTree(ReadWorker &worker, const ViewContext &context, QObject *parent = nullptr);
    ~DelegationTree() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction;
    }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Asks for the move by membershipDropped() and changes nothing itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// The node, when it has been read; else an invalid index.
    [[nodiscard]] QModelIndex indexOf(const TreeKey &key) const;
    /// Whether there is no country, and nothing that is listed by month; true until the first page has been
    /// read.
    [[nodiscard]] bool isEmpty() const;
    /// The first that there is to be seen: the overview. Nowhere while it isEmpty().
    [[nodiscard]] Scope firstPlace() const;
    /// Whether what is typed begins the name by which the node is sorted, or the one that is printed, or with
    /// `anyWord` any word of them; in whatever script.
    [[nodiscard]] bool isFoundBy(const QModelIndex &index, const QString &typed, bool anyWord) const;
    /// Reads all children of a node that are not read yet. False when there are none; otherwise they come, or
    /// some of them while something else is being read: then it is to be asked again.
    bool fetchAll(const QModelIndex &parent);
    /// Reads whatever is missing on the way to a place's node and tells it by revealed(). A later call
    /// replaces it.
    void reveal(const Scope &place);

    /// Brings the parts that have been read up to date.
    void apply(const ChangeSet &changes);

Q_SIGNALS:
    /// The place's node, or an invalid index when the tree does not show it.
    void revealed(const delegations::Scope &place, const QModelIndex &index);
    void membershipDropped(qint64 membership, qint64 chamber);
    /// A record's node begins to be dragged, perhaps to another program: `data` may be given more to offer,
    /// and lives as long as it is offered. Const, as mimeData() is, in which it is emitted.
    void dragged(const delegations::RecordKey &record, // clazy:exclude=const-signal-or-slot
                 QMimeData *data) const;
    /// The first children and their counts are there; again when either was read anew.
    void ready();
    void failed(const delegations::Error &error);

private:
    using Node = TreeNodeStorage;

    [[nodiscard]] Node *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] QString label(const Node &node) const;
    [[nodiscard]] QString ownMembersLabel(qint64 chamber) const;
    [[nodiscard]] QString subtitle(const Node &node) const;
    [[nodiscard]] QString accessibleText(const Node &node) const;
    [[nodiscard]] std::optional<SeatCount> seats(const Node &node) const;

    void read(Node &node, int limit);
    void reread(Node &node, int growth);
    void ask(Node &node, const TreeRow &after, int limit, void (DelegationTree::*takeUp)(Node &, TreePage));
    void append(Node &node, TreePage page);
    void merge(Node &node, TreePage page);
    void removeMissing(Node &node, const TreePage &page);
    void place(Node &node, const TreeRow &row, int position);
    void forget(Node &node);
    [[nodiscard]] std::unique_ptr<Node> makeNode(Node &parent, TreeRow row);

    void countSeats();
    void countSeatsOf(qint64 chamber);
    void setSeats(const std::vector<ChamberSeats> &counted);
    void seatsChanged(const TreeKey &key);
    void tellChildless(const QModelIndexList &indexes);
    void rereadAll();
    void impactKnown(const TreeImpact &impact, int growth);
    void followPath();

    ReadWorker &m_worker;
    const ViewContext &m_context;
    std::unique_ptr<Node> m_root;
    LatestQuestion m_countingSeats;
    LatestQuestion m_findingPath;
    QHash<TreeKey, Node *> m_nodes;
    QHash<qint64, ChamberSeats> m_seats;      ///< By chamber.
    QHash<qint64, QSet<qint64>> m_chambersOf; ///< By area.
    Scope m_revealing;
    std::vector<TreeKey> m_path;
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::TreeKey)
