// What a comparison does with records that are stored already: what changes in them, and what ends.
#include "models/exchange/reconcile/comparison.h"

#include "models/core/recordtype.h"
#include "models/language/bodynames.h"
#include "models/language/textfold.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

namespace delegations {

namespace {

const QString extrasColumn = QStringLiteral("extras");
const QString nameColumn = QStringLiteral("name");
const QString validFromColumn = QStringLiteral("valid_from");
const QString validUntilColumn = QStringLiteral("valid_until");

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

const Cell &cell(RecordKind kind, CellRow cells, const char *column)
{
    return cells[fieldIndex(kind, QLatin1String(column))];
}

} // namespace

void Comparison::addKnown(const StoredRows &rows, size_t row)
{
    const RecordKind kind = m_wanted.key.kind;
    m_matches.setStored(m_wanted.key, rows.id(row));
    if (kind == RecordKind::PostCapacity && succeedCapacity(rows, row))
        return;
    RecordDifference difference{.outcome = RecordDifference::Unchanged,
                                .record = m_wanted.key,
                                .stored = {kind, rows.id(row)},
                                .revision = rows.revision(row),
                                .fields = changes(rows.cells(row))};
    followName(rows.cells(row), difference.fields);
    if (!difference.fields.isEmpty())
        difference.outcome = RecordDifference::Changed;
    m_difference.records.push_back(std::move(difference));
}

/// An organization that was recognised by what its names mean keeps the name under which it is stored.
bool Comparison::isCalledOtherwise(const FieldSpec &field, const Cell &stored, const Cell &wanted) const
{
    if (m_wanted.key.kind != RecordKind::Organization || field.key != nameColumn ||
        !m_batch->table(m_wanted.key.kind).uid(m_wanted.key.row).empty())
        return false;
    const QString name = stored.toString();
    const QString other = wanted.toString();
    return folded(name) != folded(other) && isSameBody(name, other);
}

QList<FieldChange> Comparison::changes(CellRow stored) const
{
    QList<FieldChange> list;
    const auto &fields = recordType(m_wanted.key.kind).fields;
    for (size_t field = 0; field < fields.size(); ++field) {
        const Cell &wanted = m_wanted.cells[field];
        if (wanted.isNull() || wanted.isInferred() || wanted == stored[field] ||
            isCalledOtherwise(fields[field], stored[field], wanted))
            continue;
        const QVariant before = stored[field].toVariant();
        const QVariant after =
            fields[field].key == extrasColumn ? mergedExtras(stored[field], wanted) : wanted.toVariant();
        if (!after.isNull())
            list.append({fields[field].key, before, after});
    }
    return list;
}

bool Comparison::succeedCapacity(const StoredRows &rows, size_t row)
{
    const CellRow stored = rows.cells(row);
    const Cell &seats = cell(RecordKind::PostCapacity, stored, "seats");
    const bool isDated = !m_wanted.cell("valid_from").isNull() || !m_wanted.cell("valid_until").isNull();
    if (isDated || m_wanted.cell("seats") == seats)
        return false;
    const QString day = m_batch->day.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : m_batch->day;
    const QString since = cell(RecordKind::PostCapacity, stored, "valid_from").toString();
    if (since == day)
        return false; // Corrected on the day that it began.
    if (since > day) {
        skip(QCoreApplication::translate("Import", "The file is of %1; the number of seats that is stored "
                                                   "began on %2 and stays.")
                 .arg(day, since));
        return true;
    }
    m_difference.records.push_back({.outcome = RecordDifference::Changed,
                                    .isInFile = false,
                                    .record = {RecordKind::PostCapacity, 0},
                                    .stored = {RecordKind::PostCapacity, rows.id(row)},
                                    .revision = rows.revision(row),
                                    .fields = {{validUntilColumn, QVariant(), day}}});
    m_difference.records.push_back(
        {.outcome = RecordDifference::Added,
         .record = m_wanted.key,
         .stored = {RecordKind::PostCapacity, rows.id(row)},
         .fields = {{QStringLiteral("seats"), seats.toVariant(), m_wanted.cell("seats").toVariant()},
                    {validFromColumn, QVariant(), day}}});
    return true;
}

Status Comparison::findEnding()
{
    const BatchTable &memberships = m_batch->table(RecordKind::Membership);
    static const int post = fieldIndex(RecordKind::Membership, QLatin1String("post_id"));
    QSet<qint64> posts;
    for (quint32 row = 0; row < memberships.size(); ++row) {
        const Cell &held = memberships.row(row)[post];
        if (!held.isNull())
            posts.insert(m_matches.id({RecordKind::Post, quint32(held.integer())}));
    }
    posts.remove(0);
    const QString day = m_batch->day.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : m_batch->day;
    for (const qint64 id : std::as_const(posts)) {
        Query members(m_connection, "current_members_by_post");
        if (const Status started = members.bind(":post_id", id).run(); !started)
            return started;
        while (members.next()) {
            const RecordKey member{RecordKind::Membership, members.integer(0)};
            if (m_matches.isTaken(member))
                continue;
            m_difference.records.push_back({.outcome = RecordDifference::Ending,
                                            .isChosen = false,
                                            .isInFile = false,
                                            .record = {RecordKind::Membership, 0},
                                            .stored = member,
                                            .revision = members.integer(1),
                                            .fields = {{QStringLiteral("end_date"), QVariant(), day}}});
        }
        if (members.failed())
            return members.error();
    }
    return {};
}

} // namespace delegations
