#pragma once

#include "models/core/recordkey.h"

namespace delegations {

/// A record that a reference may name. Its text tells it from others of the same name.
struct Suggestion
{
    qint64 id = 0; ///< Below zero for a seat that is still to be made.
    QString text;
    QString detail = {}; ///< Below it in a list: of a seat or office whether it is vacant, or who holds it.

    bool operator==(const Suggestion &) const = default;
};

/// What somebody looks for in a reference field.
struct ReferenceQuery
{
    RecordKind kind = RecordKind::Person;
    QString text; ///< In any script; each word may be the beginning of one. Empty asks for the first of all.
    qint64 area = 0;    ///< The country whose records stand first, if any.
    QString among = {}; ///< As FieldOptions::among.
    qint64 chosen = 0;  ///< What the field holds: of posts those of the same body stand first.
};

} // namespace delegations
