#pragma once

#include "models/exchange/formats/batchkey.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace delegations {

/// Something that was not taken as it stands, for the person to look at.
struct Warning
{
    /// What becomes of it.
    enum Outcome : quint8 {
        NotImported,
        KeptAside, ///< Fits no field, and stays with its record as further data.
        ToLookAt,  ///< Is decided as the warning says, which may not be what is meant.
    };
    int line = 0; ///< From 1; 0 when it concerns no line.
    QString text; ///< A whole sentence.
    Outcome outcome = NotImported;
    QString about = {};  ///< The name of the person or body whom it concerns; empty when it is the file.
    qsizetype count = 1; ///< For how many it stands.
    std::optional<BatchKey> record = {}; ///< Which it concerns, where the name is to be found by it.

    bool operator==(const Warning &) const = default;
};

constexpr std::array warningOutcomes{Warning::NotImported, Warning::KeptAside, Warning::ToLookAt};

/// "Not imported": what is said of it before the import and afterwards.
[[nodiscard]] QString outcomeText(Warning::Outcome outcome);
/// The warning behind the name of whom it concerns: "Surname Given: ...".
[[nodiscard]] QString namedText(const Warning &warning);
/// Where it stands: "line 12"; empty when it concerns no line.
[[nodiscard]] QString lineText(const Warning &warning);
/// All of that, behind the file's name unless this is empty: "list.csv, line 12, Surname Given: ...".
[[nodiscard]] QString placedText(const Warning &warning, const QString &file);

/// How many warnings a person is given of a file; of the others, the numbers.
constexpr qsizetype mostWarnings = 10'000;
/// By what becomes of them.
using UnsaidWarnings = std::array<qsizetype, warningOutcomes.size()>;

/// Adds a warning, or counts it in `unsaid` when there are enough.
void addWarning(QList<Warning> &warnings, UnsaidWarnings &unsaid, const Warning &warning);
/// Says at the end how many were only counted.
void addUnsaid(QList<Warning> &warnings, const UnsaidWarnings &unsaid);

} // namespace delegations
