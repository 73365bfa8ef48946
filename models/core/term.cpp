#include "models/core/term.h"

namespace delegations {

Term Term::of(const PartialDate &ownStart, const PartialDate &ownEnd, const QString &periodName,
              const PartialDate &periodStart, const PartialDate &periodEnd)
{
    Term term{ownStart, ownEnd, {}, false, false};
    if (ownStart.isNull() && !periodStart.isNull()) {
        term.start = periodStart;
        term.startIsOfPeriod = true;
    }
    if (ownEnd.isNull() && !periodEnd.isNull()) {
        term.end = periodEnd;
        term.endIsOfPeriod = true;
    }
    if (term.startIsOfPeriod || term.endIsOfPeriod)
        term.period = periodName;
    return term;
}

Term Term::own() const
{
    Term part;
    if (!startIsOfPeriod)
        part.start = start;
    if (!endIsOfPeriod)
        part.end = end;
    return part;
}

Term Term::ofPeriod() const
{
    Term part{{}, {}, period, startIsOfPeriod, endIsOfPeriod};
    if (startIsOfPeriod)
        part.start = start;
    if (endIsOfPeriod)
        part.end = end;
    return part;
}

} // namespace delegations
