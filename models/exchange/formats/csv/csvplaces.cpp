#include "models/exchange/formats/csv/csvplaces.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/belongings.h"
#include "models/core/kinds/bodies.h"
#include "models/core/kinds/places.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/core/utf8.h"
#include "models/exchange/formats/fileplace.h"
#include "models/exchange/formats/importer.h"
#include "models/language/countries.h"
#include "models/language/textfold.h"

namespace delegations {

namespace {

std::string numbered(CsvPlaces::Row row)
{
    return row ? std::to_string(*row) : std::string("-");
}

} // namespace

CsvPlaces::CsvPlaces(Batch &batch, const ImportFile &file) : m_batch(batch), m_file(file) {}

CsvPlaces::Place CsvPlaces::place(RecordKind kind, const std::string &key, int line)
{
    const quint32 next = m_batch.table(kind).size();
    const auto [known, isNew] = m_places.emplace(char('A' + int(kind)) + key, next);
    if (isNew)
        m_batch.add(kind, line);
    return {known->second, isNew};
}

const std::string &CsvPlaces::folded(std::string_view name)
{
    const auto [known, isNew] = m_folded.emplace(name, std::string());
    if (isNew) {
        const QString text = cleanedLine(toQString(name));
        known->second = delegations::folded(text).toStdString();
        if (!chineseCharacters(text).isEmpty()) // Many are read alike.
            known->second = text.toStdString();
    }
    if (known->second.empty())
        known->second = name;
    return known->second;
}

CsvPlaces::Row CsvPlaces::country(std::string_view written, int line)
{
    if (written.empty())
        return ownCountry();
    if (const auto known = m_countries.find(std::string(written)); known != m_countries.end())
        return known->second;
    const QString text = cleanedLine(toQString(written));
    const std::optional<CountryName> listed = countryWritten(text);
    const quint32 row = listed ? addCountry(listed->code, listed->name, line) : addCountry({}, text, line);
    m_countries.emplace(written, row);
    return row;
}

CsvPlaces::Row CsvPlaces::ownCountry()
{
    if (m_ownCountry)
        return *m_ownCountry;
    const FileCountry country = fileCountry(m_file.country, m_file.path);
    // Any other name of a file is only a name.
    const bool isState = !country.code.isEmpty() || countryPlaceIn(country.name);
    m_ownCountry = isState ? Row(addCountry(country.code, country.name, 0)) : Row();
    return *m_ownCountry;
}

quint32 CsvPlaces::addCountry(const QString &code, const QString &name, int line)
{
    const std::string key =
        code.isEmpty() ? "country " + delegations::folded(name).toStdString() : "code " + code.toStdString();
    const Place place = this->place(RecordKind::Area, key, line);
    if (place.isNew) {
        const Cell written = Cell::text(m_batch.keep(name));
        m_batch.cell(place.row, fields::area.name) = code.isEmpty() ? written : written.inferred();
        m_batch.cell(place.row, fields::area.code) = Cell::text(m_batch.keep(code));
        m_batch.cell(place.row, fields::area.classification) = Cell::text("country").inferred();
    }
    return place.row;
}

quint32 CsvPlaces::organization(std::string_view classification, std::string_view name, Row country, int line)
{
    const std::string key = std::string(classification) + ' ' + numbered(country) + ' ' + folded(name);
    const Place place = this->place(RecordKind::Organization, key, line);
    if (place.isNew) {
        m_batch.cell(place.row, fields::organization.name) = Cell::text(m_batch.keep(name));
        m_batch.cell(place.row, fields::organization.classification) = Cell::text(classification).inferred();
        if (country)
            m_batch.cell(place.row, fields::organization.area) = Cell::reference(*country);
    }
    return place.row;
}

quint32 CsvPlaces::seat(quint32 organization, quint32 chamber, int line)
{
    const std::string key = "seat " + numbered(organization) + ' ' + numbered(chamber);
    const Place place = this->place(RecordKind::Post, key, line);
    if (place.isNew) {
        m_batch.cell(place.row, fields::post.postKind) = Cell::text("seat");
        m_batch.cell(place.row, fields::post.organization) = Cell::reference(organization);
        m_batch.cell(place.row, fields::post.onBehalfOf) = Cell::reference(chamber);
    }
    return place.row;
}

quint32 CsvPlaces::plenipotentiary(quint32 delegation, std::string_view label, int line)
{
    const Place place = this->place(RecordKind::Post, "plenipotentiary " + numbered(delegation), line);
    if (place.isNew) {
        m_batch.cell(place.row, fields::post.postKind) = Cell::text("office");
        m_batch.cell(place.row, fields::post.role) = Cell::text("plenipotentiary");
        m_batch.cell(place.row, fields::post.label) = Cell::text(m_batch.keep(label)).inferred();
        m_batch.cell(place.row, fields::post.organization) = Cell::reference(delegation);
    }
    return place.row;
}

quint32 CsvPlaces::office(quint32 organization, std::string_view role, int line)
{
    const std::string key = "office " + numbered(organization) + ' ' + folded(role);
    const Place place = this->place(RecordKind::Post, key, line);
    if (place.isNew) {
        const Cell title = Cell::text(m_batch.keep(role)).inferred();
        m_batch.cell(place.row, fields::post.postKind) = Cell::text("office");
        m_batch.cell(place.row, fields::post.role) = title;
        m_batch.cell(place.row, fields::post.label) = title;
        m_batch.cell(place.row, fields::post.organization) = Cell::reference(organization);
    }
    return place.row;
}

quint32 CsvPlaces::period(quint32 organization, std::string_view name, int line)
{
    const std::string key = numbered(organization) + ' ' + folded(name);
    const Place place = this->place(RecordKind::LegislativePeriod, key, line);
    if (place.isNew) {
        m_batch.cell(place.row, fields::legislativePeriod.name) = Cell::text(m_batch.keep(name));
        m_batch.cell(place.row, fields::legislativePeriod.organization) = Cell::reference(organization);
    }
    return place.row;
}

quint32 CsvPlaces::constituency(std::string_view name, Row country, int line)
{
    const std::string key = "constituency " + numbered(country) + ' ' + folded(name);
    const Place place = this->place(RecordKind::Area, key, line);
    if (place.isNew) {
        m_batch.cell(place.row, fields::area.name) = Cell::text(m_batch.keep(name));
        if (country)
            m_batch.cell(place.row, fields::area.parent) = Cell::reference(*country);
    }
    return place.row;
}

void CsvPlaces::identify(const BatchKey &owner, std::string_view scheme, std::string_view identifier,
                         int line)
{
    const std::string key = char('A' + int(owner.kind)) + numbered(owner.row) + ' ' + std::string(scheme) +
                            ' ' + std::string(identifier);
    const Place place = this->place(RecordKind::Identifier, key, line);
    if (place.isNew) {
        m_batch.cell(place.row, fields::identifier.scheme) = Cell::text(m_batch.keep(scheme));
        m_batch.cell(place.row, fields::identifier.identifier) = Cell::text(m_batch.keep(identifier));
        m_batch.cell(place.row, ownerField(RecordKind::Identifier, owner.kind)) = Cell::reference(owner.row);
    }
}

bool CsvPlaces::setNumber(Cell &cell, int number)
{
    if (cell.isNull())
        cell = Cell::integer(number);
    return cell.integer() == number;
}

bool CsvPlaces::setSeats(quint32 chamber, int seats)
{
    return setNumber(m_batch.cell(chamber, fields::organization.seats), seats);
}

bool CsvPlaces::setCapacity(quint32 post, int seats, int line)
{
    const Place place = this->place(RecordKind::PostCapacity, numbered(post), line);
    if (place.isNew)
        m_batch.cell(place.row, fields::postCapacity.post) = Cell::reference(post);
    return setNumber(m_batch.cell(place.row, fields::postCapacity.seats), seats);
}

} // namespace delegations
