#include "models/items/membersmodel.h"

#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/core/seattext.h"
#include "models/store/schema/derivedcolumns.h"

#include <QSet>

namespace delegations {

void MembersModel::setMembers(std::vector<MemberRow> members)
{
    QSet<qint64> kept;
    for (const MemberRow &member : members)
        kept.insert(member.membershipId);
    for (int row = int(m_members.size()) - 1; row >= 0; --row) {
        if (kept.contains(m_members[size_t(row)].membershipId))
            continue;
        beginRemoveRows({}, row, row);
        m_members.erase(m_members.begin() + row);
        endRemoveRows();
    }
    for (size_t i = 0; i < members.size(); ++i) {
        const auto from =
            std::find_if(m_members.begin() + qptrdiff(i), m_members.end(), [&](const MemberRow &known) {
                return known.membershipId == members[i].membershipId;
            });
        const int row = int(i);
        if (from == m_members.end()) {
            beginInsertRows({}, row, row);
            m_members.insert(m_members.begin() + row, std::move(members[i]));
            endInsertRows();
            continue;
        }
        if (const int known = int(from - m_members.begin()); known != row) {
            beginMoveRows({}, known, known, {}, row);
            std::rotate(m_members.begin() + row, from, from + 1);
            endMoveRows();
        }
        if (m_members[i] != members[i]) {
            m_members[i] = std::move(members[i]);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// A delegate's role, if any, and that the national mandate is over.
QString MembersModel::leftText(const QString &role)
{
    return role.isEmpty() ? leftChamberText() : tr("%1 · %2").arg(role, leftChamberText());
}

QString MembersModel::text(const MemberRow &member, int column)
{
    switch (column) {
    case Name:
        return member.person.text;
    case Role:
        return member.hasLeft ? leftText(member.role) : member.role;
    case Capacity:
        return specOf(fields::membership.capacity).displayText(member.capacity);
    case From:
        return member.term.start.toString();
    case Until:
        return member.term.end.toString();
    case Party:
        return member.party;
    case Constituency:
        return member.constituency;
    case Period:
        return member.period;
    case Contacts:
        return member.contacts;
    default:
        return {};
    }
}

/// Dates by their bounds, as everywhere: what has no known beginning began first, what has no known end ends
/// last.
QVariant MembersModel::sortValue(const MemberRow &member, int column)
{
    const std::span capacities = specOf(fields::membership.capacity).choices;
    const auto capacity = std::ranges::find(capacities, member.capacity, &Choice::value);
    switch (column) {
    case Name:
        return member.sortKey.toUtf8();
    case Capacity:
        return qlonglong(capacity - capacities.begin());
    case From:
        return derived::startBound(member.term.start);
    case Until:
        return derived::endBound(member.term.end);
    default:
        return text(member, column);
    }
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MemberRow &member = m_members[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(member, index.column());
    case RecordKeyRole:
        return QVariant::fromValue(member.person.key);
    case MembershipRole:
        return member.membershipId;
    case SortRole:
        return sortValue(member, index.column());
    case TermRole:
        return QVariant::fromValue(member.term);
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Capacity:
        return tr("Capacity");
    case From:
        return tr("From");
    case Until:
        return tr("Until");
    case Party:
        return tr("Party or faction");
    case Constituency:
        return tr("Constituency");
    case Period:
        return tr("Legislative period");
    case Contacts:
        return tr("Contacts");
    default:
        return {};
    }
}

} // namespace delegations
