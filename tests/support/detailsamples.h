#pragma once

#include "models/core/details.h"

/// Pages' contents for tests: the facts of the first assembly's page, and hostile ones.
namespace delegations::samples {

[[nodiscard]] QString hostileName();
[[nodiscard]] QString longName(); ///< 10,000 characters, no space.
[[nodiscard]] QString longSentence();

[[nodiscard]] ChamberSummary chamber(qint64 id, const QString &name, int filled, std::optional<int> seats,
                                     const QString &website = {});
[[nodiscard]] CountryDetails country();
/// With `name` wherever a name can stand.
[[nodiscard]] CountryDetails countryNamed(const QString &name);
[[nodiscard]] ChamberDetails chamberDetails(int filled, std::optional<int> seats);
[[nodiscard]] ChamberDetails chamberNamed(const QString &name);
[[nodiscard]] PersonDetails person();
[[nodiscard]] PersonDetails personNamed(const QString &name);
[[nodiscard]] NewsDetails news();
[[nodiscard]] NewsDetails newsNamed(const QString &name);
[[nodiscard]] EventDetails eventNamed(const QString &name);

} // namespace delegations::samples
