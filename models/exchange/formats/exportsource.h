#pragma once

#include "models/core/recordkey.h"
#include "models/store/sqlite/statement.h"

#include <vector>

namespace delegations {

/// A statement that gives records of one kind by an id, and where it gives which of their fields.
struct ExportSource
{
    /// `day` is as in ExportSelection, and outlives this.
    ExportSource(Connection &connection, RecordKind recordKind, const QString &name, const QByteArray &day);

    /// Nothing where the statement does not give the field, or there is none (-1).
    [[nodiscard]] Cell cell(int field) const
    {
        return field < 0 || columns[size_t(field)] < 0 ? Cell() : statement.cell(columns[size_t(field)]);
    }
    [[nodiscard]] Cell cell(const char *column) const;
    [[nodiscard]] std::string_view uid() const { return statement.text(m_uid); }
    [[nodiscard]] std::string_view extras() const { return statement.text(m_extras); }
    /// Whether the row is a contact that only those who ask for private ones may see.
    [[nodiscard]] bool isPrivate() const;
    /// Begins with the records of this id; statement.step() gives the first.
    void start(qint64 id) { statement.bind(m_id, id); }

    Statement statement;
    RecordKind kind;
    std::vector<int> columns; ///< By field; -1 where the statement does not give it.
    /// Columns of ids that refer to records of other kinds, where the fields give their uids.
    std::vector<std::pair<int, RecordKind>> targets;

private:
    int m_id = 0; ///< The placeholder.
    int m_uid = -1;
    int m_extras = -1;
};

/// The place of a column among the fields of its kind; -1 when the kind has none such.
[[nodiscard]] int fieldOf(RecordKind kind, const char *column);

/// The statement that gives the records of a kind which belong to an owner.
[[nodiscard]] QString childrenStatement(RecordKind kind, RecordKind owner);

} // namespace delegations
