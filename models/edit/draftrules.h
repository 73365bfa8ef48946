#pragma once

#include "models/core/fieldspec.h"
#include "models/core/record.h"
#include "models/language/writtendate.h"

#include <vector>

namespace delegations {

/// What is wrong with a value, as a sentence for the person; empty when nothing is.
struct Problem
{
    QString text;
    bool blocks = false;   ///< It cannot be saved so. Otherwise it is only pointed out.
    bool asks = false;     ///< Whether the value shall stay although what it was made of is another now.
    QString proposal = {}; ///< What it could be instead; may be empty.

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Problem &) const = default;
};

/// Values that do not fit each other, told at one of them.
struct Inconsistency
{
    FieldId field;           ///< Where it is told.
    QList<FieldId> involved; ///< Those that make it.
    QString text;
    bool onlyPointedOut = false;
};

/// What a fresh row of a form starts with; such a row is blank, and not stored.
[[nodiscard]] Record startingValues(RecordKind kind);

/// Whether the person may put the rows of a group in an order. Rows with dates are ordered by these.
[[nodiscard]] bool hasOrder(RecordKind kind);

/// The date that a text is, its numbers in the order of the window's locale.
[[nodiscard]] ReadDate readHere(QStringView text);

/// The value as the field's column takes it, written dates in ISO 8601. What the field cannot be stays as it
/// was typed, for fieldProblem() to name. Dates in numbers are read as the window's locale writes them.
[[nodiscard]] QVariant understood(const FieldSpec &field, const QVariant &value);

/// Why a value of one field alone cannot be stored, the kind's own rules included. Empty when it can.
[[nodiscard]] QString fieldProblem(const FieldSpec &field, const QVariant &value);

/// How the values of a record contradict each other, or the record that it belongs to (`owner`, empty when
/// there is none).
[[nodiscard]] std::vector<Inconsistency> inconsistencies(const Record &record, const Record &owner);

} // namespace delegations
