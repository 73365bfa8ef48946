#include "ui/pages/members/memberrows.h"

#include "models/items/membersmodel.h"
#include "ui/widgets/datetext.h"

namespace delegations {

MemberRows::MemberRows(QObject *parent) : QSortFilterProxyModel(parent), m_collator(QLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

QVariant MemberRows::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (isText && (index.column() == MembersModel::From || index.column() == MembersModel::Until)) {
        const QVariant term = QSortFilterProxyModel::data(index, MembersModel::TermRole);
        if (term.canConvert<Term>())
            return index.column() == MembersModel::From ? startText(term.value<Term>())
                                                        : endText(term.value<Term>());
    }
    return QSortFilterProxyModel::data(index, role);
}

QList<qint64> MemberRows::memberships() const
{
    QList<qint64> ids;
    for (int row = 0; row < rowCount(); ++row)
        ids.append(index(row, 0).data(MembersModel::MembershipRole).toLongLong());
    return ids;
}

bool MemberRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant first = left.data(MembersModel::SortRole);
    const QVariant second = right.data(MembersModel::SortRole);
    if (first.typeId() == QMetaType::QByteArray) // Keys in the order of the language.
        return first.toByteArray() < second.toByteArray();
    if (first.typeId() == QMetaType::QString)
        return m_collator.compare(first.toString(), second.toString()) < 0;
    return first.toLongLong() < second.toLongLong();
}

} // namespace delegations
