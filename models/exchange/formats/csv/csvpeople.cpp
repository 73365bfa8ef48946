// The people of a table's rows, and what belongs to them.
#include "models/exchange/formats/csv/csvrecords.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/core/utf8.h"
#include "models/exchange/formats/importer.h"
#include "models/exchange/formats/recorduid.h"

#include <QCoreApplication>

namespace delegations {

namespace {

using Kind = RecordKind;

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

constexpr std::pair<CsvTarget, FieldId> personFields[] = {
    {CsvTarget::Name, fields::person.name},
    {CsvTarget::SortName, fields::person.sortName},
    {CsvTarget::Gender, fields::person.gender},
    {CsvTarget::BirthDate, fields::person.birthDate},
    {CsvTarget::DeathDate, fields::person.deathDate},
    {CsvTarget::Summary, fields::person.summary},
    {CsvTarget::HonorificPrefix, fields::person.honorificPrefix},
    {CsvTarget::HonorificSuffix, fields::person.honorificSuffix},
    {CsvTarget::FormOfAddress, fields::person.formOfAddress},
    {CsvTarget::Languages, fields::person.languages},
    {CsvTarget::CorrespondenceLanguage, fields::person.correspondenceLanguage},
};

constexpr std::pair<CsvTarget, FieldId> nameParts[] = {
    {CsvTarget::FamilyName, fields::personName.familyName},
    {CsvTarget::GivenName, fields::personName.givenName},
    {CsvTarget::PatronymicName, fields::personName.patronymicName},
};

} // namespace

CsvRecords::Person CsvRecords::person(int line)
{
    const Text name = value(CsvTarget::Name);
    const Text id = value(CsvTarget::Id);
    if (id.empty())
        return addPerson(name, line);
    const auto [known, isNew] = m_people.emplace(id, m_batch.table(Kind::Person).size());
    if (isNew)
        return addPerson(name, line);
    const Person person{known->second, false};
    for (const auto &[target, field] : personFields) {
        Cell &stored = m_batch.cell(person.row, field);
        const Cell said = Cell::text(value(target));
        if (stored.isNull() && !said.isNull())
            stored = Cell::text(m_batch.keep(said.view()));
        else if (!said.isNull() && stored != said)
            m_different.add(
                line,
                tr(QT_TRANSLATE_NOOP("Import", "The id “%1” has “%2” here and “%3” in an "
                                               "earlier row, which counts."))
                    .arg(toQString(id).left(80), said.toString().left(80), stored.toString().left(80)),
                name);
    }
    return person;
}

CsvRecords::Person CsvRecords::addPerson(Text name, int line)
{
    const Person person{m_batch.table(Kind::Person).size(), true};
    m_batch.add(Kind::Person, line);
    for (const auto &[target, field] : personFields) {
        if (const Text text = value(target); !text.empty())
            m_batch.cell(person.row, field) = Cell::text(m_batch.keep(text));
    }
    setUid(person, name);
    return person;
}

/// Someone without an id and without a body could not be recognised when the file comes again.
void CsvRecords::setUid(const Person &person, Text name)
{
    const Text id = value(CsvTarget::Id);
    const BatchKey key{Kind::Person, person.row};
    if (isUuid(id)) {
        m_batch.setUid(key, m_batch.keep(id));
    } else if (!id.empty()) {
        m_batch.setLocalUid(key, localUid(m_fileKey, toQString(id)));
    } else if (!hasBody()) {
        const std::string known = std::string(name) + '\n' + std::string(value(CsvTarget::BirthDate));
        const int number = ++m_namesakes[known];
        m_batch.setLocalUid(key, localUid(m_fileKey, toQString(known) + u'\n' + QString::number(number)));
    }
}

void CsvRecords::addNames(const Person &person, int line)
{
    const bool hasParts =
        std::ranges::any_of(nameParts, [&](const auto &part) { return !value(part.first).empty(); });
    const Text name = value(CsvTarget::Name);
    if (const auto own = hasParts ? belonging(Kind::PersonName, person, {}, name, line) : std::nullopt) {
        m_batch.cell(*own, fields::personName.name) = Cell::text(m_batch.keep(name));
        m_batch.cell(*own, fields::personName.nameKind) = Cell::text("official").inferred();
        for (const auto &[target, field] : nameParts)
            m_batch.cell(*own, field) = Cell::text(m_batch.keep(value(target)));
    }
    for (const auto &[column, text] : m_lists) {
        if (column->target == CsvTarget::NameInLanguage)
            addName(person, text, "official", m_batch.keep(column->detail), line);
        else if (column->target == CsvTarget::Alias)
            addName(person, text, "alias", {}, line);
    }
}

void CsvRecords::addName(const Person &person, Text name, const char *kind, Text language, int line)
{
    const auto made = belonging(Kind::PersonName, person, language, name, line);
    if (!made)
        return;
    m_batch.cell(*made, fields::personName.name) = Cell::text(m_batch.keep(name));
    m_batch.cell(*made, fields::personName.nameKind) = Cell::text(kind).inferred();
    m_batch.cell(*made, fields::personName.language) = Cell::text(language);
}

std::optional<quint32> CsvRecords::belonging(RecordKind kind, const Person &person, Text type, Text value,
                                             int line)
{
    const std::string key =
        std::to_string(person.row) + char('A' + int(kind)) + std::string(type) + '\n' + std::string(value);
    if (!m_belongings.insert(key).second)
        return std::nullopt;
    const quint32 row = m_batch.table(kind).size();
    m_batch.add(kind, line);
    m_batch.cell(row, ownerField(kind, Kind::Person)) = Cell::reference(person.row);
    return row;
}

void CsvRecords::addBelongings(const Person &person, int line)
{
    for (const auto &[column, text] : m_lists)
        addBelonging(person, *column, text, line);
}

void CsvRecords::addBelonging(const Person &person, const CsvColumn &column, Text text, int line)
{
    const auto add = [&](FieldId valueField, FieldId typeField = {}) -> std::optional<quint32> {
        const Text type = typeField.isValid() ? m_batch.keep(column.detail) : Text();
        const auto made = belonging(valueField.kind, person, type, text, line);
        if (!made)
            return made;
        m_batch.cell(*made, valueField) = Cell::text(m_batch.keep(text));
        if (typeField.isValid())
            m_batch.cell(*made, typeField) = Cell::text(type);
        return made;
    };
    constexpr auto &contact = fields::contactDetail;
    switch (column.target) {
    case CsvTarget::Contact:
        add(contact.value, contact.contactType);
        break;
    case CsvTarget::PrivateContact:
        if (const auto made = add(contact.value, contact.contactType))
            m_batch.cell(*made, contact.isPrivate) = Cell::integer(1);
        break;
    case CsvTarget::Identifier:
        add(fields::identifier.identifier, fields::identifier.scheme);
        break;
    case CsvTarget::Link:
        add(fields::link.url);
        break;
    case CsvTarget::Source:
        add(csvValue(CsvTarget::Link, toQString(text)) ? fields::source.url : fields::source.note);
        break;
    default:
        break;
    }
}

/// Further data of later rows of a person stands with the membership that the row gives.
void CsvRecords::addExtras(const Person &person, const std::optional<quint32> &membership)
{
    if (m_extras.empty())
        return;
    const std::string text = '{' + m_extras + '}';
    Cell &own = m_batch.cell(person.row, fields::person.extras);
    if (own.isNull())
        own = Cell::text(m_batch.keep(Text(text)));
    else if (own.view() != text && membership)
        m_batch.cell(*membership, fields::membership.extras) = Cell::text(m_batch.keep(Text(text)));
}

} // namespace delegations
