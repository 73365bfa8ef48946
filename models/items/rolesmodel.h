#pragma once

#include "models/core/itemroles.h"
#include "models/language/bodies/rolewords.h"

#include <QAbstractTableModel>

namespace delegations {

/// What people are called in their offices, a line for each role in protocol order: the role as it is stored,
/// its titles in the languages of the program, and whether it is the database's own.
class RolesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, English, Russian, Origin, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Lines that are the same as before stay what they are.
    void setRoles(const std::vector<Role> &roles);
    /// Only those of whose words each of the wanted ones begins one, in any script; empty for all.
    void setFilter(const QString &words);

    [[nodiscard]] int total() const { return int(m_roles.size()); }
    /// That of a line, which there must be.
    [[nodiscard]] const Role &role(int row) const { return m_lines[size_t(row)]; }
    /// The line of a stored role; -1 where it is none.
    [[nodiscard]] int rowOf(const RecordKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void become(const std::vector<Role> &lines);
    void removeMissing(const std::vector<Role> &lines);
    [[nodiscard]] std::vector<Role> wanted() const;
    [[nodiscard]] QString text(const Role &role, int column) const;

    std::vector<Role> m_roles;
    std::vector<Role> m_lines; ///< Those of them that are wanted.
    QString m_filter;          ///< Folded.
};

} // namespace delegations
