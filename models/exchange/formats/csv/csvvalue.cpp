#include "models/exchange/formats/csv/csvvalue.h"

#include "models/core/weburl.h"

#include <QHash>

#include <algorithm>

namespace delegations {

namespace {

/// Whether a look at it is worth while: most cells of a table are no dates.
bool mayBeInNumbers(std::string_view text)
{
    constexpr size_t longest = 50;
    return text.size() <= longest &&
           std::ranges::count_if(text, [](char c) { return c == '/' || c == '-' || c == '.'; }) >= 2;
}

std::optional<QString> date(const QString &text, DayOrder order)
{
    const auto written = writtenDate(text, order);
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

std::optional<QString> startReason(const QString &text)
{
    static const Words known =
        words({{"elected", {"elected", "избран", "избрана", "избрание"}},
               {"appointed", {"appointed", "назначен", "назначена", "назначение"}},
               {"replacement", {"replacement", "in place of another", "взамен выбывшего"}}});
    return choice(known, text);
}

std::optional<QString> endReason(const QString &text)
{
    static const Words known =
        words({{"term_ended", {"term_ended", "term ended", "истечение срока полномочий", "истечение срока"}},
               {"resigned", {"resigned", "resignation", "сложение полномочий", "отставка"}},
               {"died", {"died", "died in office", "death", "смерть"}},
               {"recalled", {"recalled", "отзыв", "отозван", "отозвана"}},
               {"lost_mandate",
                {"lost_mandate", "lost the national mandate", "прекращение полномочий в парламенте"}},
               {"became_minister", {"became_minister", "became a minister", "переход в правительство"}},
               {"unknown", {"unknown", "неизвестно"}}});
    return choice(known, text);
}

std::optional<QString> votes(const QString &text)
{
    static const Words known = words(
        {{"yes", {"yes", "with a vote", "с правом голоса", "да"}},
         {"no", {"no", "without a vote", "без права голоса", "нет", "с правом совещательного голоса"}}});
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

void ColumnDates::learn(std::string_view text)
{
    if (!mayBeInNumbers(text))
        return;
    const ReadDate read = readDate(QString::fromUtf8(text.data(), qsizetype(text.size())));
    m_isDayFirst = m_isDayFirst || (!read.dayFirst.isNull() && read.monthFirst.isNull());
    m_isMonthFirst = m_isMonthFirst || (!read.monthFirst.isNull() && read.dayFirst.isNull());
}

DayOrder ColumnDates::order() const
{
    if (m_isDayFirst == m_isMonthFirst)
        return DayOrder::Unknown;
    return m_isDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

bool isDate(CsvTarget target)
{
    return target == CsvTarget::BirthDate || target == CsvTarget::DeathDate ||
           target == CsvTarget::StartDate || target == CsvTarget::EndDate;
}

std::optional<QString> csvValue(CsvTarget target, const QString &text, DayOrder order)
{
    if (isDate(target))
        return date(text, order);
    switch (target) {
    case CsvTarget::Gender:
        return gender(text);
    case CsvTarget::Capacity:
        return capacity(text);
    case CsvTarget::StartReason:
        return startReason(text);
    case CsvTarget::EndReason:
        return endReason(text);
    case CsvTarget::Votes:
        return votes(text);
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
