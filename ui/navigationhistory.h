#pragma once

#include "models/core/recordkey.h"

#include <QList>

namespace delegations {

/// Which records were looked at, as in a browser: a visit drops what lay ahead, back and forward walk, and
/// each place remembers how far it was scrolled.
class NavigationHistory
{
public:
    /// The current record again changes nothing.
    void visit(const RecordKey &key);
    /// The record that is now the current one; an invalid key, and no step, at the end.
    RecordKey back();
    RecordKey forward();

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    [[nodiscard]] RecordKey current() const;

    /// How far the current page is scrolled, to return there.
    void rememberPosition(int position);
    [[nodiscard]] int position() const;

    /// A deleted record leaves; the current place becomes the one before it.
    void remove(const RecordKey &key);
    void clear();

private:
    struct Place
    {
        RecordKey key;
        int position = 0;
    };

    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace delegations
