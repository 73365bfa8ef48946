// What a comparison does with records that are stored already: what changes in them, and what ends.
#include "models/exchange/reconcile/comparison.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/language/textfold.h"
#include "models/language/valuetext.h"
#include "models/store/read/seatqueries.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

namespace delegations {

namespace {

/// The last day of what something else follows on the day, as written in ISO 8601.
QString dayBefore(const QString &day)
{
    const QDate first = QDate::fromString(day, Qt::ISODate);
    return first.isValid() ? first.addDays(-1).toString(Qt::ISODate) : day;
}

} // namespace

namespace {

QJsonObject members(const Cell &extras)
{
    const std::string_view text = extras.view();
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), qsizetype(text.size()))).object();
}

/// What is stored, with what the file says besides or instead. Null when that changes nothing.
QVariant mergedExtras(const Cell &stored, const Cell &said)
{
    QJsonObject merged = members(stored);
    const QJsonObject before = merged;
    const QJsonObject further = members(said);
    for (auto member = further.begin(); member != further.end(); ++member) {
        // Other files call the record otherwise; that is no news of it.
        if (member.key() != QLatin1String("id") || !merged.contains(member.key()))
            merged.insert(member.key(), member.value());
    }
    if (merged == before)
        return {};
    return QString::fromUtf8(QJsonDocument(merged).toJson(QJsonDocument::Compact));
}

/// What was stored before it was cleaned as it is now, says the same.
bool saysTheSame(const FieldSpec &field, const Cell &stored, const Cell &wanted)
{
    return stored == wanted || (stored.kind() == Cell::Text && wanted.kind() == Cell::Text &&
                                field.cleaned(stored.toVariant()) == wanted.toVariant());
}

} // namespace

void Comparison::addKnown(const StoredRows &rows, size_t row)
{
    const RecordKind kind = m_wanted.key.kind;
    m_matches.setStored(m_wanted.key, rows.id(row));
    noteCalledOtherwise(rows.cells(row));
    if (kind == RecordKind::PostCapacity && succeedCapacity(rows, row))
        return;
    RecordDifference difference{.outcome = RecordDifference::Unchanged,
                                .record = m_wanted.key,
                                .stored = {kind, rows.id(row)},
                                .revision = rows.revision(row),
                                .fields = changes(rows.cells(row))};
    followName(rows.cells(row), difference.fields);
    rememberNames(rows.cells(row), difference.fields);
    if (!difference.fields.isEmpty())
        difference.outcome = RecordDifference::Changed;
    m_difference.records.push_back(std::move(difference));
}

void Comparison::noteCalledOtherwise(CellRow stored)
{
    if (m_wanted.key.kind != RecordKind::Organization)
        return;
    const QString said = m_batch->cell(m_wanted.key, fields::organization.name).toString();
    const QString name = folded(cellOf(stored, fields::organization.name).toString());
    if (folded(said) != name)
        m_calledOtherwise.insert(name, said);
}

/// An organization that was recognised by what its names mean keeps the name under which it is stored.
bool Comparison::isCalledOtherwise(FieldId field, CellRow stored) const
{
    if (field != fields::organization.name ||
        !m_batch->table(RecordKind::Organization).uid(m_wanted.key.row).empty())
        return false;
    const QString name = m_wanted.cell(field).toString();
    return folded(cellOf(stored, field).toString()) != folded(name) && isNameOf(stored, name);
}

QList<FieldChange> Comparison::changes(CellRow stored) const
{
    QList<FieldChange> list;
    const FieldId extras = extrasField(m_wanted.key.kind);
    for (const FieldSpec &spec : recordType(m_wanted.key.kind).fields) {
        const FieldId field = spec.id;
        const Cell &wanted = m_wanted.cell(field);
        const Cell &before = cellOf(stored, field);
        const bool isMerged = field == fields::organization.alsoCalled;
        if (isMerged || wanted.isNull() || wanted.isInferred() || saysTheSame(spec, before, wanted) ||
            isCalledOtherwise(field, stored))
            continue;
        const QVariant after = field == extras ? mergedExtras(before, wanted) : wanted.toVariant();
        if (!after.isNull())
            list.append({field, before.toVariant(), after});
    }
    return list;
}

bool Comparison::succeedCapacity(const StoredRows &rows, size_t row)
{
    using fields::postCapacity;
    const Cell &before = cellOf(rows.cells(row), postCapacity.seats);
    const Cell &seats = m_wanted.cell(postCapacity.seats);
    const bool isDated =
        !m_wanted.cell(postCapacity.validFrom).isNull() || !m_wanted.cell(postCapacity.validUntil).isNull();
    if (isDated || seats == before)
        return false;
    const QString day = m_batch->day.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : m_batch->day;
    const QString since = cellOf(rows.cells(row), postCapacity.validFrom).toString();
    if (since == day)
        return false; // Corrected on the day that it began.
    if (since > day) {
        skip(QCoreApplication::translate("Import", "The file is of %1; the number of seats that is stored "
                                                   "began on %2 and stays.")
                 .arg(valueText(specOf(postCapacity.validFrom), day),
                      valueText(specOf(postCapacity.validFrom), since)));
        return true;
    }
    m_difference.records.push_back({.outcome = RecordDifference::Changed,
                                    .isInFile = false,
                                    .record = {RecordKind::PostCapacity, 0},
                                    .stored = {RecordKind::PostCapacity, rows.id(row)},
                                    .revision = rows.revision(row),
                                    .fields = {{postCapacity.validUntil, QVariant(), dayBefore(day)}}});
    m_difference.records.push_back({.outcome = RecordDifference::Added,
                                    .record = m_wanted.key,
                                    .stored = {RecordKind::PostCapacity, rows.id(row)},
                                    .fields = {{postCapacity.seats, before.toVariant(), seats.toVariant()},
                                               {postCapacity.validFrom, QVariant(), day}}});
    return true;
}

Status Comparison::findEnding()
{
    const BatchTable &memberships = m_batch->table(RecordKind::Membership);
    QSet<qint64> posts;
    for (quint32 row = 0; row < memberships.size(); ++row) {
        const Cell &held = cellOf(memberships.row(row), fields::membership.post);
        if (!held.isNull())
            posts.insert(m_matches.id({RecordKind::Post, quint32(held.integer())}));
    }
    posts.remove(0);
    const QString day = m_batch->day.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : m_batch->day;
    for (const qint64 id : std::as_const(posts)) {
        const auto members = seatqueries::currentMembers(m_connection, id);
        if (!members)
            return members.error();
        for (const seatqueries::CurrentMember &member : *members) {
            const RecordKey key{RecordKind::Membership, member.membership};
            if (m_matches.isTaken(key))
                continue;
            m_difference.records.push_back(
                {.outcome = RecordDifference::Ending,
                 .isChosen = false,
                 .isInFile = false,
                 .record = {RecordKind::Membership, 0},
                 .stored = key,
                 .revision = member.revision,
                 .fields = {{fields::membership.endDate, QVariant(), dayBefore(day)}}});
        }
    }
    return {};
}

} // namespace delegations
