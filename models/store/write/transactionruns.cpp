// A transaction's dealings with whole runs of records.
#include "models/core/kinds/recordtype.h"
#include "models/store/sqlite/changerecorder.h"
#include "models/store/sqlite/query.h"
#include "models/store/write/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

QStringList allTables()
{
    QStringList tables;
    for (int kind = 0; kind < recordKindCount; ++kind)
        tables.append(recordType(RecordKind(kind)).table);
    return tables;
}

bool refersToItsOwn(const RecordType &type)
{
    return std::ranges::any_of(type.fields, [&](const FieldSpec &field) {
        return field.kind == FieldKind::Reference && field.target == type.kind;
    });
}

bool isIn(const QList<RecordRun> &runs, const RecordKey &key)
{
    return std::ranges::any_of(runs, [&](const RecordRun &run) { return run.contains(key); });
}

} // namespace

Status Transaction::removeRuns(const QList<RecordRun> &runs)
{
    if (m_error)
        return *m_error;
    if (const Status touched = touchOwners(runs); !touched)
        return fail(touched.error());
    QList<RecordRun> ordered = runs;
    // Whoever refers has a later kind than whom it refers to, or a higher id.
    std::ranges::sort(ordered, [](const RecordRun &one, const RecordRun &other) {
        return std::pair(one.kind, one.first) > std::pair(other.kind, other.first);
    });
    ChangeRecorder recorder(m_connection, allTables());
    for (const RecordRun &run : std::as_const(ordered)) {
        if (const Status removed = removeRun(run); !removed)
            return fail(removed.error());
    }
    Result<QByteArray> recorded = recorder.recorded();
    if (!recorded)
        return fail(recorded.error());
    m_removed = std::move(recorded).value();
    m_removedRuns = runs;
    return {};
}

Status Transaction::removeRun(const RecordRun &run)
{
    const RecordType &type = recordType(run.kind);
    const qint64 step = refersToItsOwn(type) ? 1 : run.size();
    for (qint64 last = run.last; last >= run.first; last -= step) {
        Query remove(m_connection, QStringLiteral("delete_run_of_") + type.table);
        const Status removed = remove.bind(":first", last - step + 1).bind(":last", last).run();
        if (!removed && removed.error().code == ErrorCode::Input)
            return Error{ErrorCode::Conflict,
                         QCoreApplication::translate(
                             "Store", "This cannot be taken back: other records refer to it by now."),
                         removed.error().detail};
        if (!removed)
            return removed;
    }
    return {};
}

Status Transaction::restoreRuns(const QList<RecordRun> &runs, const QByteArray &removed)
{
    if (m_error)
        return *m_error;
    if (const Status restored = takeBack(m_connection, removed); !restored)
        return fail(restored.error());
    m_runs += runs;
    const Status touched = touchOwners(runs);
    return touched ? touched : fail(touched.error());
}

Status Transaction::touchOwners(const QList<RecordRun> &runs)
{
    for (const RecordRun &run : runs) {
        const FieldId reference = SearchIndex::owningField(run.kind);
        if (!reference.isValid())
            continue;
        const FieldSpec &spec = specOf(reference);
        Query named(m_connection,
                    QStringLiteral("named_by_%1_of_%2").arg(spec.column, recordType(run.kind).table));
        named.bind(":first", run.first).bind(":last", run.last);
        const auto owners = named.all<RecordKey>([&](const Query &row) {
            return RecordKey{spec.target, row.integer(0)};
        });
        if (!owners)
            return owners.error();
        for (const RecordKey &owner : *owners) {
            if (!isIn(runs, owner))
                m_index.touch(owner);
        }
    }
    return {};
}

} // namespace delegations
