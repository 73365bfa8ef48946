#include "models/store/write/transaction.h"

#include "models/core/recordtype.h"
#include "models/store/journal/journal.h"
#include "models/store/schema/derivedcolumns.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/query.h"
#include "models/store/write/rowinserter.h"
#include "models/store/write/storedrow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace delegations {

namespace {

const QString idColumn = QStringLiteral("id");
const QString uidColumn = QStringLiteral("uid");
const QString revisionColumn = QStringLiteral("revision");

/// Every column of the kind, with the value given or empty.
Row complete(RecordKind kind, const Row &columns)
{
    Row row;
    for (const FieldSpec &field : recordType(kind).fields) {
        QVariant value = columns.value(field.key);
        if (field.kind == FieldKind::YesNo)
            value = value.toInt() != 0 ? 1 : 0;
        row.insert(field.key, value);
    }
    return row;
}

} // namespace

Transaction::Transaction(Connection &connection, QString author, QString label, Announce announce)
    : m_connection(connection)
    , m_author(std::move(author))
    , m_label(std::move(label))
    , m_announce(std::move(announce))
    , m_now(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
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

Result<qint64> Transaction::insert(RecordKind kind, const Row &columns)
{
    if (m_error)
        return *m_error;
    Row row = complete(kind, columns);
    const Result<Row> derived = DerivedColumns(m_connection).of(kind, row);
    if (!derived)
        return fail(derived.error());
    const QString uid =
        columns.value(uidColumn, QUuid::createUuid().toString(QUuid::WithoutBraces)).toString();
    Query insert(m_connection, QStringLiteral("insert_") + recordType(kind).table);
    insert.bindRow(row).bindRow(*derived).bind(":id", columns.value(idColumn)).bind(":uid", uid);
    insert.bind(":revision", 1).bind(":now", m_now);
    if (const Status written = insert.run(); !written)
        return fail(written.error());
    const qint64 id = insert.lastInsertId();
    row.insert(idColumn, id);
    row.insert(uidColumn, uid);
    row.insert(revisionColumn, qint64(1));
    note({kind, id}, {}, row);
    return id;
}

Result<qint64> Transaction::insert(RecordKind kind, CellRow cells, std::string_view uid)
{
    if (m_error)
        return *m_error;
    if (!m_inserter)
        m_inserter = std::make_unique<RowInserter>(m_connection, m_now);
    const Result<qint64> id = m_inserter->insert(kind, cells, uid);
    if (!id)
        return fail(id.error());
    noteInRun({kind, *id});
    // What a new record's document holds is read when the whole record is there.
    if (const RecordKey owner = SearchIndex::owner(kind, cells); owner.isValid() && !isInRun(owner))
        m_index.touch(owner);
    return id;
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

Result<Row> Transaction::current(const RecordKey &key, qint64 revision)
{
    const Result<Row> stored = storedRow(m_connection, key);
    if (!stored)
        return stored.error();
    if (stored->value(revisionColumn).toLongLong() == revision)
        return stored;
    return Error{ErrorCode::Conflict,
                 QCoreApplication::translate(
                     "Store", "The record was changed meanwhile. Compare both versions and save again."),
                 QStringLiteral("%1 %2").arg(recordType(key.kind).table).arg(key.id)};
}

Status Transaction::update(const RecordKey &key, qint64 revision, const Row &columns)
{
    if (m_error)
        return *m_error;
    const Result<Row> before = current(key, revision);
    if (!before)
        return fail(before.error());
    Row merged = *before;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        if (merged.contains(column.key()))
            merged.insert(column.key(), column.value());
    }
    const Row row = complete(key.kind, merged);
    if (row == complete(key.kind, *before))
        return {};
    const Result<Row> derived = DerivedColumns(m_connection).of(key.kind, row);
    if (!derived)
        return fail(derived.error());
    Query update(m_connection, QStringLiteral("update_") + recordType(key.kind).table);
    update.bindRow(row).bindRow(*derived).bind(":id", key.id).bind(":expected", revision).bind(":now", m_now);
    if (const Status written = update.run(); !written)
        return fail(written.error());
    if (m_inserter)
        m_inserter->forget(key);
    if (const Status spread = DerivedColumns(m_connection).spread(key, row); !spread)
        return fail(spread.error());
    Row after = row;
    after.insert(idColumn, key.id);
    after.insert(uidColumn, before->value(uidColumn));
    after.insert(revisionColumn, revision + 1);
    note(key, *before, after);
    return {};
}

Status Transaction::remove(const RecordKey &key, qint64 revision)
{
    if (m_error)
        return *m_error;
    const Result<Row> before = current(key, revision);
    if (!before)
        return fail(before.error());
    Query remove(m_connection, QStringLiteral("delete_") + recordType(key.kind).table);
    if (const Status written = remove.bind(":id", key.id).bind(":expected", revision).run(); !written)
        return fail(written.error());
    note(key, *before, {});
    return {};
}

void Transaction::note(const RecordKey &key, const Row &before, const Row &after)
{
    const auto known = m_places.constFind(key);
    if (known != m_places.cend()) {
        m_changes[size_t(*known)].after = after;
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
            const Result<Row> row = storedRow(m_connection, {run.kind, id});
            if (!row)
                return row.error();
            changes.inserted.append({{run.kind, id}, {}, *row});
        }
    }
    return {};
}

Result<qint64> Transaction::finish(ChangeSet &changes)
{
    if (const Status indexed = m_index.update(changes); !indexed)
        return indexed.error();
    const Result<qint64> id = Journal(m_connection).write(changes, m_author, m_now);
    if (!id)
        return id.error();
    // Of a record that a run tells of, only the journal keeps how it came to what it holds.
    changes.updated.removeIf([&](const RecordChange &change) {
        return std::ranges::any_of(changes.runs,
                                   [&](const RecordRun &run) { return run.contains(change.key); });
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
    if (m_error)
        return *m_error;
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
