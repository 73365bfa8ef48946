#pragma once

#include "models/core/cell.h"
#include "models/exchange/formats/sheets/zipwriter.h"

#include <QStringList>

#include <string>

namespace delegations {

/// A workbook (Office Open XML) that is written row by row to where it goes: it takes little memory and no
/// temporary files, and whatever the target does not take is an error.
class Workbook
{
public:
    /// A table longer than `rowsPerSheet`, that of the titles included, goes on in further sheets.
    Workbook(QIODevice &target, int rowsPerSheet);

    /// To be called first.
    Status begin();
    /// A table with these titles, under which its rows follow.
    Status beginTable(const QString &name, const QStringList &titles);
    Status beginRow();
    void addText(std::string_view text);
    void addNumber(double number);
    /// A real date when its day is known and spreadsheets have it, else its text.
    void addDate(std::string_view date);
    void skipCell() { ++m_column; }
    /// Ends the last table, and the workbook.
    Status finish();

private:
    enum class Style { Plain, Title, Date };
    struct Sheet
    {
        std::string name; ///< As XML.
        std::string filter;
    };

    Status beginSheet();
    Status endSheet();
    Status passOn();
    void beginCell(Style style, std::string_view type);
    void addText(std::string_view text, Style style);
    [[nodiscard]] std::string sheetList() const;
    [[nodiscard]] std::string relations() const;
    [[nodiscard]] std::string contentTypes() const;

    ZipWriter m_zip;
    int m_rowsPerSheet;
    std::string m_text; ///< Of the sheet in hand, not yet passed on.
    std::vector<Sheet> m_sheets;
    QString m_name;
    QStringList m_titles;
    std::vector<std::string> m_columns; ///< Their letters.
    bool m_isInSheet = false;
    int m_part = 1; ///< Of the table.
    int m_row = 0;  ///< From 1, as spreadsheets count; 0 before the titles.
    int m_column = 0;
};

} // namespace delegations
