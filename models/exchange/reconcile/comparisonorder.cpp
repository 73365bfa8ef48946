// The order in which a comparison goes through a batch's tables.
#include "models/exchange/reconcile/comparison.h"

#include "models/core/kinds/recordtype.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// The field by which records of the kind are part of others of it; invalid when none is.
FieldId parentField(RecordKind kind)
{
    return ownerField(kind, kind);
}

/// Whether records of the kind are recognised among those that belong to the same.
bool isOwned(RecordKind kind)
{
    return kind != RecordKind::Person && kind != RecordKind::NewsItem && kind != RecordKind::Event;
}

using Owner = std::pair<FieldId, quint32>;

/// The field by which a row belongs to another, and that one's row; invalid when it belongs to none.
Owner ownerOf(RecordKind kind, CellRow cells)
{
    for (const FieldSpec &field : recordType(kind).fields) {
        if (const Cell &cell = cellOf(cells, field.id); cell.kind() == Cell::Reference)
            return {field.id, quint32(cell.integer())};
    }
    return {};
}

} // namespace

bool Comparison::goOn()
{
    return m_done++ % recordsPerStep != 0 || !m_progress || m_progress(m_done - 1, m_batch->size());
}

Status Comparison::compareTable(RecordKind kind)
{
    if (isScattered(kind))
        return compareByOwner(kind);
    const auto rows = order(kind);
    if (!rows)
        return rows.error();
    for (const quint32 row : *rows) {
        if (!goOn())
            return importCancelled();
        if (const Status compared = compare({kind, row}); !compared)
            return compared;
    }
    return {};
}

/// Whether what belongs to one that is stored stands here and there between what belongs to others.
bool Comparison::isScattered(RecordKind kind) const
{
    if (parentField(kind).isValid() || !isOwned(kind))
        return false;
    const BatchTable &table = m_batch->table(kind);
    bool isStored = false;
    bool isSorted = true;
    Owner last;
    for (quint32 row = 0; row < table.size() && !(isStored && !isSorted); ++row) {
        const Owner owner = ownerOf(kind, table.row(row));
        isSorted = isSorted && last <= owner;
        last = owner;
        if (owner.first.isValid())
            isStored =
                isStored || m_matches.state({specOf(owner.first).target, owner.second}) == Matches::Stored;
    }
    return isStored && !isSorted;
}

Status Comparison::compareByOwner(RecordKind kind)
{
    const BatchTable &table = m_batch->table(kind);
    std::vector<OwnedRow> rows;
    rows.reserve(table.size());
    for (quint32 row = 0; row < table.size(); ++row)
        rows.push_back({ownerOf(kind, table.row(row)), row});
    std::ranges::stable_sort(rows, {}, &OwnedRow::owner);
    const size_t records = m_difference.records.size();
    const qsizetype warnings = m_difference.warnings.size();
    for (OwnedRow &one : rows) {
        if (!goOn())
            return importCancelled();
        const size_t before = m_difference.records.size();
        const qsizetype told = m_difference.warnings.size();
        one.firstRecord = quint32(before - records);
        one.firstWarning = quint32(told - warnings);
        if (const Status compared = compare({kind, one.row}); !compared)
            return compared;
        one.records = quint32(m_difference.records.size() - before);
        one.warnings = quint32(m_difference.warnings.size() - told);
    }
    std::ranges::sort(rows, {}, &OwnedRow::row);
    putInOrder(rows, records, warnings);
    return {};
}

/// Brings what came out behind these places into the order of the rows.
void Comparison::putInOrder(const std::vector<OwnedRow> &rows, size_t firstRecord, qsizetype firstWarning)
{
    auto &all = m_difference.records;
    std::vector<RecordDifference> records(std::make_move_iterator(all.begin() + qptrdiff(firstRecord)),
                                          std::make_move_iterator(all.end()));
    const QList<Warning> warnings = m_difference.warnings.sliced(firstWarning);
    all.resize(firstRecord);
    m_difference.warnings.resize(firstWarning);
    for (const OwnedRow &one : rows) {
        const auto begin = records.begin() + qptrdiff(one.firstRecord);
        std::move(begin, begin + qptrdiff(one.records), std::back_inserter(all));
        m_difference.warnings += warnings.sliced(one.firstWarning, one.warnings);
    }
}

/// The rows of a table, each behind the one that it is part of.
Result<std::vector<quint32>> Comparison::order(RecordKind kind) const
{
    const BatchTable &table = m_batch->table(kind);
    std::vector<quint32> rows;
    rows.reserve(table.size());
    const FieldId parent = parentField(kind);
    enum State : quint8 { Waiting, Open, Placed };
    std::vector<State> states(table.size(), Waiting);
    std::vector<quint32> open;
    for (quint32 row = 0; row < table.size(); ++row) {
        for (quint32 next = row; states[next] != Placed;) {
            if (states[next] == Open)
                return Error{ErrorCode::Input,
                             tr(QT_TRANSLATE_NOOP("Import", "The file has a circle of records (%1) that "
                                                            "are part of each other."))
                                 .arg(recordType(kind).table),
                             {}};
            states[next] = Open;
            open.push_back(next);
            if (!parent.isValid() || cellOf(table.row(next), parent).isNull())
                break;
            next = quint32(cellOf(table.row(next), parent).integer());
        }
        for (; !open.empty(); open.pop_back()) {
            states[open.back()] = Placed;
            rows.push_back(open.back());
        }
    }
    return rows;
}

} // namespace delegations
