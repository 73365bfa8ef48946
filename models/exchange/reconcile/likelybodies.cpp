// Which stored chamber a file may mean that calls it otherwise, and what a list of its members does not say.
#include "models/exchange/reconcile/comparison.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/store/read/seatqueries.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

QList<qint64> Candidates::likelyBodies(const Wanted &wanted, const Circle &ofKind)
{
    const bool isAsked = wanted.cell(fields::organization.classification).view() == "chamber" &&
                         wanted.cell(fields::organization.area).kind() == Cell::Integer;
    if (!isAsked || m_batch.isSettled(wanted.key.row))
        return {};
    QList<qint64> ids = ofKind.likelyBodies(wanted.cell(fields::organization.name).toString());
    ids.removeIf(isTaken(RecordKind::Organization));
    if (ids.isEmpty())
        return {};
    QStringList names;
    for (const qint64 id : std::as_const(ids))
        names.append(ofKind.nameOf(id));
    m_likelyBodies.insert(wanted.key.row, names);
    return ids.size() == 1 ? ids : QList<qint64>();
}

/// False when nobody can tell which of several bodies the file means.
bool Comparison::tellOfLikelyBody()
{
    const QStringList likely = m_candidates.namesOfLikelyBodies(m_wanted.key);
    if (likely.isEmpty())
        return true;
    Cell &name = m_wanted.cells[size_t(FieldId(fields::organization.name).index)];
    const QString said = name.toString();
    if (likely.size() > 1) {
        ++m_difference.bodiesInDoubt;
        skip(tr(QT_TRANSLATE_NOOP("Import",
                                  "“%1” may be %2, and was left out with its members. Say which with "
                                  "--map \"%1=NAME\", or with --map \"%1=%1\" that it is another."))
                 .arg(said.left(80), likely.join(QStringLiteral(", "))));
        return false;
    }
    warn(tr(QT_TRANSLATE_NOOP("Import", "“%1” was taken for “%2”. If it is another body, say so with "
                                        "--map \"%1=%1\"."))
             .arg(said.left(80), likely.front()),
         Warning::ToLookAt);
    name = name.inferred(); // It keeps the name it has.
    return true;
}

/// Whoever sits in a chamber sits in no delegation by that.
Status Comparison::tellOfDelegations()
{
    QMap<qint64, QString> chambers;
    for (const RecordDifference &record : m_difference.records) {
        if (record.outcome != RecordDifference::Added || record.record.kind != RecordKind::Membership)
            continue;
        const auto chamber = ownChamber(*m_batch, record.record.row);
        if (!chamber)
            continue;
        const BatchKey body{RecordKind::Organization, *chamber};
        if (const qint64 id = m_matches.id(body); id != 0)
            chambers.insert(id, m_batch->cell(body, fields::organization.name).toString());
    }
    for (auto chamber = chambers.cbegin(); chamber != chambers.cend(); ++chamber) {
        const Result<bool> sends = seatqueries::fillsDelegation(m_connection, chamber.key());
        if (!sends)
            return sends.error();
        if (*sends)
            m_difference.warnings.append(
                {0,
                 tr(QT_TRANSLATE_NOOP("Import",
                                      "%1: these are its own members; the seats of the delegation did not "
                                      "change. To appoint somebody to the delegation, name it in a column "
                                      "“Delegation”, or add the seat in the person's form."))
                     .arg(chamber.value().left(80)),
                 Warning::ToLookAt});
    }
    return {};
}

Result<std::optional<std::vector<Cell>>> Comparison::readAs(CellRow stored)
{
    using fields::membership;
    std::optional<std::vector<Cell>> reading;
    if (m_wanted.key.kind != RecordKind::Membership)
        return reading;
    for (const FieldId field :
         {FieldId(membership.onBehalfOf), FieldId(membership.party), FieldId(membership.area)}) {
        const Cell &wanted = m_wanted.cell(field);
        const Cell &other = cellOf(stored, field);
        const Cell &said = m_batch->cell(m_wanted.key, field);
        const bool areStored = wanted.kind() == Cell::Integer && other.kind() == Cell::Integer;
        if (!areStored || wanted == other || said.kind() != Cell::Reference)
            continue;
        const BatchKey named{specOf(field).target, quint32(said.integer())};
        if (!m_namesakes.contains(named)) {
            const auto found = m_candidates.namesakes(named);
            if (!found)
                return found.error();
            m_namesakes.insert(named, *found);
        }
        if (!m_namesakes[named].contains(other.integer()))
            continue;
        if (!reading)
            reading = m_wanted.cells;
        (*reading)[field.index] = other;
    }
    return reading;
}

void Comparison::keepNameOf(CellRow stored)
{
    const FieldId name = fields::organization.name;
    const bool isNamed = m_wanted.key.kind == RecordKind::Organization &&
                         m_batch->table(name.kind).uid(m_wanted.key.row).empty();
    if (isNamed)
        m_wanted.cells[name.index] = cellOf(stored, name);
}

} // namespace delegations
