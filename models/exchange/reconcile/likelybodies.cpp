// Which stored chamber a file may mean that calls it otherwise, and what a list of its members does not say.
#include "models/exchange/reconcile/comparison.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/language/bodies/bodynames.h"
#include "models/language/textfold.h"
#include "models/store/read/seatqueries.h"

#include <QCoreApplication>

#include <algorithm>

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
    using Unanswered = DuplicateCandidate::Unanswered;
    const auto note = [&](const QList<qint64> &ids, Unanswered unanswered, const QString &reason) {
        for (const qint64 id : ids)
            m_likelyBodies[wanted.key.row].append(
                {wanted.key, {RecordKind::Organization, id}, ofKind.nameOf(id), {reason}, unanswered});
    };
    const QString name = wanted.cell(fields::organization.name).toString();
    QList<qint64> ids = ofKind.likelyBodies(name);
    ids.removeIf(isTaken(RecordKind::Organization));
    if (!ids.isEmpty()) {
        note(ids, ids.size() == 1 ? Unanswered::Same : Unanswered::LeftOut,
             tr(QT_TRANSLATE_NOOP("Import", "same country, and words in common")));
        return ids.size() == 1 ? ids : QList<qint64>();
    }
    QList<qint64> all = ofKind.all();
    all.removeIf(isTaken(RecordKind::Organization));
    if (all.size() == 1 && !areOtherBodies(name, ofKind.nameOf(all.front())))
        note(all, Unanswered::Different,
             tr(QT_TRANSLATE_NOOP("Import", "same country, which has one chamber so far")));
    return {};
}

/// False when nobody can tell which of several bodies the file means.
bool Comparison::askWhichBody()
{
    const QList<DuplicateCandidate> likely = m_candidates.likelyBodies(m_wanted.key);
    if (likely.isEmpty())
        return true;
    m_difference.duplicates.insert(m_difference.duplicates.end(), likely.begin(), likely.end());
    if (likely.front().unanswered == DuplicateCandidate::LeftOut) {
        ++m_difference.bodiesInDoubt;
        skip({});
        return false;
    }
    Cell &name = m_wanted.cells[size_t(FieldId(fields::organization.name).index)];
    if (likely.front().unanswered == DuplicateCandidate::Same)
        name = name.inferred(); // It keeps the name it has.
    return true;
}

/// A chamber that another record of the file turned out to be needs no question.
void Comparison::dropIdleQuestions()
{
    std::erase_if(m_difference.duplicates, [this](const DuplicateCandidate &duplicate) {
        return duplicate.isBody() && duplicate.unanswered == DuplicateCandidate::Different &&
               m_matches.isTaken(duplicate.stored);
    });
}

void Comparison::rememberName(CellRow stored, QList<FieldChange> &changes) const
{
    if (m_alsoCalled.isEmpty() || isNameOf(stored, m_alsoCalled))
        return;
    constexpr FieldId field = fields::organization.alsoCalled;
    const QString before = cellOf(stored, field).toString();
    changes.append({field, before.isEmpty() ? QVariant() : QVariant(before),
                    before.isEmpty() ? m_alsoCalled : before + QStringLiteral("; ") + m_alsoCalled});
}

bool Comparison::isNameOf(CellRow body, const QString &name)
{
    if (isSameBody(cellOf(body, fields::organization.name).toString(), name))
        return true;
    const QStringList others = cellOf(body, fields::organization.alsoCalled).toString().split(u';');
    return std::ranges::any_of(
        others, [&](const QString &other) { return !other.isEmpty() && folded(other) == folded(name); });
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
