#pragma once

#include "models/core/result.h"
#include "models/exchange/formats/bundle.h"

namespace delegations {

class Batch;

/// How many records of one kind, names say, or offices held, may belong to one record of a file.
constexpr int mostOfOneOwner = 10'000;
/// How many warnings a person is given of a file; of the others, the number.
constexpr qsizetype mostWarnings = 10'000;

/// Error Input names a record of the file to which more belongs than any real one has: a page with it, or a
/// form, could not be shown.
[[nodiscard]] Status checkBounds(const Batch &batch);

/// Adds a warning, or counts it in `unsaid` when there are enough.
void addWarning(QList<Warning> &warnings, qsizetype &unsaid, int line, const QString &text);
/// Says at the end how many were only counted.
void addUnsaid(QList<Warning> &warnings, qsizetype unsaid);

} // namespace delegations
