#pragma once

#include "models/core/cell.h"
#include "models/core/changeset.h"
#include "models/core/result.h"
#include "models/store/schema/derivedcolumns.h"
#include "models/store/search/searchindex.h"
#include "models/store/write/idsource.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>

namespace delegations {

class Connection;
class RecordStore;
class RowInserter;

/// One unit of writing, and one entry of the journal. Rolled back when it goes out of scope without a
/// successful commit(), and as soon as anything in it failed: then every further call fails with the same
/// error.
class Transaction
{
public:
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Writes a new record; fields that it does not say are empty. Its uid is kept (import), else one is
    /// made. Returns the new id.
    [[nodiscard]] Result<qint64> insert(const Record &record);
    /// The same for an import: the cells of all fields, with references as ids. The journal and the change
    /// set tell such records as runs. Texts must stay until flush(), and nobody reads the records before.
    [[nodiscard]] Result<qint64> insert(RecordKind kind, CellRow cells, std::string_view uid);
    Status flush();
    /// Writes what `changes` says of a record; its other fields stay. Error Conflict when its revision is not
    /// `revision`. Writing what is stored already is no change.
    Status update(const RecordKey &key, qint64 revision, const Record &changes);
    Status remove(const RecordKey &key, qint64 revision);

    /// Removes whole runs, keeping in the journal what they held. Error Input when records that stay refer to
    /// one of theirs.
    Status removeRuns(const QList<RecordRun> &runs);
    /// Brings back, as they were, the runs that a change set removed; `removed` is what the journal kept.
    Status restoreRuns(const QList<RecordRun> &runs, const QByteArray &removed);
    /// The journal shall say that this takes back that change set.
    void setUndoes(qint64 changeSet) { m_undoes = changeSet; }

    /// Makes it lasting and tells the store's listeners. Nothing is acknowledged before this returned without
    /// error.
    [[nodiscard]] Result<ChangeSet> commit();

private:
    friend class RecordStore;
    using Announce = std::function<void(const ChangeSet &)>;
    Transaction(Connection &connection, QString author, QString label, Announce announce);

    [[nodiscard]] Result<Record> current(const RecordKey &key, qint64 revision);
    /// Gives it what it lacks of an id and a uid.
    Status identify(Record &record);
    void note(const RecordKey &key, const Record &before, const Record &after);
    void noteInRun(const RecordKey &key);
    Status removeRun(const RecordRun &run);
    /// Notes the stored subjects in whose documents the records of these runs stand.
    Status touchOwners(const QList<RecordRun> &runs);
    Status deriveAgain(const QList<RecordRun> &runs);
    Status followName(const Record &record);
    [[nodiscard]] Result<std::vector<RecordKey>> outside(const QList<RecordRun> &runs, RecordKind kind,
                                                         FieldId reference) const;
    [[nodiscard]] Result<std::vector<RecordKey>> outside(const QList<RecordRun> &runs, const RecordRun &run,
                                                         FieldId reference) const;
    [[nodiscard]] bool isInRun(const RecordKey &key) const;
    [[nodiscard]] ChangeSet changeSet() const;
    /// Remembers the first error and rolls back.
    Error fail(const Error &error);
    [[nodiscard]] Result<qint64> finish(ChangeSet &changes);
    Status spellOutFew(ChangeSet &changes) const;

    Connection &m_connection;
    QString m_author; ///< Whom the journal names.
    QString m_label;
    Announce m_announce;
    QString m_now;
    std::optional<Error> m_error;
    bool m_open = true;
    std::vector<RecordChange> m_changes;
    QHash<RecordKey, qsizetype> m_places;
    DerivedColumns m_derived;
    IdSource m_ids;
    std::unique_ptr<RowInserter> m_inserter; ///< Of the records in runs.
    QList<RecordRun> m_runs;
    QList<RecordRun> m_removedRuns;
    QByteArray m_removed; ///< What these held.
    qint64 m_undoes = 0;
    std::array<qsizetype, recordKindCount> m_lastRuns; ///< The run that may go on, by kind; -1 for none.
    SearchIndex m_index;
};

} // namespace delegations
