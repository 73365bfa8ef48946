#pragma once

#include <QString>

namespace delegations {

class DifferenceModel;
struct AppliedImport;
struct ImportPlan;
struct ImportReport;

/// What the import page says of a difference as a whole.
namespace differencetext {

[[nodiscard]] QString title(const DifferenceModel &model);
[[nodiscard]] QString summary(const DifferenceModel &model);
/// Whether there is anything to tick.
[[nodiscard]] bool hasChoices(const DifferenceModel &model);
/// "Apply 12 changes", with its mnemonic.
[[nodiscard]] QString applyText(qsizetype chosen);
/// What was done.
[[nodiscard]] ImportReport report(const AppliedImport &applied, const ImportPlan &plan);

} // namespace differencetext

} // namespace delegations
