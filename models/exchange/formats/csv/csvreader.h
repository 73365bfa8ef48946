#pragma once

#include "models/core/result.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace delegations {

/// One row of a table as it stands in its file.
struct CsvRow
{
    int line = 0; ///< Where it begins, from 1.
    std::span<const std::string_view> cells;
};

/// Goes through the rows of a text of separated values (RFC 4180, any separator), one at a time: a table of
/// any length takes the memory of its longest row.
class CsvReader
{
public:
    static constexpr size_t mostColumns = 500;
    static constexpr size_t longestCell = 1'000'000; ///< In bytes.

    /// UTF-8 with LF line ends; the text must outlive the reader. `name` is how messages call the file.
    CsvReader(std::string_view text, char delimiter, QString name);

    /// Called with each row that has something in it; the cells live until it returns. False stops.
    using Take = std::function<bool(const CsvRow &row)>;
    /// Error Input names the line of a quotation mark that is never closed, or is closed in the middle of
    /// a cell; of a row with more than mostColumns cells, and of one with a cell longer than longestCell.
    /// Rows before it have been taken by then.
    Status read(const Take &take) const;

private:
    std::string_view m_text;
    char m_delimiter;
    QString m_name;
};

/// What separates the cells, where the text's first line says it ("sep=;"), as some spreadsheets write it.
[[nodiscard]] std::optional<char> statedDelimiter(std::string_view text);

} // namespace delegations
