#pragma once

#include <QString>

namespace delegations {

class DifferenceModel;
struct AppliedImport;

/// What the import page says of a difference as a whole.
namespace differencetext {

[[nodiscard]] QString title(const DifferenceModel &model);
[[nodiscard]] QString summary(const DifferenceModel &model);
/// Whether there is anything to tick.
[[nodiscard]] bool hasChoices(const DifferenceModel &model);
/// "Apply 12 changes", with its mnemonic.
[[nodiscard]] QString applyText(qsizetype chosen);
/// What was done.
[[nodiscard]] QString notice(const AppliedImport &applied);

} // namespace differencetext

} // namespace delegations
