#pragma once

#include "models/exchange/transfer/importplan.h"

namespace delegations {

/// A record of a file as a person recognises it.
struct RecordText
{
    QString name;    ///< Never empty.
    QString context; ///< What it is, and where it belongs: "Membership, Senate of the Parliament".
};

[[nodiscard]] RecordText recordText(const Batch &batch, const BatchKey &key);
/// Also of a record that the file does not name.
[[nodiscard]] RecordText recordText(const FileDifference &file, const RecordDifference &record);

/// One field of a record before and after the import.
struct FieldText
{
    FieldId field;
    QString label;
    QString before;
    QString after;
};

/// What a difference says field by field: of a changed record what changes, of a new one what it will hold.
[[nodiscard]] std::vector<FieldText> fieldTexts(const FileDifference &file, const RecordDifference &record);
/// How many there are of them, cheaply.
[[nodiscard]] int fieldCount(const FileDifference &file, const RecordDifference &record);

} // namespace delegations
