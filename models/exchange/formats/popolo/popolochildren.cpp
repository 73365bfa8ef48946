// What of a Popolo record stands in other tables: its names, contacts, mentions ...
#include "models/exchange/formats/popolo/popolowriter.h"

#include "models/exchange/formats/batch.h"
#include "models/exchange/markup/jsontext.h"

namespace delegations {

namespace {

/// Without the brackets; empty for what is no list.
std::string_view elementsOf(std::string_view json)
{
    return json.size() >= 2 && json.front() == '[' ? json.substr(1, json.size() - 2) : std::string_view();
}

} // namespace

bool PopoloWriter::isWanted(const ExportSource &child) const
{
    if (!m_includePrivate && child.isPrivate())
        return false;
    return std::ranges::all_of(child.targets, [&](const auto &target) {
        const qint64 id = child.statement.integer(target.first);
        return id == 0 || m_selection.contains(target.second, id);
    });
}

Status PopoloWriter::writeChildren(Object &object, const PopoloMember &member)
{
    ExportSource &source = children(member.target, object.source.kind);
    source.start(object.id);
    const size_t begin = m_text.size();
    const bool wasFirst = object.isFirst;
    beginMember(object, member.name);
    m_text += '[';
    const size_t empty = m_text.size();
    for (int place = 0;; ++place) {
        const Result<bool> row = source.statement.step();
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
    source.statement.reset();
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
    static const int type = fieldIndex(RecordKind::ContactDetail, QLatin1String("type"));
    static const int value = fieldIndex(RecordKind::ContactDetail, QLatin1String("value"));
    ExportSource &contacts = children(RecordKind::ContactDetail, RecordKind::Person);
    contacts.start(object.id);
    for (;;) {
        const Result<bool> row = contacts.statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::string_view address = contacts.cell(value).view();
        if (contacts.cell(type).view() != "email" || contacts.isPrivate() || !isPopoloEmail(address))
            continue;
        beginMember(object, member.name);
        appendJson(m_text, address);
        break;
    }
    contacts.statement.reset();
    return {};
}

/// The last that says nothing but the parts of the person's name.
Result<PopoloWriter::OwnName> PopoloWriter::ownName(const ExportSource &person, qint64 id)
{
    const auto field = [](const char *column) {
        return fieldIndex(RecordKind::PersonName, QLatin1String(column));
    };
    static const int name = field("name");
    static const int kind = field("kind");
    static const int preferred = field("preferred");
    static const int others[] = {field("language"), field("script"), field("extras")};
    static const int parts[] = {field("family_name"), field("given_name"), field("patronymic_name")};
    OwnName own;
    const std::string whole(person.cell("name").view());
    ExportSource &names = children(RecordKind::PersonName, RecordKind::Person);
    names.start(id);
    for (int place = 0;; ++place) {
        const Result<bool> row = names.statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const bool saysMore = std::ranges::any_of(others, [&](int one) { return !names.cell(one).isNull(); });
        const bool hasParts = std::ranges::any_of(parts, [&](int one) { return !names.cell(one).isNull(); });
        if (saysMore || !hasParts || names.cell(preferred).integer() != 0 ||
            names.cell(name).view() != whole || names.cell(kind).view() != "official")
            continue;
        own.place = place;
        for (size_t part = 0; part < own.parts.size(); ++part)
            own.parts[part] = names.cell(parts[part]).view();
    }
    names.statement.reset();
    return own;
}

} // namespace delegations
