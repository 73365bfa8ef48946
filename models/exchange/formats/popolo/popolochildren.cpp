// What of a Popolo record stands in other tables: its names, contacts, mentions ...
#include "models/exchange/formats/popolo/popolowriter.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/exchange/markup/jsontext.h"

#include <QList>

#include <algorithm>

namespace delegations {

namespace {

/// Without the brackets; empty for what is no list.
std::string_view elementsOf(std::string_view json)
{
    return json.size() >= 2 && json.front() == '[' ? json.substr(1, json.size() - 2) : std::string_view();
}

constexpr std::array<FieldId, 3> nameParts{fields::personName.familyName, fields::personName.givenName,
                                           fields::personName.patronymicName};

/// The fields by which a name says more than how its parts are called.
QList<FieldId> furtherNameFields()
{
    constexpr auto &names = fields::personName;
    const QList<FieldId> known{names.person, names.name, names.nameKind, names.preferred};
    QList<FieldId> further;
    for (const FieldSpec &field : names.specs()) {
        if (!known.contains(field.id) && std::ranges::find(nameParts, field.id) == nameParts.end())
            further.append(field.id);
    }
    return further;
}

/// Whether the name in hand is the person's whole one, taken apart, and no more.
bool saysPartsAlone(const ExportSource &name, std::string_view whole)
{
    static const QList<FieldId> further = furtherNameFields();
    constexpr auto &names = fields::personName;
    const auto isSaid = [&](FieldId field) { return !name.cell(field).isNull(); };
    return std::ranges::any_of(nameParts, isSaid) && std::ranges::none_of(further, isSaid) &&
           name.cell(names.preferred).integer() == 0 && name.cell(names.name).view() == whole &&
           name.cell(names.nameKind).view() == "official";
}

} // namespace

bool PopoloWriter::isWanted(const ExportSource &child) const
{
    if (!m_includePrivate && child.isPrivate())
        return false;
    return std::ranges::all_of(child.targets(), [&](const auto &target) {
        const qint64 id = child.integer(target.first);
        return id == 0 || m_selection.contains(target.second, id);
    });
}

Status PopoloWriter::writeChildren(Object &object, const PopoloMember &member)
{
    ExportSource &source = children(member.target, object.source.kind());
    source.start(object.id);
    const size_t begin = m_text.size();
    const bool wasFirst = object.isFirst;
    beginMember(object, member.name);
    m_text += '[';
    const size_t empty = m_text.size();
    for (int place = 0;; ++place) {
        const Result<bool> row = source.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const bool isOwnName = member.target == RecordKind::PersonName && place == object.own.place;
        if (isOwnName || !isWanted(source))
            continue;
        if (m_text.size() > empty)
            m_text += ',';
        m_further[1].read(source.extras());
        if (const Status written = writeObject({source, 0, m_further[1], {}}); !written)
            return written;
    }
    source.end();
    ExtensionMembers::Member *kept = object.further.find(member.name);
    const bool fits = kept && fitsPopolo(member.name, kept->json);
    if (const std::string_view more = fits ? elementsOf(kept->json) : std::string_view(); !more.empty()) {
        kept->isWritten = true;
        if (m_text.size() > empty)
            m_text += ',';
        m_text += more;
    }
    if (m_text.size() == empty) {
        m_text.resize(begin);
        object.isFirst = wasFirst;
        return {};
    }
    m_text += ']';
    return {};
}

/// The first address that is not private.
Status PopoloWriter::writeEmail(Object &object, const PopoloMember &member)
{
    ExportSource &contacts = children(RecordKind::ContactDetail, RecordKind::Person);
    contacts.start(object.id);
    for (;;) {
        const Result<bool> row = contacts.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::string_view address = contacts.cell(fields::contactDetail.value).view();
        const bool isEmail = contacts.cell(fields::contactDetail.contactType).view() == "email";
        if (!isEmail || contacts.isPrivate() || !isPopoloEmail(address))
            continue;
        beginMember(object, member.name);
        appendJson(m_text, address);
        break;
    }
    contacts.end();
    return {};
}

/// The last that says nothing but the parts of the person's name.
Result<PopoloWriter::OwnName> PopoloWriter::ownName(const ExportSource &person, qint64 id)
{
    OwnName own;
    const std::string whole(person.cell(fields::person.name).view());
    ExportSource &names = children(RecordKind::PersonName, RecordKind::Person);
    names.start(id);
    for (int place = 0;; ++place) {
        const Result<bool> row = names.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (!saysPartsAlone(names, whole))
            continue;
        own.place = place;
        for (size_t part = 0; part < own.parts.size(); ++part)
            own.parts[part] = {nameParts[part], std::string(names.cell(nameParts[part]).view())};
    }
    names.end();
    return own;
}

} // namespace delegations
