#pragma once

#include "models/core/partialdate.h"

#include <QStringView>

#include <optional>

namespace delegations {

/// The date that is all of a text, as people write it in English or Russian: "4 June 2022", "June 4, 2022",
/// "4 июня 2022 года", "04.06.2022", "2022-06-04"; a weekday before it and a time behind it are allowed.
/// "June 2022" is a month and "2022" a year. Nothing for what is no day of the calendar, and for
/// "04/06/2022", which countries read differently.
[[nodiscard]] std::optional<PartialDate> writtenDate(QStringView text);

} // namespace delegations
