#include "models/exchange/reconcile/difference.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Of a name that a warning repeats to be said again: real ones are shorter.
constexpr qsizetype longestSaid = 500;

QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

/// "area 5, person 3", or "nothing".
QString toText(const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(QStringLiteral("%1 %2").arg(count.key()).arg(count.value()));
    return parts.isEmpty() ? tr(QT_TRANSLATE_NOOP("Import", "nothing")) : parts.join(QStringLiteral(", "));
}

Warning toWarning(const Batch &batch, const DuplicateCandidate &duplicate)
{
    return {batch.table(duplicate.record.kind).line(duplicate.record.row),
            tr(QT_TRANSLATE_NOOP("Import", "“%1” may be “%2”, who is in the database already: %3."))
                .arg(batch.cell(duplicate.record, fields::person.name).toString(), duplicate.name,
                     duplicate.reasons.join(QStringLiteral(", ")))};
}

} // namespace

int Difference::count(RecordDifference::Outcome outcome) const
{
    return int(std::ranges::count(records, outcome, &RecordDifference::outcome));
}

bool Difference::isEmpty() const
{
    return std::ranges::none_of(records, &RecordDifference::isWritten);
}

int Difference::line(const RecordDifference &record) const
{
    return record.isInFile ? batch->table(record.record.kind).line(record.record.row) : 0;
}

void ImportSummary::add(const Difference &difference)
{
    std::array<std::array<int, recordKindCount>, RecordDifference::Skipped> counts{};
    for (const RecordDifference &record : difference.records) {
        if (record.outcome < RecordDifference::Skipped && record.isChosen)
            ++counts[record.outcome][size_t(record.record.kind)];
    }
    for (int outcome = 0; outcome < RecordDifference::Skipped; ++outcome) {
        for (int kind = 0; kind < recordKindCount; ++kind) {
            if (const int count = counts[size_t(outcome)][size_t(kind)])
                m_counts[outcome][recordType(RecordKind(kind)).table] += count;
        }
    }
    m_skipped += difference.skipped;
    m_bodiesInDoubt += difference.bodiesInDoubt;
    for (const Warning &warning : difference.warnings)
        m_warnings.append(placedText(warning, difference.batch->source));
    QSet<BatchKey> inDoubt;
    for (const DuplicateCandidate &duplicate : difference.duplicates) {
        const bool isFirst = !inDoubt.contains(duplicate.record);
        inDoubt.insert(duplicate.record);
        if (duplicate.isBody()) {
            if (isFirst)
                addBody(difference, duplicate);
            continue;
        }
        m_duplicates.append(placedText(toWarning(*difference.batch, duplicate), difference.batch->source));
    }
    m_peopleInDoubt += int(std::ranges::count(inDoubt, RecordKind::Person, &BatchKey::kind));
}

/// With the way to say otherwise, for who cannot be asked.
void ImportSummary::addBody(const Difference &difference, const DuplicateCandidate &body)
{
    const char *text = nullptr;
    switch (body.unanswered) {
    case DuplicateCandidate::Same:
        text = QT_TRANSLATE_NOOP("Import", "“%1” was taken for “%2”. If it is another body, say so with "
                                           "--map \"%1=%1\".");
        break;
    case DuplicateCandidate::LeftOut:
        text =
            QT_TRANSLATE_NOOP("Import", "“%1” may be “%2”, and was left out with its members. Say that it is "
                                        "with --map \"%1=%2\", or with --map \"%1=%1\" that it is another.");
        break;
    case DuplicateCandidate::Different:
        text = QT_TRANSLATE_NOOP("Import",
                                 "“%1” was added beside “%2”, the country's only chamber so far. If they "
                                 "are the same, say so with --map \"%1=%2\".");
        break;
    }
    const QString name =
        difference.batch->cell(body.record, fields::organization.name).toString().left(longestSaid);
    const int line = difference.batch->table(body.record.kind).line(body.record.row);
    m_warnings.append(placedText({line, tr(text).arg(name, body.name)}, difference.batch->source));
}

QStringList ImportSummary::warnings() const
{
    if (m_peopleInDoubt == 0)
        return m_warnings;
    //: How many people of a file may be in the database already.
    const QString said = QCoreApplication::translate("Import", "%Ln people may be in the database already.",
                                                     nullptr, m_peopleInDoubt);
    return m_warnings + QStringList(said);
}

QJsonObject ImportSummary::toJson() const
{
    return {{QStringLiteral("added"), delegations::toJson(m_counts[RecordDifference::Added])},
            {QStringLiteral("changed"), delegations::toJson(m_counts[RecordDifference::Changed])},
            {QStringLiteral("unchanged"), delegations::toJson(m_counts[RecordDifference::Unchanged])},
            {QStringLiteral("skipped"), m_skipped},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings())}};
}

QStringList ImportSummary::toLines() const
{
    QStringList lines{
        tr(QT_TRANSLATE_NOOP("Import", "Added: %1")).arg(toText(m_counts[RecordDifference::Added])),
        tr(QT_TRANSLATE_NOOP("Import", "Changed: %1")).arg(toText(m_counts[RecordDifference::Changed])),
        tr(QT_TRANSLATE_NOOP("Import", "Unchanged: %1")).arg(toText(m_counts[RecordDifference::Unchanged])),
        tr(QT_TRANSLATE_NOOP("Import", "Skipped: %1")).arg(m_skipped)};
    return lines + warnings() + m_duplicates;
}

} // namespace delegations
