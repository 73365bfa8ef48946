#pragma once

#include "models/exchange/formats/bundle.h"

namespace delegations {

/// Warnings of one sort about the lines of a table: the first ones in full, of the others the lines.
class CsvWarnings
{
public:
    void add(int line, const QString &text);
    /// All of them, with a last one about the lines that are not among the first.
    [[nodiscard]] QList<Warning> all() const;

private:
    QList<Warning> m_first;
    QStringList m_further; ///< Lines.
    int m_furtherCount = 0;
};

} // namespace delegations
