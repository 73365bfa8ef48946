#include "models/exchange/formats/peoplereader.h"

#include "models/core/recordtype.h"

namespace delegations {

namespace {

std::string textOf(const Statement &statement, int column)
{
    return std::string(statement.text(column));
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

const std::string &ExportedPerson::field(const char *column) const
{
    return fields.at(size_t(fieldOf(RecordKind::Person, column)));
}

PeopleReader::PeopleReader(Connection &connection, const ExportSelection &selection, QByteArray day,
                           bool includePrivate)
    : m_selection(selection)
    , m_day(std::move(day))
    , m_includePrivate(includePrivate)
    , m_people(connection, RecordKind::Person, QStringLiteral("export_person"), m_day)
    , m_names(connection, RecordKind::PersonName, QStringLiteral("export_name_parts"), m_day)
    , m_offices(connection, RecordKind::Membership, QStringLiteral("export_offices"), m_day)
    , m_contacts(connection, RecordKind::ContactDetail,
                 childrenStatement(RecordKind::ContactDetail, RecordKind::Person), m_day)
    , m_links(connection, RecordKind::Link, childrenStatement(RecordKind::Link, RecordKind::Person), m_day)
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
        const Result<bool> row = source.statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        take(source);
    }
    source.statement.reset();
    return {};
}

Status PeopleReader::readPerson()
{
    const size_t fields = recordType(RecordKind::Person).fields.size();
    m_person.fields.resize(fields);
    m_person.nameParts = {};
    const Status read = forEach(m_people, [&](const ExportSource &row) {
        m_person.uid = row.uid();
        for (size_t field = 0; field < fields; ++field)
            m_person.fields[field] = row.cell(int(field)).view();
    });
    if (!read)
        return read;
    return forEach(m_names, [&](const ExportSource &row) {
        for (size_t part = 0; part < m_person.nameParts.size(); ++part)
            m_person.nameParts[part] = textOf(row.statement, int(part));
    });
}

Status PeopleReader::readOffices()
{
    m_person.offices.clear();
    return forEach(m_offices, [&](const ExportSource &row) {
        ExportedOffice office;
        for (size_t column = 0; column < office.texts.size(); ++column)
            office.texts[column] = textOf(row.statement, int(column));
        constexpr int further = int(ExportedOffice::columnCount);
        office.membership = row.statement.integer(further);
        office.periodStart = textOf(row.statement, further + 1);
        office.periodEnd = textOf(row.statement, further + 2);
        m_person.offices.push_back(std::move(office));
    });
}

Status PeopleReader::readContacts()
{
    m_person.contacts.clear();
    m_person.links.clear();
    const Status read = forEach(m_contacts, [&](const ExportSource &row) {
        if (m_includePrivate || !row.isPrivate())
            m_person.contacts.push_back({textOf(row.cell("type")), textOf(row.cell("value")),
                                         textOf(row.cell("label")), row.isPrivate()});
    });
    if (!read)
        return read;
    return forEach(m_links, [&](const ExportSource &row) {
        m_person.links.push_back({textOf(row.cell("url")), textOf(row.cell("note"))});
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
