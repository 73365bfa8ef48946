#include "models/items/delegationtree.h"

#include "models/core/kinds/browsable.h"
#include "models/core/seattext.h"
#include "models/core/viewcontext.h"
#include "models/items/treenodestorage.h"
#include "models/language/datewords.h"
#include "models/language/textfold.h"

#include <QLocale>
#include <QMimeData>

namespace delegations {

namespace {

constexpr QLatin1StringView membershipMimeType("application/x-delegations-membership");

} // namespace

DelegationTree::DelegationTree(ReadWorker &worker, const ViewContext &context, QObject *parent)
    : QAbstractItemModel(parent), m_worker(worker), m_context(context), m_root(std::make_unique<Node>())
{
    connect(&context, &ViewContext::changed, this, &DelegationTree::rereadAll);
    m_root->row.childCount = -1;
    m_nodes.insert(m_root->row.key, m_root.get());
}

DelegationTree::~DelegationTree() = default;

DelegationTree::Node *DelegationTree::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex DelegationTree::indexOf(const Node *node) const
{
    return node && node->parent ? createIndex(node->position, 0, node) : QModelIndex();
}

QModelIndex DelegationTree::indexOf(const TreeKey &key) const
{
    return indexOf(m_nodes.value(key));
}

QModelIndex DelegationTree::index(int row, int column, const QModelIndex &parent) const
{
    const Node *owner = node(parent);
    if (column != 0 || row < 0 || row >= int(owner->children.size()))
        return {};
    return createIndex(row, column, owner->children[size_t(row)].get());
}

QModelIndex DelegationTree::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(child)->parent) : QModelIndex();
}

bool DelegationTree::isEmpty() const
{
    return std::all_of(m_root->children.begin(), m_root->children.end(), [](const auto &child) {
        return child->row.key.kind == TreeKey::Section && child->row.childCount == 0;
    });
}

Scope DelegationTree::firstPlace() const
{
    return isEmpty() ? Scope() : m_root->children.front()->row.place();
}

bool DelegationTree::isFoundBy(const QModelIndex &index, const QString &typed, bool anyWord) const
{
    if (!index.isValid())
        return false;
    const Node &item = *node(index);
    const QStringList beginnings = foldings(typed);
    const auto isFound = [&](const QString &name) {
        return std::any_of(beginnings.cbegin(), beginnings.cend(), [&](const QString &beginning) {
            return !beginning.isEmpty() &&
                   (name.startsWith(beginning) || (anyWord && name.contains(u' ' + beginning)));
        });
    };
    if (isFound(folded(item.row.sortName)))
        return true;
    const QStringList names = foldings(label(item));
    return std::any_of(names.cbegin(), names.cend(), isFound);
}

int DelegationTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int DelegationTree::columnCount(const QModelIndex &) const
{
    return 1;
}

bool DelegationTree::hasChildren(const QModelIndex &parent) const
{
    const Node &owner = *node(parent);
    if (owner.complete || !owner.children.empty())
        return !owner.children.empty();
    if (!owner.row.key.hasLevelsBelow())
        return false;
    if (owner.row.key.kind == TreeKey::Chamber && m_seats.contains(owner.row.key.id)) {
        const ChamberSeats &seats = m_seats[owner.row.key.id];
        return seats.members + seats.officers + seats.own.filled > 0;
    }
    return owner.row.childCount != 0;
}

bool DelegationTree::canFetchMore(const QModelIndex &parent) const
{
    const Node &owner = *node(parent);
    return owner.row.key.hasLevelsBelow() && !owner.complete && !owner.inFlight && owner.row.childCount != 0;
}

void DelegationTree::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(*node(parent), pageSize);
}

QVariant DelegationTree::headerData(int, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? tr("Delegations") : QVariant();
}

Qt::ItemFlags DelegationTree::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const TreeRow &row = node(index)->row;
    if (!row.key.hasLevelsBelow())
        flags |= Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsDragEnabled, row.record.isValid() && row.key.kind != TreeKey::OwnMembers);
    flags.setFlag(Qt::ItemIsDropEnabled, row.key.kind == TreeKey::Chamber);
    return flags;
}

QVariant DelegationTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &item = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        return label(item);
    case Qt::AccessibleTextRole:
        return accessibleText(item);
    case KeyRole:
        return QVariant::fromValue(item.row.key);
    case RecordKeyRole:
        return QVariant::fromValue(item.row.record);
    case PlaceRole:
        return QVariant::fromValue(item.row.place());
    case SubtitleRole:
        return subtitle(item);
    case CountryCodeRole:
        return item.row.code;
    case SeatCountRole: {
        const std::optional<SeatCount> count = seats(item);
        return count ? QVariant::fromValue(*count) : QVariant();
    }
    default:
        return {};
    }
}

QString DelegationTree::label(const Node &item) const
{
    if (item.row.key.kind == TreeKey::Overview)
        return tr("Overview");
    if (item.row.key.kind == TreeKey::Section)
        return browsableText(datedKind(item.row.key.listed)->title);
    if (item.row.key.kind == TreeKey::OwnMembers)
        return ownMembersLabel(item.row.key.id);
    if (item.row.key.kind != TreeKey::Month)
        return item.row.label;
    return item.row.key.month.isEmpty()
               ? tr("Undated")
               : DateWords().date(PartialDate::parse(item.row.key.month).value_or(PartialDate()));
}

QString DelegationTree::ownMembersLabel(qint64 chamber) const
{
    const auto seats = m_seats.constFind(chamber);
    return seats == m_seats.cend()
               ? tr("All members of the chamber")
               : tr("All members of the chamber (%1)").arg(QLocale().toString(seats->own.filled));
}

QString DelegationTree::subtitle(const Node &item) const
{
    if (item.row.key.kind == TreeKey::Plenipotentiary)
        return tr("plenipotentiary");
    if (item.row.key.kind == TreeKey::Member && item.row.hasLeft)
        return leftChamberText();
    if (item.row.key.kind == TreeKey::Member)
        return item.row.office;
    return item.row.key.kind == TreeKey::Item ? item.row.sortKey.mid(8) : QString();
}

QString DelegationTree::accessibleText(const Node &item) const
{
    const std::optional<SeatCount> count = seats(item);
    return count ? label(item) + QStringLiteral(", ") + seatText(*count) : label(item);
}

/// Of a country: the sum over its chambers. Nothing while they are being counted.
std::optional<SeatCount> DelegationTree::seats(const Node &item) const
{
    const TreeKey &key = item.row.key;
    if (key.kind == TreeKey::Chamber) {
        const auto found = m_seats.constFind(key.id);
        return found == m_seats.cend() ? std::nullopt : std::optional(found->count);
    }
    if (key.kind != TreeKey::Country)
        return std::nullopt;
    std::optional<SeatCount> sum;
    const QSet<qint64> chambers = m_chambersOf.value(key.id);
    for (const qint64 chamber : chambers) {
        sum = sum.value_or(SeatCount());
        sum->add(m_seats.value(chamber).count);
    }
    return sum;
}

QStringList DelegationTree::mimeTypes() const
{
    return {membershipMimeType};
}

QMimeData *DelegationTree::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.size() != 1 || !node(indexes.first())->row.record.isValid())
        return nullptr;
    const TreeRow &row = node(indexes.first())->row;
    auto *data = new QMimeData;
    if (row.key.kind == TreeKey::Member)
        data->setData(membershipMimeType, QByteArray::number(row.key.id));
    data->setText(label(*node(indexes.first())));
    Q_EMIT dragged(row.record, data);
    return data;
}

bool DelegationTree::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                     const QModelIndex &parent) const
{
    const Node &target = *node(parent);
    if (!data->hasFormat(membershipMimeType) || target.row.key.kind != TreeKey::Chamber)
        return false;
    const Node *dragged = m_nodes.value({TreeKey::Member, data->data(membershipMimeType).toLongLong(), {}});
    return !dragged || dragged->parent != &target;
}

bool DelegationTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT membershipDropped(data->data(membershipMimeType).toLongLong(), node(parent)->row.key.id);
    // The row moves when the store says so; true would make the view remove it now.
    return false;
}

} // namespace delegations
