#pragma once

#include "models/core/details.h"
#include "models/core/kinds/browsable.h"
#include "models/core/result.h"
#include "models/core/viewpoint.h"
#include "models/language/countries.h"
#include "models/language/initials.h"
#include "models/store/search/rolequeries.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

/// How the queries of detail pages read their statements' rows.
namespace delegations::detailqueries {

/// Collects errors, so that a page's many small queries read as a list: after the first failure nothing more
/// is run.
class Reader
{
public:
    Reader(Connection &connection, const Viewpoint &viewpoint)
        : m_connection(connection), m_viewpoint(viewpoint)
    {
    }

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const Viewpoint &viewpoint() const { return m_viewpoint; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    template <typename T>
    T take(Result<T> result)
    {
        if (result)
            return std::move(result).value();
        if (!m_error)
            m_error = result.error();
        return {};
    }

    template <typename T, typename Read>
    std::vector<T> all(const char *statement, const QVariantMap &values, Read read)
    {
        if (m_error)
            return {};
        Query query(m_connection, statement, m_viewpoint);
        query.bindAll(values);
        return take(query.all<T>(read));
    }

    /// The one row of a record's head; NotFound when there is none.
    template <typename T, typename Read>
    T head(const char *statement, qint64 id, Read read)
    {
        std::vector<T> rows = all<T>(statement, {{QStringLiteral("id"), id}}, read);
        if (!rows.empty())
            return std::move(rows.front());
        if (!m_error)
            m_error = Error{ErrorCode::NotFound,
                            QCoreApplication::translate("Store", "This record is no longer in the database."),
                            {}};
        return {};
    }

    /// The roles of the database, read once.
    const RoleWords &roles()
    {
        if (!m_roles && !m_error)
            m_roles = take(roleWords(m_connection));
        static const RoleWords usual;
        return m_roles ? *m_roles : usual;
    }
    /// What somebody is, of two columns of the current row: as it is stored, and the person's gender.
    QString office(const Query &row, int column, int genderColumn)
    {
        if (row.text(column).isEmpty())
            return {};
        return roles().shown(m_viewpoint.language, row.text(column), row.text(genderColumn));
    }

private:
    Connection &m_connection;
    Viewpoint m_viewpoint;
    std::optional<RoleWords> m_roles;
    std::optional<Error> m_error;
};

template <typename T>
Result<T> finish(const Reader &reader, T details)
{
    if (reader.error())
        return *reader.error();
    return details;
}

inline RecordLink link(const Query &row, RecordKind kind, int idColumn, int textColumn)
{
    return {{kind, row.integer(idColumn)}, row.text(textColumn)};
}

/// Of an id and the three columns of $area_names.
inline RecordLink countryLink(const Query &row, int idColumn, const QString &language)
{
    return {
        {RecordKind::Area, row.integer(idColumn)},
        shownCountryName(row.text(idColumn + 1), row.text(idColumn + 2), row.text(idColumn + 3), language)};
}

/// Of two columns; where they are empty, of the sort name.
inline NameParts parts(const Query &row, int column, const QString &sortName, const QString &name)
{
    const NameParts known{row.text(column), row.text(column + 1)};
    return known == NameParts() ? partsBySortName(name, sortName) : known;
}

inline QVariantMap byId(qint64 id)
{
    return {{QStringLiteral("id"), id}};
}

/// An organization that has a page, as a link; any other only as its name.
inline RecordLink organizationLink(const Query &row, int idColumn, int nameColumn, int classificationColumn)
{
    return {hasPage(row.text(classificationColumn))
                ? RecordKey{RecordKind::Organization, row.integer(idColumn)}
                : RecordKey(),
            row.text(nameColumn)};
}

inline std::vector<NameEntry> names(Reader &reader, const char *statement, qint64 id)
{
    return reader.all<NameEntry>(statement, byId(id), [](const Query &row) {
        return NameEntry{row.text(0), row.text(1), row.text(2), row.date(3), row.date(4)};
    });
}

/// Those of the statement but for the title; the record's own too, in whatever language, where it is neither.
inline std::vector<NameEntry> furtherNames(Reader &reader, const char *statement, const RecordLink &record,
                                           const QString &own)
{
    std::vector<NameEntry> found = names(reader, statement, record.key.id);
    if (std::ranges::find(found, own, &NameEntry::text) == found.end() && !own.isEmpty())
        found.insert(found.begin(), {{}, {}, own, {}, {}});
    std::erase_if(found, [&](const NameEntry &name) { return name.text == record.text; });
    return found;
}

inline std::vector<ContactEntry> contacts(Reader &reader, const char *statement, qint64 id)
{
    return reader.all<ContactEntry>(statement, byId(id), [](const Query &row) {
        return ContactEntry{row.text(0), row.text(1), row.text(2), row.integer(3) != 0};
    });
}

inline std::vector<WebLink> webLinks(Reader &reader, const char *statement, qint64 id)
{
    return reader.all<WebLink>(statement, byId(id), [](const Query &row) {
        return WebLink{row.text(0), row.text(1)};
    });
}

} // namespace delegations::detailqueries
