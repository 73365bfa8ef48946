#pragma once

#include "models/core/fieldid.h"

#include <QString>

#include <optional>

namespace delegations {

/// How a text that was made of a name's words goes along when the name becomes another: "Kogut, Viktor" was
/// made of "Viktor Kogut", and so was "Kogut". Words are what blanks and commas part; case does not count.
namespace namewords {

/// Whether both have the same words in the same order.
[[nodiscard]] bool sameWords(const QString &name, const QString &other);
/// Whether the text has each of the name's words once, in any order, and no other.
[[nodiscard]] bool isArrangement(const QString &text, const QString &name);
/// Whether the name stands in the text, whole.
[[nodiscard]] bool mentions(const QString &text, const QString &name);

/// The text for the name `after`, in the arrangement that it had for `before`; a name that has only changed
/// the order of its words leaves it as it is. Nothing when it was made of
/// other words, or when it cannot be told which new words stand for its own.
[[nodiscard]] std::optional<QString> followed(const QString &text, const QString &before,
                                              const QString &after);
/// The text with the words that came to stand beside its head in the name, at an end of it: such a word may
/// be one more surname, "Kogut, Viktor" in "Viktor Kogut Petrov" be "Kogut Petrov, Viktor". Empty where there
/// are none. followed() does not tell of a whole name where there are.
[[nodiscard]] QString grown(const QString &text, const QString &before, const QString &after);
/// followed() for a field of a person or of one of their names: nor can it be told what a family name is
/// that has grown.
[[nodiscard]] std::optional<QString> followedField(FieldId field, const QString &text, const QString &before,
                                                   const QString &after);
/// What it could be where followed() cannot tell, to be offered only; empty when nothing suggests itself.
[[nodiscard]] QString suggested(const QString &text, const QString &before, const QString &after);

} // namespace namewords
} // namespace delegations
