#include "models/exchange/csvexporter.h"

#include "models/core/recordtype.h"
#include "models/exchange/peoplereader.h"

#include <QCoreApplication>
#include <QHash>

#include <simdjson.h>

namespace delegations {

namespace {

using Office = ExportedOffice;

QString labelOf(RecordKind kind, const char *column)
{
    return recordType(kind).fields[size_t(fieldOf(kind, column))].labelText();
}

QString choiceLabel(const char *value)
{
    return recordType(RecordKind::ContactDetail)
        .field(QStringLiteral("type"))
        ->displayText(QString::fromLatin1(value));
}

/// Whether a spreadsheet might take the text for a formula.
bool looksLikeFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

/// The fields of a person that stand in the table, and those of an office.
constexpr const char *personColumns[] = {"name",       "sort_name",  "gender",
                                         "birth_date", "death_date", "summary"};
constexpr const char *nameColumns[] = {"family_name", "given_name", "patronymic_name"};

class PeopleTable
{
public:
    PeopleTable(std::string &text, bool escapeFormulas) : m_text(text), m_escapes(escapeFormulas) {}

    void writeHeader();
    void writeRows(const ExportedPerson &person);

private:
    void writeRow(const ExportedPerson &person, const Office *office);
    void writeContacts(const ExportedPerson &person, std::initializer_list<std::string_view> types);
    void writeCell(std::string_view value);
    void writeQuoted(std::string_view value);
    void writeChoice(RecordKind kind, const char *column, const std::string &value);
    void endRow();

    std::string &m_text;
    bool m_escapes;
    bool m_isFirst = true;
    std::map<std::pair<RecordKind, std::string>, std::string> m_choices;
};

void PeopleTable::writeHeader()
{
    const auto write = [this](const QString &title) { writeCell(title.toStdString()); };
    for (const char *column : personColumns)
        write(labelOf(RecordKind::Person, column));
    for (const char *column : nameColumns)
        write(labelOf(RecordKind::PersonName, column));
    write(labelOf(RecordKind::Organization, "area_id"));
    write(labelOf(RecordKind::Membership, "organization_id"));
    write(recordType(RecordKind::Organization)
              .field(QStringLiteral("classification"))
              ->displayText(QStringLiteral("chamber")));
    for (const char *column :
         {"on_behalf_of_id", "role", "capacity", "area_id", "period_id", "start_date", "end_date"})
        write(labelOf(RecordKind::Membership, column));
    write(choiceLabel("email"));
    write(choiceLabel("phone"));
    write(labelOf(RecordKind::Link, "url"));
    writeCell("UID");
    endRow();
}

void PeopleTable::writeRows(const ExportedPerson &person)
{
    if (person.offices.empty())
        writeRow(person, nullptr);
    for (const Office &office : person.offices)
        writeRow(person, &office);
}

void PeopleTable::writeRow(const ExportedPerson &person, const Office *office)
{
    for (const char *column : personColumns) {
        if (column == std::string_view("gender"))
            writeChoice(RecordKind::Person, column, person.field(column));
        else
            writeCell(person.field(column));
    }
    for (const std::string &part : person.nameParts)
        writeCell(part);
    static const Office nothing;
    const auto &texts = (office ? office : &nothing)->texts;
    for (const Office::Column column :
         {Office::Country, Office::Organization, Office::Chamber, Office::OnBehalfOf, Office::Role})
        writeCell(texts[column]);
    writeChoice(RecordKind::Membership, "capacity", texts[Office::Capacity]);
    for (const Office::Column column : {Office::Area, Office::Period, Office::Start, Office::End})
        writeCell(texts[column]);
    writeContacts(person, {"email"});
    writeContacts(person, {"phone", "mobile"});
    const auto site = std::ranges::find(person.links, "website", &ExportedLink::note);
    writeCell(site == person.links.end() ? std::string_view() : std::string_view(site->url));
    writeCell(person.uid);
    endRow();
}

void PeopleTable::writeContacts(const ExportedPerson &person, std::initializer_list<std::string_view> types)
{
    std::string all;
    for (const ExportedContact &contact : person.contacts) {
        if (std::ranges::find(types, contact.type) == types.end())
            continue;
        if (!all.empty())
            all += "; ";
        all += contact.value;
    }
    writeCell(all);
}

void PeopleTable::writeChoice(RecordKind kind, const char *column, const std::string &value)
{
    if (value.empty())
        return writeCell({});
    std::string &known = m_choices[{kind, value}];
    if (known.empty())
        known = recordType(kind)
                    .field(QString::fromLatin1(column))
                    ->displayText(QString::fromStdString(value))
                    .toStdString();
    writeCell(known);
}

void PeopleTable::writeCell(std::string_view value)
{
    if (!std::exchange(m_isFirst, false))
        m_text += ',';
    if (!simdjson::validate_utf8(value.data(), value.size()))
        return writeQuoted(QString::fromUtf8(value.data(), qsizetype(value.size())).toStdString());
    writeQuoted(value);
}

void PeopleTable::writeQuoted(std::string_view value)
{
    const bool isEscaped = m_escapes && looksLikeFormula(value);
    const bool isPlain = value.find_first_of("\",;\r\n\t") == std::string_view::npos &&
                         (value.empty() || (value.front() != ' ' && value.back() != ' '));
    if (isPlain) {
        if (isEscaped)
            m_text += '\'';
        m_text += value;
        return;
    }
    m_text += isEscaped ? "\"'" : "\"";
    for (const char c : value) {
        if (c == '"')
            m_text += '"';
        m_text += c;
    }
    m_text += '"';
}

void PeopleTable::endRow()
{
    m_text += "\r\n";
    m_isFirst = true;
}

} // namespace

QString CsvExporter::title() const
{
    return QCoreApplication::translate("Export", "Table of people (CSV)");
}

Status CsvExporter::write(Connection &connection, const ExportScope &scope, QIODevice &target,
                          const ExportProgress &progress) const
{
    const Result<ExportSelection> selection = ExportSelection::of(connection, scope);
    if (!selection)
        return selection.error();
    ExportOutput output(target);
    if (scope.byteOrderMark)
        output.text() += "\xEF\xBB\xBF";
    PeopleTable table(output.text(), scope.escapeFormulas);
    table.writeHeader();
    PeopleReader people(connection, *selection, selection->day(), scope.includePrivate);
    ExportCount count(progress, selection->ids(RecordKind::Person).size());
    for (;;) {
        const Result<const ExportedPerson *> person = people.next();
        if (!person)
            return person.error();
        if (!*person)
            return output.flush();
        table.writeRows(**person);
        if (const Status goesOn = count.step(); !goesOn)
            return goesOn;
        if (const Status passed = output.passOn(); !passed)
            return passed;
    }
}

} // namespace delegations
