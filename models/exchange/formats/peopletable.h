#pragma once

#include "models/exchange/formats/peoplereader.h"

#include <QStringList>

#include <map>
#include <optional>

namespace delegations {

/// People as the rows of a table, a row for each seat or office, one for who has none; as a person reads
/// them.
class PeopleTable
{
public:
    using Row = std::vector<std::string>;
    /// Own ones alone, so that who reads the table again has what was stored; or as everything is shown and
    /// counted, by those of the period where an office has none.
    enum class Dates { Own, WithPeriods };

    /// With columns of their own for private contacts, which else have no place: a mark that is read again.
    /// `further` are those of furtherFieldsOfPeople() that have columns.
    explicit PeopleTable(bool includePrivate, Dates dates = Dates::Own, QList<FieldId> further = {})
        : m_includePrivate(includePrivate), m_dates(dates), m_further(std::move(further))
    {
    }

    [[nodiscard]] QStringList titles() const;
    /// Valid until the next person's. UTF-8, whatever the database holds.
    [[nodiscard]] const std::vector<Row> &rows(const ExportedPerson &person);

private:
    void fill(Row &row, const ExportedPerson &person, const ExportedOffice *office);
    [[nodiscard]] const std::string &choice(FieldId field, const std::string &value);

    bool m_includePrivate;
    Dates m_dates;
    QList<FieldId> m_further;
    std::vector<Row> m_rows;
    std::map<std::pair<FieldId, std::string>, std::string> m_choices;
};

/// A table for the clipboard and for drops, in the forms that other programs take.
struct TableText
{
    QString plain; ///< Tabs between cells, a line each.
    QString html;
    qint64 rows = 0; ///< Without the titles.
};

/// The people that are asked for; with memberships, just the rows of these, in their order. Texts that look
/// like formulas are escaped as the request says.
[[nodiscard]] Result<TableText> peopleAsTable(Connection &connection, const ExportRequest &request,
                                              const std::optional<QList<qint64>> &memberships = std::nullopt);

} // namespace delegations
