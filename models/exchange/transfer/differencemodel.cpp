#include "models/exchange/transfer/differencemodel.h"

#include "models/core/cleantext.h"
#include "models/core/itemroles.h"
#include "models/exchange/reconcile/choices.h"
#include "models/exchange/transfer/recordtext.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace delegations {

namespace {

/// How long a step of filtering may keep the event loop, in milliseconds.
constexpr int filterSlice = 8;
constexpr int filterDelay = 60;
constexpr size_t recordsPerLook = 64;
constexpr int rowsPerAnnouncement = 4000;

// An index knows its group and, of a field, its record's row: (row + 1) << 8 | group + 1; zero for a group.
quintptr idOfEntry(int group)
{
    return quintptr(group) + 1;
}
quintptr idOfField(int group, int row)
{
    return ((quintptr(row) + 1) << 8) | (quintptr(group) + 1);
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
    for (quint32 place = 0; place < shown.difference.records.size(); ++place) {
        const RecordDifference &one = shown.difference.records[place];
        switch (one.outcome) {
        case RecordDifference::Added: // What succeeds something stored is seen as its change.
            m_entries[one.stored.isValid() ? Changed : Added].push_back({file, place});
            break;
        case RecordDifference::Changed:
            if (!isHalf(shown.difference, place))
                m_entries[Changed].push_back({file, place});
            break;
        case RecordDifference::Ending:
            m_entries[Ending].push_back({file, place});
            break;
        case RecordDifference::Unchanged:
            m_entries[Unchanged].push_back({file, place});
            break;
        case RecordDifference::Skipped:
            break;
        }
    }
}

void DifferenceModel::countEntries()
{
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
    for (const Group group : {Changed, Added, Ending}) {
        for (const Entry &one : m_entries[group])
            m_chosen[group] += record(one).isChosen ? 1 : 0;
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
    return file(one).difference.records[one.place];
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

bool DifferenceModel::canChoose(Group group) const
{
    return group == Changed || group == Added || group == Ending;
}

DifferenceModel::Level DifferenceModel::level(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return GroupLevel;
    return index.internalId() >> 8 == 0 ? EntryLevel : FieldLevel;
}

DifferenceModel::Group DifferenceModel::groupOf(const QModelIndex &index) const
{
    if (level(index) == GroupLevel)
        return m_groups[size_t(index.row())];
    return Group((index.internalId() & 0xff) - 1);
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
    const bool isField = level(index) == FieldLevel;
    return entry(groupOf(index), isField ? qsizetype(index.internalId() >> 8) - 1 : index.row());
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const Group group = groupOf(parent);
    return createIndex(row, column,
                       level(parent) == GroupLevel ? idOfEntry(group) : idOfField(group, parent.row()));
}

QModelIndex DifferenceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || level(child) == GroupLevel)
        return {};
    if (level(child) == EntryLevel)
        return group(groupOf(child));
    return createIndex(int(child.internalId() >> 8) - 1, 0, idOfEntry(groupOf(child)));
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.column() > 0)
        return 0;
    switch (level(parent)) {
    case GroupLevel:
        return int(shownCount(groupOf(parent)));
    case EntryLevel:
        return isRecord(groupOf(parent)) ? fieldCount(file(entry(parent)), record(entry(parent))) : 0;
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
    if (!parent.isValid() || level(parent) == GroupLevel)
        return rowCount(parent) > 0;
    const Group group = groupOf(parent);
    // Told without looking: whatever is new, changes or ends has fields.
    return parent.column() == 0 && level(parent) == EntryLevel && canChoose(group);
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    if (level(index) == FieldLevel || (level(index) == EntryLevel && !canChoose(groupOf(index))))
        flags |= Qt::ItemNeverHasChildren;
    if (index.column() == RecordColumn && level(index) != FieldLevel && canChoose(groupOf(index)))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool DifferenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    std::vector<Entry> entries;
    if (level(index) == EntryLevel) {
        entries.push_back(entry(index));
    } else {
        const Group group = groupOf(index);
        for (qsizetype shown = 0; shown < shownCount(group); ++shown)
            entries.push_back(entry(group, shown));
    }
    chooseEntries(entries, value.toInt() != Qt::Unchecked);
    return true;
}

void DifferenceModel::chooseEntries(const std::vector<Entry> &entries, bool isWanted)
{
    for (quint32 number = 0; number < m_plan->files.size(); ++number) {
        std::vector<quint32> places;
        for (const Entry &one : entries) {
            if (one.file == number)
                places.push_back(one.place);
        }
        if (!places.empty())
            choose(m_plan->files[number].difference, places, isWanted);
    }
    countChosen();
    m_announced.fill(0);
    announceStep();
    Q_EMIT choicesChanged();
}

/// Tells of the ticks little by little: a view looks at every row that it is told of.
void DifferenceModel::announceStep()
{
    m_announcing.stop();
    for (const Group group : {Changed, Added, Ending}) {
        const QModelIndex title = this->group(group);
        const int rows = title.isValid() ? rowCount(title) : 0;
        int &told = m_announced[group];
        if (title.isValid() && told == 0)
            Q_EMIT dataChanged(title, title, {Qt::CheckStateRole});
        if (told >= rows)
            continue;
        const int last = std::min(rows, told + rowsPerAnnouncement) - 1;
        Q_EMIT dataChanged(index(told, 0, title), index(last, 0, title), {Qt::CheckStateRole});
        told = last + 1;
        if (told < rows)
            return m_announcing.start(0, this);
    }
}

void DifferenceModel::answer(const QModelIndex &question, Answer answer)
{
    const Entry one = entry(question);
    std::vector<Question> &questions = m_plan->files[one.file].questions;
    Question &asked = questions[one.place];
    asked.answer = answer;
    // Somebody is one person only.
    for (Question &other : questions) {
        if (answer == Answer::Same && &other != &asked && other.duplicate.record == asked.duplicate.record)
            other.answer = Answer::Different;
    }
    announceAnswers();
}

DifferenceModel::Answers DifferenceModel::answers() const
{
    Answers answers;
    for (const FileDifference &file : m_plan->files) {
        auto &given = answers.emplace_back();
        for (const Question &question : file.questions)
            given.push_back(question.answer);
    }
    return answers;
}

void DifferenceModel::setAnswers(const Answers &answers)
{
    for (size_t file = 0; file < answers.size(); ++file) {
        for (size_t place = 0; place < answers[file].size(); ++place)
            m_plan->files[file].questions[place].answer = answers[file][place];
    }
    announceAnswers();
}

void DifferenceModel::announceAnswers()
{
    const QModelIndex title = group(Questions);
    Q_EMIT dataChanged(index(0, 0, title), index(rowCount(title) - 1, AfterColumn, title));
    Q_EMIT choicesChanged();
}

void DifferenceModel::setFilter(const QString &text)
{
    const QString wanted = cleanedLine(text);
    if (wanted == m_filter || !m_plan)
        return;
    beginResetModel();
    m_announcing.stop();
    m_filter = wanted;
    for (auto &matching : m_matching)
        matching.clear();
    m_filterGroup = 0;
    m_filterPlace = 0;
    endResetModel();
    if (m_filter.isEmpty())
        m_filtering.stop();
    else
        m_filtering.start(filterDelay, this); // Who types on asks once.
}

void DifferenceModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_filtering.timerId())
        filterStep();
    else if (event->timerId() == m_announcing.timerId())
        announceStep();
    else
        QAbstractItemModel::timerEvent(event);
}

void DifferenceModel::filterStep()
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    for (; m_filterGroup < groupCount; ++m_filterGroup, m_filterPlace = 0) {
        const auto group = Group(m_filterGroup);
        while (m_filterPlace < m_entries[group].size()) {
            std::vector<quint32> found;
            for (size_t looked = 0; looked < recordsPerLook && m_filterPlace < m_entries[group].size();
                 ++looked, ++m_filterPlace) {
                if (matches(group, m_entries[group][m_filterPlace]))
                    found.push_back(quint32(m_filterPlace));
            }
            if (!found.empty()) {
                const int first = int(m_matching[group].size());
                beginInsertRows(this->group(group), first, first + int(found.size()) - 1);
                m_matching[group].insert(m_matching[group].end(), found.begin(), found.end());
                endInsertRows();
            }
            if (sinceStart.elapsed() >= filterSlice)
                return m_filtering.start(0, this);
        }
    }
    m_filtering.stop();
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, 0));
}

bool DifferenceModel::matches(Group group, const Entry &one) const
{
    return rowText(group, one).contains(m_filter, Qt::CaseInsensitive) ||
           rowSubtitle(group, one).contains(m_filter, Qt::CaseInsensitive);
}

} // namespace delegations
