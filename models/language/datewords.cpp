#include "models/language/datewords.h"

#include <QCoreApplication>
#include <QTranslator>

namespace delegations {

DateWords::DateWords() : m_isOfProgram(true) {}

DateWords::DateWords(const QLocale &locale, std::shared_ptr<const QTranslator> translator)
    : m_locale(locale), m_translator(std::move(translator)), m_isOfProgram(false)
{
}

QString DateWords::text(const Text &text) const
{
    if (m_isOfProgram)
        return QCoreApplication::translate("Date", text.source, text.meaning);
    const QString found =
        m_translator ? m_translator->translate("Date", text.source, text.meaning) : QString();
    return found.isEmpty() ? QString::fromUtf8(text.source) : found;
}

QString DateWords::day(QDate day) const
{
    //: The format of a whole date, as QDate::toString takes it.
    return m_locale.toString(day, text({QT_TRANSLATE_NOOP("Date", "d MMMM yyyy")}));
}

QString DateWords::date(const PartialDate &date) const
{
    return this->date(date, Case::Nominative);
}

QString DateWords::date(const PartialDate &date, Case form) const
{
    const QDate first = date.firstDay();
    if (!first.isValid() || date.hasDay())
        return first.isValid() ? day(first) : QString();
    const QString year = QString::number(first.year());
    if (!date.hasMonth()) {
        //: A year without month and day.
        return text({QT_TRANSLATE_NOOP("Date", "%1")}).arg(year);
    }
    const QString month = form == Case::Nominative ? m_locale.standaloneMonthName(first.month())
                                                   : m_locale.monthName(first.month());
    //: A month and its year.
    return text({QT_TRANSLATE_NOOP("Date", "%1 %2")}).arg(month, year);
}

QString DateWords::range(const PartialDate &start, const PartialDate &end) const
{
    if (start.hasMonth() || end.hasMonth())
        return text(QT_TRANSLATE_NOOP3("Date", "%1 – %2", "dates with months")).arg(date(start), date(end));
    return text(QT_TRANSLATE_NOOP3("Date", "%1 – %2", "years alone"))
        .arg(QString::number(start.firstDay().year()), QString::number(end.firstDay().year()));
}

QString DateWords::period(const PartialDate &start, const PartialDate &end, bool isOfDay) const
{
    if (start.isNull() && end.isNull())
        return {};
    if (end.isNull()) {
        const Text words = isOfDay ? Text{QT_TRANSLATE_NOOP("Date", "since %1")}
                                   : Text{QT_TRANSLATE_NOOP("Date", "from %1")};
        return text(words).arg(date(start, Case::Genitive));
    }
    if (start.isNull()) {
        //: To the end of that day, month or year.
        return text({QT_TRANSLATE_NOOP("Date", "until %1")}).arg(date(end));
    }
    return range(start, end);
}

QString DateWords::periodName(const Term &term) const
{
    return term.period.isEmpty() ? text({QT_TRANSLATE_NOOP("Date", "legislative period")}) : term.period;
}

/// The part of a term that is its legislative period's.
QString DateWords::ofPeriod(const Term &part) const
{
    const QString name = periodName(part);
    if (part.end.isNull())
        return text({QT_TRANSLATE_NOOP("Date", "%1, from %2")}).arg(name, date(part.start, Case::Genitive));
    if (part.start.isNull())
        return text({QT_TRANSLATE_NOOP("Date", "%1, to %2")}).arg(name, date(part.end));
    return text({QT_TRANSLATE_NOOP("Date", "%1, %2")}).arg(name, range(part.start, part.end));
}

QString DateWords::term(const Term &term, bool isOfDay) const
{
    const Term own = term.own();
    if (!term.startIsOfPeriod && !term.endIsOfPeriod)
        return period(own.start, own.end, isOfDay);
    const QString rest = ofPeriod(term.ofPeriod());
    if (!own.start.isNull())
        return text({QT_TRANSLATE_NOOP("Date", "from %1; %2")}).arg(date(own.start, Case::Genitive), rest);
    if (!own.end.isNull())
        return text({QT_TRANSLATE_NOOP("Date", "%1; until %2")}).arg(rest, date(own.end));
    return rest;
}

} // namespace delegations
