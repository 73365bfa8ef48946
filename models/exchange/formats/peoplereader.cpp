#include "models/exchange/formats/peoplereader.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/utf8.h"
#include "models/language/countries.h"
#include "models/store/search/rolequeries.h"

namespace delegations {

namespace {

std::string textOf(const ExportSource &source, int column)
{
    return std::string(source.text(column));
}

std::string textOf(const Cell &cell)
{
    return std::string(cell.view());
}

} // namespace

Term ExportedOffice::term() const
{
    const auto date = [](const std::string &text) {
        return PartialDate::parse(QString::fromStdString(text)).value_or(PartialDate());
    };
    return Term::of(date(texts[Start]), date(texts[End]), QString::fromStdString(texts[Period]),
                    date(periodStart), date(periodEnd));
}

PeopleReader::PeopleReader(Connection &connection, const ExportSelection &selection, QByteArray day,
                           bool includePrivate, const QString &language)
    : m_selection(selection)
    , m_day(std::move(day))
    , m_language(language)
    , m_includePrivate(includePrivate)
    , m_connection(connection)
    , m_people(ExportSource::records(connection, RecordKind::Person, m_day))
    , m_names(ExportSource::nameParts(connection))
    , m_shownNames(language.isEmpty() ? nullptr : ExportSource::shownName(connection, language))
    , m_offices(ExportSource::offices(connection, m_day, language))
    , m_contacts(ExportSource::belongings(connection, RecordKind::ContactDetail, RecordKind::Person, m_day))
    , m_links(ExportSource::belongings(connection, RecordKind::Link, RecordKind::Person, m_day))
{
}

Result<const ExportedPerson *> PeopleReader::next()
{
    m_id = m_selection.ids(RecordKind::Person).next(m_id);
    if (m_id == 0)
        return nullptr;
    for (const auto read :
         {&PeopleReader::readPerson, &PeopleReader::readOffices, &PeopleReader::readContacts}) {
        if (const Status done = (this->*read)(); !done)
            return done.error();
    }
    return &m_person;
}

template <typename Take>
Status PeopleReader::forEach(ExportSource &source, Take take)
{
    source.start(m_id);
    for (;;) {
        const Result<bool> row = source.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        take(source);
    }
    source.end();
    return {};
}

Status PeopleReader::readPerson()
{
    const std::span<const FieldSpec> specs = recordType(RecordKind::Person).fields;
    m_person.fields.resize(specs.size());
    m_person.nameParts = {};
    const Status read = forEach(*m_people, [&](const ExportSource &row) {
        m_person.uid = row.uid();
        for (const FieldSpec &field : specs)
            m_person.fields[size_t(field.id.index)] = row.cell(field.id).view();
    });
    if (!read)
        return read;
    const Status named = forEach(*m_names, [&](const ExportSource &row) {
        for (size_t part = 0; part < m_person.nameParts.size(); ++part)
            m_person.nameParts[part] = textOf(row, int(part));
    });
    return named && m_shownNames ? readShownName() : named;
}

Status PeopleReader::readShownName()
{
    return forEach(*m_shownNames, [&](const ExportSource &row) {
        m_person.fields[size_t(FieldId(fields::person.name).index)] = textOf(row, 0);
        for (size_t part = 0; part < m_person.nameParts.size(); ++part)
            m_person.nameParts[part] = textOf(row, int(part) + 1);
    });
}

Status PeopleReader::readOffices()
{
    m_person.offices.clear();
    if (!m_roles) {
        auto roles = roleWords(m_connection);
        if (!roles)
            return roles.error();
        m_roles = std::move(roles).value();
    }
    const QString gender = QString::fromStdString(m_person.field(fields::person.gender));
    return forEach(*m_offices, [&](const ExportSource &row) {
        ExportedOffice office;
        for (size_t column = 0; column < office.texts.size(); ++column)
            office.texts[column] = textOf(row, int(column));
        constexpr int further = int(ExportedOffice::columnCount);
        office.membership = row.integer(further);
        office.periodStart = textOf(row, further + 1);
        office.periodEnd = textOf(row, further + 2);
        office.texts[ExportedOffice::Country] =
            shownCountryName(toQString(row.text(further + 3)), toQString(row.text(further + 4)),
                             toQString(row.text(further + 5)), m_language)
                .toStdString();
        office.texts[ExportedOffice::Role] =
            m_roles->shown(m_language, toQString(row.text(ExportedOffice::Role)), gender).toStdString();
        m_person.offices.push_back(std::move(office));
    });
}

Status PeopleReader::readContacts()
{
    m_person.contacts.clear();
    m_person.links.clear();
    const Status read = forEach(*m_contacts, [&](const ExportSource &row) {
        constexpr auto &contact = fields::contactDetail;
        if (m_includePrivate || !row.isPrivate())
            m_person.contacts.push_back({textOf(row.cell(contact.contactType)),
                                         textOf(row.cell(contact.value)), textOf(row.cell(contact.label)),
                                         row.isPrivate()});
    });
    if (!read)
        return read;
    return forEach(*m_links, [&](const ExportSource &row) {
        m_person.links.push_back({textOf(row.cell(fields::link.url)), textOf(row.cell(fields::link.note))});
    });
}

Status writePeople(PeopleReader &people, ExportOutput &output, ExportCount &count,
                   const std::function<void(const ExportedPerson &person)> &append)
{
    for (;;) {
        const Result<const ExportedPerson *> person = people.next();
        if (!person)
            return person.error();
        if (!*person)
            return output.flush();
        append(**person);
        if (const Status goesOn = count.step(); !goesOn)
            return goesOn;
        if (const Status passed = output.passOn(); !passed)
            return passed;
    }
}

} // namespace delegations
