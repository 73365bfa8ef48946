#pragma once

#include "models/core/cell.h"
#include "models/core/result.h"

#include <QHash>

#include <array>
#include <memory>
#include <memory_resource>
#include <vector>

namespace delegations {

class Connection;
class Statement;

/// Stored records of one kind, read one set after the other into the same memory.
class StoredRows
{
public:
    [[nodiscard]] size_t size() const { return m_ids.size(); }
    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }
    [[nodiscard]] qint64 id(size_t row) const { return m_ids[row]; }
    [[nodiscard]] qint64 revision(size_t row) const { return m_revisions[row]; }
    /// Another one each time that rows are read into it.
    [[nodiscard]] quint64 set() const { return m_set; }
    /// In the order of the kind's fields; the texts stay until the next set is read.
    [[nodiscard]] CellRow cells(size_t row) const { return &m_cells[row * m_width]; }

private:
    friend class StoredRecords;

    void clear(size_t width);

    size_t m_width = 0;
    quint64 m_set = 0;
    std::vector<qint64> m_ids;
    std::vector<qint64> m_revisions;
    std::vector<Cell> m_cells;
    std::pmr::monotonic_buffer_resource m_texts;
};

/// Reads records as they are stored, whole, through statements that select id, uid, revision and then all
/// fields of a kind in their order.
class StoredRecords
{
public:
    explicit StoredRecords(Connection &connection) : m_connection(connection) {}
    ~StoredRecords();

    /// The records whose reference names this id. The same question again costs nothing.
    [[nodiscard]] Result<const StoredRows *> referring(FieldId reference, qint64 id);
    [[nodiscard]] Result<const StoredRows *> withIds(RecordKind kind, const QList<qint64> &ids);
    /// Those that the statement selects by its placeholders, in their order: a UUID, a name and a day ...
    [[nodiscard]] Result<const StoredRows *> found(RecordKind kind, const QString &statement,
                                                   std::initializer_list<Cell> keys);

private:
    struct Reading;

    [[nodiscard]] Reading &reading(RecordKind kind, const QString &statement);
    /// Reads besides what the reading holds.
    Status readMore(Reading &reading, std::initializer_list<Cell> keys);
    static void takeRow(Reading &reading);

    Connection &m_connection;
    QHash<QString, std::shared_ptr<Reading>> m_readings;
    std::array<std::vector<Reading *>, recordKindCount> m_byField; ///< By kind, then field.
};

} // namespace delegations
