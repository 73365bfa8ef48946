#pragma once

#include "models/exchange/formats/csv/csvmapping.h"
#include "models/exchange/formats/csv/csvplaces.h"
#include "models/exchange/formats/csv/csvreader.h"
#include "models/exchange/formats/csv/csvvalue.h"
#include "models/exchange/formats/csv/csvwarnings.h"

#include <unordered_set>

namespace delegations {

/// Makes records of the rows of a table: a person for each, or for all rows with one id, with what belongs to
/// them, and a seat, office or membership for each row that names a body.
class CsvRecords
{
public:
    /// The batch must outlive it. `columns` are the columns' names, each once.
    CsvRecords(Batch &batch, const ImportFile &file, const CsvMapping &mapping, const QStringList &columns);

    /// Before any row is added: takes note of what its dates tell of the others.
    void learn(const CsvRow &row);
    void add(const CsvRow &row);
    /// Hands the warnings over to the batch.
    void finish();

private:
    static constexpr size_t targetCount = size_t(CsvTarget::ProtocolOrder) + 1;
    using Text = std::string_view;

    /// Of the row in hand.
    struct Person
    {
        quint32 row = 0;
        bool isNew = true;
    };

    /// A chamber's own seat that a row gave a person, and what the row said of it.
    struct Seat
    {
        quint32 membership = 0;
        quint32 chamber = 0;
        Text role, party, constituency, period, start, end;
        bool isPlain = true; ///< The role is no office.
    };
    /// Whom a row names beside its own person.
    struct Other
    {
        quint32 membership = 0;
        FieldId field;
        std::string name;
        int line = 0;
    };
    using Seated = std::pair<quint32, bool>; ///< A membership, and whether it is new.

    [[nodiscard]] Text value(CsvTarget target) const { return m_values[size_t(target)]; }
    [[nodiscard]] bool take(const CsvRow &row);
    [[nodiscard]] bool isSomebody(Text name, int line);
    void takeCell(size_t at, Text text);
    [[nodiscard]] static std::optional<std::string> quoted(Text &text);
    void takeContacts(const CsvColumn &column, Text text);
    void keepFurther(size_t at, Text text);
    void keepFurther(Text name, Text text);
    void keepFurther(const CsvColumn &column, Text text);
    void warnOf(const CsvRow &row);
    [[nodiscard]] Text wholeName();

    [[nodiscard]] Person person(int line);
    [[nodiscard]] Person addPerson(Text name, int line);
    void setUid(const Person &person, Text name);
    void addNames(const Person &person, int line);
    void addName(const Person &person, Text name, const char *kind, Text language, int line);
    void addBelongings(const Person &person, int line);
    void addBelonging(const Person &person, const CsvColumn &column, Text text, int line);
    void addExtras(const Person &person, const std::optional<quint32> &membership);

    [[nodiscard]] bool hasBody() const;
    [[nodiscard]] std::optional<quint32> addMembership(const Person &person, int line);
    void nameBodies();
    [[nodiscard]] quint32 addToBody(const Person &person, CsvPlaces::Row country, int line);
    void setRole(quint32 membership);
    [[nodiscard]] CsvPlaces::Row chamber(CsvPlaces::Row country, int line);
    [[nodiscard]] quint32 addToDelegation(const Person &person, CsvPlaces::Row country, int line);
    [[nodiscard]] Seated addToChamber(const Person &person, quint32 chamber, int line);
    [[nodiscard]] quint32 takeSeat(const Person &person, quint32 chamber, int line);
    [[nodiscard]] quint32 takeOffice(const Person &person, quint32 chamber, Text title, int line);
    void describeAs(const Seat &seat, quint32 membership);
    [[nodiscard]] Seat *seatHeldMeanwhile(const Person &person, quint32 chamber);
    [[nodiscard]] bool isOfOthers(const Seat &seat) const;
    [[nodiscard]] quint32 newMembership(const Person &person, quint32 organization, int line);
    void setText(quint32 membership, FieldId field, CsvTarget target);
    void describe(quint32 membership, CsvPlaces::Row country, int line);
    void identify(CsvPlaces::Row party, CsvPlaces::Row constituency, int line);
    void keepUnused();
    void connectOthers();

    /// A new record of the person's, unless there is one like it.
    [[nodiscard]] std::optional<quint32> belonging(RecordKind kind, const Person &person, Text type,
                                                   Text value, int line);

    Batch &m_batch;
    const ImportFile &m_file;
    CsvMapping m_mapping;
    std::vector<std::string> m_columns;
    CsvPlaces m_places;
    std::vector<ColumnDates> m_dates; ///< By column.
    QString m_fileKey;
    std::string m_fileChamber;

    std::array<Text, targetCount> m_values;                  ///< The last cell of each target.
    std::vector<std::pair<const CsvColumn *, Text>> m_lists; ///< Those of which there may be several.
    std::string m_extras;                                    ///< Members, without the braces.

    std::unordered_map<std::string, quint32> m_people; ///< By id.
    std::unordered_map<std::string, int> m_namesakes;  ///< People without id or body, by what is known.
    std::unordered_multimap<quint32, Seat> m_seats;    ///< By the person's row.
    std::vector<Other> m_others;
    std::unordered_set<std::string> m_belongings;
    std::unordered_set<quint32> m_unlistedCountries;
    QStringList m_unfitOfRow; ///< What of the row in hand fits no field.
    int m_cellsOfRow = 0;     ///< That are not empty.
    CsvWarnings m_nameless{Warning::NotImported};
    CsvWarnings m_nobodies{Warning::NotImported};
    CsvWarnings m_vacancies{Warning::ToLookAt};
    CsvWarnings m_unlisted{Warning::ToLookAt};
    CsvWarnings m_wide{Warning::KeptAside};
    CsvWarnings m_unfit{Warning::KeptAside};
    CsvWarnings m_narrow{Warning::ToLookAt};
    CsvWarnings m_different{Warning::ToLookAt};
    CsvWarnings m_placeless{Warning::ToLookAt};
    CsvWarnings m_strangers{Warning::ToLookAt};
    bool m_hasIds = false;
    bool m_hasBodies = false;
    bool m_isPlaced = false; ///< A row with a body has a country.
};

} // namespace delegations
