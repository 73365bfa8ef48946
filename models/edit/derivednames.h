#pragma once

#include "models/edit/fieldpath.h"
#include "models/edit/recorddraft.h"

#include <optional>

namespace delegations {

/// Fields that are made from a name and go along when it becomes another: what a person is sorted under, the
/// name written once more in one of its languages, the parts of such a name, the names of a country's
/// delegation and parliament.
namespace derivednames {

/// The name that this field is made from; nothing for a field that is made from none. A former name and an
/// alias are none's.
[[nodiscard]] std::optional<FieldPath> leader(const RecordDraft &draft, const FieldPath &path);
/// The fields that are made from this name.
[[nodiscard]] QList<FieldPath> followers(const RecordDraft &draft, const FieldPath &leader);

/// The field's text for the name `after`, as it was made from `before`. Nothing when it was not made from
/// it, or when it cannot be told how it would go on.
[[nodiscard]] std::optional<QString> followed(const FieldPath &path, const QString &text,
                                              const QString &before, const QString &after);
/// Whether a text that was written by hand, or cannot follow, speaks of the name, so that somebody has to say
/// whether it still fits.
[[nodiscard]] bool speaksOf(const FieldPath &path, const QString &text, const QString &name);

} // namespace derivednames
} // namespace delegations
