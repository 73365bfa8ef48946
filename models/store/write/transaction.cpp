#include "models/store/write/transaction.h"

#include "models/core/kinds/recordtype.h"
#include "models/store/journal/journal.h"
#include "models/store/schema/derivedcolumns.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/query.h"
#include "models/store/write/rowinserter.h"
#include "models/store/write/storedrecord.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace delegations {

namespace {

/// Says something of every field: the value given, or that it is empty.
Record complete(const Record &given)
{
    Record record = given;
    for (const FieldSpec &field : recordType(given.kind()).fields) {
        const QVariant value = given.cell(field.id);
        record.setCell(field.id,
                       field.kind == FieldKind::YesNo ? QVariant(value.toInt() != 0 ? 1 : 0) : value);
    }
    return record;
}

void bindDerived(Query &query, const RecordType &type, const DerivedValues &derived)
{
    for (const DerivedColumn column : type.derived)
        query.bind(u':' + nameOf(column), derived.value(column));
}

} // namespace

Transaction::Transaction(Connection &connection, QString author, QString label, Announce announce)
    : m_connection(connection)
    , m_author(std::move(author))
    , m_label(std::move(label))
    , m_announce(std::move(announce))
    , m_now(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
    , m_derived(connection)
    , m_ids(connection)
    , m_index(connection)
{
    m_lastRuns.fill(-1);
}

Transaction::~Transaction()
{
    if (m_open && m_connection.inTransaction())
        (void)m_connection.execute("ROLLBACK");
}

Error Transaction::fail(const Error &error)
{
    if (!m_error) {
        m_error = error;
        // The engine may have rolled back by itself after an I/O error; what followed would then be written
        // at once.
        if (m_connection.inTransaction())
            (void)m_connection.execute("ROLLBACK");
        m_open = false;
    }
    return *m_error;
}

Result<qint64> Transaction::insert(const Record &record)
{
    if (const Status flushed = flush(); !flushed)
        return flushed.error();
    Record written = complete(record);
    const Result<DerivedValues> derived = m_derived.of(written);
    if (!derived)
        return fail(derived.error());
    const RecordType &type = recordType(record.kind());
    if (const Status known = identify(written); !known)
        return fail(known.error());
    Query insert(m_connection, QStringLiteral("insert_") + type.table);
    insert.bindRecord(written).bind(":id", written.id);
    if (type.hasUid)
        insert.bind(":uid", written.uid);
    bindDerived(insert, type, *derived);
    if (const Status done = insert.run(); !done)
        return fail(done.error());
    written.revision = 1;
    if (const Status named = followName(written); !named)
        return fail(named.error());
    note(written.key(), {}, written);
    return written.id;
}

Status Transaction::identify(Record &record)
{
    if (!recordType(record.kind()).hasUid)
        record.uid.clear();
    else if (record.uid.isEmpty())
        record.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (record.id > 0)
        return {};
    const Result<qint64> id = m_ids.next(record.kind());
    if (!id)
        return id.error();
    record.id = *id;
    return {};
}

Result<qint64> Transaction::insert(RecordKind kind, CellRow cells, std::string_view uid)
{
    if (m_error)
        return *m_error;
    if (!m_inserter)
        m_inserter = std::make_unique<RowInserter>(m_connection, m_derived, m_ids);
    const Result<qint64> id = m_inserter->insert(kind, cells, uid);
    if (!id)
        return fail(id.error());
    noteInRun({kind, *id});
    // What a new record's document holds is read when the whole record is there.
    if (const RecordKey owner = SearchIndex::owner(kind, cells); owner.isValid() && !isInRun(owner))
        m_index.touch(owner);
    return id;
}

Status Transaction::flush()
{
    if (m_error)
        return *m_error;
    const Status written = m_inserter ? m_inserter->flush() : Status();
    return written ? written : fail(written.error());
}

bool Transaction::isInRun(const RecordKey &key) const
{
    const qsizetype last = m_lastRuns[size_t(key.kind)];
    return last >= 0 && m_runs[last].contains(key);
}

void Transaction::noteInRun(const RecordKey &key)
{
    qsizetype &last = m_lastRuns[size_t(key.kind)];
    if (last >= 0 && m_runs[last].last + 1 == key.id) {
        m_runs[last].last = key.id;
        return;
    }
    last = m_runs.size();
    m_runs.append({key.kind, key.id, key.id});
}

/// A name that came or went orders its person anew; from any other record nothing follows yet, or any more.
Status Transaction::followName(const Record &record)
{
    return record.kind() == RecordKind::PersonName ? m_derived.spread(record) : Status();
}

Result<Record> Transaction::current(const RecordKey &key, qint64 revision)
{
    const Result<Record> stored = storedRecord(m_connection, key);
    if (!stored)
        return stored.error();
    if (stored->revision == revision)
        return stored;
    return Error{ErrorCode::Conflict,
                 QCoreApplication::translate(
                     "Store", "The record was changed meanwhile. Compare both versions and save again."),
                 QStringLiteral("%1 %2").arg(recordType(key.kind).table).arg(key.id)};
}

Status Transaction::update(const RecordKey &key, qint64 revision, const Record &changes)
{
    if (const Status flushed = flush(); !flushed)
        return flushed;
    if (changes.kind() != key.kind && !changes.said().isEmpty())
        return fail({ErrorCode::Internal,
                     QCoreApplication::translate("Store", "The program mistook a record for another."),
                     recordType(key.kind).table});
    const Result<Record> before = current(key, revision);
    if (!before)
        return fail(before.error());
    Record after = *before;
    after.take(changes);
    after = complete(after);
    if (after == complete(*before))
        return {};
    const Result<DerivedValues> derived = m_derived.of(after);
    if (!derived)
        return fail(derived.error());
    const RecordType &type = recordType(key.kind);
    Query update(m_connection, QStringLiteral("update_") + type.table);
    update.bindRecord(after).bind(":id", key.id).bind(":expected", revision);
    bindDerived(update, type, *derived);
    if (const Status written = update.run(); !written)
        return fail(written.error());
    if (const Status spread = m_derived.spread(after); !spread)
        return fail(spread.error());
    after.revision = revision + 1;
    note(key, *before, after);
    return {};
}

Status Transaction::remove(const RecordKey &key, qint64 revision)
{
    if (const Status flushed = flush(); !flushed)
        return flushed;
    const Result<Record> before = current(key, revision);
    if (!before)
        return fail(before.error());
    Query remove(m_connection, QStringLiteral("delete_") + recordType(key.kind).table);
    if (const Status written = remove.bind(":id", key.id).bind(":expected", revision).run(); !written)
        return fail(written.error());
    if (const Status named = followName(*before); !named)
        return fail(named.error());
    note(key, *before, {});
    return {};
}

void Transaction::note(const RecordKey &key, const Record &before, const Record &after)
{
    const auto known = m_places.constFind(key);
    if (known != m_places.cend() && !after.isEmpty()) {
        m_changes[size_t(*known)].after = after;
        return;
    }
    if (known != m_places.cend()) { // Its removal comes after all that made it possible.
        RecordChange changed = std::exchange(m_changes[size_t(*known)], {});
        m_places.insert(key, qsizetype(m_changes.size()));
        m_changes.push_back({key, std::move(changed.before), {}});
        return;
    }
    m_places.insert(key, qsizetype(m_changes.size()));
    m_changes.push_back({key, before, after});
}

ChangeSet Transaction::changeSet() const
{
    ChangeSet changes;
    changes.label = m_label;
    changes.runs = m_runs;
    changes.removedRuns = m_removedRuns;
    for (const RecordChange &change : m_changes) {
        if (change.before.isEmpty() && !change.after.isEmpty())
            changes.inserted.append(change);
        else if (!change.before.isEmpty() && !change.after.isEmpty())
            changes.updated.append(change);
        else if (!change.before.isEmpty())
            changes.removed.append(change);
    }
    return changes;
}

/// Runs of few records in all are told record by record, as what a form wrote is.
Status Transaction::spellOutFew(ChangeSet &changes) const
{
    constexpr qsizetype few = 500;
    if (changes.runs.isEmpty() || changes.size() > few)
        return {};
    for (const RecordRun &run : std::exchange(changes.runs, {})) {
        for (qint64 id = run.first; id <= run.last; ++id) {
            const Result<Record> record = storedRecord(m_connection, {run.kind, id});
            if (!record)
                return record.error();
            changes.inserted.append({{run.kind, id}, {}, *record});
        }
    }
    return {};
}

Result<qint64> Transaction::finish(ChangeSet &changes)
{
    if (const Status settled = m_derived.settle(); !settled)
        return settled.error();
    if (const Status indexed = m_index.update(changes); !indexed)
        return indexed.error();
    const Result<qint64> id =
        Journal(m_connection).write(changes, m_changes, {m_author, m_now, m_undoes, m_removed});
    if (!id)
        return id.error();
    // Of a record that a run tells of, only the journal keeps how it came to what it holds.
    changes.updated.removeIf([&](const RecordChange &change) {
        const auto isOf = [&](const RecordRun &run) { return run.contains(change.key); };
        return std::ranges::any_of(changes.runs, isOf) || std::ranges::any_of(changes.removedRuns, isOf);
    });
    if (const Status spelled = spellOutFew(changes); !spelled)
        return spelled.error();
    if (const Status there = m_connection.verifyPlace(); !there)
        return there.error();
    if (const Status committed = m_connection.execute("COMMIT"); !committed)
        return committed.error();
    // Not acknowledged where it would not be found again.
    if (const Status there = m_connection.verifyPlace(); !there)
        return there.error();
    return id;
}

Result<ChangeSet> Transaction::commit()
{
    if (const Status flushed = flush(); !flushed)
        return flushed.error();
    ChangeSet changes = changeSet();
    if (changes.isEmpty()) {
        m_open = false;
        if (const Status ended = m_connection.execute("ROLLBACK"); !ended)
            return ended.error();
        return changes;
    }
    const Result<qint64> id = finish(changes);
    if (!id)
        return fail(id.error());
    m_open = false;
    changes.id = *id;
    m_announce(changes);
    return changes;
}

} // namespace delegations
