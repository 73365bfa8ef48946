#include "models/exchange/writtendate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace delegations {

namespace {

constexpr qsizetype longestDate = 50;

const QLocale &russian()
{
    static const QLocale locale(QLocale::Russian, QLocale::Russia);
    return locale;
}

/// The months' names in every form, twelve to a form.
const QStringList &monthNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const auto &name : {+[](int month) { return QLocale::c().monthName(month); },
                                 +[](int month) { return russian().monthName(month); },
                                 +[](int month) { return russian().standaloneMonthName(month); }}) {
            for (int month = 1; month <= 12; ++month)
                list.append(name(month).toLower());
        }
        return list;
    }();
    return names;
}

/// 1 to 12 for a month, whole or abbreviated to three letters or more; else 0.
int monthNumber(const QString &word)
{
    constexpr qsizetype shortest = 3;
    const QString letters = word.endsWith(u'.') ? word.chopped(1) : word;
    if (letters.size() < shortest)
        return 0;
    const QStringList &names = monthNames();
    const auto found = std::ranges::find_if(
        names, [&letters](const QString &name) { return name.startsWith(letters, Qt::CaseInsensitive); });
    return found == names.end() ? 0 : int(found - names.begin()) % 12 + 1;
}

bool isWeekday(const QString &word)
{
    static const QStringList days = [] {
        QStringList list;
        for (int day = 1; day <= 7; ++day)
            list << QLocale::c().dayName(day) << russian().dayName(day);
        return list;
    }();
    return days.contains(word, Qt::CaseInsensitive);
}

/// Nothing when a part is out of range; a month or day of 0 is one that is not said.
std::optional<PartialDate> dateOf(int year, int month, int day)
{
    constexpr int earliestYear = 1000;
    const QDate date(year, std::max(month, 1), std::max(day, 1));
    if (!date.isValid() || year < earliestYear)
        return std::nullopt;
    if (day > 0)
        return PartialDate(date);
    return PartialDate::parse(date.toString(month > 0 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy")));
}

/// 2022-06-04, 2022-06, 04.06.2022
std::optional<PartialDate> dateInNumbers(const QString &text)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^([0-9]{4})[-.]([0-9]{1,2})(?:[-.]([0-9]{1,2}))?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^([0-9]{1,2})[-.]([0-9]{1,2})[-.]([0-9]{4})$"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const bool hasDay = match.lastCapturedIndex() == 3;
        const bool isDay = !hasDay || match.capturedView(3).toInt() > 0;
        if (match.capturedView(2).toInt() == 0 || !isDay)
            return std::nullopt;
        return dateOf(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                      match.capturedView(3).toInt());
    }
    const auto match = dayFirst.match(text);
    if (!match.hasMatch() || match.capturedView(1).toInt() == 0 || match.capturedView(2).toInt() == 0)
        return std::nullopt;
    return dateOf(match.capturedView(3).toInt(), match.capturedView(2).toInt(),
                  match.capturedView(1).toInt());
}

/// A year of four digits, or nothing. The text may say that it is one: "2022 года", "2022 г."
std::optional<int> takeYear(QStringList &words)
{
    static const QStringList itIsAYear{QStringLiteral("года"), QStringLiteral("год"), QStringLiteral("г.")};
    if (words.size() > 1 && itIsAYear.contains(words.last().toLower()))
        words.removeLast();
    const QString year = words.isEmpty() ? QString() : words.takeLast();
    const bool isYear =
        year.size() == 4 && std::ranges::all_of(year, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isYear ? std::optional(year.toInt()) : std::nullopt;
}

/// The number in "4", "4th", "4-го"; 0 when it is none.
int dayNumber(const QString &word)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{1,2})(?:st|nd|rd|th|-го)?$"));
    return shape.match(word).capturedView(1).toInt();
}

/// 4 June 2022, June 4, 2022, June 2022, 2022
std::optional<PartialDate> dateInWords(QStringList words)
{
    const std::optional<int> year = takeYear(words);
    if (!year || words.size() > 2)
        return std::nullopt;
    if (words.isEmpty())
        return dateOf(*year, 0, 0);
    if (words.size() == 1) {
        const int month = monthNumber(words[0]);
        return month > 0 ? dateOf(*year, month, 0) : std::nullopt;
    }
    if (monthNumber(words[0]) > 0)
        words.swapItemsAt(0, 1);
    const int day = dayNumber(words[0]);
    const int month = monthNumber(words[1]);
    return day > 0 && month > 0 ? dateOf(*year, month, day) : std::nullopt;
}

/// Without the weekday before the date and the time behind it.
QString dateAlone(QStringView text)
{
    static const QRegularExpression time(QStringLiteral(
        "(?:,? (?:at |в )?|T)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$"));
    QString date = text.toString().simplified();
    date.remove(time);
    const QString first = date.section(u' ', 0, 0);
    const QString word = first.endsWith(u',') ? first.chopped(1) : first;
    return isWeekday(word) ? date.mid(first.size() + 1) : date;
}

} // namespace

std::optional<PartialDate> writtenDate(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool hasDigit = std::ranges::any_of(trimmed.first(qMin(trimmed.size(), longestDate)),
                                              [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (trimmed.size() > longestDate || !hasDigit)
        return std::nullopt;
    const QString date = dateAlone(trimmed);
    if (const auto numbers = dateInNumbers(date))
        return numbers;
    static const QRegularExpression separators(QStringLiteral("[ ,]+"));
    return dateInWords(date.split(separators, Qt::SkipEmptyParts));
}

} // namespace delegations
