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

/// As a field holds them.
QStringList namesIn(const QString &list)
{
    QStringList names;
    for (const QString &name : list.split(u';', Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
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
    const QList<qint64> ids = ofKind.likelyBodies(name);
    // One that the file names itself, too, is not taken for it unasked.
    const bool isNamed = std::ranges::any_of(ids, [&](qint64 id) {
        return isTaken(RecordKind::Organization)(id) ||
               hasOrganization("chamber", m_batch.cell(wanted.key, fields::organization.area),
                               nameKey(ofKind.nameOf(id)));
    });
    if (!ids.isEmpty()) {
        const bool isOne = ids.size() == 1 && !isNamed;
        note(ids, isOne ? Unanswered::Same : Unanswered::LeftOut,
             tr(QT_TRANSLATE_NOOP("Import", "same country, and words in common")));
        return isOne ? ids : QList<qint64>();
    }
    const QList<qint64> all = ofKind.all();
    if (all.size() == 1 && !isTaken(RecordKind::Organization)(all.front()) &&
        !areOtherBodies(name, ofKind.nameOf(all.front())))
        note(all, Unanswered::Different,
             tr(QT_TRANSLATE_NOOP("Import", "same country, which has one chamber so far")));
    return {};
}

/// False when nobody can tell which of several bodies the file means.
bool Comparison::askWhichBody(qptrdiff row)
{
    const QList<DuplicateCandidate> likely = m_candidates.likelyBodies(m_wanted.key);
    if (likely.isEmpty())
        return !isNamedTwice(row);
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

/// Whether the file calls one stored body by two names, of which the first was taken for it: the other cannot
/// be a body of its own then. Left out, and told.
bool Comparison::isNamedTwice(qptrdiff row)
{
    const Cell &name = m_wanted.cell(fields::organization.name);
    const auto named = m_calledOtherwise.constFind(folded(name.toString()));
    if (m_wanted.key.kind != RecordKind::Organization || row >= 0 || named == m_calledOtherwise.cend())
        return false;
    skip(tr(QT_TRANSLATE_NOOP("Import",
                              "“%1” is the body that the file also calls “%2”, and was left out with its "
                              "members. Call them alike in the file."))
             .arg(name.toString().left(80), named->left(80)));
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

void Comparison::rememberNames(CellRow stored, QList<FieldChange> &changes) const
{
    constexpr FieldId field = fields::organization.alsoCalled;
    if (m_wanted.key.kind != field.kind)
        return;
    const QString before = cellOf(stored, field).toString();
    QStringList after = namesIn(before);
    const auto isKnown = [&](const QString &name) {
        return isSameBody(cellOf(stored, fields::organization.name).toString(), name) ||
               std::ranges::any_of(after, [&](const QString &one) { return folded(one) == folded(name); });
    };
    for (const QString &name : namesIn(m_wanted.cell(field).toString()) + namesIn(m_alsoCalled)) {
        if (!isKnown(name))
            after.append(name);
    }
    if (after != namesIn(before))
        changes.append(
            {field, before.isEmpty() ? QVariant() : QVariant(before), after.join(QStringLiteral("; "))});
}

/// A new body that the file calls otherwise than somebody said.
void Comparison::rememberInBatch()
{
    constexpr FieldId field = fields::organization.alsoCalled;
    const bool isOther = m_wanted.key.kind == field.kind && !m_alsoCalled.isEmpty() &&
                         folded(m_alsoCalled) != folded(m_wanted.cell(fields::organization.name).toString());
    if (isOther && m_batch->cell(m_wanted.key, field).isNull())
        m_batch->cell(m_wanted.key.row, field) = Cell::text(m_batch->keep(m_alsoCalled));
}

bool Comparison::isNameOf(CellRow body, const QString &name)
{
    if (isSameBody(cellOf(body, fields::organization.name).toString(), name))
        return true;
    return std::ranges::any_of(namesIn(cellOf(body, fields::organization.alsoCalled).toString()),
                               [&](const QString &other) { return folded(other) == folded(name); });
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
