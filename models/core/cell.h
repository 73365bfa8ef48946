#pragma once

#include "models/core/fieldid.h"

#include <memory>
#include <string_view>

namespace delegations {

/// A value of a record, small enough to be kept by the million. Its text (UTF-8) or bytes belong to whoever
/// made the cell. An empty text is nothing.
class Cell
{
public:
    enum Kind : quint8 { Nothing, Integer, Text, Bytes, Reference };

    Cell() = default;
    static Cell integer(qint64 number)
    {
        Cell cell;
        cell.m_kind = Integer;
        cell.m_integer = number;
        return cell;
    }
    static Cell text(std::string_view text) { return of(text.empty() ? Nothing : Text, text); }
    static Cell bytes(std::string_view bytes) { return of(bytes.empty() ? Nothing : Bytes, bytes); }
    /// The record in this place of a batch's table.
    static Cell reference(quint32 row)
    {
        Cell cell = integer(row);
        cell.m_kind = Reference;
        return cell;
    }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Nothing; }
    /// Of a number, and the row of a reference.
    [[nodiscard]] qint64 integer() const { return m_kind == Integer || m_kind == Reference ? m_integer : 0; }
    /// Of a text and of bytes; empty for the others.
    [[nodiscard]] std::string_view view() const
    {
        return m_kind == Text || m_kind == Bytes ? std::string_view(m_data, m_size) : std::string_view();
    }
    [[nodiscard]] QString toString() const
    {
        return QString::fromUtf8(view().data(), qsizetype(view().size()));
    }
    [[nodiscard]] QVariant toVariant() const;

    /// Inferred by an importer rather than said by the file: only a new record takes it.
    [[nodiscard]] bool isInferred() const { return m_inferred; }
    [[nodiscard]] Cell inferred() const
    {
        Cell cell = *this;
        cell.m_inferred = true;
        return cell;
    }

    /// Known to be as its field holds it, so that nobody need look at it again.
    [[nodiscard]] bool isChecked() const { return m_checked; }
    [[nodiscard]] Cell checked() const
    {
        Cell cell = *this;
        cell.m_checked = true;
        return cell;
    }

    bool operator==(const Cell &other) const
    {
        return m_kind == other.m_kind && integer() == other.integer() && view() == other.view();
    }

private:
    static Cell of(Kind kind, std::string_view content)
    {
        Cell cell;
        cell.m_kind = kind;
        cell.m_size = quint32(content.size());
        cell.m_data = content.data();
        return cell;
    }

    Kind m_kind = Nothing;
    bool m_inferred = false;
    bool m_checked = false;
    quint32 m_size = 0;
    union {
        qint64 m_integer = 0;
        const char *m_data;
    };
};

/// Of one field, of several records.
using CellColumn = std::unique_ptr<Cell[]>;

/// A record's cells, in the order of its type's fields: beside each other, or each in a column of its table,
/// of which there is none where no record near it says anything.
class CellRow
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor)
    CellRow(const Cell *cells) : m_cells(cells) {}
    CellRow(const CellColumn *columns, size_t row) : m_columns(columns), m_row(row) {}

    [[nodiscard]] const Cell &operator[](qsizetype field) const
    {
        static constexpr Cell nothing{};
        if (m_cells)
            return m_cells[field];
        const CellColumn &column = m_columns[field];
        return column ? column[m_row] : nothing;
    }

private:
    const Cell *m_cells = nullptr;
    const CellColumn *m_columns = nullptr;
    size_t m_row = 0;
};

/// The record's cell of a field, which must be one of its kind.
[[nodiscard]] inline const Cell &cellOf(CellRow cells, FieldId field)
{
    return cells[field.index];
}

} // namespace delegations
