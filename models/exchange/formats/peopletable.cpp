#include "models/exchange/formats/peopletable.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/bodies.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/formats/contactgaps.h"
#include "models/exchange/formats/formula.h"
#include "models/store/read/furtherfields.h"
#include "models/store/sqlite/readsnapshot.h"

#include <QCoreApplication>

#include <simdjson.h>

namespace delegations {

namespace {

using Office = ExportedOffice;

/// The fields of a person that stand in the table.
constexpr FieldId personFields[] = {fields::person.name,      fields::person.sortName,
                                    fields::person.gender,    fields::person.birthDate,
                                    fields::person.deathDate, fields::person.summary};
constexpr FieldId nameFields[] = {fields::personName.familyName, fields::personName.givenName,
                                  fields::personName.patronymicName};
constexpr FieldId officeFields[] = {fields::membership.party,    fields::membership.role,
                                    fields::membership.capacity, fields::membership.area,
                                    fields::membership.period,   fields::membership.startDate,
                                    fields::membership.endDate};

QString labelOf(FieldId field)
{
    return specOf(field).labelText();
}

/// Of a field of memberships that few have.
Office::Column columnOf(FieldId field)
{
    constexpr auto &membership = fields::membership;
    return field == membership.replaces      ? Office::Replaces
           : field == membership.standsInFor ? Office::StandsInFor
           : field == membership.startReason ? Office::StartReason
           : field == membership.endReason   ? Office::EndReason
                                             : Office::Votes;
}

QString choiceLabel(FieldId field, const char *value)
{
    return specOf(field).displayText(QString::fromLatin1(value));
}

/// In quotation marks, which are doubled within.
std::string inQuotes(std::string_view value)
{
    std::string quoted = "\"";
    for (const char c : value)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

/// Whether a table's reader would take it for several.
bool needsQuotes(std::string_view type, std::string_view value)
{
    const std::string_view gaps = contactGaps(type == "email");
    return value.starts_with('"') || value.find_first_of(gaps) != std::string_view::npos;
}

std::string contactsOf(const ExportedPerson &person, bool isPrivate,
                       std::initializer_list<std::string_view> types)
{
    std::string all;
    for (const ExportedContact &contact : person.contacts) {
        if (contact.isPrivate != isPrivate || std::ranges::find(types, contact.type) == types.end())
            continue;
        if (!all.empty())
            all += "; ";
        all +=
            needsQuotes(contact.type, contact.value) ? inQuotes(contact.value) : std::string(contact.value);
    }
    return all;
}

QStringList cellsOf(const PeopleTable::Row &row, bool escapeFormulas)
{
    QStringList cells;
    for (const std::string &cell : row) {
        const QString text = QString::fromStdString(cell);
        cells.append(escapeFormulas && looksLikeFormula(cell) ? u'\'' + text : text);
    }
    return cells;
}

void addRow(TableText &text, const QStringList &cells, const QString &tag)
{
    QStringList plain;
    text.html += QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        plain << cell.simplified();
        text.html += u'<' + tag + u'>' + cell.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
    }
    text.html += QStringLiteral("</tr>\n");
    text.plain += plain.join(u'\t') + u'\n';
    ++text.rows;
}

} // namespace

QStringList PeopleTable::titles() const
{
    QStringList titles;
    for (const FieldId field : personFields)
        titles << labelOf(field);
    for (const FieldId field : nameFields)
        titles << labelOf(field);
    titles << labelOf(fields::organization.area) << labelOf(fields::membership.organization)
           << choiceLabel(fields::organization.classification, "chamber");
    for (const FieldId field : officeFields)
        titles << labelOf(field);
    for (const FieldId field : m_further)
        titles << labelOf(field);
    titles << choiceLabel(fields::contactDetail.contactType, "email")
           << choiceLabel(fields::contactDetail.contactType, "phone");
    if (m_includePrivate)
        titles << QCoreApplication::translate("Export", "E-mail (private)")
               << QCoreApplication::translate("Export", "Telephone (private)");
    titles << labelOf(fields::link.url) << QStringLiteral("UID");
    return titles;
}

const std::vector<PeopleTable::Row> &PeopleTable::rows(const ExportedPerson &person)
{
    m_rows.resize(std::max<size_t>(1, person.offices.size()));
    for (size_t row = 0; row < m_rows.size(); ++row)
        fill(m_rows[row], person, person.offices.empty() ? nullptr : &person.offices[row]);
    return m_rows;
}

void PeopleTable::fill(Row &row, const ExportedPerson &person, const Office *office)
{
    row.clear();
    for (const FieldId field : personFields) {
        const std::string &text = person.field(field);
        row.push_back(field == fields::person.gender ? choice(field, text) : text);
    }
    row.insert(row.end(), person.nameParts.begin(), person.nameParts.end());
    static const Office nothing;
    const auto &texts = (office ? office : &nothing)->texts;
    for (const Office::Column column :
         {Office::Country, Office::Organization, Office::Chamber, Office::Party, Office::Role})
        row.push_back(texts[column]);
    row.push_back(choice(fields::membership.capacity, texts[Office::Capacity]));
    for (const Office::Column column : {Office::Area, Office::Period})
        row.push_back(texts[column]);
    if (m_dates == Dates::WithPeriods && office) {
        const Term term = office->term();
        row.push_back(term.start.toString().toStdString());
        row.push_back(term.end.toString().toStdString());
    } else {
        row.push_back(texts[Office::Start]);
        row.push_back(texts[Office::End]);
    }
    for (const FieldId field : m_further) {
        const std::string &text =
            field.kind == RecordKind::Person ? person.field(field) : texts[columnOf(field)];
        row.push_back(specOf(field).kind == FieldKind::Choice ? choice(field, text) : text);
    }
    for (const bool isPrivate : {false, true}) {
        if (isPrivate && !m_includePrivate)
            continue;
        row.push_back(contactsOf(person, isPrivate, {"email"}));
        row.push_back(contactsOf(person, isPrivate, {"phone", "mobile"}));
    }
    const auto site = std::ranges::find(person.links, "website", &ExportedLink::note);
    row.push_back(site == person.links.end() ? std::string() : site->url);
    row.push_back(person.uid);
    for (std::string &text : row) {
        if (!simdjson::validate_utf8(text.data(), text.size()))
            text = QString::fromStdString(text).toStdString();
    }
}

const std::string &PeopleTable::choice(FieldId field, const std::string &value)
{
    if (value.empty())
        return value;
    std::string &known = m_choices[{field, value}];
    if (known.empty())
        known = specOf(field).displayText(QString::fromStdString(value)).toStdString();
    return known;
}

Result<TableText> peopleAsTable(Connection &connection, const ExportRequest &request,
                                const std::optional<QList<qint64>> &memberships)
{
    const ReadSnapshot snapshot(connection);
    const Result<ExportSelection> selection =
        ExportSelection::of(connection, request.scope, request.filter, request.day);
    if (!selection)
        return selection.error();
    const auto further = furtherFieldsSaid(connection);
    if (!further)
        return further.error();
    PeopleTable table(request.includePrivate, PeopleTable::Dates::WithPeriods, *further);
    PeopleReader people(connection, *selection, selection->day(), request.includePrivate, request.language);
    TableText text{{}, QStringLiteral("<table>\n"), -1};
    addRow(text, table.titles(), QStringLiteral("th"));
    QHash<qint64, QStringList> wanted; // Which come in an order of their own.
    for (;;) {
        const Result<const ExportedPerson *> person = people.next();
        if (!person)
            return person.error();
        if (!*person)
            break;
        const std::vector<PeopleTable::Row> &rows = table.rows(**person);
        for (size_t row = 0; row < rows.size(); ++row) {
            if (!memberships)
                addRow(text, cellsOf(rows[row], request.escapeFormulas), QStringLiteral("td"));
            else if (row < (*person)->offices.size())
                wanted.insert((*person)->offices[row].membership, cellsOf(rows[row], request.escapeFormulas));
        }
    }
    for (const qint64 membership : memberships.value_or(QList<qint64>())) {
        if (const auto cells = wanted.constFind(membership); cells != wanted.cend())
            addRow(text, *cells, QStringLiteral("td"));
    }
    text.html += QStringLiteral("</table>\n");
    return text;
}

} // namespace delegations
