#pragma once

#include "models/core/cell.h"
#include "models/core/result.h"
#include "models/exchange/formats/batchkey.h"
#include "models/exchange/formats/bundle.h"

#include <array>
#include <memory>
#include <memory_resource>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace delegations {

/// The records of one kind, a row of cells each. A reference names a row of the table of the field's target.
class BatchTable
{
public:
    [[nodiscard]] quint32 size() const { return quint32(m_lines.size()); }
    [[nodiscard]] CellRow row(quint32 row) const
    {
        return {m_blocks[row / rowsPerBlock].get(), row % rowsPerBlock};
    }
    /// To be written. Stays where it is.
    [[nodiscard]] Cell &cell(quint32 row, qsizetype field)
    {
        CellColumn &column = m_blocks[row / rowsPerBlock][size_t(field)];
        if (!column)
            column = std::make_unique<Cell[]>(rowsPerBlock);
        return column[row % rowsPerBlock];
    }
    /// Where the file says it, from 1; 0 when the place has no line.
    [[nodiscard]] int line(quint32 row) const { return m_lines[row]; }
    /// Puts a row, to which nothing refers, in the place of one above it; those between go down by one.
    void moveUp(quint32 row, quint32 to);
    /// The record's UUID where the file gives one; empty otherwise.
    [[nodiscard]] std::string_view uid(quint32 row) const
    {
        return row < m_uids.size() ? m_uids[row] : std::string_view();
    }
    /// Whether it is one of no other file and program: made of what the file calls the record.
    [[nodiscard]] bool isUidLocal(quint32 row) const { return m_localUids.contains(row); }
    [[nodiscard]] bool isDropped(quint32 row) const { return m_dropped.contains(row); }

private:
    friend class Batch;

    static constexpr size_t rowsPerBlock = 256;

    size_t m_width = 0;
    /// Of each block of rows one for each field, made when it first holds something: most fields are said of
    /// few records. None is ever moved, so that a table that grows takes no more memory than its cells.
    std::vector<std::unique_ptr<CellColumn[]>> m_blocks;
    std::vector<int> m_lines;
    std::vector<std::string_view> m_uids;
    std::unordered_set<quint32> m_localUids;
    std::unordered_set<quint32> m_dropped;
};

/// What an importer read out of one file, packed: what is compared and written. Its texts live as long as it
/// does.
class Batch
{
public:
    Batch();

    QString source; ///< The file's name without its folder.
    QList<Warning> warnings;
    int skipped = 0; ///< Records of the file that gave none here.
    QString day;     ///< The day of which the file speaks (ISO 8601); empty when it says none.

    /// A new row of empty cells.
    quint32 add(RecordKind kind, int line, std::string_view uid = {});
    /// Takes the last row of the kind, to which nothing refers, away again.
    void removeLast(RecordKind kind);
    /// The text must live as long as the batch.
    void setUid(const BatchKey &key, std::string_view uid);
    /// The same with a localUid(), by which the record is known when the file comes again.
    void setLocalUid(const BatchKey &key, const QString &uid);
    /// Somebody has said which body an organization is: its name is that of the stored one, or of a new one.
    void settle(quint32 organization, const QString &name);
    [[nodiscard]] bool isSettled(quint32 organization) const { return m_settled.contains(organization); }
    /// What the file itself calls a settled organization, with semicolons between; empty for any other
    /// record.
    [[nodiscard]] QString calledBefore(const BatchKey &key) const;
    /// Says of two organizations that they are one: whatever refers to `from` refers to `to`, and so do seats
    /// and offices that are alike then. `from` must be settled.
    void join(quint32 from, quint32 to);
    /// Leaves out a record to which nothing refers, as if the file did not have it.
    void drop(const BatchKey &key) { m_tables[size_t(key.kind)].m_dropped.insert(key.row); }
    [[nodiscard]] const BatchTable &table(RecordKind kind) const { return m_tables[size_t(kind)]; }
    [[nodiscard]] BatchTable &table(RecordKind kind) { return m_tables[size_t(kind)]; }
    /// The record's cell of a field, which must be one of its kind.
    [[nodiscard]] const Cell &cell(const BatchKey &key, FieldId field) const
    {
        return cellOf(table(key.kind).row(key.row), field);
    }
    /// The same in a row of the field's kind, to be written.
    [[nodiscard]] Cell &cell(quint32 row, FieldId field) { return table(field.kind).cell(row, field.index); }
    [[nodiscard]] size_t size() const;

    /// A copy of the text that lives as long as the batch.
    [[nodiscard]] std::string_view keep(std::string_view text);
    [[nodiscard]] std::string_view keep(const QString &text);

private:
    void redirect(const BatchKey &from, quint32 to);

    std::array<BatchTable, recordKindCount> m_tables;
    std::unordered_map<quint32, QString> m_settled; ///< With what the file calls them.
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_texts;
};

/// The row of the chamber in which the membership of that row is a national mandate: on a seat of its own.
[[nodiscard]] std::optional<quint32> ownChamber(const Batch &batch, quint32 membership);

/// Packs what an importer described. Error Input names a record whose reference leads nowhere.
[[nodiscard]] Result<Batch> packed(const Bundle &bundle);

} // namespace delegations
