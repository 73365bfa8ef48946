#pragma once

#include "models/core/partialdate.h"
#include "models/core/result.h"
#include "models/core/scope.h"

#include <QString>
#include <QStringList>

namespace delegations {

/// Which people are wanted, by who they are and what they hold. What is empty asks for nothing; all that is
/// said must hold, and what is asked of a seat or office, of one and the same. A value.
struct Filter
{
    qint64 area = 0;  ///< The country of the body in which the seat or office is.
    qint64 body = 0;  ///< In it or on its behalf.
    qint64 party = 0; ///< As a member, or with a seat held for it.
    QString role;     ///< An office's title or role, in any language of the program for those that it words.
    QString capacity; ///< As coded.
    /// Held at some time of these days, rather than on the day that is shown. An empty end is open.
    PartialDate from;
    PartialDate until;
    QString gender;    ///< As coded.
    QString text;      ///< Beginnings of words of a name, in any script.
    QStringList has;   ///< What is known of the person: each is one of properties().
    QStringList lacks; ///< What is not.

    /// The same, and of that country or body; other scopes have no people to choose from. Error Input where
    /// it names another country or body already.
    [[nodiscard]] Result<Filter> within(const Scope &scope) const;
    /// What has and lacks can name: columns of a person, and types of contacts.
    [[nodiscard]] static QStringList properties();
    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
    /// Whether something is asked of a seat or office.
    [[nodiscard]] bool asksForMembership() const
    {
        return area != 0 || body != 0 || !role.isEmpty() || !capacity.isEmpty() || !from.isNull() ||
               !until.isNull();
    }

    bool operator==(const Filter &) const = default;
};

} // namespace delegations
