#include "ui/widgets/datetext.h"

#include "models/language/datewords.h"
#include "ui/widgets/plaintext.h"

namespace delegations {

namespace {

/// A name from a file may be a page long.
Term shortened(Term term)
{
    term.period = oneLine(term.period, 120);
    return term;
}

QString boundText(const PartialDate &date, bool isOfPeriod, const Term &term)
{
    return isOfPeriod ? dateText(date) + QStringLiteral(" · ") + DateWords().periodName(shortened(term))
                      : dateText(date);
}

} // namespace

QString dateText(const PartialDate &date)
{
    return DateWords().date(date);
}

QString periodText(const PartialDate &start, const PartialDate &end, bool isOfDay)
{
    return DateWords().period(start, end, isOfDay);
}

QString termText(const Term &term, bool isOfDay)
{
    return DateWords().term(shortened(term), isOfDay);
}

QString startText(const Term &term)
{
    return boundText(term.start, term.startIsOfPeriod, term);
}

QString endText(const Term &term)
{
    return boundText(term.end, term.endIsOfPeriod, term);
}

} // namespace delegations
