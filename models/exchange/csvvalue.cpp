#include "models/exchange/csvvalue.h"

#include "models/core/weburl.h"
#include "models/language/writtendate.h"

#include <QHash>

namespace delegations {

namespace {

struct SlashDate
{
    int first = 0;
    int second = 0;
    int year = 0;
};

/// Three numbers with strokes between them, the last of four digits.
std::optional<SlashDate> slashDate(std::string_view text)
{
    int numbers[3] = {0, 0, 0};
    int digits[3] = {0, 0, 0};
    int part = 0;
    for (const char c : text) {
        if (c == '/') {
            if (++part > 2)
                return std::nullopt;
        } else if (c >= '0' && c <= '9' && digits[part] < 4) {
            numbers[part] = numbers[part] * 10 + c - '0';
            ++digits[part];
        } else {
            return std::nullopt;
        }
    }
    const bool isWhole = digits[0] >= 1 && digits[0] <= 2 && digits[1] >= 1 && digits[1] <= 2;
    return isWhole && digits[2] == 4 ? std::optional(SlashDate{numbers[0], numbers[1], numbers[2]})
                                     : std::nullopt;
}

std::optional<QString> date(const QString &text, const SlashDates &dates)
{
    if (const auto told = dates.read(text))
        return told;
    if (const auto whole = PartialDate::parse(QString(text).replace(u'/', u'-')))
        return whole->toString();
    // A time behind the date, as programs write it.
    if (text.size() > 11 && (text[10] == u'T' || text[10] == u' ')) {
        if (const auto day = PartialDate::parse(text.left(10)))
            return day->toString();
    }
    const auto written = writtenDate(text);
    return written ? std::optional(written->toString()) : std::nullopt;
}

using Words = QHash<QString, QString>;

Words words(std::initializer_list<std::pair<const char *, std::initializer_list<const char *>>> values)
{
    Words list;
    for (const auto &[value, names] : values) {
        for (const char *name : names)
            list.insert(QString::fromUtf8(name), QString::fromLatin1(value));
    }
    return list;
}

/// One of a field's choices, by a word for it in English or Russian.
std::optional<QString> choice(const Words &known, const QString &text)
{
    QString name = text.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    const auto found = known.constFind(name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> gender(const QString &text)
{
    static const Words known =
        words({{"female", {"female", "f", "woman", "w", "ж", "жен", "женский", "женщина"}},
               {"male", {"male", "m", "man", "м", "муж", "мужской", "мужчина"}},
               {"other", {"other", "x", "non-binary", "другой", "другое"}}});
    return choice(known, text);
}

std::optional<QString> capacity(const QString &text)
{
    static const Words known = words(
        {{"full", {"full", "full member", "member", "основной", "полноправный", "полноправный член", "член"}},
         {"substitute",
          {"substitute", "alternate", "deputy member", "заместитель", "замещающий член", "запасной"}},
         {"acting", {"acting", "и.о", "ио", "врио", "исполняющий обязанности"}},
         {"ex_officio", {"ex officio", "ex_officio", "по должности"}}});
    return choice(known, text);
}

/// A whole number, with blanks between thousands or a dot behind it.
std::optional<QString> wholeNumber(QString text)
{
    text.remove(u' ');
    if (text.endsWith(u'.'))
        text.chop(1);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(QString::number(number)) : std::nullopt;
}

std::optional<QString> webAddress(const QString &text)
{
    if (webUrl(text))
        return text;
    const QString address = QStringLiteral("https://") + text;
    const bool isHost = !text.contains(u':') && text.contains(u'.') && webUrl(address).has_value();
    return isHost ? std::optional(address) : std::nullopt;
}

} // namespace

void SlashDates::learn(std::string_view text)
{
    const std::optional<SlashDate> date = slashDate(text);
    if (!date)
        return;
    m_isDayFirst = m_isDayFirst || date->first > 12;
    m_isMonthFirst = m_isMonthFirst || date->second > 12;
}

std::optional<QString> SlashDates::read(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    const std::optional<SlashDate> date = slashDate({bytes.constData(), size_t(bytes.size())});
    if (!date)
        return std::nullopt;
    const DayOrder order = m_isDayFirst == m_isMonthFirst ? DayOrder::Unknown
                           : m_isDayFirst                 ? DayOrder::DayFirst
                                                          : DayOrder::MonthFirst;
    const std::optional<PartialDate> day = readDate(text, order).date;
    return day ? std::optional(day->toString()) : std::nullopt;
}

bool isDate(CsvTarget target)
{
    return target == CsvTarget::BirthDate || target == CsvTarget::DeathDate ||
           target == CsvTarget::StartDate || target == CsvTarget::EndDate;
}

std::optional<QString> csvValue(CsvTarget target, const QString &text, const SlashDates &dates)
{
    if (isDate(target))
        return date(text, dates);
    switch (target) {
    case CsvTarget::Gender:
        return gender(text);
    case CsvTarget::Capacity:
        return capacity(text);
    case CsvTarget::Seats:
    case CsvTarget::ProtocolOrder:
        return wholeNumber(text);
    case CsvTarget::Link:
        return webAddress(text);
    default:
        return text;
    }
}

} // namespace delegations
