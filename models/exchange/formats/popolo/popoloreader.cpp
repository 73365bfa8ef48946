#include "models/exchange/formats/popolo/popoloreader.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/utf8.h"
#include "models/exchange/formats/fileplace.h"
#include "models/exchange/formats/importer.h"
#include "models/exchange/markup/jsontext.h"

#include <QCoreApplication>

namespace delegations {

namespace {

using simdjson::ondemand::json_type;
using JsonValue = simdjson::ondemand::value;

/// What a member is called before it became further data only.
std::string_view withoutMark(std::string_view name)
{
    const bool isMarked = name.size() > popoloAsWritten.size() && name.ends_with(popoloAsWritten);
    return isMarked ? name.substr(0, name.size() - popoloAsWritten.size()) : name;
}

/// Whether an event is one of those that memberships refer to. Looks at the text as it is written: read a
/// second time, a text would take more room than the parser has for all of them.
bool isPeriod(simdjson::ondemand::object &event)
{
    JsonValue classification;
    const bool isSaid = event["classification"].get(classification) == simdjson::SUCCESS;
    const bool is = isSaid && classification.raw_json_token().starts_with("\"legislative period\"");
    event.reset();
    return is;
}

} // namespace

PopoloReader::PopoloReader(Batch &batch, std::string_view text, const ImportFile &file)
    : m_batch(batch)
    , m_fileName(file.name())
    , m_fileKey(fileKey(file.country, file.path))
    , m_text(text)
    , m_slices(text)
    , m_check(batch)
{
}

size_t PopoloReader::position()
{
    if (!m_isParsing)
        return m_slices.position();
    const char *at = nullptr;
    if (m_document.current_location().get(at) != simdjson::SUCCESS || at < m_text.data())
        return m_slices.position();
    return std::min(size_t(at - m_text.data()), m_text.size());
}

Status PopoloReader::read()
{
    m_slices.forEachMember([this](std::string_view written) {
        parse(written);
        const std::string name(std::string_view(m_document.get_string()));
        m_isParsing = false;
        if (name == "meta")
            readMeta(m_slices.value());
        else
            readList(name);
    });
    if (!m_hasLists)
        return Error{ErrorCode::Input,
                     QCoreApplication::translate(
                         "Import", "%1 has none of the lists of a Popolo file (persons, organizations, "
                                   "memberships …). Choose another file, or another format.")
                         .arg(m_fileName),
                     {}};
    join();
    addUnsaid(m_batch.warnings, m_unsaid);
    return {};
}

void PopoloReader::parse(std::string_view part)
{
    m_isParsing = false; // Where the part begins, should it be none.
    m_document = m_parser.iterate(
        simdjson::padded_string_view(part.data(), part.size(), part.size() + simdjson::SIMDJSON_PADDING));
    m_isParsing = true;
}

void PopoloReader::checkPart(std::string_view part)
{
    parse(part);
    std::string unused;
    if (part.front() == '{' || part.front() == '[')
        appendJson(unused, JsonValue(m_document.get_value()));
    else if (part.front() == '"')
        (void)std::string_view(m_document.get_string());
    else if (m_document.type() == json_type::boolean)
        (void)bool(m_document.get_bool());
    else if (!m_document.is_null())
        (void)simdjson::ondemand::number(m_document.get_number());
    m_isParsing = false;
}

void PopoloReader::readList(std::string_view name)
{
    const std::span<const PopoloList> lists = popoloLists();
    const auto known = std::ranges::find(lists, name, &PopoloList::name);
    if (known == lists.end() || !m_slices.isArray()) {
        if (m_slices.isArray())
            m_slices.forEachElement([this](std::string_view element) { checkPart(element); });
        else
            checkPart(m_slices.value());
        warn(Warning::NotImported,
             QCoreApplication::translate("Import", "“%1” was not taken: it is no list of records that this "
                                                   "program knows.")
                 .arg(toQString(name).left(80)));
        return;
    }
    m_hasLists = true;
    m_slices.forEachElement([&](std::string_view record) {
        parse(record);
        Object object = m_document.get_object();
        const bool isOfPeriod = known->kind == RecordKind::Event && isPeriod(object);
        readRecord(object, isOfPeriod ? RecordKind::LegislativePeriod : known->kind, nullptr);
        m_isParsing = false;
    });
}

void PopoloReader::readMeta(std::string_view part)
{
    if (part.front() != '{')
        return;
    parse(part);
    for (auto member : m_document.get_object()) {
        const std::string name(std::string_view(member.unescaped_key()));
        readMetaMember(name, member.value());
    }
    m_isParsing = false;
}

void PopoloReader::readMetaMember(std::string_view name, JsonValue value)
{
    const bool isText = value.type() == json_type::string;
    if (name == "sources" && value.type() == json_type::array) {
        for (JsonValue source : value.get_array()) {
            if (source.type() == json_type::string)
                m_sources.push_back(text(source));
        }
    } else if (name == popoloProgramMember && isText) {
        m_saysAll = std::string_view(value.get_string()) == popoloProgram;
    } else if (name == popoloDayMember && isText) {
        m_batch.day = PartialDate::parse(toQString(value.get_string())).value_or(PartialDate()).toString();
    } else {
        std::string unused;
        appendJson(unused, value);
        warn(Warning::NotImported, QCoreApplication::translate("Import", "“%1” of the file was not taken.")
                                       .arg(toQString(name).left(80)));
    }
}

BatchKey PopoloReader::readRecord(Object object, RecordKind kind, const BatchKey *owner)
{
    Reading reading = readMembers(object, kind, owner);
    complete(reading);
    return reading.key;
}

PopoloReader::Reading PopoloReader::readMembers(Object object, RecordKind kind, const BatchKey *owner)
{
    Reading reading;
    reading.key = {kind, m_batch.table(kind).size()};
    m_batch.add(kind, 0);
    if (owner) {
        if (const FieldId field = ownerField(kind, owner->kind); field.isValid())
            m_batch.cell(reading.key.row, field) = Cell::reference(owner->row);
    }
    const std::span<const PopoloMember> members = popoloMembers(kind);
    for (auto field : object) {
        const std::string_view name = field.unescaped_key();
        JsonValue value = field.value();
        if (value.type() == json_type::null && value.is_null())
            continue;
        const auto member = std::ranges::find(members, name, &PopoloMember::name);
        if (member == members.end())
            keepFurther(reading, withoutMark(name), value);
        else
            readMember(reading, *member, value);
    }
    completeKind(reading);
    return reading;
}

void PopoloReader::readMember(Reading &reading, const PopoloMember &member, JsonValue value)
{
    const bool isText = value.type() == json_type::string;
    switch (member.role) {
    case PopoloMember::Id:
        reading.id = isText ? text(value) : token(value);
        return;
    case PopoloMember::Value:
        return readValue(reading, member, value);
    case PopoloMember::Reference:
        if (!isText && value.type() != json_type::number)
            return keepFurther(reading, member.name, value);
        return refer(reading.key, member, isText ? std::string_view(value.get_string()) : token(value));
    case PopoloMember::Embedded:
        return readEmbedded(reading, member, value);
    case PopoloMember::Children:
        return readChildren(reading, member, value);
    case PopoloMember::Bytes:
        return readBytes(reading, member, value);
    case PopoloMember::Fixed:
        if (!isText)
            return keepFurther(reading, member.name, value);
        if (const std::string_view said = value.get_string(); said != member.text)
            keepFurther(reading, member.name, said);
        return;
    case PopoloMember::OwnName:
        if (!isText || reading.ownNameCount == int(reading.ownNames.size()))
            return keepFurther(reading, member.name, value);
        reading.ownNames[size_t(reading.ownNameCount++)] = {member.field, Cell::text(text(value))};
        return;
    case PopoloMember::Email:
        if (!isText)
            return keepFurther(reading, member.name, value);
        reading.email = text(value);
        if (reading.email.find('@') == std::string_view::npos)
            keepFurther(reading, member.name, std::exchange(reading.email, {}));
        return;
    }
}

/// A number, say, as it is written. Blanks may follow it.
std::string_view PopoloReader::token(JsonValue value)
{
    const std::string_view text = value.raw_json_token();
    return m_batch.keep(text.substr(0, text.find_last_not_of(" \t\r\n") + 1));
}

/// What does not fit its field is kept as further data.
void PopoloReader::readValue(Reading &reading, const PopoloMember &member, JsonValue value)
{
    const FieldSpec &field = specOf(member.field);
    const bool isText = value.type() == json_type::string;
    const bool wantsText = field.kind != FieldKind::Integer && field.kind != FieldKind::YesNo;
    if (wantsText != isText || field.isBytes()) {
        const Cell made = isText ? Cell() : cellFrom(field, value);
        if (made.isNull())
            return keepFurther(reading, member.name, value);
        m_batch.cell(reading.key.row, member.field) = made;
        return;
    }
    const Cell made = m_check.inSmallLetters(field, cellFrom(field, value));
    const QString problem = made.isNull() ? QString() : m_check.problem(field, made);
    if (problem.isEmpty()) {
        if (!made.isNull())
            m_batch.cell(reading.key.row, member.field) = made;
        return;
    }
    keepFurther(reading, member.name, made.view());
    if (field.kind == FieldKind::Choice)
        reading.unknownChoice = made.view();
    else
        reading.unfit.push_back({member.field, made.toString().left(80), problem});
}

/// Nothing for a value of another type; the value can then still be read.
Cell PopoloReader::cellFrom(const FieldSpec &field, JsonValue value)
{
    switch (value.type()) {
    case json_type::string:
        return Cell::text(text(value));
    case json_type::boolean:
        return field.kind == FieldKind::YesNo ? Cell::integer(bool(value.get_bool()) ? 1 : 0) : Cell();
    case json_type::number: {
        int64_t number = 0;
        const bool fits = field.kind == FieldKind::Integer || field.kind == FieldKind::YesNo;
        return fits && value.get_int64().get(number) == simdjson::SUCCESS ? Cell::integer(number) : Cell();
    }
    default:
        return {};
    }
}

void PopoloReader::readChildren(Reading &reading, const PopoloMember &member, JsonValue list)
{
    if (list.type() != json_type::array)
        throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE);
    std::string further;
    for (JsonValue child : list.get_array())
        readChild(reading, member.target, child.get_object(), further);
    if (further.empty())
        return;
    if (!reading.extras.empty())
        reading.extras += ',';
    appendJson(reading.extras, member.name);
    reading.extras += ":[" + further + ']';
}

/// A record of its own, or one of those in `further` when it does not say what such a record must: an address
/// that is none, a name in no language.
void PopoloReader::readChild(const Reading &reading, RecordKind kind, Object child, std::string &further)
{
    Reading record = readMembers(child, kind, &reading.key);
    const QString fault = missing(record);
    if (fault.isEmpty())
        return complete(record);
    m_batch.removeLast(kind);
    child.reset();
    if (!further.empty())
        further += ',';
    further += std::string_view(child.raw_json());
    warn(Warning::KeptAside,
         QCoreApplication::translate("Import", "A record (%1) was kept as further data only. %2")
             .arg(recordType(kind).singularText(), fault),
         reading.key);
}

/// What of that which its kind requires it does not say, or not as it must be, in a sentence; empty when it
/// says all, as far as is known by now: what it refers to may stand below.
QString PopoloReader::missing(const Reading &child) const
{
    const RecordKind kind = child.key.kind;
    if (hasPopoloList(kind))
        return {};
    const auto lacks = [&](FieldId field) { return m_batch.cell(child.key, field).isNull(); };
    const auto specs = recordType(kind).fields;
    auto lacking = std::ranges::find_if(
        specs, [&](const FieldSpec &field) { return field.required && lacks(field.id); });
    if (kind == RecordKind::Source && lacks(fields::source.url) && lacks(fields::source.note))
        lacking = std::ranges::find(specs, fields::source.url, &FieldSpec::id);
    if (lacking == specs.end())
        return {};
    const auto said = std::ranges::find(child.unfit, lacking->id, &Unfit::field);
    return said == child.unfit.end()
               ? QCoreApplication::translate("Import", "It has no “%1”.").arg(lacking->labelText())
               : QCoreApplication::translate("Import", "%1 “%2”: %3")
                     .arg(lacking->labelText(), said->value, said->problem);
}

void PopoloReader::readEmbedded(Reading &reading, const PopoloMember &member, JsonValue value)
{
    if (value.type() == json_type::string)
        return refer(reading.key, member, value.get_string());
    const BatchKey target = readRecord(value.get_object(), member.target, nullptr);
    m_batch.cell(reading.key.row, member.field) = Cell::reference(target.row);
}

void PopoloReader::readBytes(Reading &reading, const PopoloMember &member, JsonValue value)
{
    if (value.type() != json_type::string)
        return keepFurther(reading, member.name, value);
    const std::string_view text = value.get_string();
    const size_t comma = text.find(";base64,");
    if (!text.starts_with("data:") || comma == std::string_view::npos)
        return keepFurther(reading, member.name, text);
    const std::string_view encoded = text.substr(comma + 8);
    const QByteArray bytes =
        QByteArray::fromBase64(QByteArray::fromRawData(encoded.data(), qsizetype(encoded.size())));
    m_batch.cell(reading.key.row, member.field) =
        Cell::bytes(m_batch.keep(std::string_view(bytes.constData(), size_t(bytes.size()))));
}

void PopoloReader::refer(const BatchKey &record, const PopoloMember &member, std::string_view id)
{
    if (id.empty())
        return;
    // Of two with one id the first is meant, so whoever is known by now is the one.
    const auto &rows = m_rows[size_t(member.target)];
    if (const auto known = rows.find(id); known != rows.end())
        m_batch.cell(record.row, member.field) = Cell::reference(known->second);
    else
        m_pending.push_back({record, &member, m_batch.keep(id)});
}

void PopoloReader::keepFurther(Reading &reading, std::string_view name, JsonValue value)
{
    if (!reading.extras.empty())
        reading.extras += ',';
    appendJson(reading.extras, name);
    reading.extras += ':';
    appendJson(reading.extras, value);
}

void PopoloReader::keepFurther(Reading &reading, std::string_view name, std::string_view text)
{
    if (!reading.extras.empty())
        reading.extras += ',';
    appendJson(reading.extras, name);
    reading.extras += ':';
    appendJson(reading.extras, text);
}

} // namespace delegations
