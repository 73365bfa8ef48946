#include "models/store/write/reversal.h"

#include "models/store/journal/journal.h"
#include "models/store/write/recordstore.h"
#include "models/store/write/storedrecord.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/// Error Conflict when a record of the change set was changed after it.
Status checkUntouched(Journal &journal, const Journal::Written &set)
{
    QList<RecordRun> records = set.runs;
    for (const Journal::WrittenChange &change : set.changes)
        records.append({change.key.kind, change.key.id, change.key.id});
    for (const RecordRun &run : std::as_const(records)) {
        const Result<QString> later = journal.changedAfter(set.id, run);
        if (!later)
            return later.error();
        if (!later->isEmpty())
            return Error{ErrorCode::Conflict,
                         tr("“%1” cannot be taken back, because “%2” came after it. Take that back first.")
                             .arg(set.label, *later),
                         {}};
    }
    return {};
}

/// Where it was before: what an update changed has its former value, what was added goes, what was removed
/// comes back.
Status takeBack(Transaction &transaction, Connection &connection, const Journal::WrittenChange &change)
{
    if (change.kind == Journal::WrittenChange::Removed) {
        const Result<qint64> added = transaction.insert(change.before);
        return added ? Status() : added.error();
    }
    const Result<Record> present = storedRecord(connection, change.key);
    if (!present)
        return present.error();
    return change.kind == Journal::WrittenChange::Added
               ? transaction.remove(change.key, present->revision)
               : transaction.update(change.key, present->revision, change.before);
}

Status takeBackAll(Transaction &transaction, Connection &connection, const Journal::Written &set)
{
    if (set.takesBack && !set.runs.isEmpty()) { // What follows may refer to these, or change them.
        if (const Status restored = transaction.restoreRuns(set.runs, set.removed); !restored)
            return restored;
    }
    for (auto change = set.changes.crbegin(); change != set.changes.crend(); ++change) {
        if (const Status done = takeBack(transaction, connection, *change); !done)
            return done;
    }
    const bool addedRuns = !set.takesBack && !set.runs.isEmpty();
    return addedRuns ? transaction.removeRuns(set.runs) : Status();
}

} // namespace

Result<ChangeSet> revert(RecordStore &store, qint64 changeSet)
{
    Connection &connection = store.connection();
    Journal journal(connection);
    const Result<Journal::Written> set = journal.standing(changeSet);
    if (!set)
        return set.error();
    auto transaction = store.begin(set->reversal);
    if (!transaction)
        return transaction.error();
    if (const Status untouched = checkUntouched(journal, *set); !untouched)
        return untouched.error();
    (*transaction)->setUndoes(set->id);
    const Status done = takeBackAll(**transaction, connection, *set);
    if (!done && done.error().code == ErrorCode::Input)
        return Error{ErrorCode::Conflict,
                     tr("“%1” cannot be taken back: other records refer to it by now, or stand in its place.")
                         .arg(set->label),
                     done.error().detail};
    if (!done)
        return done.error();
    return (*transaction)->commit();
}

} // namespace delegations
