// What a comparison does with fields that were made from a name which the file changes.
#include "models/exchange/reconcile/comparison.h"

#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/language/namewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

/// The fields that are made from this one, which is a name.
QList<FieldId> madeFrom(FieldId field)
{
    if (field == fields::person.name)
        return {fields::person.sortName};
    if (field == fields::personName.name)
        return {fields::personName.familyName, fields::personName.givenName,
                fields::personName.patronymicName};
    return {};
}

/// A former name and an alias stay what they were.
bool isOfAnotherTime(CellRow name)
{
    const std::string_view kind = cellOf(name, fields::personName.nameKind).view();
    return kind == "former" || kind == "alias";
}

/// The names that a batch gives people, by the person's row and the language.
QSet<std::pair<quint32, QString>> namesGiven(const Batch &batch)
{
    QSet<std::pair<quint32, QString>> given;
    for (quint32 row = 0; row < batch.table(RecordKind::PersonName).size(); ++row) {
        const BatchKey key{RecordKind::PersonName, row};
        given.insert({quint32(batch.cell(key, fields::personName.person).integer()),
                      batch.cell(key, fields::personName.language).toString()});
    }
    return given;
}

} // namespace

std::optional<FieldChange> Comparison::followed(FieldId field, const Cell &stored, const FieldChange &name)
{
    const QString text = stored.toString();
    const QString before = name.before.toString();
    const QString after = name.after.toString();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto next = namewords::followedField(field, text, before, after))
        return *next == text ? std::nullopt : std::optional(FieldChange{field, text, *next});
    if (!namewords::sameWords(before, after))
        warn(QCoreApplication::translate("Import", "The name is “%1” now, but “%2” still says “%3”.")
                 .arg(after, specOf(field).labelText(), text),
             Warning::ToLookAt);
    return std::nullopt;
}

void Comparison::followName(CellRow stored, QList<FieldChange> &changes)
{
    const auto renamed = std::ranges::find_if(
        changes, [](const FieldChange &change) { return !madeFrom(change.field).isEmpty(); });
    if (renamed == changes.end())
        return;
    const FieldChange name = *renamed;
    if (name.field == fields::person.name)
        m_renamed.push_back({m_wanted.key.row, name});
    for (const FieldId field : madeFrom(name.field)) {
        const Cell &said = m_wanted.cell(field);
        if (!said.isNull() && !said.isInferred())
            continue;
        if (const auto change = followed(field, cellOf(stored, field), name))
            changes.append(*change);
    }
}

/// What changes in a stored name that is the person's own, written once more.
QList<FieldChange> Comparison::followedRow(CellRow stored, const FieldChange &name)
{
    using fields::personName;
    const QString written = cellOf(stored, personName.name).toString();
    const QString before = name.before.toString();
    if (isOfAnotherTime(stored) || !(written == before || namewords::isArrangement(written, before)))
        return {};
    const auto own = written == before ? std::optional(FieldChange{personName.name, written, name.after})
                                       : followed(personName.name, cellOf(stored, personName.name), name);
    if (!own)
        return {};
    QList<FieldChange> changes{*own};
    for (const FieldId part : madeFrom(personName.name)) {
        if (const auto change = followed(part, cellOf(stored, part), *own))
            changes.append(*change);
    }
    return changes;
}

Status Comparison::followNames()
{
    if (m_renamed.empty())
        return {};
    const auto given = namesGiven(*m_batch);
    for (const Renamed &person : m_renamed) {
        m_wanted.key = {RecordKind::Person, person.row};
        const auto names = m_candidates.furtherNames(m_matches.id(m_wanted.key));
        if (!names)
            return names.error();
        for (size_t row = 0; row < (*names)->size(); ++row) {
            const CellRow stored = (*names)->cells(row);
            const RecordKey key{RecordKind::PersonName, (*names)->id(row)};
            const QString language = cellOf(stored, fields::personName.language).toString();
            if (m_matches.isTaken(key) || given.contains({person.row, language}))
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
