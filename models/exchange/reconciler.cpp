#include "models/exchange/reconciler.h"

#include "models/core/recordtype.h"
#include "models/exchange/comparison.h"
#include "models/store/recordstore.h"

#include <QCoreApplication>

namespace delegations {

namespace {

/// Writes the records of a difference, remembering the ids that the new ones get.
class Writer
{
public:
    explicit Writer(Transaction &transaction) : m_transaction(transaction) {}

    Status write(const RecordDifference &record)
    {
        Row columns = record.columns;
        for (auto reference = record.references.cbegin(); reference != record.references.cend();
             ++reference) {
            const RecordKind target = recordType(record.kind).field(reference.key())->target;
            columns.insert(reference.key(), m_newIds.value({target, reference.value()}));
        }
        if (record.outcome == RecordDifference::Changed)
            return m_transaction.update(record.stored, record.revision, columns);
        const Result<qint64> id = m_transaction.insert(record.kind, columns);
        if (!id)
            return id.error();
        m_newIds.insert({record.kind, record.key}, *id);
        return {};
    }

private:
    Transaction &m_transaction;
    QHash<BundleKey, qint64> m_newIds;
};

} // namespace

Result<Difference> Reconciler::compare(const Bundle &bundle) const
{
    return Comparison(m_store, bundle).run();
}

Result<ChangeSet> Reconciler::apply(const Difference &difference)
{
    if (difference.isEmpty())
        return ChangeSet();
    auto transaction =
        m_store.begin(QCoreApplication::translate("Import", "Import %1").arg(difference.source));
    if (!transaction)
        return transaction.error();
    Writer writer(**transaction);
    for (const RecordDifference &record : difference.records) {
        const bool isWritten =
            record.outcome == RecordDifference::Added || record.outcome == RecordDifference::Changed;
        if (!isWritten)
            continue;
        if (const Status written = writer.write(record); !written)
            return written.error();
    }
    return (*transaction)->commit();
}

} // namespace delegations
