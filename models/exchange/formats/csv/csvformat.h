#pragma once

#include "models/exchange/markup/textencoding.h"

#include <QStringList>

#include <vector>

namespace delegations {

/// How a table of separated values is written.
struct CsvFormat
{
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ','; ///< Comma, semicolon or tab.
    /// Which of the rows that have something in them names the columns, from 1; 0 when none does. What
    /// stands above is a title.
    int headerRow = 1;

    bool operator==(const CsvFormat &) const = default;

    [[nodiscard]] bool hasHeader() const { return headerRow > 0; }
};

/// The format that the file seems to have, from its beginning: the separator is the one that gives the most
/// even columns.
[[nodiscard]] CsvFormat detectedFormat(const QByteArray &bytes);
/// The row that seems to name the columns in a text with this separator; see CsvFormat.
[[nodiscard]] int detectedHeaderRow(std::string_view text, char delimiter);

/// The file's text as CsvReader wants it. Error Input as decodedText().
[[nodiscard]] Result<QByteArray> csvText(const QByteArray &bytes, const QString &name, TextEncoding encoding);

/// The same for the whole lines within the first 256 KB of a file.
[[nodiscard]] Result<QByteArray> csvBeginning(const QByteArray &bytes, const QString &name,
                                              TextEncoding encoding);

/// A cell without the apostrophe that keeps spreadsheets from taking a text for a formula.
[[nodiscard]] std::string_view plainCell(std::string_view text);
/// The same in one line, as this program reads it.
[[nodiscard]] QString csvCell(std::string_view text);

/// The first rows of a text, at most `most`; short when the text makes no sense behind them.
struct CsvLine
{
    int line = 0;
    QStringList cells;
};
[[nodiscard]] std::vector<CsvLine> firstRows(std::string_view text, char delimiter, int most);

/// What the columns are called, each name once; one without a name is "column 3".
[[nodiscard]] QStringList columnNames(const QStringList &header);
[[nodiscard]] QString columnName(qsizetype at);

} // namespace delegations
