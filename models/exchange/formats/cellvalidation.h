#pragma once

#include "models/core/fieldspec.h"
#include "models/exchange/formats/batch.h"

#include <QHash>

namespace delegations {

/// Makes what a file says fit for its columns: without invisible characters, in the column's form.
class CellValidation
{
public:
    /// The batch keeps the texts that had to be changed, and must outlive it.
    explicit CellValidation(Batch &batch) : m_batch(batch) {}

    /// The value as its column holds it; nothing when nothing is left of it.
    [[nodiscard]] Cell cleaned(const FieldSpec &field, const Cell &value);
    /// One of the field's choices that a file writes with capitals: "Male"; else the value.
    [[nodiscard]] Cell inSmallLetters(const FieldSpec &field, const Cell &value);
    /// Why the value cannot be stored; empty when it can.
    [[nodiscard]] QString problem(const FieldSpec &field, const Cell &value);
    /// Cleans the batch's values, and marks those that can be stored as checked.
    void checkAll();

private:
    [[nodiscard]] Cell inCapitals(const FieldSpec &field, const Cell &value);

    Batch &m_batch;
    /// What short values that repeat were found to be, by field and value.
    QHash<std::pair<const FieldSpec *, QByteArray>, QString> m_known;
};

} // namespace delegations
