#include "models/language/writtendate.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace delegations {

namespace {

constexpr qsizetype longestDate = 50;
constexpr int earliestYear = 1000;

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
        for (int day = 1; day <= 7; ++day) {
            list << QLocale::c().dayName(day) << QLocale::c().dayName(day, QLocale::ShortFormat)
                 << russian().dayName(day);
        }
        return list;
    }();
    return days.contains(word, Qt::CaseInsensitive);
}

ReadDate fault(DateFault reason)
{
    ReadDate read;
    read.fault = reason;
    return read;
}

PartialDate partialDate(int year, int month, int day)
{
    const QDate first(year, std::max(month, 1), std::max(day, 1));
    if (day > 0)
        return PartialDate(first);
    return PartialDate::parse(first.toString(month > 0 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy")))
        .value_or(PartialDate());
}

/// A month or day of 0 is one that is not said.
ReadDate dateOf(int year, int month, int day)
{
    if (year < 1)
        return fault(DateFault::NotADate);
    if (month > 12)
        return fault(DateFault::NoSuchMonth);
    ReadDate read;
    if (day > 0 && !QDate::isValid(year, month, day)) {
        read = fault(DateFault::NoSuchDay);
        read.year = year;
        read.month = month;
        return read;
    }
    read.date = partialDate(year, month, day);
    return read;
}

/// 2022-06-04, 2022/6/4, 2022-06. Nothing for other forms.
std::optional<ReadDate> yearFirst(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{4})([-./])([0-9]{1,2})(?:\\2([0-9]{1,2}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasDay = match.lastCapturedIndex() == 4;
    const int month = match.capturedView(3).toInt();
    const int day = hasDay ? match.capturedView(4).toInt() : 0;
    if (month == 0 || (hasDay && day == 0))
        return fault(DateFault::ZeroPart);
    return dateOf(match.capturedView(1).toInt(), month, day);
}

/// Two numbers and a year. Dots have the day first. Month first with hyphens is of one country alone, so
/// that only an order that is known lets it be read.
ReadDate inNumbers(int year, int first, int second, QChar sign, DayOrder order)
{
    const ReadDate dayFirst = dateOf(year, second, first);
    const ReadDate monthFirst = sign == u'.' ? fault(DateFault::NoSuchMonth) : dateOf(year, first, second);
    const bool isEither = dayFirst.date && monthFirst.date && first != second;
    const bool mayLead = sign == u'/' || (sign == u'-' && order != DayOrder::Unknown);
    ReadDate read;
    if (isEither && order == DayOrder::Unknown)
        read = fault(DateFault::Ambiguous);
    else if (isEither)
        read = order == DayOrder::DayFirst ? dayFirst : monthFirst;
    else
        read = mayLead && first <= 12 && second > 12 ? monthFirst : dayFirst;
    read.dayFirst = dayFirst.date.value_or(PartialDate());
    read.monthFirst = monthFirst.date.value_or(PartialDate());
    return read;
}

/// 04.06.2022, 28/11/1971, 11-28-1971. Nothing for other forms.
std::optional<ReadDate> yearLast(const QString &text, DayOrder order)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(4) == 2)
        return fault(DateFault::ShortYear);
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const int year = match.capturedView(4).toInt();
    const QChar sign = match.capturedView(2).front();
    if (first == 0 || second == 0)
        return fault(DateFault::ZeroPart);
    return inNumbers(year, first, second, sign, order);
}

/// 06.2022, 6/2022. Nothing for other forms.
std::optional<ReadDate> monthOfYear(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})[./]([0-9]{4})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.capturedView(1).toInt();
    return month == 0 ? fault(DateFault::ZeroPart) : dateOf(match.capturedView(2).toInt(), month, 0);
}

bool isNumber(const QString &word, qsizetype digits)
{
    return word.size() == digits && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The number in "4", "4th", "4-го"; 0 when it is none.
int dayNumber(const QString &word)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{1,2})\\.?(?:st|nd|rd|th|-го|-е)?$"));
    return shape.match(word).capturedView(1).toInt();
}

/// Why words without a year of four digits are no date.
ReadDate withoutYear(const QStringList &words)
{
    const bool hasMonth =
        std::ranges::any_of(words, [](const QString &word) { return monthNumber(word) > 0; });
    if (!hasMonth || words.size() > 3)
        return fault(DateFault::NotADate);
    return fault(words.size() == 3 && isNumber(words.last(), 2) ? DateFault::ShortYear : DateFault::NoYear);
}

/// 4 June 2022, June 4, 2022, 2022 June 4, June 2022, 2022
ReadDate dateInWords(QStringList words)
{
    static const QStringList fillers{QStringLiteral("the"), QStringLiteral("of")};
    words.removeIf([](const QString &word) { return fillers.contains(word.toLower()); });
    if (!words.isEmpty() && isNumber(words.first(), 4))
        words.append(words.takeFirst());
    if (words.isEmpty() || !isNumber(words.last(), 4))
        return withoutYear(words);
    const int year = words.takeLast().toInt();
    if (words.isEmpty())
        return dateOf(year, 0, 0);
    if (monthNumber(words[0]) > 0)
        words.append(words.takeFirst());
    const int month = monthNumber(words.last());
    const int day = words.size() == 2 ? dayNumber(words[0]) : 0;
    const bool isDate = month > 0 && words.size() <= 2 && (words.size() == 1 || day > 0);
    return isDate ? dateOf(year, month, day) : fault(DateFault::NotADate);
}

/// Without the weekday before the date, the time behind it, and the word that says what a year is: "2022 г."
QString dateAlone(QStringView text)
{
    static const QRegularExpression time(
        QStringLiteral("(?:,? (?:at |в )?|T)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AaPp][Mm])?"
                       "(?: ?(?:Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?))?$"));
    static const QRegularExpression itIsAYear(QStringLiteral("(?<=[0-9]) ?(?:года|год|г\\.?)$"),
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption);
    QString date = text.toString().simplified();
    date.remove(time);
    date.remove(itIsAYear);
    const QString first = date.section(u' ', 0, 0);
    const QString word = first.endsWith(u',') ? first.chopped(1) : first;
    return isWeekday(word) ? date.mid(first.size() + 1) : date;
}

} // namespace

DayOrder dayOrder(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (day < 0 || month < 0 || year < day || year < month || format.contains(QStringLiteral("MMM")))
        return DayOrder::Unknown;
    return day < month ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

ReadDate readDate(QStringView text, DayOrder order)
{
    const QStringView trimmed = text.trimmed();
    if (auto stored = PartialDate::parse(trimmed)) {
        ReadDate read;
        read.date = std::move(stored);
        return read;
    }
    const bool mayBeADate = std::ranges::any_of(trimmed.first(qMin(trimmed.size(), longestDate)),
                                                [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (trimmed.size() > longestDate || !mayBeADate)
        return fault(DateFault::NotADate);
    const QString date = dateAlone(trimmed);
    if (const auto numbers = yearFirst(date))
        return *numbers;
    if (const auto numbers = yearLast(date, order))
        return *numbers;
    if (const auto numbers = monthOfYear(date))
        return *numbers;
    static const QRegularExpression separators(QStringLiteral("[ ,]+"));
    return dateInWords(date.split(separators, Qt::SkipEmptyParts));
}

std::optional<PartialDate> writtenDate(QStringView text, DayOrder order)
{
    const ReadDate read = readDate(text, order);
    const bool isDate = read.date && !read.date->isNull() && read.date->firstDay().year() >= earliestYear;
    return isDate ? read.date : std::nullopt;
}

} // namespace delegations
