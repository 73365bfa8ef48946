#include "models/exchange/popoloreader.h"

#include "models/core/recordtype.h"
#include "models/exchange/jsontext.h"

#include <QCoreApplication>

namespace delegations {

namespace {

using simdjson::ondemand::json_type;

struct List
{
    std::string_view name;
    RecordKind kind;
};

constexpr List lists[] = {
    {"persons", RecordKind::Person},
    {"organizations", RecordKind::Organization},
    {"memberships", RecordKind::Membership},
    {"posts", RecordKind::Post},
    {"areas", RecordKind::Area},
    {"events", RecordKind::Event},
    {"news_items", RecordKind::NewsItem},
};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Whether an event is one of those that memberships refer to.
bool isPeriod(simdjson::ondemand::object &event)
{
    std::string_view classification;
    const bool isText = event["classification"].get_string().get(classification) == simdjson::SUCCESS;
    const bool is = isText && classification == "legislative period";
    event.reset();
    return is;
}

/// The chambers of a parliament, by what collections call them.
bool isChamberWord(std::string_view classification)
{
    for (const std::string_view one :
         {"legislature", "chamber", "house", "upper house", "lower house", "unicameral legislature"}) {
        if (classification == one)
            return true;
    }
    return false;
}

} // namespace

PopoloReader::PopoloReader(Batch &batch, std::string_view text, QString fileName)
    : m_batch(batch)
    , m_fileName(std::move(fileName))
    , m_text(text)
    , m_parser(std::make_shared<simdjson::ondemand::parser>())
    , m_check(batch)
{
    m_batch.keepAlive(m_parser); // It holds the texts.
}

size_t PopoloReader::position()
{
    const char *at = nullptr;
    if (m_document.current_location().get(at) != simdjson::SUCCESS || at < m_text.data())
        return 0;
    return std::min(size_t(at - m_text.data()), m_text.size());
}

Status PopoloReader::read()
{
    m_document = m_parser->iterate(simdjson::padded_string_view(m_text.data(), m_text.size(),
                                                                m_text.size() + simdjson::SIMDJSON_PADDING));
    for (auto member : m_document.get_object()) {
        const std::string_view name = m_batch.keep(std::string_view(member.unescaped_key()));
        if (name == "meta")
            readMeta(member.value());
        else
            readList(name, member.value());
    }
    if (const char *rest = nullptr;
        m_document.current_location().get(rest) == simdjson::SUCCESS && rest < m_text.data() + m_text.size())
        throw simdjson::simdjson_error(simdjson::TRAILING_CONTENT);
    if (!m_hasLists)
        return Error{ErrorCode::Input,
                     QCoreApplication::translate(
                         "Import", "%1 has none of the lists of a Popolo file (persons, organizations, "
                                   "memberships …). Choose another file, or another format.")
                         .arg(m_fileName),
                     {}};
    return join();
}

void PopoloReader::readList(std::string_view name, JsonValue value)
{
    const auto *known = std::ranges::find(lists, name, &List::name);
    if (known == std::end(lists) || value.type() != json_type::array) {
        std::string unused;
        appendJson(unused, value);
        warn(QCoreApplication::translate("Import", "“%1” was not taken: it is no list of records that this "
                                                   "program knows.")
                 .arg(toQString(name).left(80)));
        return;
    }
    m_hasLists = true;
    for (JsonValue record : value.get_array()) {
        Object object = record.get_object();
        const bool isOfPeriod = known->kind == RecordKind::Event && isPeriod(object);
        (void)readRecord(object, isOfPeriod ? RecordKind::LegislativePeriod : known->kind, nullptr);
    }
}

void PopoloReader::readMeta(JsonValue meta)
{
    if (meta.type() != json_type::object)
        return;
    for (auto member : meta.get_object()) {
        const std::string_view name = m_batch.keep(std::string_view(member.unescaped_key()));
        JsonValue value = member.value();
        if (name == "sources" && value.type() == json_type::array) {
            for (JsonValue source : value.get_array()) {
                if (source.type() == json_type::string)
                    m_sources.push_back(source.get_string());
            }
            continue;
        }
        std::string unused;
        appendJson(unused, value);
        warn(QCoreApplication::translate("Import", "“%1” of the file was not taken.")
                 .arg(toQString(name).left(80)));
    }
}

BatchKey PopoloReader::readRecord(Object object, RecordKind kind, const BatchKey *owner)
{
    Reading reading;
    reading.key = {kind, m_batch.table(kind).size()};
    m_batch.add(kind, 0);
    if (owner) {
        if (const int field = popoloOwnerField(kind, owner->kind); field >= 0)
            cell(reading.key, field) = Cell::reference(owner->row);
    }
    const std::span<const PopoloMember> members = popoloMembers(kind);
    for (auto field : object) {
        const std::string_view name = field.unescaped_key();
        JsonValue value = field.value();
        if (value.type() == json_type::null && value.is_null())
            continue;
        const auto member = std::ranges::find(members, name, &PopoloMember::name);
        if (member == members.end())
            keepFurther(reading, m_batch.keep(name), value);
        else
            readMember(reading, *member, value);
    }
    complete(reading);
    return reading.key;
}

void PopoloReader::readMember(Reading &reading, const PopoloMember &member, JsonValue value)
{
    const bool isText = value.type() == json_type::string;
    switch (member.role) {
    case PopoloMember::Id:
        reading.id = isText ? std::string_view(value.get_string())
                            : m_batch.keep(std::string_view(value.raw_json_token()));
        return;
    case PopoloMember::Value:
        return readValue(reading, member, value);
    case PopoloMember::Reference:
        if (!isText)
            return keepFurther(reading, member.name, value);
        return refer(reading.key, member.field, member.target, value.get_string());
    case PopoloMember::Embedded:
        return readEmbedded(reading, member, value);
    case PopoloMember::Children:
        return readChildren(reading, member.target, value);
    case PopoloMember::Picture:
        return readPicture(reading, member, value);
    case PopoloMember::OwnName:
        if (!isText || reading.ownNameCount == int(reading.ownNames.size()))
            return keepFurther(reading, member.name, value);
        reading.ownNames[size_t(reading.ownNameCount++)] = {member.field, Cell::text(value.get_string())};
        return;
    case PopoloMember::Email:
        if (!isText)
            return keepFurther(reading, member.name, value);
        reading.email = value.get_string();
        return;
    }
}

/// What does not fit its field is kept as further data.
void PopoloReader::readValue(Reading &reading, const PopoloMember &member, JsonValue value)
{
    const FieldSpec &field = recordType(reading.key.kind).fields[size_t(member.field)];
    const bool isText = value.type() == json_type::string;
    const bool wantsText = field.kind != FieldKind::Integer && field.kind != FieldKind::YesNo;
    if (wantsText != isText || field.kind == FieldKind::Image) {
        const Cell made = isText ? Cell() : cellOf(field, value);
        if (made.isNull())
            return keepFurther(reading, member.name, value);
        cell(reading.key, member.field) = made;
        return;
    }
    Cell made = cellOf(field, value);
    if (field.kind == FieldKind::Choice && isChamberWord(made.view()))
        made = Cell::text("chamber");
    const QString problem =
        made.isNull() || field.kind == FieldKind::Url ? QString() : m_check.problem(field, made);
    if (problem.isEmpty()) {
        if (!made.isNull())
            cell(reading.key, member.field) = made;
        return;
    }
    keepFurther(reading, member.name, made.view());
    if (field.kind != FieldKind::Choice)
        warn(QCoreApplication::translate("Import", "%1 “%2” was kept as further data only: %3")
                 .arg(field.labelText(), made.toString().left(80), problem));
}

/// Nothing for a value of another type; the value can then still be read.
Cell PopoloReader::cellOf(const FieldSpec &field, JsonValue value)
{
    switch (value.type()) {
    case json_type::string:
        return Cell::text(value.get_string());
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

void PopoloReader::readChildren(const Reading &reading, RecordKind kind, JsonValue list)
{
    if (list.type() != json_type::array)
        throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE);
    for (JsonValue child : list.get_array())
        (void)readRecord(child.get_object(), kind, &reading.key);
}

void PopoloReader::readEmbedded(Reading &reading, const PopoloMember &member, JsonValue value)
{
    if (value.type() == json_type::string)
        return refer(reading.key, member.field, member.target, value.get_string());
    const BatchKey target = readRecord(value.get_object(), member.target, nullptr);
    cell(reading.key, member.field) = Cell::reference(target.row);
}

void PopoloReader::readPicture(Reading &reading, const PopoloMember &member, JsonValue value)
{
    const std::string_view text = value.get_string();
    const size_t comma = text.find(";base64,");
    if (!text.starts_with("data:image/") || comma == std::string_view::npos)
        return keepFurther(reading, member.name, text);
    const std::string_view encoded = text.substr(comma + 8);
    const QByteArray bytes =
        QByteArray::fromBase64(QByteArray::fromRawData(encoded.data(), qsizetype(encoded.size())));
    cell(reading.key, member.field) =
        Cell::bytes(m_batch.keep(std::string_view(bytes.constData(), size_t(bytes.size()))));
}

void PopoloReader::refer(const BatchKey &record, int field, RecordKind target, std::string_view id)
{
    if (!id.empty())
        m_pending.push_back({record, field, target, id});
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
