#pragma once

#include "models/core/fieldspec.h"

#include <QLayout>

#include <vector>

namespace delegations {

/// Cells of different widths in lines on a common grid of twelve columns, or six where there is little room.
/// A line that is not full is filled by its widest cells. Hidden cells take no room.
class CellLayout : public QLayout
{
public:
    explicit CellLayout(QWidget *parent = nullptr);
    ~CellLayout() override;

    /// How much of a line of twelve columns a field wants.
    [[nodiscard]] static int columnsFor(FieldKind kind);
    /// The same of rows that stand like a table of people: all that is mostly said fits one line.
    [[nodiscard]] static int columnsInTable(FieldKind kind);
    /// `columns` of twelve.
    void addCell(QWidget *cell, int columns);
    /// How many lines the cells take in this width.
    [[nodiscard]] int lineCount(int width) const { return int(lines(width).size()); }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_cells.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &area) override;

private:
    struct Cell
    {
        QLayoutItem *item = nullptr;
        int columns = 12;
    };
    struct Line
    {
        std::vector<size_t> cells;
        std::vector<int> columns; ///< Of its cells; together the whole line.
    };

    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] int lineHeight(const Line &line) const;
    int place(const QRect &area, bool apply) const;

    std::vector<Cell> m_cells;
};

} // namespace delegations
