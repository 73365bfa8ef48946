#include "models/items/datedlistmodel.h"

#include "models/core/kinds/browsable.h"

#include <QSet>

#include <algorithm>

namespace delegations {

namespace {

/// "2022-06" of "2022-06-04"; the year alone, or nothing, as the date is known.
PartialDate monthOf(const PartialDate &date)
{
    return PartialDate::parse(date.toString().left(7)).value_or(PartialDate());
}

} // namespace

DatedListModel::DatedListModel(Wording worded, QObject *parent)
    : QAbstractTableModel(parent), m_worded(std::move(worded))
{
}

bool DatedListModel::Line::isOf(const Line &other) const
{
    return isMonth == other.isMonth &&
           (isMonth ? entry.date == other.entry.date : entry.record.key == other.entry.record.key);
}

/// With a line before the first of each month, unless the whole list is one month's.
std::vector<DatedListModel::Line> DatedListModel::lines(const std::vector<DatedEntry> &entries) const
{
    std::vector<Line> made;
    const bool hasMonths = m_place.kind == Scope::List;
    const DatedEntry before = last();
    std::optional<PartialDate> month;
    if (before.record.key.isValid())
        month = monthOf(before.date);
    for (const DatedEntry &entry : entries) {
        if (const PartialDate begun = monthOf(entry.date); hasMonths && month != begun) {
            month = begun;
            Line line;
            line.entry.date = begun;
            line.isMonth = true;
            made.push_back(line);
        }
        made.push_back({entry, false});
    }
    return made;
}

void DatedListModel::setList(const Scope &place, const DatedList &list)
{
    const bool isOther = place != m_place;
    if (isOther)
        beginResetModel(); // Nothing in the old list lives on.
    m_place = place;
    m_isComplete = list.isLast;
    m_isWaiting = false;
    std::vector<Line> held = std::exchange(m_lines, {});
    std::vector<Line> made = lines(list.entries);
    m_held = int(list.entries.size());
    if (isOther) {
        m_lines = std::move(made);
        endResetModel();
        return;
    }
    m_lines = std::move(held);
    become(std::move(made));
}

void DatedListModel::append(const DatedList &list)
{
    m_isWaiting = false;
    m_isComplete = list.isLast;
    std::vector<Line> made = lines(list.entries);
    if (made.empty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(made.size()) - 1);
    std::move(made.begin(), made.end(), std::back_inserter(m_lines));
    m_held += int(list.entries.size());
    endInsertRows();
}

void DatedListModel::become(std::vector<Line> lines)
{
    removeMissing(lines);
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto from = std::find_if(m_lines.begin() + qptrdiff(i), m_lines.end(),
                                       [&](const Line &held) { return held.isOf(lines[i]); });
        const int row = int(i);
        if (from == m_lines.end()) {
            beginInsertRows({}, row, row);
            m_lines.insert(m_lines.begin() + row, std::move(lines[i]));
            endInsertRows();
            continue;
        }
        if (const int held = int(from - m_lines.begin()); held != row) {
            beginMoveRows({}, held, held, {}, row);
            std::rotate(m_lines.begin() + row, from, from + 1);
            endMoveRows();
        }
        if (m_lines[i] != lines[i]) {
            m_lines[i] = std::move(lines[i]);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void DatedListModel::removeMissing(const std::vector<Line> &lines)
{
    QSet<qint64> items;
    QSet<QString> months;
    for (const Line &line : lines) {
        if (line.isMonth)
            months.insert(line.entry.date.toString());
        else
            items.insert(line.entry.record.key.id);
    }
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        const Line &held = m_lines[size_t(row)];
        if (held.isMonth ? months.contains(held.entry.date.toString())
                         : items.contains(held.entry.record.key.id))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.erase(m_lines.begin() + row);
        endRemoveRows();
    }
}

DatedEntry DatedListModel::last() const
{
    return m_lines.empty() ? DatedEntry() : m_lines.back().entry;
}

int DatedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DatedListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DatedListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_lines[size_t(index.row())].isMonth
               ? Qt::ItemFlags(Qt::NoItemFlags)
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool DatedListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isWaiting;
}

void DatedListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT moreWanted();
}

QString DatedListModel::peopleText(const DatedEntry &entry)
{
    QStringList parts;
    if (entry.people == 1)
        parts += tr("1 person");
    else if (entry.people > 0)
        parts += tr("%Ln people", nullptr, entry.people);
    if (entry.countries == 1)
        parts += tr("1 country");
    else if (entry.countries > 0)
        parts += tr("%Ln countries", nullptr, entry.countries);
    return parts.join(QStringLiteral(", "));
}

QString DatedListModel::text(const Line &line, int column) const
{
    if (line.isMonth) {
        const PartialDate &month = line.entry.date;
        return column != Date ? QString() : month.isNull() ? tr("Undated") : m_worded(month);
    }
    switch (column) {
    case Date:
        return m_worded(line.entry.date);
    case Name:
        return line.entry.record.text;
    case People:
        return peopleText(line.entry);
    default:
        return {};
    }
}

QVariant DatedListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case RecordKeyRole:
        return QVariant::fromValue(line.entry.record.key);
    case PlaceRole:
        return QVariant::fromValue(Scope(line.entry.record.key));
    default:
        return {};
    }
}

QVariant DatedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const DatedKind *listed = datedKind(m_place.record.kind);
    switch (section) {
    case Date:
        return tr("Date");
    case Name:
        return listed ? browsableText(listed->name) : QString();
    case People:
        return listed ? browsableText(listed->people) : QString();
    default:
        return {};
    }
}

} // namespace delegations
