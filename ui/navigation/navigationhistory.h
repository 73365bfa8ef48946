#pragma once

#include "models/core/scope.h"

#include <QList>

namespace delegations {

/// Which places were looked at, as in a browser: a visit drops what lay ahead, back and forward walk, and
/// each place remembers how far it was scrolled.
class NavigationHistory
{
public:
    /// The current place again changes nothing.
    void visit(const Scope &place);
    /// The place that is now the current one; everything, and no step, at the end.
    Scope back();
    Scope forward();

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_visits.size(); }
    [[nodiscard]] Scope current() const;

    /// How far the current page is scrolled, to return there.
    void rememberPosition(int position);
    [[nodiscard]] int position() const;

    /// Where the person still is, because the current place could not be shown: the nearest visit to it
    /// becomes the current one.
    void settle(const Scope &place);
    /// What is gone leaves; the current place becomes the one before it.
    void remove(const Scope &place);
    void clear();

private:
    struct Visit
    {
        Scope place;
        int position = 0;
    };

    QList<Visit> m_visits;
    qsizetype m_current = -1;
};

} // namespace delegations
