#pragma once

#include "models/exchange/formats/csv/csvmapping.h"
#include "models/language/writtendate.h"

#include <optional>
#include <string_view>

namespace delegations {

/// Which of two numbers is the day in dates such as 04/06/2022 or 04-06-2022. Countries differ; a whole
/// column often tells.
class ColumnDates
{
public:
    /// Takes note of a cell of the column.
    void learn(std::string_view text);
    /// Unknown when no date of the column tells, or when they tell both.
    [[nodiscard]] DayOrder order() const;

private:
    bool m_isDayFirst = false;   ///< A first number is above twelve.
    bool m_isMonthFirst = false; ///< A second one is.
};

[[nodiscard]] bool isDate(CsvTarget target);

/// A cell's text in the form in which its field keeps it: a date in ISO 8601, "female" for Ж or F, a number
/// without blanks, a web address with its scheme. Nothing when the text cannot be that. `order` is that of
/// the column's dates.
[[nodiscard]] std::optional<QString> csvValue(CsvTarget target, const QString &text,
                                              DayOrder order = DayOrder::Unknown);

} // namespace delegations
