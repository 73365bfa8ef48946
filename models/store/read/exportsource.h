#pragma once

#include "models/core/fieldid.h"
#include "models/store/sqlite/statement.h"

#include <memory>
#include <vector>

namespace delegations {

/// Gives records of one kind by an id, their own or that of whom they belong to, in a form to be written.
class ExportSource
{
public:
    using Ptr = std::unique_ptr<ExportSource>;

    /// `day` is as in ExportSelection, and outlives the source. References give the uids of what they refer
    /// to.
    [[nodiscard]] static Ptr records(Connection &connection, RecordKind kind, const QByteArray &day);
    /// Those of a kind that belong to an owner, with references as they are stored where the owner is told by
    /// the place.
    [[nodiscard]] static Ptr belongings(Connection &connection, RecordKind kind, RecordKind owner,
                                        const QByteArray &day);
    /// As they are stored.
    [[nodiscard]] static Ptr stored(Connection &connection, RecordKind kind);
    [[nodiscard]] static Ptr storedBelongings(Connection &connection, RecordKind kind, RecordKind owner);
    /// Family name, given name and patronymic of a person's own name, in this order.
    [[nodiscard]] static Ptr nameParts(Connection &connection);
    /// How a language shows a person's name, with the parts of it; none where it has none of its own.
    [[nodiscard]] static Ptr shownName(Connection &connection, const QString &language);
    /// What a person is or was, by ExportedOffice's columns, in names of the language.
    [[nodiscard]] static Ptr offices(Connection &connection, const QByteArray &day, const QString &language);

    /// Begins with the records of this id; step() gives the first.
    void start(qint64 id) { m_statement.bind(m_id, id); }
    [[nodiscard]] Result<bool> step() { return m_statement.step(); }
    void end() { m_statement.reset(); }

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    /// Nothing where the source does not give the field, which must be one of the kind.
    [[nodiscard]] Cell cell(FieldId field) const
    {
        const int column = m_columns[size_t(field.index)];
        return column < 0 ? Cell() : m_statement.cell(column);
    }
    [[nodiscard]] std::string_view uid() const { return m_statement.text(m_uid); }
    [[nodiscard]] std::string_view extras() const;
    [[nodiscard]] std::string_view text(int column) const { return m_statement.text(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_statement.integer(column); }
    /// Whether the row is a contact that only those who ask for private ones may see.
    [[nodiscard]] bool isPrivate() const;
    /// Columns of ids that refer to records of other kinds, where the fields give their uids.
    [[nodiscard]] const std::vector<std::pair<int, RecordKind>> &targets() const { return m_targets; }

private:
    ExportSource(Connection &connection, RecordKind kind, const QString &statement, const QByteArray &day);
    [[nodiscard]] static Ptr make(Connection &connection, RecordKind kind, const QString &statement,
                                  const QByteArray &day = {});
    void speak(const QString &language);

    Statement m_statement;
    QByteArray m_language; ///< Of the statement, where it asks for one.
    RecordKind m_kind;
    std::vector<std::pair<int, RecordKind>> m_targets;
    std::vector<int> m_columns; ///< By field; -1 where the statement does not give it.
    int m_id = 0;               ///< The placeholder.
    int m_uid = -1;
};

} // namespace delegations
