#include "models/exchange/formats/csv/csvplaces.h"

#include "models/core/utf8.h"
#include "models/exchange/formats/fileplace.h"
#include "models/exchange/formats/importer.h"
#include "models/exchange/markup/plaintext.h"
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

Cell &CsvPlaces::cell(RecordKind kind, quint32 row, const char *column)
{
    return m_batch.table(kind).row(row)[fieldIndex(kind, QLatin1String(column))];
}

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
    if (isNew)
        known->second = delegations::folded(oneLine(toQString(name))).toStdString();
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
    const QString text = oneLine(toQString(written));
    std::optional<CountryName> listed;
    if (const auto name = text.size() == 2 ? countryOfCode(text) : std::nullopt)
        listed = CountryName{text.toUpper(), *name};
    else
        listed = countryNamed(text);
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
        cell(RecordKind::Area, place.row, "name") = code.isEmpty() ? written : written.inferred();
        cell(RecordKind::Area, place.row, "code") = Cell::text(m_batch.keep(code));
        cell(RecordKind::Area, place.row, "classification") = Cell::text("country").inferred();
    }
    return place.row;
}

quint32 CsvPlaces::organization(std::string_view classification, std::string_view name, Row country, int line)
{
    const std::string key = std::string(classification) + ' ' + numbered(country) + ' ' + folded(name);
    const Place place = this->place(RecordKind::Organization, key, line);
    if (place.isNew) {
        cell(RecordKind::Organization, place.row, "name") = Cell::text(m_batch.keep(name));
        cell(RecordKind::Organization, place.row, "classification") = Cell::text(classification).inferred();
        if (country)
            cell(RecordKind::Organization, place.row, "area_id") = Cell::reference(*country);
    }
    return place.row;
}

quint32 CsvPlaces::seat(quint32 organization, quint32 chamber, int line)
{
    const std::string key = "seat " + numbered(organization) + ' ' + numbered(chamber);
    const Place place = this->place(RecordKind::Post, key, line);
    if (place.isNew) {
        cell(RecordKind::Post, place.row, "kind") = Cell::text("seat");
        cell(RecordKind::Post, place.row, "organization_id") = Cell::reference(organization);
        cell(RecordKind::Post, place.row, "on_behalf_of_id") = Cell::reference(chamber);
    }
    return place.row;
}

quint32 CsvPlaces::plenipotentiary(quint32 delegation, std::string_view label, int line)
{
    const Place place = this->place(RecordKind::Post, "plenipotentiary " + numbered(delegation), line);
    if (place.isNew) {
        cell(RecordKind::Post, place.row, "kind") = Cell::text("office");
        cell(RecordKind::Post, place.row, "role") = Cell::text("plenipotentiary");
        cell(RecordKind::Post, place.row, "label") = Cell::text(m_batch.keep(label)).inferred();
        cell(RecordKind::Post, place.row, "organization_id") = Cell::reference(delegation);
    }
    return place.row;
}

quint32 CsvPlaces::office(quint32 organization, std::string_view role, int line)
{
    const std::string key = "office " + numbered(organization) + ' ' + folded(role);
    const Place place = this->place(RecordKind::Post, key, line);
    if (place.isNew) {
        const Cell title = Cell::text(m_batch.keep(role)).inferred();
        cell(RecordKind::Post, place.row, "kind") = Cell::text("office");
        cell(RecordKind::Post, place.row, "role") = title;
        cell(RecordKind::Post, place.row, "label") = title;
        cell(RecordKind::Post, place.row, "organization_id") = Cell::reference(organization);
    }
    return place.row;
}

quint32 CsvPlaces::period(quint32 organization, std::string_view name, int line)
{
    const std::string key = numbered(organization) + ' ' + folded(name);
    const Place place = this->place(RecordKind::LegislativePeriod, key, line);
    if (place.isNew) {
        cell(RecordKind::LegislativePeriod, place.row, "name") = Cell::text(m_batch.keep(name));
        cell(RecordKind::LegislativePeriod, place.row, "organization_id") = Cell::reference(organization);
    }
    return place.row;
}

quint32 CsvPlaces::constituency(std::string_view name, Row country, int line)
{
    const std::string key = "constituency " + numbered(country) + ' ' + folded(name);
    const Place place = this->place(RecordKind::Area, key, line);
    if (place.isNew) {
        cell(RecordKind::Area, place.row, "name") = Cell::text(m_batch.keep(name));
        if (country)
            cell(RecordKind::Area, place.row, "parent_id") = Cell::reference(*country);
    }
    return place.row;
}

void CsvPlaces::identify(const BatchKey &owner, std::string_view scheme, std::string_view identifier,
                         int line)
{
    const char *column = owner.kind == RecordKind::Area ? "area_id" : "organization_id";
    const std::string key =
        std::string(column) + numbered(owner.row) + ' ' + std::string(scheme) + ' ' + std::string(identifier);
    const Place place = this->place(RecordKind::Identifier, key, line);
    if (place.isNew) {
        cell(RecordKind::Identifier, place.row, "scheme") = Cell::text(m_batch.keep(scheme));
        cell(RecordKind::Identifier, place.row, "identifier") = Cell::text(m_batch.keep(identifier));
        cell(RecordKind::Identifier, place.row, column) = Cell::reference(owner.row);
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
    return setNumber(cell(RecordKind::Organization, chamber, "seats"), seats);
}

bool CsvPlaces::setCapacity(quint32 post, int seats, int line)
{
    const Place place = this->place(RecordKind::PostCapacity, numbered(post), line);
    if (place.isNew)
        cell(RecordKind::PostCapacity, place.row, "post_id") = Cell::reference(post);
    return setNumber(cell(RecordKind::PostCapacity, place.row, "seats"), seats);
}

} // namespace delegations
