#include "models/exchange/reconcile/reconciler.h"

#include "models/core/kinds/recordtype.h"
#include "models/store/write/recordstore.h"

#include <QCoreApplication>

namespace delegations {

namespace {

/// Writes the records of a difference, remembering the ids that the new ones get.
class Writer
{
public:
    Writer(Transaction &transaction, const Difference &difference)
        : m_transaction(transaction), m_batch(*difference.batch)
    {
        for (int kind = 0; kind < recordKindCount; ++kind)
            m_ids[size_t(kind)].resize(m_batch.table(RecordKind(kind)).size());
    }

    Status write(const RecordDifference &record)
    {
        if (record.stored.isValid() && record.isInFile && record.outcome != RecordDifference::Added)
            m_ids[size_t(record.record.kind)][record.record.row] = record.stored.id;
        if (!record.isWritten())
            return {};
        return record.outcome == RecordDifference::Added ? add(record) : change(record);
    }

    [[nodiscard]] const BatchIds &ids() const { return m_ids; }

private:
    Status add(const RecordDifference &record)
    {
        const RecordKind kind = record.record.kind;
        const auto &specs = recordType(kind).fields;
        const CellRow cells = m_batch.table(kind).row(record.record.row);
        m_cells.resize(specs.size());
        for (const FieldSpec &field : specs) {
            Cell &cell = ownCell(field.id);
            cell = cellOf(cells, field.id);
            if (cell.kind() != Cell::Reference)
                continue;
            const qint64 id = idOf(field, cell);
            if (id == 0 && (field.owned || field.required))
                return {}; // What it belongs to was not chosen.
            cell = id == 0 ? Cell() : Cell::integer(id);
        }
        for (const FieldChange &change : record.fields)
            set(change);
        const Result<qint64> id =
            m_transaction.insert(kind, m_cells.data(), m_batch.table(kind).uid(record.record.row));
        if (!id)
            return id.error();
        m_ids[size_t(kind)][record.record.row] = *id;
        return {};
    }

    /// Puts what differs from the file over it.
    void set(const FieldChange &change)
    {
        Cell &cell = ownCell(change.field);
        if (change.after.typeId() == QMetaType::LongLong) {
            cell = Cell::integer(change.after.toLongLong());
            return;
        }
        m_texts.push_back(change.after.toString().toUtf8());
        cell = Cell::text({m_texts.back().constData(), size_t(m_texts.back().size())});
    }

    Status change(const RecordDifference &record)
    {
        Record changes(record.stored.kind);
        for (const FieldChange &change : record.fields) {
            const FieldSpec &field = specOf(change.field);
            QVariant value = change.after;
            if (field.kind == FieldKind::Reference && record.isInFile) {
                const qint64 id = idOf(field, m_batch.cell(record.record, field.id));
                if (id == 0)
                    continue; // What it refers to was not chosen.
                value = id;
            }
            changes.setCell(field.id, value);
        }
        return m_transaction.update(record.stored, record.revision, changes);
    }

    /// Of the record in hand.
    [[nodiscard]] Cell &ownCell(FieldId field) { return m_cells[size_t(field.index)]; }
    /// The id of the record of the batch to which the field refers; 0 while that is not written.
    [[nodiscard]] qint64 idOf(const FieldSpec &field, const Cell &reference) const
    {
        return m_ids[size_t(field.target)][size_t(reference.integer())];
    }

    Transaction &m_transaction;
    const Batch &m_batch;
    BatchIds m_ids; ///< 0 while not written.
    std::vector<Cell> m_cells;
    std::vector<QByteArray> m_texts; ///< That are in no batch, until all is written.
};

} // namespace

Result<Difference> reconciler::compare(Connection &connection, std::shared_ptr<Batch> batch,
                                       const Identities &identities, const ImportProgress &progress,
                                       const KnownIdentifiers *known)
{
    return Comparison(connection, std::move(batch), identities, progress, known).run();
}

Status reconciler::write(Transaction &transaction, const Difference &difference,
                         const ImportProgress &progress, BatchIds *ids)
{
    Writer writer(transaction, difference);
    size_t done = 0;
    for (const RecordDifference &record : difference.records) {
        if (done++ % recordsPerStep == 0 && progress && !progress(done, difference.records.size()))
            return importCancelled();
        if (const Status written = writer.write(record); !written)
            return written;
    }
    if (ids)
        *ids = writer.ids();
    return transaction.flush();
}

QString reconciler::label(const QStringList &sources)
{
    if (sources.size() == 1)
        return QCoreApplication::translate("Import", "Import %1").arg(sources.first());
    return QCoreApplication::translate("Import", "Import %Ln file(s)", nullptr, int(sources.size()));
}

Result<Difference> Reconciler::compare(const Bundle &bundle) const
{
    Result<Batch> batch = packed(bundle);
    if (!batch)
        return batch.error();
    return reconciler::compare(m_store.connection(), std::make_shared<Batch>(std::move(batch).value()));
}

Result<ChangeSet> Reconciler::apply(const Difference &difference)
{
    if (difference.isEmpty())
        return ChangeSet();
    auto transaction = m_store.begin(reconciler::label({difference.batch->source}));
    if (!transaction)
        return transaction.error();
    if (const Status written = reconciler::write(**transaction, difference); !written)
        return written.error();
    return (*transaction)->commit();
}

} // namespace delegations
