#include "ui/navigationhistory.h"

namespace delegations {

namespace {

constexpr qsizetype mostPlaces = 200;

}

void NavigationHistory::visit(const RecordKey &key)
{
    if (!key.isValid() || key == current())
        return;
    m_places.resize(m_current + 1);
    m_places.append({key, 0});
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

RecordKey NavigationHistory::back()
{
    if (!canGoBack())
        return {};
    --m_current;
    return current();
}

RecordKey NavigationHistory::forward()
{
    if (!canGoForward())
        return {};
    ++m_current;
    return current();
}

RecordKey NavigationHistory::current() const
{
    return m_current < 0 ? RecordKey() : m_places[m_current].key;
}

void NavigationHistory::rememberPosition(int position)
{
    if (m_current >= 0)
        m_places[m_current].position = position;
}

int NavigationHistory::position() const
{
    return m_current < 0 ? 0 : m_places[m_current].position;
}

/// What now stands beside itself is one place.
void NavigationHistory::remove(const RecordKey &key)
{
    QList<Place> kept;
    qsizetype newCurrent = -1;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        const bool repeats = !kept.isEmpty() && kept.last().key == place.key;
        if (place.key != key && !repeats)
            kept.append(place);
        if (i == m_current)
            newCurrent = kept.size() - 1;
    }
    m_places = kept;
    m_current = std::max(newCurrent, m_places.isEmpty() ? qsizetype(-1) : qsizetype(0));
}

void NavigationHistory::clear()
{
    m_places.clear();
    m_current = -1;
}

} // namespace delegations
