#pragma once

#include "models/exchange/csvmapping.h"

#include <optional>
#include <string_view>

namespace delegations {

/// Which of two numbers is the day in dates such as 04/06/2022. Countries differ; a whole column often tells.
class SlashDates
{
public:
    /// Takes note of a date of the column.
    void learn(std::string_view text);
    /// The date in ISO 8601; nothing when it is none of this form, or when no date of the column tells.
    [[nodiscard]] std::optional<QString> read(const QString &text) const;

private:
    bool m_isDayFirst = false;   ///< A first number is above twelve.
    bool m_isMonthFirst = false; ///< A second one is.
};

[[nodiscard]] bool isDate(CsvTarget target);

/// A cell's text in the form in which its field keeps it: a date in ISO 8601, "female" for Ж or F, a number
/// without blanks, a web address with its scheme. Nothing when the text cannot be that.
[[nodiscard]] std::optional<QString> csvValue(CsvTarget target, const QString &text,
                                              const SlashDates &dates = {});

} // namespace delegations
