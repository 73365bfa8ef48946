#include "models/exchange/reconcile/comparison.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/places.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/formats/recordname.h"
#include "models/exchange/reconcile/matchrule.h"
#include "models/language/nameorder.h"
#include "models/language/textfold.h"

#include <QCoreApplication>

#include <numeric>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Whether the fields name one of several owners, exactly one of which a record must have.
bool hasSubject(RecordKind kind)
{
    switch (kind) {
    case RecordKind::ContactDetail:
    case RecordKind::Identifier:
    case RecordKind::Link:
    case RecordKind::Source:
    case RecordKind::Attachment:
        return true;
    default:
        return false;
    }
}

/// The fields of a further name that an area or a body has in a language, and the name that it has itself.
struct FurtherName
{
    FieldId owner;
    FieldId language;
    FieldId name;
    FieldId ownName;
};

std::optional<FurtherName> furtherName(RecordKind kind)
{
    using namespace fields;
    switch (kind) {
    case RecordKind::AreaName:
        return FurtherName{areaName.area, areaName.language, areaName.name, area.name};
    case RecordKind::OrganizationName:
        return FurtherName{organizationName.organization, organizationName.language, organizationName.name,
                           organization.name};
    case RecordKind::PostName:
        return FurtherName{postName.post, postName.language, postName.name, post.label};
    default:
        return std::nullopt;
    }
}

} // namespace

Error importCancelled()
{
    return {ErrorCode::Cancelled, tr(QT_TRANSLATE_NOOP("Import", "The import was cancelled.")), {}};
}

Comparison::Comparison(Connection &connection, std::shared_ptr<Batch> batch, const Identities &identities,
                       const ImportProgress &progress, const KnownIdentifiers *known)
    : m_connection(connection)
    , m_batch(std::move(batch))
    , m_identities(identities)
    , m_progress(progress)
    , m_matches(*m_batch)
    , m_candidates(connection, *m_batch, m_matches, known)
    , m_check(*m_batch)
{
    m_difference.batch = m_batch;
    m_difference.warnings = m_batch->warnings;
    m_difference.skipped = m_batch->skipped;
}

Result<Difference> Comparison::run()
{
    if (const Status begun = m_candidates.begin(); !begun)
        return begun.error();
    m_difference.records.reserve(m_batch->size());
    for (int kind = 0; kind < recordKindCount; ++kind) {
        if (const Status compared = compareTable(RecordKind(kind)); !compared)
            return compared.error();
    }
    if (const Status followed = followNames(); !followed)
        return followed.error();
    if (const Status found = findEnding(); !found)
        return found.error();
    if (const Status told = tellOfDelegations(); !told)
        return told.error();
    dropIdleQuestions();
    tellOfTwistedTerms();
    completeWarnings();
    addUnsaid(m_difference.warnings, m_unsaid);
    return std::move(m_difference);
}

Status Comparison::compare(const BatchKey &key)
{
    if (m_batch->table(key.kind).isDropped(key.row)) {
        m_matches.setSkipped(key);
        return {};
    }
    if (!prepare(key))
        return {};
    const Result<Match> match = find();
    if (!match)
        return match.error();
    if (key.kind == RecordKind::Organization && !askWhichBody(match->row))
        return {};
    if (match->isAmbiguous) {
        skip(tr(QT_TRANSLATE_NOOP("Import",
                                  "Several people of this name have this seat or office; which of them is "
                                  "meant cannot be told, so they stay as they are.")));
    } else if (match->row < 0) {
        const Result<bool> known = hasNameAlready();
        if (!known)
            return known.error();
        return *known ? Status() : addNew();
    } else {
        addKnown(*match->rows, size_t(match->row));
    }
    return {};
}

bool Comparison::prepare(const BatchKey &key)
{
    const auto &specs = recordType(key.kind).fields;
    const CellRow cells = m_batch->table(key.kind).row(key.row);
    m_wanted.key = key;
    m_alsoCalled = m_batch->calledBefore(key);
    m_wanted.cells.assign(specs.size(), Cell());
    for (const FieldSpec &field : specs) {
        const Cell &said = cells[field.id.index];
        if (said.isNull())
            continue;
        Cell &wanted = m_wanted.cells[size_t(field.id.index)];
        wanted = said;
        const bool isReference = field.kind == FieldKind::Reference;
        if (!(isReference ? takeReference(field, wanted) : takeValue(field, wanted)))
            return false;
        // Compared again, nothing is written: the window may be showing the batch by then.
        if (!isReference && said != wanted)
            m_batch->cell(key.row, field.id) = wanted;
    }
    return isComplete();
}

bool Comparison::takeValue(const FieldSpec &field, Cell &cell)
{
    if (cell.isChecked())
        return true;
    cell = m_check.cleaned(field, cell);
    if (cell.isNull())
        return true;
    const QString problem = m_check.problem(field, cell);
    if (problem.isEmpty())
        return true;
    const QString reason = tr(QT_TRANSLATE_NOOP("Import", "%1 “%2” was left out: %3"))
                               .arg(field.labelText(), cell.toVariant().toString().left(80), problem);
    if (field.required) {
        skip(reason);
        return false;
    }
    warn(reason);
    cell = {};
    return true;
}

bool Comparison::takeReference(const FieldSpec &field, Cell &cell)
{
    const BatchKey target{field.target, quint32(cell.integer())};
    switch (m_matches.state(target)) {
    case Matches::Stored:
        cell = Cell::integer(m_matches.id(target));
        break;
    case Matches::New:
        break;
    default: // What belongs to a record that is left out, is left out with it.
        if (field.owned || field.required) {
            skip({});
            return false;
        }
        cell = {};
    }
    return true;
}

bool Comparison::isComplete()
{
    const RecordType &type = recordType(m_wanted.key.kind);
    int owners = 0;
    for (const FieldSpec &field : type.fields) {
        const bool isGiven = !m_wanted.cell(field.id).isNull();
        if (field.required && !isGiven) {
            skip(tr(QT_TRANSLATE_NOOP("Import", "A record (%1) was left out: it has no “%2”."))
                     .arg(type.singularText(), field.labelText()));
            return false;
        }
        owners += field.kind == FieldKind::Reference && isGiven ? 1 : 0;
    }
    if (hasSubject(type.kind) && owners != 1) {
        skip(
            tr(QT_TRANSLATE_NOOP("Import", "A record (%1) was left out: it must belong to one other record."))
                .arg(type.singularText()));
        return false;
    }
    return true;
}

/// As somebody said: 0 is none that is stored.
Result<Comparison::Match> Comparison::matchSaid(qint64 id)
{
    const RecordKind kind = m_wanted.key.kind;
    if (id == 0)
        return Match();
    const auto rows = m_candidates.withId(kind, id);
    if (!rows)
        return rows.error();
    if ((*rows)->isEmpty())
        return Match();
    if (kind != RecordKind::Organization)
        return Match{*rows, 0};
    const QString said = m_wanted.cell(fields::organization.name).toString();
    const QString name = cellOf((*rows)->cells(0), fields::organization.name).toString();
    if (m_matches.isTaken({kind, id})) { // By another body of the file: it is not two.
        m_calledOtherwise.insert(folded(said), name);
        return Match();
    }
    m_alsoCalled = QString(said).replace(u';', u',');
    keepNameOf((*rows)->cells(0));
    return Match{*rows, 0};
}

Result<Comparison::Match> Comparison::find()
{
    const RecordKind kind = m_wanted.key.kind;
    if (const auto known = m_identities.constFind(m_wanted.key); known != m_identities.cend()) {
        return matchSaid(*known);
    }
    const auto same = m_candidates.ofUid(m_wanted);
    if (!same)
        return same.error();
    if (!(*same)->isEmpty() && !m_matches.isTaken({kind, (*same)->id(0)}))
        return Match{*same, 0};
    const MatchRule &rule = matchRule(kind, m_wanted.cells.data());
    for (const FieldSpec &field : recordType(kind).fields) {
        if ((rule.equal & bitOf(field.id)) && m_wanted.cell(field.id).kind() == Cell::Reference)
            return Match(); // What belongs to a new record is new.
    }
    const auto candidates = m_candidates.of(m_wanted);
    if (!candidates)
        return candidates.error();
    return best(**candidates);
}

std::vector<quint32> Comparison::worthy(const StoredRows &candidates, const MatchRule &rule)
{
    constexpr size_t few = 32;
    if (candidates.size() <= few || m_wanted.key.kind == RecordKind::Person || rule.enough != 0) {
        std::vector<quint32> all(candidates.size());
        std::iota(all.begin(), all.end(), 0U);
        return all;
    }
    const std::pair now(&candidates, candidates.set());
    if (m_indexed != now)
        m_indexes.clear();
    m_indexed = now;
    const auto [index, isNew] = m_indexes.try_emplace(rule.equal, candidates, m_wanted.key.kind, rule);
    return index->second.find(m_wanted.cells.data(), m_matches);
}

Result<Comparison::Match> Comparison::best(const StoredRows &candidates)
{
    const RecordKind kind = m_wanted.key.kind;
    const MatchRule &rule = matchRule(kind, m_wanted.cells.data());
    Match match{&candidates};
    match.isAmbiguous = kind == RecordKind::Person && candidates.size() > size_t(StoredNames::Circle::most);
    if (match.isAmbiguous)
        return match;
    const int mostScore = bestFitness(rule, kind, m_wanted.cells.data());
    int bestScore = -1;
    int fitting = 0;
    std::optional<std::vector<Cell>> bestReading;
    for (const quint32 row : worthy(candidates, rule)) {
        auto reading = readAs(candidates.cells(row));
        if (!reading)
            return reading.error();
        const CellRow wanted = *reading ? (*reading)->data() : m_wanted.cells.data();
        const std::optional<int> score = fitness(rule, kind, wanted, candidates.cells(row));
        fitting += score ? 1 : 0;
        if (!score || *score < bestScore || m_matches.isTaken({kind, candidates.id(row)}))
            continue;
        match.isAmbiguous = *score == bestScore;
        if (*score > bestScore) {
            match.row = qptrdiff(row);
            bestScore = *score;
            bestReading = std::move(*reading);
        }
        if (kind != RecordKind::Person && rule.enough == 0 && bestScore == mostScore)
            break; // None is better, and the first counts.
    }
    if (bestReading)
        m_wanted.cells = std::move(*bestReading);
    if (match.row >= 0 && fitting > 1)
        keepNameOf(candidates.cells(size_t(match.row)));
    // As many in the file as are stored: then each is one of them, in their order.
    match.isAmbiguous =
        match.isAmbiguous && kind == RecordKind::Person && !m_candidates.hasNamesakes(m_wanted.key, fitting);
    return match;
}

/// Whether a name that was inferred, not said, tells nothing new of what its owner is called in a language.
Result<bool> Comparison::hasNameAlready()
{
    const auto further = furtherName(m_wanted.key.kind);
    if (!further || !m_wanted.cell(further->name).isInferred())
        return false;
    const FieldId ownName = further->ownName;
    const Cell &owner = m_wanted.cell(further->owner);
    const QString name = m_wanted.cell(further->name).toString();
    if (owner.kind() == Cell::Reference)
        return isInOneScript(name,
                             m_batch->cell({ownName.kind, quint32(owner.integer())}, ownName).toString());
    const auto stored = m_candidates.withId(ownName.kind, owner.integer());
    if (!stored)
        return stored.error();
    if (!(*stored)->isEmpty() && isInOneScript(name, cellOf((*stored)->cells(0), ownName).toString()))
        return true;
    const auto others = m_candidates.of(m_wanted);
    if (!others)
        return others.error();
    const FieldId language = further->language;
    bool isCalled = false;
    for (size_t row = 0; row < (*others)->size(); ++row)
        isCalled = isCalled || cellOf((*others)->cells(row), language) == m_wanted.cell(language);
    return isCalled;
}

Status Comparison::addNew()
{
    m_matches.setNew(m_wanted.key);
    rememberInBatch();
    m_difference.records.push_back({.outcome = RecordDifference::Added, .record = m_wanted.key});
    if (m_wanted.key.kind != RecordKind::Person || !m_candidates.hasPeople())
        return {};
    const auto duplicates = m_candidates.duplicates(m_wanted);
    if (!duplicates)
        return duplicates.error();
    m_difference.duplicates.insert(m_difference.duplicates.end(), duplicates->begin(), duplicates->end());
    return {};
}

void Comparison::completeWarnings()
{
    m_difference.warnings.removeIf([this](const Warning &warning) {
        return warning.outcome == Warning::KeptAside && warning.record &&
               m_matches.state(*warning.record) == Matches::Skipped;
    });
    for (Warning &warning : m_difference.warnings) {
        if (warning.record)
            warning.about = nameOfWhom(*m_batch, *warning.record);
    }
}

void Comparison::skip(const QString &reason)
{
    m_matches.setSkipped(m_wanted.key);
    ++m_difference.skipped;
    m_difference.records.push_back({.outcome = RecordDifference::Skipped, .record = m_wanted.key});
    if (!reason.isEmpty())
        warn(reason);
}

void Comparison::warn(const QString &text, Warning::Outcome outcome)
{
    const int line = m_batch->table(m_wanted.key.kind).line(m_wanted.key.row);
    addWarning(m_difference.warnings, m_unsaid, {line, text, outcome, {}, 1, m_wanted.key});
}

} // namespace delegations
