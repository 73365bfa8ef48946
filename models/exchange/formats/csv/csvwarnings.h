#pragma once

#include "models/exchange/formats/warning.h"

#include <QStringList>

#include <string_view>

namespace delegations {

/// Warnings of one sort, with one outcome, about the lines of a table: the first ones in full, of the others
/// the lines.
class CsvWarnings
{
public:
    explicit CsvWarnings(Warning::Outcome outcome) : m_outcome(outcome) {}

    void add(int line, const QString &text, std::string_view about = {});
    /// All of them, with a last one about the lines that are not among the first.
    [[nodiscard]] QList<Warning> all() const;

private:
    Warning::Outcome m_outcome;
    QList<Warning> m_first;
    QStringList m_further; ///< Lines.
    int m_furtherCount = 0;
};

} // namespace delegations
