#pragma once

#include "models/core/cell.h"
#include "models/core/result.h"

#include <QStringList>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

class QIODevice;

namespace delegations {

/// A workbook that is written row by row into a temporary folder, in little memory.
class Workbook
{
public:
    explicit Workbook(int rowsPerSheet);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// A table with these titles, under which its rows follow.
    Status beginTable(const QString &name, const QStringList &titles);
    Status beginRow();
    void addText(std::string_view text);
    void addNumber(double number);
    /// A real date when its day is known and spreadsheets have it, else its text.
    void addDate(std::string_view date);
    void skipCell() { ++m_column; }
    /// Ends the last table and hands the file over.
    Status finish(QIODevice &target);

private:
    void endSheet();
    Status beginSheet();

    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_folderPath;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_titleFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    int m_rowsPerSheet;
    QString m_name;
    QStringList m_titles;
    int m_part = 1; ///< Of the table.
    int m_row = 0;
    int m_column = 0;
};

} // namespace delegations
