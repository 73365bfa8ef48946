#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace delegations {

/// A date of which the day, or the month and the day, may be unknown: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
/// (Popolo's partial dates). Kept as written; compared by the bounds derived from it.
class PartialDate
{
public:
    /// No date at all: unknown, never "now".
    PartialDate() = default;
    explicit PartialDate(QDate date);

    /// Nothing when the text is none of the three forms or names no day of the calendar. Empty text is the
    /// unknown date.
    [[nodiscard]] static std::optional<PartialDate> parse(QStringView text);

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    [[nodiscard]] QString toString() const { return m_text; }
    [[nodiscard]] bool hasMonth() const { return m_text.size() >= 7; }
    [[nodiscard]] bool hasDay() const { return m_text.size() == 10; }

    /// The first day that it can mean; an invalid date when unknown.
    [[nodiscard]] QDate firstDay() const;
    /// As the end of a half-open interval, the first day on which it is certainly over: the day after the
    /// last one that it can mean. An invalid date when unknown.
    [[nodiscard]] QDate certainlyOver() const;

    bool operator==(const PartialDate &) const = default;

private:
    QString m_text;
};

/// Whether every day that the one can mean lies before every day of the other; false when one is unknown.
[[nodiscard]] bool liesBefore(const PartialDate &date, const PartialDate &other);

} // namespace delegations
