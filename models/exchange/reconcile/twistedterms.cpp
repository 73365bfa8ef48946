// What a file says of people that cannot be, or that staff would want to know before it is written.
#include "models/exchange/reconcile/comparison.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/core/term.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

PartialDate dateIn(const Cell &cell)
{
    return cell.isNull() ? PartialDate() : PartialDate::parse(cell.toString()).value_or(PartialDate());
}

/// What is wrong with a term of somebody with these dates, with %1 for the person; nullptr when nothing is.
const char *problem(const Term &term, const PartialDate &birth, const PartialDate &death)
{
    if (liesBefore(term.end, term.start))
        return QT_TRANSLATE_NOOP("Import", "%1: this ends before it begins, and counts on no day.");
    if (liesBefore(term.start, birth))
        return QT_TRANSLATE_NOOP("Import", "%1: this begins before the birth.");
    if (liesBefore(death, term.start))
        return QT_TRANSLATE_NOOP("Import", "%1: this begins after the death, and counts on no day.");
    if (!death.isNull() && (term.end.isNull() || liesBefore(death, term.end)))
        return QT_TRANSLATE_NOOP("Import", "%1: this goes on after the death; it counts until then.");
    return nullptr;
}

} // namespace

/// Of what is new; what is stored already, the problems of the database tell.
void Comparison::tellOfTwistedTerms()
{
    constexpr auto &membership = fields::membership;
    for (const RecordDifference &record : m_difference.records) {
        if (record.outcome != RecordDifference::Added || record.record.kind != RecordKind::Membership)
            continue;
        const CellRow cells = m_batch->table(RecordKind::Membership).row(record.record.row);
        const Cell &named = cellOf(cells, membership.person);
        if (named.kind() != Cell::Reference)
            continue;
        const CellRow person = m_batch->table(RecordKind::Person).row(quint32(named.integer()));
        PartialDate start;
        PartialDate end;
        if (const Cell &period = cellOf(cells, membership.period); period.kind() == Cell::Reference) {
            const CellRow said = m_batch->table(RecordKind::LegislativePeriod).row(quint32(period.integer()));
            start = dateIn(cellOf(said, fields::legislativePeriod.startDate));
            end = dateIn(cellOf(said, fields::legislativePeriod.endDate));
        }
        const Term term = Term::of(dateIn(cellOf(cells, membership.startDate)),
                                   dateIn(cellOf(cells, membership.endDate)), {}, start, end);
        if (const char *found = problem(term, dateIn(cellOf(person, fields::person.birthDate)),
                                        dateIn(cellOf(person, fields::person.deathDate))))
            m_difference.warnings.append(
                {m_batch->table(RecordKind::Membership).line(record.record.row),
                 tr(found).arg(cellOf(person, fields::person.name).toString().left(80)), Warning::ToLookAt});
    }
}

} // namespace delegations
