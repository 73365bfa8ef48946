#pragma once

#include "models/core/recordkey.h"
#include "models/core/result.h"

#include <vector>

namespace delegations {

class Connection;

/// A record that a reference may name. Its text tells it from others of the same name.
struct Suggestion
{
    qint64 id = 0; ///< Below zero for a seat that is still to be made.
    QString text;

    bool operator==(const Suggestion &) const = default;
};

/// What somebody looks for in a reference field.
struct ReferenceQuery
{
    RecordKind kind = RecordKind::Person;
    QString text; ///< In any script; each word may be the beginning of one. Empty asks for the first of all.
    qint64 area = 0; ///< The country whose records stand first, if any.
};

/// The records that fit, best first, at most 20. Chambers' posts, organizations that can have parts,
/// countries, persons, news; others give none.
[[nodiscard]] Result<std::vector<Suggestion>> suggestions(Connection &connection,
                                                          const ReferenceQuery &query);

/// How a reference to this record reads. Empty when the record is not there or its kind has no name.
[[nodiscard]] Result<QString> referenceText(Connection &connection, const RecordKey &key);

} // namespace delegations
