#pragma once

#include "models/exchange/formats/page/pagelines.h"

#include <optional>

namespace delegations {

/// The line without what browsers and careless pages glue to a sentence: "/countries/russianDelegation of
/// ..."
[[nodiscard]] QString withoutStrayPath(const QString &line);

/// Where senators sit of whom a page says only the country, or nothing: the parliament's upper house in that
/// language.
[[nodiscard]] QString upperHouse(const QString &language, const QString &ofParliament);

// Each gives nothing when the line says no such thing. The line's number is left to the caller. A line that
// is understood and says nothing ("Website of the C:") gives an empty list.

[[nodiscard]] std::optional<DelegationLine> delegationLine(const QString &text);
[[nodiscard]] std::optional<QList<PlenipotentiaryLine>> plenipotentiaryLines(const QString &text);
[[nodiscard]] std::optional<QList<WebsiteLine>> websiteLines(const QString &text);

} // namespace delegations
