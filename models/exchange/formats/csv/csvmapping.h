#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace delegations {

/// What a column of a table of people can hold.
enum class CsvTarget {
    Further, ///< Kept with the person under the column's own name.
    LeftOut, ///< Because the user said so.
    Id,      ///< Of the person: rows with the same one are of the same person.
    Name,
    FamilyName,
    GivenName,
    PatronymicName,
    SortName,
    Alias,
    NameInLanguage,
    BirthDate,
    DeathDate,
    Gender,
    Summary,
    HonorificPrefix,
    HonorificSuffix,
    FormOfAddress,
    Languages,
    CorrespondenceLanguage,
    Contact,
    PrivateContact,
    Link,
    Identifier,
    Source,
    Country,
    Chamber,
    Organization,
    Delegation,
    Party,
    PartyIdentifier,
    Constituency,
    ConstituencyIdentifier,
    Role,
    Capacity,
    Replaces,
    StandsInFor,
    StartReason,
    EndReason,
    Votes,
    Period,
    StartDate,
    EndDate,
    Seats,
    ProtocolOrder,
};

[[nodiscard]] inline bool isContact(CsvTarget target)
{
    return target == CsvTarget::Contact || target == CsvTarget::PrivateContact;
}

/// What one column is read as.
struct CsvColumn
{
    CsvTarget target = CsvTarget::Further;
    /// The language of a name (BCP 47), the kind of a contact, the scheme of an identifier.
    QString detail = {};

    bool operator==(const CsvColumn &) const = default;

    /// "birth_date", "name:ru": how settings and the table of column names write it.
    [[nodiscard]] QString key() const;
    [[nodiscard]] static std::optional<CsvColumn> fromKey(const QString &key);
    /// For the person.
    [[nodiscard]] QString label() const;
};

/// What the columns of a table are read as, in their order. Columns beyond the list are kept as further data.
struct CsvMapping
{
    QList<CsvColumn> columns;

    bool operator==(const CsvMapping &) const = default;

    [[nodiscard]] CsvColumn column(qsizetype at) const { return columns.value(at); }
    [[nodiscard]] bool has(CsvTarget target) const;
    /// Without one nobody can be read.
    [[nodiscard]] bool hasName() const;
};

/// The mapping that the column names suggest, in English or Russian, and whether each column was understood.
struct CsvGuess
{
    CsvMapping mapping;
    bool isComplete = false;
};

[[nodiscard]] CsvGuess guessedMapping(const QStringList &header);
/// Everything that a column can be read as, in the order in which a list shows it.
[[nodiscard]] QList<CsvColumn> csvColumns();
/// Some of the names by which a column with people's names is recognised, for messages.
[[nodiscard]] QStringList understoodNameColumns();

} // namespace delegations
