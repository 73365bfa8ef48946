// What the difference model does little by little, so that the window never waits: filtering, and telling of
// ticks.
#include "models/core/cleantext.h"
#include "models/exchange/transfer/differencemodel.h"
#include "models/exchange/transfer/recordtext.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>

namespace delegations {

namespace {

/// How long a step of filtering may keep the event loop, in milliseconds.
constexpr int filterSlice = 8;
constexpr int filterDelay = 60;
constexpr size_t recordsPerLook = 64;
constexpr int rowsPerAnnouncement = 4000;

} // namespace

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
    const auto has = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
    if (has(rowText(group, one)) || has(rowSubtitle(group, one)))
        return true;
    return isRecord(group) && std::ranges::any_of(file(one).subjects.parts(one.place), [&](quint32 place) {
               return has(delegations::partText(file(one), file(one).difference.records[place]).context);
           });
}

} // namespace delegations
