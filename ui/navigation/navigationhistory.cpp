#include "ui/navigation/navigationhistory.h"

#include <algorithm>

namespace delegations {

namespace {

constexpr qsizetype mostVisits = 200;

}

void NavigationHistory::visit(const Scope &place)
{
    if (place.isNowhere() || place == current())
        return;
    m_visits.resize(m_current + 1);
    m_visits.append({place, 0});
    if (m_visits.size() > mostVisits)
        m_visits.removeFirst();
    m_current = m_visits.size() - 1;
}

Scope NavigationHistory::back()
{
    if (!canGoBack())
        return {};
    --m_current;
    return current();
}

Scope NavigationHistory::forward()
{
    if (!canGoForward())
        return {};
    ++m_current;
    return current();
}

Scope NavigationHistory::current() const
{
    return m_current < 0 ? Scope() : m_visits[m_current].place;
}

void NavigationHistory::rememberPosition(int position)
{
    if (m_current >= 0)
        m_visits[m_current].position = position;
}

int NavigationHistory::position() const
{
    return m_current < 0 ? 0 : m_visits[m_current].position;
}

/// What now stands beside itself is one place.
void NavigationHistory::remove(const Scope &place)
{
    QList<Visit> kept;
    qsizetype newCurrent = -1;
    for (qsizetype i = 0; i < m_visits.size(); ++i) {
        const Visit &visit = m_visits[i];
        const bool repeats = !kept.isEmpty() && kept.last().place == visit.place;
        if (visit.place != place && !repeats)
            kept.append(visit);
        if (i == m_current)
            newCurrent = kept.size() - 1;
    }
    m_visits = kept;
    m_current = std::max(newCurrent, m_visits.isEmpty() ? qsizetype(-1) : qsizetype(0));
}

void NavigationHistory::settle(const Scope &place)
{
    if (place.isNowhere() || place == current())
        return;
    const auto isThere = [&](const Visit &visit) { return visit.place == place; };
    const auto behind =
        std::find_if(m_visits.rbegin() + (m_visits.size() - 1 - m_current), m_visits.rend(), isThere);
    if (behind != m_visits.rend()) {
        m_current = std::distance(behind, m_visits.rend()) - 1;
        return;
    }
    const auto ahead = std::find_if(m_visits.begin() + m_current + 1, m_visits.end(), isThere);
    if (ahead != m_visits.end())
        m_current = std::distance(m_visits.begin(), ahead);
    else
        visit(place);
}

void NavigationHistory::clear()
{
    m_visits.clear();
    m_current = -1;
}

} // namespace delegations
