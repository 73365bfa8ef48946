// What a comparison does with fields that were made from a name which the file changes.
#include "models/exchange/reconcile/comparison.h"

#include "models/core/recordtype.h"
#include "models/language/namewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

const QString nameColumn = QStringLiteral("name");

/// The columns that are made from the name of such a record.
QStringList madeFromName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Person:
        return {QStringLiteral("sort_name")};
    case RecordKind::PersonName:
        return {QStringLiteral("family_name"), QStringLiteral("given_name"),
                QStringLiteral("patronymic_name")};
    default:
        return {};
    }
}

const Cell &cellOf(RecordKind kind, CellRow cells, const QString &column)
{
    return cells[fieldIndex(kind, QLatin1String(column.toLatin1()))];
}

/// A former name and an alias stay what they were.
bool isOfAnotherTime(CellRow name)
{
    const Cell &kind = cellOf(RecordKind::PersonName, name, QStringLiteral("kind"));
    return kind.view() == "former" || kind.view() == "alias";
}

/// The names that a batch gives people, by the person's row and the language.
QSet<std::pair<quint32, QString>> namesGiven(const Batch &batch)
{
    QSet<std::pair<quint32, QString>> given;
    for (quint32 row = 0; row < batch.table(RecordKind::PersonName).size(); ++row) {
        const BatchKey key{RecordKind::PersonName, row};
        given.insert(
            {quint32(batch.cell(key, "person_id").integer()), batch.cell(key, "language").toString()});
    }
    return given;
}

} // namespace

std::optional<FieldChange> Comparison::followed(const FieldSpec &field, const Cell &stored,
                                                const FieldChange &name)
{
    const QString text = stored.toString();
    const QString before = name.before.toString();
    const QString after = name.after.toString();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto next = namewords::followedColumn(field.key, text, before, after))
        return *next == text ? std::nullopt : std::optional(FieldChange{field.key, text, *next});
    if (!namewords::sameWords(before, after))
        warn(QCoreApplication::translate("Import", "The name is “%1” now, but “%2” still says “%3”.")
                 .arg(after, field.labelText(), text));
    return std::nullopt;
}

void Comparison::followName(CellRow stored, QList<FieldChange> &changes)
{
    const RecordKind kind = m_wanted.key.kind;
    const auto renamed = std::ranges::find(changes, nameColumn, &FieldChange::column);
    const QStringList made = madeFromName(kind);
    if (made.isEmpty() || renamed == changes.end())
        return;
    const FieldChange name = *renamed;
    if (kind == RecordKind::Person)
        m_renamed.push_back({m_wanted.key.row, name});
    for (const QString &column : made) {
        const Cell &said = cellOf(kind, m_wanted.cells.data(), column);
        if (!said.isNull() && !said.isInferred())
            continue;
        const FieldSpec &field = *recordType(kind).field(column);
        if (const auto change = followed(field, cellOf(kind, stored, column), name))
            changes.append(*change);
    }
}

/// What changes in a stored name that is the person's own, written once more.
QList<FieldChange> Comparison::followedRow(CellRow stored, const FieldChange &name)
{
    const RecordKind kind = RecordKind::PersonName;
    const QString written = cellOf(kind, stored, nameColumn).toString();
    const QString before = name.before.toString();
    if (isOfAnotherTime(stored) || !(written == before || namewords::isArrangement(written, before)))
        return {};
    const FieldSpec &field = *recordType(kind).field(nameColumn);
    const auto own = written == before ? std::optional(FieldChange{nameColumn, written, name.after})
                                       : followed(field, cellOf(kind, stored, nameColumn), name);
    if (!own)
        return {};
    QList<FieldChange> changes{*own};
    for (const QString &column : madeFromName(kind)) {
        const FieldSpec &part = *recordType(kind).field(column);
        if (const auto change = followed(part, cellOf(kind, stored, column), *own))
            changes.append(*change);
    }
    return changes;
}

Status Comparison::followNames()
{
    if (m_renamed.empty())
        return {};
    const auto given = namesGiven(*m_batch);
    static const int language = fieldIndex(RecordKind::PersonName, QLatin1String("language"));
    for (const Renamed &person : m_renamed) {
        m_wanted.key = {RecordKind::Person, person.row};
        const auto names = m_candidates.furtherNames(m_matches.id(m_wanted.key));
        if (!names)
            return names.error();
        for (size_t row = 0; row < (*names)->size(); ++row) {
            const CellRow stored = (*names)->cells(row);
            const RecordKey key{RecordKind::PersonName, (*names)->id(row)};
            if (m_matches.isTaken(key) || given.contains({person.row, stored[language].toString()}))
                continue;
            if (const auto changes = followedRow(stored, person.name); !changes.isEmpty())
                m_difference.records.push_back({.outcome = RecordDifference::Changed,
                                                .isInFile = false,
                                                .record = {RecordKind::PersonName, 0},
                                                .stored = key,
                                                .revision = (*names)->revision(row),
                                                .fields = changes});
        }
    }
    return {};
}

} // namespace delegations
