#include "models/items/rolesmodel.h"

#include "models/language/textfold.h"

#include <algorithm>

namespace delegations {

namespace {

/// A stored role that takes the place of a usual one has its line.
bool isSame(const Role &one, const Role &other)
{
    return one.name.compare(other.name, Qt::CaseInsensitive) == 0 ||
           (one.key.isValid() && one.key == other.key);
}

/// As it is found: all that it is called.
QString foldedWords(const Role &role)
{
    QStringList words{role.name};
    for (const RoleWord &word : role.words)
        words.append(word.text);
    return u' ' + folded(words.join(u' '));
}

} // namespace

void RolesModel::setRoles(const std::vector<Role> &roles)
{
    m_roles = roles;
    become(wanted());
}

void RolesModel::setFilter(const QString &words)
{
    m_filter = folded(words);
    become(wanted());
}

std::vector<Role> RolesModel::wanted() const
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    std::vector<Role> found;
    for (const Role &role : m_roles) {
        const QString text = words.isEmpty() ? QString() : foldedWords(role);
        if (std::ranges::all_of(words, [&](const QString &word) { return text.contains(u' ' + word); }))
            found.push_back(role);
    }
    return found;
}

void RolesModel::removeMissing(const std::vector<Role> &lines)
{
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        const Role &held = m_lines[size_t(row)];
        if (std::ranges::any_of(lines, [&](const Role &line) { return isSame(held, line); }))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.erase(m_lines.begin() + row);
        endRemoveRows();
    }
}

void RolesModel::become(const std::vector<Role> &lines)
{
    removeMissing(lines);
    for (size_t i = 0; i < lines.size(); ++i) {
        const int row = int(i);
        const auto from = std::find_if(m_lines.begin() + qptrdiff(std::min(i, m_lines.size())), m_lines.end(),
                                       [&](const Role &held) { return isSame(held, lines[i]); });
        if (from == m_lines.end()) {
            beginInsertRows({}, row, row);
            m_lines.insert(m_lines.begin() + row, lines[i]);
            endInsertRows();
            continue;
        }
        if (const int held = int(from - m_lines.begin()); held != row) {
            beginMoveRows({}, held, held, {}, row);
            std::rotate(m_lines.begin() + row, from, from + 1);
            endMoveRows();
        }
        m_lines[i] = lines[i];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    // Several of one name stand behind: those that are left over are gone.
    if (const int kept = int(lines.size()); kept < int(m_lines.size())) {
        beginRemoveRows({}, kept, int(m_lines.size()) - 1);
        m_lines.erase(m_lines.begin() + kept, m_lines.end());
        endRemoveRows();
    }
}

int RolesModel::rowOf(const RecordKey &key) const
{
    const auto found = std::ranges::find(m_lines, key, &Role::key);
    return key.isValid() && found != m_lines.end() ? int(found - m_lines.begin()) : -1;
}

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RolesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RolesModel::text(const Role &role, int column) const
{
    switch (column) {
    case Name:
        return role.name;
    case English:
        return role.titles(QStringLiteral("en")).join(tr(", "));
    case Russian:
        return role.titles(QStringLiteral("ru")).join(tr(", "));
    case Origin:
        return role.key.isValid() ? tr("own") : tr("usual");
    default:
        return {};
    }
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Role &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case RecordKeyRole:
        return QVariant::fromValue(line.key);
    default:
        return {};
    }
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("As it is written");
    case English:
        return tr("English");
    case Russian:
        return tr("Russian");
    case Origin:
        return tr("List");
    default:
        return {};
    }
}

} // namespace delegations
