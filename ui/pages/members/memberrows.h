#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace delegations {

/// A chamber's members as a person reads them, in the order that was asked for: names by what they are sorted
/// under, dates as dates. In protocol order while no column is chosen.
class MemberRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MemberRows(QObject *parent);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The memberships, from the first row to the last.
    [[nodiscard]] QList<qint64> memberships() const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace delegations
