// A transaction's dealings with whole runs of records.
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/removedrows.h"
#include "models/store/write/removalreader.h"
#include "models/store/write/storedrecord.h"
#include "models/store/write/transaction.h"

#include <algorithm>
#include <array>
#include <map>

namespace delegations {

namespace {

bool refersToItsOwn(const RecordType &type)
{
    return std::ranges::any_of(type.fields, [&](const FieldSpec &field) {
        return field.kind == FieldKind::Reference && field.target == type.kind;
    });
}

/// The longest run of the kind; without any an empty one.
RecordRun longestRun(const QList<RecordRun> &runs, RecordKind kind)
{
    RecordRun longest{kind, 0, -1};
    for (const RecordRun &run : runs) {
        if (run.kind == kind && run.size() > longest.size())
            longest = run;
    }
    return longest;
}

/// Runs of several kinds, which do not overlap.
class Runs
{
public:
    explicit Runs(const QList<RecordRun> &runs)
    {
        for (const RecordRun &run : runs)
            m_ends[size_t(run.kind)].insert({run.last, run.first});
    }

    [[nodiscard]] bool contain(const RecordKey &key) const
    {
        const std::map<qint64, qint64> &ofKind = m_ends[size_t(key.kind)];
        const auto run = ofKind.lower_bound(key.id);
        return run != ofKind.end() && run->second <= key.id;
    }

private:
    std::array<std::map<qint64, qint64>, recordKindCount> m_ends; ///< The first id by the last.
};

} // namespace

Status Transaction::removeRuns(const QList<RecordRun> &runs)
{
    if (const Status flushed = flush(); !flushed)
        return flushed;
    if (const Status touched = touchOwners(runs); !touched)
        return fail(touched.error());
    const auto renamed = outside(runs, RecordKind::PersonName, fields::personName.person);
    if (!renamed)
        return fail(renamed.error());
    QList<RecordRun> ordered = runs;
    // Whoever refers has a later kind than whom it refers to, or a higher id.
    std::ranges::sort(ordered, [](const RecordRun &one, const RecordRun &other) {
        return std::pair(one.kind, one.first) > std::pair(other.kind, other.first);
    });
    RemovalReader reader(m_connection, {ordered.crbegin(), ordered.crend()},
                         m_changes.empty() && m_runs.isEmpty());
    for (const RecordRun &run : std::as_const(ordered)) {
        if (const Status removed = removeRun(run); !removed)
            return fail(removed.error());
    }
    Result<QByteArray> content = reader.content();
    if (!content)
        return fail(content.error());
    m_removed = std::move(content).value();
    m_removedRuns = runs;
    for (const RecordKey &person : *renamed) {
        if (const Status named = m_derived.orderPerson(person.id); !named)
            return fail(named.error());
    }
    return {};
}

Status Transaction::removeRun(const RecordRun &run)
{
    const RecordType &type = recordType(run.kind);
    const qint64 step = refersToItsOwn(type) ? 1 : run.size();
    for (qint64 last = run.last; last >= run.first; last -= step) {
        Query remove(m_connection, QStringLiteral("delete_run_of_") + type.table);
        const Status removed = remove.bind(":first", last - step + 1).bind(":last", last).run();
        if (!removed)
            return removed;
    }
    return {};
}

Status Transaction::restoreRuns(const QList<RecordRun> &runs, const QByteArray &removed)
{
    if (const Status flushed = flush(); !flushed)
        return flushed;
    if (const Status restored = takeBack(m_connection, removed); !restored)
        return fail(restored.error());
    m_runs += runs;
    for (const RecordRun &run : runs) {
        if (run.kind != RecordKind::Membership && run.kind != RecordKind::PostCapacity)
            continue;
        Query bound(m_connection, QStringLiteral("bound_run_of_") + recordType(run.kind).table);
        if (const Status done = bound.bind(":first", run.first).bind(":last", run.last).run(); !done)
            return fail(done.error());
    }
    if (const Status touched = touchOwners(runs); !touched)
        return fail(touched.error());
    const Status derived = deriveAgain(runs);
    return derived ? derived : fail(derived.error());
}

/// What memberships derive from a period or a person who stayed may be another by now, and so may what a
/// person derives from names.
Status Transaction::deriveAgain(const QList<RecordRun> &runs)
{
    for (const FieldId reference : {FieldId(fields::personName.person), FieldId(fields::membership.person),
                                    FieldId(fields::membership.period)}) {
        const auto others = outside(runs, reference.kind, reference);
        if (!others)
            return others.error();
        for (const RecordKey &key : *others) {
            const Result<Record> record = storedRecord(m_connection, key);
            if (!record)
                return record.error();
            if (const Status spread = m_derived.spread(*record); !spread)
                return spread;
        }
    }
    return {};
}

Status Transaction::touchOwners(const QList<RecordRun> &runs)
{
    for (const RecordRun &run : runs) {
        const FieldId reference = SearchIndex::owningField(run.kind);
        if (!reference.isValid())
            continue;
        const auto owners = outside(runs, run, reference);
        if (!owners)
            return owners.error();
        for (const RecordKey &owner : *owners)
            m_index.touch(owner);
    }
    return {};
}

/// Whom the records of the runs of this kind refer to that are in none of the runs.
Result<std::vector<RecordKey>> Transaction::outside(const QList<RecordRun> &runs, RecordKind kind,
                                                    FieldId reference) const
{
    std::vector<RecordKey> all;
    for (const RecordRun &run : runs) {
        if (run.kind != kind)
            continue;
        const auto keys = outside(runs, run, reference);
        if (!keys)
            return keys.error();
        all.insert(all.end(), keys->begin(), keys->end());
    }
    return all;
}

/// Whom the records of the run refer to that are in none of the runs.
Result<std::vector<RecordKey>> Transaction::outside(const QList<RecordRun> &runs, const RecordRun &run,
                                                    FieldId reference) const
{
    const FieldSpec &spec = specOf(reference);
    Query named(m_connection,
                QStringLiteral("named_by_%1_of_%2").arg(spec.column, recordType(run.kind).table));
    const RecordRun besides = longestRun(runs, spec.target);
    named.bind(":first", run.first).bind(":last", run.last);
    named.bind(":besides_first", besides.first).bind(":besides_last", besides.last);
    auto keys = named.all<RecordKey>([&](const Query &row) {
        return RecordKey{spec.target, row.integer(0)};
    });
    const Runs all(runs);
    if (keys)
        std::erase_if(*keys, [&](const RecordKey &key) { return all.contain(key); });
    return keys;
}

} // namespace delegations
