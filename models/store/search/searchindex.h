#pragma once

#include "models/core/cell.h"
#include "models/core/changeset.h"
#include "models/core/result.h"
#include "models/core/threads/jobqueue.h"

#include <QSet>

#include <memory>

namespace delegations {

class Connection;
struct SearchStatements;

/// Keeps the full-text index in step with the records. Written in the transaction that writes the records.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection);
    ~SearchIndex();

    /// Whose document holds what the record says; invalid when no other record's does.
    [[nodiscard]] static RecordKey owner(RecordKind kind, CellRow cells);
    /// The reference by which records of a kind stand in another subject's document; invalid when they do
    /// not.
    [[nodiscard]] static FieldId owningField(RecordKind kind);
    /// Notes that a record of a run came or went whose subject, this one, is in no run.
    void touch(const RecordKey &subject) { m_touched.insert(subject); }
    /// Rewrites the documents of what the changes touch, and of what was noted: a name's change that of its
    /// person, and so on.
    Status update(const ChangeSet &changes);
    /// Writes every document anew.
    Status rebuild();
    /// The names of up to `limit` records that should have a document and have none. Nobody looks for a name
    /// without a letter or digit ("—", an emoji): such a record has no document. Only reads.
    [[nodiscard]] Result<QStringList> missing(int limit);
    /// The numbers of up to `limit` documents of records that are not there. Only reads.
    [[nodiscard]] Result<QStringList> stray(int limit);
    /// The names in up to `limit` documents that do not hold what their records say now. Only reads.
    [[nodiscard]] Result<QStringList> outdated(int limit);

    /// The record that a document stands for; the inverse of rowid().
    [[nodiscard]] static RecordKey subject(qint64 rowid);
    [[nodiscard]] static qint64 rowid(const RecordKey &subject);

private:
    /// Notes whose documents hold what the record said or says.
    Status touch(const RecordChange &change);
    Status touchReferring(FieldId reference, qint64 id);
    [[nodiscard]] SearchStatements &statements();
    /// In place of the document that it may have.
    Status writeAlone(const RecordKey &subject);
    /// Documents for records that have none.
    Status writeRun(const RecordRun &run);
    Status removeRuns(const QList<RecordRun> &runs);
    Status forgetRun(const RecordRun &run);
    Status removeRun(const RecordRun &run);

    Connection &m_connection;
    std::unique_ptr<SearchStatements> m_statements; ///< Prepared when first needed.
    JobQueue m_folder;
    QSet<RecordKey> m_touched;
};

} // namespace delegations
