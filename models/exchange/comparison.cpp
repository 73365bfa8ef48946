#include "models/exchange/comparison.h"

#include "models/exchange/matchrule.h"
#include "models/exchange/plaintext.h"
#include "models/exchange/writingorder.h"
#include "models/store/recordstore.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// The value as its column holds it; null when there is none.
QVariant columnValue(const FieldSpec &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::YesNo:
    case FieldKind::Image:
        return value;
    case FieldKind::LongText: {
        const QString text = cleaned(value.toString());
        return text.trimmed().isEmpty() ? QVariant() : text;
    }
    default: {
        const QString text = oneLine(value.toString());
        return text.isEmpty() ? QVariant() : text;
    }
    }
}

/// Whether the columns name one of several owners, exactly one of which a record must have.
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

} // namespace

Comparison::Comparison(RecordStore &store, const Bundle &bundle)
    : m_bundle(bundle), m_candidates(store, bundle, m_matches)
{
    m_difference.source = bundle.source;
    m_difference.warnings = bundle.warnings;
    m_difference.skipped = bundle.skipped;
}

Result<Difference> Comparison::run()
{
    const auto order = writingOrder(m_bundle);
    if (!order)
        return order.error();
    for (const BundleRecord *record : *order) {
        if (const Status compared = compare(*record); !compared)
            return compared.error();
    }
    return m_difference;
}

Status Comparison::compare(const BundleRecord &record)
{
    const std::optional<Wanted> wanted = prepared(record);
    if (!wanted)
        return {};
    bool ambiguous = false;
    const Result<Row> row = stored(*wanted, ambiguous);
    if (!row)
        return row.error();
    if (ambiguous) {
        skip(record, tr(QT_TRANSLATE_NOOP("Import",
                                          "Several people named “%1” have this seat or office; which of them "
                                          "is meant cannot be told, so they stay as they are."))
                         .arg(record.value(QStringLiteral("name")).toString()));
    } else if (row->isEmpty()) {
        m_matches.setNew(record.kind, record.key);
        m_difference.records.append({RecordDifference::Added,
                                     record.kind,
                                     record.key,
                                     record.line,
                                     RecordKey(),
                                     0,
                                     {},
                                     wanted->columns,
                                     wanted->newReferences});
    } else {
        addChange(*wanted, *row);
    }
    return {};
}

std::optional<Wanted> Comparison::prepared(const BundleRecord &record)
{
    Wanted wanted;
    wanted.record = &record;
    const bool usable =
        takeValues(record, wanted.columns) && takeReferences(record, wanted) && isComplete(wanted);
    return usable ? std::optional(wanted) : std::nullopt;
}

bool Comparison::takeValues(const BundleRecord &record, Row &columns)
{
    for (const FieldSpec &field : recordType(record.kind).fields) {
        if (field.kind == FieldKind::Reference)
            continue;
        const QVariant value = columnValue(field, record.value(field.key));
        if (value.isNull())
            continue;
        const QString problem = field.problem(value);
        if (problem.isEmpty()) {
            columns.insert(field.key, value);
            continue;
        }
        const QString reason = tr(QT_TRANSLATE_NOOP("Import", "%1 “%2” was left out: %3"))
                                   .arg(field.labelText(), value.toString().left(80), problem);
        if (field.required) {
            skip(record, reason);
            return false;
        }
        m_difference.warnings.append({record.line, reason});
    }
    return true;
}

bool Comparison::takeReferences(const BundleRecord &record, Wanted &wanted)
{
    for (auto reference = record.references.cbegin(); reference != record.references.cend(); ++reference) {
        const FieldSpec *field = recordType(record.kind).field(reference.key());
        if (!field)
            continue;
        switch (m_matches.state(field->target, reference.value())) {
        case Matches::Stored:
            wanted.columns.insert(field->key, m_matches.id(field->target, reference.value()));
            break;
        case Matches::New:
            wanted.newReferences.insert(field->key, reference.value());
            break;
        default: // What belongs to a record that is left out, is left out with it.
            if (field->owned || field->required) {
                skip(record, {});
                return false;
            }
        }
    }
    return true;
}

bool Comparison::isComplete(const Wanted &wanted)
{
    int owners = 0;
    const BundleRecord &record = *wanted.record;
    for (const FieldSpec &field : recordType(record.kind).fields) {
        const bool given = wanted.columns.contains(field.key) || wanted.newReferences.contains(field.key);
        if (field.required && !given) {
            skip(record, tr(QT_TRANSLATE_NOOP("Import", "A record (%1) was left out: it has no “%2”."))
                             .arg(recordType(record.kind).singularText(), field.labelText()));
            return false;
        }
        owners += field.kind == FieldKind::Reference && given ? 1 : 0;
    }
    if (hasSubject(record.kind) && owners != 1) {
        skip(record, tr(QT_TRANSLATE_NOOP("Import",
                                          "A record (%1) was left out: it must belong to one other record."))
                         .arg(recordType(record.kind).singularText()));
        return false;
    }
    return true;
}

Result<Row> Comparison::stored(const Wanted &wanted, bool &ambiguous)
{
    const RecordKind kind = wanted.record->kind;
    const MatchRule rule = matchRule(kind, wanted.columns);
    for (const QString &column : rule.equal) {
        if (wanted.newReferences.contains(column))
            return Row();
    }
    const Result<std::vector<Row>> candidates = m_candidates.of(wanted);
    if (!candidates)
        return candidates.error();
    Row best;
    int bestScore = -1;
    int fitting = 0;
    for (const Row &candidate : *candidates) {
        const std::optional<int> score = fitness(rule, kind, wanted.columns, candidate);
        fitting += score ? 1 : 0;
        const bool taken = m_matches.isTaken({kind, candidate.value(QStringLiteral("id")).toLongLong()});
        if (!score || taken || *score < bestScore)
            continue;
        ambiguous = *score == bestScore;
        if (*score > bestScore) {
            best = candidate;
            bestScore = *score;
        }
    }
    // As many in the file as are stored: then each is one of them, in their order.
    ambiguous = ambiguous && kind == RecordKind::Person && fitting > m_candidates.namesakes(*wanted.record);
    return best;
}

void Comparison::addChange(const Wanted &wanted, const Row &stored)
{
    const BundleRecord &record = *wanted.record;
    const RecordKey key{record.kind, stored.value(QStringLiteral("id")).toLongLong()};
    m_matches.setStored(record.key, key);
    RecordDifference difference{RecordDifference::Unchanged,
                                record.kind,
                                record.key,
                                record.line,
                                key,
                                stored.value(QStringLiteral("revision")).toLongLong(),
                                changes(wanted, stored),
                                {},
                                {}};
    for (const FieldChange &change : std::as_const(difference.fields)) {
        difference.outcome = RecordDifference::Changed;
        if (wanted.newReferences.contains(change.column))
            difference.references.insert(change.column, wanted.newReferences.value(change.column));
        else
            difference.columns.insert(change.column, change.after);
    }
    m_difference.records.append(difference);
}

QList<FieldChange> Comparison::changes(const Wanted &wanted, const Row &stored) const
{
    QList<FieldChange> list;
    const BundleRecord &record = *wanted.record;
    for (const FieldSpec &field : recordType(record.kind).fields) {
        const QVariant before = stored.value(field.key);
        if (wanted.newReferences.contains(field.key)) {
            list.append({field.key, before, wanted.newReferences.value(field.key)});
            continue;
        }
        const bool said = hasValue(record.values, field.key) || record.references.contains(field.key);
        if (said && hasValue(wanted.columns, field.key) &&
            !isSameValue(field, before, wanted.columns.value(field.key)))
            list.append({field.key, before, wanted.columns.value(field.key)});
    }
    return list;
}

void Comparison::skip(const BundleRecord &record, const QString &reason)
{
    m_matches.setSkipped(record.kind, record.key);
    ++m_difference.skipped;
    m_difference.records.append(
        {RecordDifference::Skipped, record.kind, record.key, record.line, {}, 0, {}, {}, {}});
    if (!reason.isEmpty())
        m_difference.warnings.append({record.line, reason});
}

} // namespace delegations
