#pragma once

#include "models/core/kinds/places.h"
#include "models/exchange/formats/batch.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace delegations {

struct ImportFile;

/// The countries, bodies and seats that the rows of a table name, each once in the batch however often and in
/// whatever case it is named.
class CsvPlaces
{
public:
    using Row = std::optional<quint32>; ///< Of the batch's table.

    /// The batch must outlive it. Rows without a country are of the one that the file or its path says.
    CsvPlaces(Batch &batch, const ImportFile &file);

    /// By name in English or Russian, or code; an empty text is the file's own.
    [[nodiscard]] Row country(std::string_view written, int line);
    /// Whether it is none of ISO 3166-1.
    [[nodiscard]] bool isUnlisted(quint32 country) const
    {
        return m_batch.cell({RecordKind::Area, country}, fields::area.code).isNull();
    }
    /// The classification is inferred, not said.
    [[nodiscard]] quint32 organization(std::string_view classification, std::string_view name, Row country,
                                       int line);
    /// The seats of a chamber in an organization; in itself they are its own.
    [[nodiscard]] quint32 seat(quint32 organization, quint32 chamber, int line);
    /// The office of a delegation's plenipotentiary representative.
    [[nodiscard]] quint32 plenipotentiary(quint32 delegation, std::string_view label, int line);
    /// Any other office in a body.
    [[nodiscard]] quint32 office(quint32 organization, std::string_view role, int line);
    [[nodiscard]] quint32 period(quint32 organization, std::string_view name, int line);
    [[nodiscard]] quint32 constituency(std::string_view name, Row country, int line);
    /// Of an area or an organization; each once.
    void identify(const BatchKey &owner, std::string_view scheme, std::string_view identifier, int line);
    /// False when another number was given before.
    bool setSeats(quint32 chamber, int seats);
    bool setCapacity(quint32 post, int seats, int line);

private:
    struct Place
    {
        quint32 row = 0;
        bool isNew = false;
    };

    /// The record of the kind under this key.
    [[nodiscard]] Place place(RecordKind kind, const std::string &key, int line);
    [[nodiscard]] const std::string &folded(std::string_view name);
    [[nodiscard]] Row ownCountry();
    [[nodiscard]] quint32 addCountry(const QString &code, const QString &name, int line);
    [[nodiscard]] bool setNumber(Cell &cell, int number);

    Batch &m_batch;
    const ImportFile &m_file;
    std::unordered_map<std::string, quint32> m_places;
    std::unordered_map<std::string, std::string> m_folded; ///< By the name as written.
    std::unordered_map<std::string, quint32> m_countries;  ///< The same.
    std::optional<Row> m_ownCountry;
};

} // namespace delegations
