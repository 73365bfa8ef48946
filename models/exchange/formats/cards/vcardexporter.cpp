#include "models/exchange/formats/cards/vcardexporter.h"

#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/formats/peoplereader.h"
#include "models/exchange/formats/picturetype.h"

#include <QCoreApplication>

namespace delegations {

namespace {

using Office = ExportedOffice;

/// Escaped as a text: nothing of it can end the line or the value (RFC 6350, 3.4).
std::string escaped(std::string_view text)
{
    std::string result;
    for (size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' || c == ',' || c == ';')
            (result += '\\') += c;
        else if (c == '\n' || (c == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')))
            result += "\\n";
        else if (c == '\t' || uchar(c) >= 0x20)
            result += c;
    }
    return result;
}

/// An address as it is, but for what would end the line.
std::string uri(std::string_view text)
{
    std::string result;
    std::ranges::copy_if(text, std::back_inserter(result), [](char c) { return uchar(c) > 0x20; });
    return result;
}

/// 1965-08-04 as 19650804, 1965-08 and 1965 as they are (RFC 6350, 4.3.1).
std::string date(std::string_view text)
{
    std::string result(text);
    if (result.size() == 10)
        std::erase(result, '-');
    return result;
}

class Card
{
public:
    explicit Card(std::string &text) : m_text(text) {}

    void write(const ExportedPerson &person);

private:
    void writeName(const ExportedPerson &person);
    void writePhoto(const std::string &bytes);
    void writeOffices(const std::vector<Office> &offices);
    void writeContact(const ExportedContact &contact);
    /// Nothing when the value is empty.
    void line(std::string_view name, std::string_view value);

    std::string &m_text;
};

void Card::write(const ExportedPerson &person)
{
    line("BEGIN", "VCARD");
    line("VERSION", "4.0");
    line("KIND", "individual");
    line("UID", "urn:uuid:" + uri(person.uid));
    writeName(person);
    const std::string &gender = person.field(fields::person.gender);
    line("GENDER", gender == "female" ? "F" : gender == "male" ? "M" : gender.empty() ? "" : "O");
    line("BDAY", date(person.field(fields::person.birthDate)));
    line("DEATHDATE", date(person.field(fields::person.deathDate)));
    writePhoto(person.field(fields::person.photo));
    writeOffices(person.offices);
    for (const ExportedContact &contact : person.contacts)
        writeContact(contact);
    for (const ExportedLink &link : person.links)
        line("URL", uri(link.url));
    line("NOTE", escaped(person.field(fields::person.summary)));
    line("END", "VCARD");
}

void Card::writeName(const ExportedPerson &person)
{
    line("FN", escaped(person.field(fields::person.name)));
    const auto &parts = person.nameParts;
    if (parts[ExportedPerson::Family].empty())
        return line("N", escaped(person.field(fields::person.name)) +
                             ";;;;"); // Not taken apart; programs want it.
    line("N", escaped(parts[ExportedPerson::Family]) + ';' + escaped(parts[ExportedPerson::Given]) + ';' +
                  escaped(parts[ExportedPerson::Patronymic]) + ";;");
}

void Card::writePhoto(const std::string &bytes)
{
    const std::string_view type = pictureType(bytes);
    if (type.empty())
        return;
    const QByteArray encoded = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toBase64();
    line("PHOTO", "data:" + std::string(type) + ";base64," + encoded.toStdString());
}

/// Where there are several, a group keeps each organization together with what the person is there.
void Card::writeOffices(const std::vector<Office> &offices)
{
    const FieldSpec &capacity = specOf(fields::membership.capacity);
    int number = 0;
    for (const Office &office : offices) {
        const std::string group = offices.size() > 1 ? 'o' + std::to_string(++number) + '.' : std::string();
        const std::string &body = office.texts[Office::Organization];
        std::string organization = escaped(body);
        if (const std::string &chamber = office.texts[Office::Chamber]; !chamber.empty() && chamber != body)
            organization += ';' + escaped(chamber);
        line(group + "ORG", organization);
        line(group + "TITLE", escaped(office.texts[Office::Role]));
        if (const std::string &said = office.texts[Office::Capacity]; !said.empty())
            line(group + "ROLE", escaped(capacity.displayText(QString::fromStdString(said)).toStdString()));
    }
}

/// A private one is marked for this program's like, and for people as far as address books show it: at home.
void Card::writeContact(const ExportedContact &contact)
{
    const std::string &type = contact.type;
    const std::string mark = contact.isPrivate ? ";X-PRIVATE=TRUE" : "";
    const std::string home = contact.isPrivate ? ";TYPE=home" + mark : "";
    if (type == "email")
        line("EMAIL" + home, escaped(contact.value));
    else if (type == "phone")
        line("TEL;VALUE=text;TYPE=voice" + home, escaped(contact.value));
    else if (type == "mobile")
        line("TEL;VALUE=text;TYPE=cell" + home, escaped(contact.value));
    else if (type == "fax")
        line("TEL;VALUE=text;TYPE=fax" + home, escaped(contact.value));
    else if (type == "address")
        line("ADR" + home, ";;" + escaped(contact.value) + ";;;;");
    else
        line("NOTE" + mark, escaped((contact.label.empty() ? type : contact.label) + ": " + contact.value));
}

/// Folded at 75 octets, never within a character (RFC 6350, 3.2).
void Card::line(std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    constexpr size_t longest = 75;
    std::string whole(name);
    (whole += ':') += value;
    size_t room = longest;
    for (std::string_view rest = whole; !rest.empty(); room = longest - 1) {
        size_t length = std::min(room, rest.size());
        while (length < rest.size() && length > 1 && (uchar(rest[length]) & 0xC0) == 0x80)
            --length;
        if (room != longest)
            m_text += ' ';
        (m_text += rest.substr(0, length)) += "\r\n";
        rest.remove_prefix(length);
    }
}

} // namespace

QString VcardExporter::title() const
{
    return QCoreApplication::translate("Export", "Address book cards (vCard)");
}

Status VcardExporter::write(Connection &connection, const ExportRequest &request, QIODevice &target,
                            const ExportProgress &progress) const
{
    const Result<ExportSelection> selection =
        ExportSelection::of(connection, request.scope, request.filter, request.day);
    if (!selection)
        return selection.error();
    ExportOutput output(target);
    const QDate day = request.day.isValid() ? request.day : QDate::currentDate();
    PeopleReader people(connection, *selection, day.toString(Qt::ISODate).toLatin1(), request.includePrivate,
                        request.language);
    ExportCount count(progress, selection->ids(RecordKind::Person).size());
    Card card(output.text());
    return writePeople(people, output, count, [&card](const ExportedPerson &person) { card.write(person); });
}

} // namespace delegations
