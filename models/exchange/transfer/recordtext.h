#pragma once

#include "models/core/fieldspec.h"
#include "models/exchange/transfer/importplan.h"

#include <functional>

namespace delegations {

/// A record of a file as a person recognises it.
struct RecordText
{
    QString name;    ///< Never empty.
    QString context; ///< What it is, and where it belongs: "Membership, Senate of the Parliament".
};

[[nodiscard]] RecordText recordText(const Batch &batch, const BatchKey &key);
/// What it is called: a stored body as it is there, whatever the file calls it.
[[nodiscard]] QString nameIn(const FileDifference &file, const BatchKey &key);
/// Also of a record that the file does not name.
[[nodiscard]] RecordText recordText(const FileDifference &file, const RecordDifference &record);

/// What belongs to a person or body, as a line below it: name what it is ("Membership"), context what it says
/// ("member, Senate of the Parliament, from 4 June 2022").
[[nodiscard]] RecordText partText(const FileDifference &file, const RecordDifference &record);
/// What a subject of a file is and brings along: "Chamber, Kazakhstan · 3 contacts".
[[nodiscard]] QString subjectText(const FileDifference &file, size_t subject);
/// How a file and its formats know a record: its line, its UUID, what there is no field for.
[[nodiscard]] QString technicalText(const FileDifference &file, const RecordDifference &record);

/// One field of a record before and after the import.
struct FieldText
{
    FieldId field;
    QString label;
    QString before;
    QString after;
};

/// How a value is written: in words, or with dates as they are stored.
using ValueText = std::function<QString(const FieldSpec &field, const QVariant &value)>;

/// What a difference says field by field: of a changed record what changes, of a new one what it will hold.
[[nodiscard]] std::vector<FieldText> fieldTexts(const FileDifference &file, const RecordDifference &record,
                                                const ValueText &text);
/// How many there are of them, cheaply.
[[nodiscard]] int fieldCount(const FileDifference &file, const RecordDifference &record);

} // namespace delegations
