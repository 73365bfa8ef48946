#include "models/exchange/formats/popolo/popolowriter.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/exchange/formats/picturetype.h"
#include "models/exchange/markup/jsontext.h"

#include <algorithm>

namespace delegations {

namespace {

using Role = PopoloMember::Role;

/// As the record says it, else by the bytes.
std::string_view mediaType(const ExportSource &source, std::string_view bytes)
{
    const bool isAttachment = source.kind() == RecordKind::Attachment;
    if (const Cell told = isAttachment ? source.cell(fields::attachment.mediaType) : Cell(); !told.isNull())
        return told.view();
    const std::string_view picture = pictureType(bytes);
    return picture.empty() ? "application/octet-stream" : picture;
}

/// Whether reading the further value gives the stored one: then that is what the file said.
bool isReadAs(RecordKind kind, std::string_view further, std::string_view stored, bool hasLanguage)
{
    if (kind == RecordKind::Organization && stored == "chamber")
        return isPopoloChamber(textOfJson(further));
    return stored == popoloDefault(kind, hasLanguage).value;
}

} // namespace

PopoloWriter::PopoloWriter(Connection &connection, const ExportSelection &selection, ExportOutput &output,
                           bool includePrivate)
    : m_connection(connection)
    , m_selection(selection)
    , m_text(output.text())
    , m_output(output)
    , m_includePrivate(includePrivate)
{
}

ExportSource &PopoloWriter::records(RecordKind kind)
{
    std::unique_ptr<ExportSource> &known = m_sources[{kind, -1}];
    if (!known)
        known = ExportSource::records(m_connection, kind, m_selection.day());
    return *known;
}

ExportSource &PopoloWriter::children(RecordKind kind, RecordKind owner)
{
    std::unique_ptr<ExportSource> &known = m_sources[{kind, int(owner)}];
    if (!known)
        known = ExportSource::belongings(m_connection, kind, owner, m_selection.day());
    return *known;
}

Status PopoloWriter::write(const ExportProgress &progress)
{
    ExportCount count(progress, m_selection.size());
    m_text += "{\"meta\":{";
    appendJson(m_text, popoloProgramMember);
    m_text += ':';
    appendJson(m_text, popoloProgram);
    if (!m_selection.day().isEmpty()) {
        m_text += ',';
        appendJson(m_text, popoloDayMember);
        m_text += ':';
        appendJson(m_text, std::string_view(m_selection.day().constData(), size_t(m_selection.day().size())));
    }
    m_text += '}';
    for (const PopoloList &list : popoloLists()) {
        if (const Status written = writeList(list, count); !written)
            return written;
    }
    m_text += "\n}\n";
    return m_output.flush();
}

Status PopoloWriter::writeList(const PopoloList &list, ExportCount &count)
{
    m_text += ",\n";
    appendJson(m_text, list.name);
    m_text += ":[";
    m_isFirst = true;
    Status written;
    if (list.kind == RecordKind::Event)
        written = writeAll(RecordKind::LegislativePeriod, count);
    if (written)
        written = writeAll(list.kind, count);
    m_text += m_isFirst ? "]" : "\n]";
    return written;
}

Status PopoloWriter::writeAll(RecordKind kind, ExportCount &count)
{
    if (kind == RecordKind::Area || kind == RecordKind::Organization) {
        const Result<std::vector<qint64>> ids = m_selection.inOrder(m_connection, kind);
        if (!ids)
            return ids.error();
        for (const qint64 id : *ids) {
            if (const Status written = writeOne(kind, id, count); !written)
                return written;
        }
        return {};
    }
    const IdSet &ids = m_selection.ids(kind);
    for (qint64 id = ids.next(0); id > 0; id = ids.next(id)) {
        if (const Status written = writeOne(kind, id, count); !written)
            return written;
    }
    return {};
}

Status PopoloWriter::writeOne(RecordKind kind, qint64 id, ExportCount &count)
{
    m_text += std::exchange(m_isFirst, false) ? "\n" : ",\n";
    if (const Status written = writeRecord(kind, id); !written)
        return written;
    if (const Status goesOn = count.step(); !goesOn)
        return goesOn;
    return m_output.passOn();
}

Status PopoloWriter::writeRecord(RecordKind kind, qint64 id)
{
    ExportSource &source = records(kind);
    source.start(id);
    const Result<bool> row = source.step();
    if (!row)
        return row.error();
    const size_t begin = m_text.size();
    if (*row) {
        m_further[0].read(source.extras());
        Object object{source, id, m_further[0], {}};
        if (kind == RecordKind::Person) {
            Result<OwnName> own = ownName(source, id);
            if (!own)
                return own.error();
            object.own = std::move(own).value();
        }
        if (const Status written = writeObject(std::move(object)); !written)
            return written;
    }
    source.end();
    if (!simdjson::validate_utf8(m_text.data() + begin, m_text.size() - begin)) {
        const QByteArray valid =
            QString::fromUtf8(m_text.data() + begin, qsizetype(m_text.size() - begin)).toUtf8();
        m_text.replace(begin, std::string::npos, valid.constData(), size_t(valid.size()));
    }
    return {};
}

Status PopoloWriter::writeObject(Object object)
{
    m_text += '{';
    for (const PopoloMember &member : popoloMembers(object.source.kind())) {
        if (const Status written = writeMember(object, member); !written)
            return written;
    }
    writeFurther(object);
    m_text += '}';
    return {};
}

void PopoloWriter::beginMember(Object &object, std::string_view name)
{
    if (!object.isFirst)
        m_text += ',';
    object.isFirst = false;
    m_text += '"';
    m_text += name;
    m_text += "\":";
}

Status PopoloWriter::writeMember(Object &object, const PopoloMember &member)
{
    const ExportSource &source = object.source;
    switch (member.role) {
    case Role::Id:
        beginMember(object, member.name);
        appendJson(m_text, source.uid());
        break;
    case Role::Value:
        writeValue(object, member);
        break;
    case Role::Reference:
        if (const Cell uid = source.cell(member.field); !uid.isNull()) {
            beginMember(object, member.name);
            appendJson(m_text, uid.view());
        }
        break;
    case Role::Children:
        return hasPopoloList(member.target) ? Status() : writeChildren(object, member);
    case Role::OwnName:
        writeOwnName(object, member);
        break;
    case Role::Email:
        return writeEmail(object, member);
    case Role::Bytes:
        writeBytes(object, member);
        break;
    case Role::Fixed:
        beginMember(object, member.name);
        appendJson(m_text, member.text);
        break;
    case Role::Embedded:
        break;
    }
    return {};
}

void PopoloWriter::writeValue(Object &object, const PopoloMember &member)
{
    const RecordKind kind = object.source.kind();
    const FieldSpec &field = specOf(member.field);
    const Cell value = object.source.cell(member.field);
    // Schemas ask for the address of a source also where there is but a note.
    const bool isAsked = member.field == fields::source.url;
    if (value.isNull() && !(isAsked && !object.further.find(member.name)))
        return;
    if (field.kind == FieldKind::YesNo && value.integer() == 0)
        return;
    if (field.kind == FieldKind::Choice) {
        const bool isName = kind == RecordKind::PersonName;
        const bool hasLanguage = isName && !object.source.cell(fields::personName.language).isNull();
        ExtensionMembers::Member *said = object.further.find(member.name);
        if (said && isReadAs(kind, said->json, value.view(), hasLanguage)) {
            beginMember(object, member.name);
            m_text += said->json;
            said->isWritten = true;
            return;
        }
        if (isName && value.view() == popoloDefault(kind, hasLanguage).value)
            return;
    }
    beginMember(object, member.name);
    if (field.kind == FieldKind::YesNo)
        m_text += "true";
    else if (value.kind() == Cell::Integer)
        m_text += std::to_string(value.integer());
    else
        appendJson(m_text, value.view());
}

void PopoloWriter::writeOwnName(Object &object, const PopoloMember &member)
{
    for (const auto &[field, text] : object.own.parts) {
        if (field != member.field || text.empty())
            continue;
        beginMember(object, member.name);
        appendJson(m_text, text);
    }
}

void PopoloWriter::writeBytes(Object &object, const PopoloMember &member)
{
    const std::string_view bytes = object.source.cell(member.field).view();
    if (bytes.empty())
        return;
    beginMember(object, member.name);
    std::string uri = "data:";
    uri += mediaType(object.source, bytes);
    uri += ";base64,";
    const QByteArray encoded = QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toBase64();
    uri.append(encoded.constData(), size_t(encoded.size()));
    appendJson(m_text, uri);
}

/// Under its own name, unless the record has another value there, or the schemas do not allow it.
void PopoloWriter::writeFurther(Object &object)
{
    const auto isWritten = [&](std::string_view name) {
        for (const PopoloMember &member : popoloMembers(object.source.kind())) {
            if (member.name != name)
                continue;
            return member.role == Role::Id || member.role == Role::Fixed ||
                   ((member.role == Role::Value || member.role == Role::Reference ||
                     member.role == Role::Bytes) &&
                    !object.source.cell(member.field).isNull());
        }
        return false;
    };
    for (const ExtensionMembers::Member &member : object.further.members()) {
        if (member.isWritten)
            continue;
        std::string name;
        appendJson(name, member.name);
        name = name.substr(1, name.size() - 2);
        if (isWritten(member.name) || !fitsPopolo(member.name, member.json))
            name += popoloAsWritten;
        beginMember(object, name);
        m_text += member.json;
    }
}

} // namespace delegations
