#pragma once

#include "models/core/partialdate.h"

#include <QStringView>

#include <optional>

class QLocale;

namespace delegations {

/// Which number is the day where both could be: 04/06/2022.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

/// As the locale writes its short dates. Unknown for one that writes the month as a word or the year first.
[[nodiscard]] DayOrder dayOrder(const QLocale &locale);

/// Why a text is no date.
enum class DateFault {
    None,
    NotADate,
    NoYear,      ///< 4 June
    ShortYear,   ///< 4.6.22
    ZeroPart,    ///< 2022-06-00, as some write for a day that they do not know.
    NoSuchMonth, ///< 2022-13
    NoSuchDay,   ///< 31 June 2022
    Ambiguous,   ///< 04/06/2022, where nothing tells which number is the day.
};

/// What became of a text that is to be a date.
struct ReadDate
{
    std::optional<PartialDate> date; ///< The unknown date for an empty text; nothing with a fault.
    DateFault fault = DateFault::None;
    int year = 0;  ///< Of NoSuchDay.
    int month = 0; ///< Of NoSuchDay.
    /// What a date in numbers is with the day first and with the month first, whichever was taken and also
    /// where none was; the unknown date for a reading that there is not.
    PartialDate dayFirst;
    PartialDate monthFirst;

    /// Read, but another person may read it otherwise: say how it was understood.
    [[nodiscard]] bool isUncertain() const
    {
        return date && !dayFirst.isNull() && !monthFirst.isNull() && dayFirst != monthFirst;
    }
};

// Any thread.

/// The date that is all of a text, as people and this program write it in English or Russian: "4 June 2022",
/// "June 4, 2022", "4 июня 2022 г.", "июнь 2022", "28.11.1971", "28/11/1971", "2022-06-04", "2022"; a
/// weekday before it and a time behind it are allowed, and blanks of any kind. Numbers with dots between them
/// have the day first. With strokes or hyphens the numbers tell where one is above twelve, else `order`;
/// where that is unknown too, they are ambiguous, and 11-28-1971 is no date.
[[nodiscard]] ReadDate readDate(QStringView text, DayOrder order = DayOrder::Unknown);

/// The date alone, for what is read without anybody to ask: nothing for what has any fault, for an empty
/// text, and for a year before 1000.
[[nodiscard]] std::optional<PartialDate> writtenDate(QStringView text, DayOrder order = DayOrder::Unknown);

} // namespace delegations
