#pragma once

#include "models/core/details.h"
#include "models/core/itemroles.h"

#include <QAbstractTableModel>

namespace delegations {

/// The members of one chamber, in protocol order. Holds what it is given; setMembers() changes just the rows
/// that differ.
class MembersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Role, Capacity, From, Until, Party, Constituency, Period, Contacts, ColumnCount };
    /// Beside those of itemroles.h.
    enum {
        MembershipRole = Qt::UserRole + 100,
        SortRole, ///< By which its column is sorted: a text for the locale's collation, or a number.
        TermRole, ///< Term; the columns From and Until show it as stored.
    };

    explicit MembersModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setMembers(std::vector<MemberRow> members);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString leftText(const QString &role);
    [[nodiscard]] static QString text(const MemberRow &member, int column);
    [[nodiscard]] static QVariant sortValue(const MemberRow &member, int column);

    std::vector<MemberRow> m_members;
};

} // namespace delegations
