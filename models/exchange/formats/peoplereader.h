#pragma once

#include "models/core/term.h"
#include "models/exchange/formats/exportoutput.h"
#include "models/language/bodies/rolewords.h"
#include "models/store/read/exportselection.h"
#include "models/store/read/exportsource.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace delegations {

/// A seat or office as other programs' address books and tables take it: names, not records.
struct ExportedOffice
{
    enum Column {
        Organization,
        Chamber,
        Party,
        Role,
        Capacity,
        Country,
        Area,
        Period,
        Start,
        End,
        Replaces,
        StandsInFor,
        StartReason,
        EndReason,
        Votes
    };
    static constexpr size_t columnCount = Votes + 1;

    std::array<std::string, columnCount> texts;
    qint64 membership = 0;
    std::string periodStart;
    std::string periodEnd;

    /// When it is held, by the dates of its period where it has none.
    [[nodiscard]] Term term() const;
};

struct ExportedContact
{
    std::string type;
    std::string value;
    std::string label;
    bool isPrivate = false;
};

struct ExportedLink
{
    std::string url;
    std::string note;
};

/// One person with what stands in other tables.
struct ExportedPerson
{
    enum NamePart { Family, Given, Patronymic };

    std::string uid;
    std::vector<std::string> fields; ///< By the fields of Person; the photo as bytes.
    std::array<std::string, 3> nameParts;
    std::vector<ExportedOffice> offices;
    std::vector<ExportedContact> contacts; ///< Without private ones, unless asked for.
    std::vector<ExportedLink> links;

    [[nodiscard]] const std::string &field(FieldId field) const { return fields[size_t(field.index)]; }
};

/// Reads the people of a selection one after the other, into the same memory.
class PeopleReader
{
public:
    /// `day` is that on which offices are held, as in ExportSelection; `language` as in ExportRequest.
    PeopleReader(Connection &connection, const ExportSelection &selection, QByteArray day,
                 bool includePrivate, const QString &language = {});

    /// The next person; null behind the last.
    [[nodiscard]] Result<const ExportedPerson *> next();

private:
    /// Calls `take` for each row of the source that belongs to the person in hand.
    template <typename Take>
    Status forEach(ExportSource &source, Take take);
    Status readPerson();
    Status readShownName();
    Status readOffices();
    Status readContacts();

    const ExportSelection &m_selection;
    QByteArray m_day;
    QString m_language;
    std::optional<RoleWords> m_roles; ///< Read with the first office.
    bool m_includePrivate;
    Connection &m_connection;
    std::unique_ptr<ExportSource> m_people;
    std::unique_ptr<ExportSource> m_names;
    std::unique_ptr<ExportSource> m_shownNames; ///< Only in a language.
    std::unique_ptr<ExportSource> m_offices;
    std::unique_ptr<ExportSource> m_contacts;
    std::unique_ptr<ExportSource> m_links;
    qint64 m_id = 0;
    ExportedPerson m_person;
};

/// Passes on what `append` adds to the output for each person, to the last one.
Status writePeople(PeopleReader &people, ExportOutput &output, ExportCount &count,
                   const std::function<void(const ExportedPerson &person)> &append);

} // namespace delegations
