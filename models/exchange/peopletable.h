#pragma once

#include "models/exchange/peoplereader.h"

#include <QStringList>

#include <map>

namespace delegations {

/// People as the rows of a table, a row for each seat or office, one for who has none; as a person reads
/// them.
class PeopleTable
{
public:
    using Row = std::vector<std::string>;

    /// With columns of their own for private contacts, which else have no place: a mark that is read again.
    explicit PeopleTable(bool includePrivate) : m_includePrivate(includePrivate) {}

    [[nodiscard]] QStringList titles() const;
    /// Valid until the next person's. UTF-8, whatever the database holds.
    [[nodiscard]] const std::vector<Row> &rows(const ExportedPerson &person);

private:
    void fill(Row &row, const ExportedPerson &person, const ExportedOffice *office);
    [[nodiscard]] const std::string &choice(RecordKind kind, const char *column, const std::string &value);

    bool m_includePrivate;
    std::vector<Row> m_rows;
    std::map<std::pair<RecordKind, std::string>, std::string> m_choices;
};

/// A table for the clipboard and for drops, in the forms that other programs take.
struct TableText
{
    QString plain; ///< Tabs between cells, a line each.
    QString html;
};

/// The people of the scope. Texts that look like formulas are escaped as the scope says.
[[nodiscard]] Result<TableText> peopleAsTable(Connection &connection, const ExportScope &scope);

} // namespace delegations
