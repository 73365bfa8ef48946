#pragma once

#include <QString>

namespace delegations {

class Batch;
struct BatchKey;

/// What the record itself says, that one knows it by; may be empty.
[[nodiscard]] QString ownName(const Batch &batch, const BatchKey &key);
/// The own name of the record to which it belongs; empty for one that stands for itself.
[[nodiscard]] QString nameOfOwner(const Batch &batch, const BatchKey &key);
/// The person, body or country that is meant when something is said of the record; its number in the file
/// where it has no name.
[[nodiscard]] QString nameOfWhom(const Batch &batch, const BatchKey &key);

} // namespace delegations
