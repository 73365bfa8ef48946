#include "models/exchange/transfer/differencemodel.h"

#include "models/exchange/reconcile/choices.h"
#include "models/exchange/transfer/recordtext.h"

#include <algorithm>

namespace delegations {

namespace {

// An index knows what it is below: its group + 1 in the lowest bits, then the row + 1 of the entry, then that
// of the part; zero for a group itself.
constexpr int groupBits = 4;
constexpr int entryBits = 32;
static_assert(sizeof(quintptr) == 8);

quintptr idBelowGroup(int group)
{
    return quintptr(group) + 1;
}
quintptr idBelowEntry(quintptr ofEntry, int row)
{
    return ofEntry | ((quintptr(row) + 1) << groupBits);
}
quintptr idBelowPart(quintptr ofPart, int row)
{
    return ofPart | ((quintptr(row) + 1) << (groupBits + entryBits));
}
int groupOfId(quintptr id)
{
    return int(id & ((1U << groupBits) - 1)) - 1;
}
int entryOfId(quintptr id)
{
    return int((id >> groupBits) & 0xffffffffU) - 1;
}
int partOfId(quintptr id)
{
    return int(id >> (groupBits + entryBits)) - 1;
}

} // namespace

DifferenceModel::DifferenceModel(QObject *parent) : QAbstractItemModel(parent) {}

void DifferenceModel::setPlan(std::shared_ptr<ImportPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_filtering.stop();
    m_announcing.stop();
    m_filter.clear();
    m_groups.clear();
    for (auto &entries : m_entries)
        entries.clear();
    for (quint32 file = 0; m_plan && file < m_plan->files.size(); ++file)
        addEntries(file);
    for (int group = 0; group < groupCount; ++group) {
        if (!m_entries[size_t(group)].empty())
            m_groups.push_back(Group(group));
    }
    countEntries();
    countChosen();
    endResetModel();
    Q_EMIT choicesChanged();
}

void DifferenceModel::addEntries(quint32 file)
{
    const FileDifference &shown = m_plan->files[file];
    for (quint32 place = 0; place < shown.questions.size(); ++place)
        m_entries[Questions].push_back({file, place});
    for (quint32 place = 0; place < quint32(shown.difference.warnings.size()); ++place)
        m_entries[groupOf(shown.difference.warnings[place].outcome)].push_back({file, place});
    for (quint32 place = 0; place < quint32(shown.subjects.size()); ++place)
        m_entries[groupOf(shown.subjects.outcome(place))].push_back({file, place});
}

DifferenceModel::Group DifferenceModel::groupOf(RecordDifference::Outcome outcome)
{
    switch (outcome) {
    case RecordDifference::Added:
        return Added;
    case RecordDifference::Changed:
        return Changed;
    case RecordDifference::Ending:
        return Ending;
    default:
        return Unchanged;
    }
}

void DifferenceModel::countEntries()
{
    m_newPeople = std::ranges::count_if(
        m_entries[Added], [this](const Entry &one) { return record(one).record.kind == RecordKind::Person; });
    for (size_t group = 0; group < groupCount; ++group) {
        m_counts[group] = qsizetype(m_entries[group].size());
        if (!isWarning(Group(group)))
            continue;
        for (const Entry &one : m_entries[group])
            m_counts[group] += warning(one).count - 1;
    }
}

void DifferenceModel::countChosen()
{
    m_chosen.fill(0);
    m_whole.fill(0);
    for (const Group group : {Changed, Added, Ending}) {
        for (const Entry &one : m_entries[group]) {
            const Qt::CheckState state = checkState(one);
            m_chosen[group] += state == Qt::Unchecked ? 0 : 1;
            m_whole[group] += state == Qt::Checked ? 1 : 0;
        }
    }
}

qsizetype DifferenceModel::chosen() const
{
    return m_chosen[Changed] + m_chosen[Added] + m_chosen[Ending];
}

QModelIndex DifferenceModel::group(Group wanted) const
{
    const auto found = std::find(m_groups.begin(), m_groups.end(), wanted);
    return found == m_groups.end() ? QModelIndex() : index(int(found - m_groups.begin()), 0);
}

const RecordDifference &DifferenceModel::record(const Entry &one) const
{
    return file(one).difference.records[file(one).subjects.record(one.place)];
}

const Warning &DifferenceModel::warning(const Entry &one) const
{
    return file(one).difference.warnings[qsizetype(one.place)];
}

DifferenceModel::Group DifferenceModel::groupOf(Warning::Outcome outcome)
{
    switch (outcome) {
    case Warning::NotImported:
        return NotImported;
    case Warning::KeptAside:
        return KeptAside;
    case Warning::ToLookAt:
        break;
    }
    return ToLookAt;
}

bool DifferenceModel::isWarning(Group group)
{
    return group == NotImported || group == KeptAside || group == ToLookAt;
}

bool DifferenceModel::canChoose(Group group)
{
    return group == Changed || group == Added || group == Ending;
}

bool DifferenceModel::canChoose(const QModelIndex &index) const
{
    if (!canChoose(groupOf(index)) || level(index) == FieldLevel)
        return false;
    return level(index) != PartLevel || row(index).what == Row::Part;
}

DifferenceModel::Level DifferenceModel::level(const QModelIndex &index) const
{
    const quintptr id = index.internalId();
    if (id == 0)
        return GroupLevel;
    if (entryOfId(id) < 0)
        return EntryLevel;
    return partOfId(id) < 0 ? PartLevel : FieldLevel;
}

DifferenceModel::Group DifferenceModel::groupOf(const QModelIndex &index) const
{
    return level(index) == GroupLevel ? m_groups[size_t(index.row())] : Group(groupOfId(index.internalId()));
}

qsizetype DifferenceModel::shownCount(Group group) const
{
    return qsizetype(m_filter.isEmpty() ? m_entries[group].size() : m_matching[group].size());
}

const DifferenceModel::Entry &DifferenceModel::entry(Group group, qsizetype shown) const
{
    return m_entries[group][m_filter.isEmpty() ? size_t(shown) : m_matching[group][size_t(shown)]];
}

const DifferenceModel::Entry &DifferenceModel::entry(const QModelIndex &index) const
{
    return entry(groupOf(index), level(index) == EntryLevel ? index.row() : entryOfId(index.internalId()));
}

DifferenceModel::Row DifferenceModel::row(const Entry &one, int number) const
{
    const int fields = fieldCount(file(one), record(one));
    if (number < fields)
        return {Row::OwnField, number};
    const int part = number - fields;
    return {part < int(file(one).subjects.parts(one.place).size()) ? Row::Part : Row::Technical, part};
}

DifferenceModel::Row DifferenceModel::row(const QModelIndex &index) const
{
    return row(entry(index), level(index) == PartLevel ? index.row() : partOfId(index.internalId()));
}

const RecordDifference &DifferenceModel::record(const Entry &one, const Row &row) const
{
    if (row.what != Row::Part)
        return record(one);
    return file(one).difference.records[file(one).subjects.parts(one.place)[size_t(row.number)]];
}

int DifferenceModel::rowsBelow(const Entry &one) const
{
    const int told = fieldCount(file(one), record(one)) + int(file(one).subjects.parts(one.place).size());
    return told == 0 ? 0 : told + 1;
}

/// Of the technical details: the own record and each part.
int DifferenceModel::fieldsBelow(const Entry &one, const Row &row) const
{
    switch (row.what) {
    case Row::OwnField:
        return 0;
    case Row::Part:
        return fieldCount(file(one), record(one, row));
    case Row::Technical:
        break;
    }
    return int(choices(one).size());
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    switch (level(parent)) {
    case GroupLevel:
        return createIndex(row, column, idBelowGroup(groupOf(parent)));
    case EntryLevel:
        return createIndex(row, column, idBelowEntry(parent.internalId(), parent.row()));
    default:
        return createIndex(row, column, idBelowPart(parent.internalId(), parent.row()));
    }
}

QModelIndex DifferenceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const quintptr id = child.internalId();
    const quintptr ofEntry = idBelowGroup(groupOfId(id));
    switch (level(child)) {
    case GroupLevel:
        return {};
    case EntryLevel:
        return group(groupOf(child));
    case PartLevel:
        return createIndex(entryOfId(id), 0, ofEntry);
    case FieldLevel:
        break;
    }
    return createIndex(partOfId(id), 0, idBelowEntry(ofEntry, entryOfId(id)));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() > 0)
        return 0;
    const Group group = groupOf(parent);
    switch (level(parent)) {
    case GroupLevel:
        return int(shownCount(group));
    case EntryLevel:
        return canChoose(group) ? rowsBelow(entry(parent)) : 0;
    case PartLevel:
        return fieldsBelow(entry(parent), row(parent));
    case FieldLevel:
        break;
    }
    return 0;
}

int DifferenceModel::columnCount(const QModelIndex &) const
{
    return AfterColumn + 1;
}

bool DifferenceModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid() || level(parent) == GroupLevel || level(parent) == PartLevel)
        return rowCount(parent) > 0;
    // Told without looking: whatever is new, changes or ends has fields.
    return parent.column() == 0 && level(parent) == EntryLevel && canChoose(groupOf(parent));
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    if (level(index) == FieldLevel || (level(index) == EntryLevel && !canChoose(groupOf(index))))
        flags |= Qt::ItemNeverHasChildren;
    if (index.column() == RecordColumn && canChoose(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace delegations
