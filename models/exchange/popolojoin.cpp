// What a Popolo file's records need beyond their members: what is left to conclude, and their references.
#include "models/exchange/popoloreader.h"

#include "models/core/recordtype.h"
#include "models/exchange/recorduid.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

void PopoloReader::complete(Reading &reading)
{
    completeKind(reading);
    if (reading.key.kind == RecordKind::Person) {
        completeName(reading);
        completeEmail(reading);
    }
    if (!reading.extras.empty())
        cell(reading.key, "extras") = Cell::text(m_batch.keep("{" + reading.extras + "}"));
    if (!reading.id.empty())
        registerId(reading);
}

/// The parts of a person's name stand in a name of that person's.
void PopoloReader::completeName(Reading &reading)
{
    if (reading.ownNameCount == 0)
        return;
    const Cell name = cell(reading.key, "name");
    const BatchKey own{RecordKind::PersonName, m_batch.table(RecordKind::PersonName).size()};
    m_batch.add(own.kind, 0);
    cell(own, "person_id") = Cell::reference(reading.key.row);
    cell(own, "name") = name;
    conclude(own, "kind", "official");
    for (int part = 0; part < reading.ownNameCount; ++part)
        cell(own, reading.ownNames[size_t(part)].first) = reading.ownNames[size_t(part)].second;
}

/// The preferred address is a contact like the others, once.
void PopoloReader::completeEmail(const Reading &reading)
{
    if (reading.email.empty())
        return;
    const BatchTable &contacts = m_batch.table(RecordKind::ContactDetail);
    static const int owner = fieldIndex(RecordKind::ContactDetail, QLatin1String("person_id"));
    static const int value = fieldIndex(RecordKind::ContactDetail, QLatin1String("value"));
    for (quint32 row = contacts.size(); row-- > 0;) {
        const Cell *cells = contacts.row(row);
        if (cells[owner] != Cell::reference(reading.key.row))
            break; // Those of the person in hand are the last.
        if (cells[value].view() == reading.email)
            return;
    }
    const BatchKey contact{RecordKind::ContactDetail, contacts.size()};
    m_batch.add(contact.kind, 0);
    cell(contact, owner) = Cell::reference(reading.key.row);
    cell(contact, value) = Cell::text(reading.email);
    cell(contact, "type") = Cell::text("email");
}

/// What a record must say of itself and a Popolo file need not.
void PopoloReader::completeKind(Reading &reading)
{
    switch (reading.key.kind) {
    case RecordKind::PersonName:
        // An official name in its language, as collections give them; without one, one of several.
        return conclude(reading.key, "kind", cell(reading.key, "language").isNull() ? "alias" : "official");
    case RecordKind::Post:
        return conclude(reading.key, "kind", "office");
    case RecordKind::Organization:
    case RecordKind::Event:
        return conclude(reading.key, "classification", "other");
    case RecordKind::ContactDetail:
        return conclude(reading.key, "type", "other");
    case RecordKind::Identifier:
        return conclude(reading.key, "scheme", "id");
    case RecordKind::NewsMention:
        return conclude(reading.key, "state", "suggested");
    default:
        return;
    }
}

void PopoloReader::conclude(const BatchKey &record, const char *column, std::string_view text)
{
    if (Cell &missing = cell(record, column); missing.isNull())
        missing = Cell::text(text).concluded();
}

void PopoloReader::registerId(const Reading &reading)
{
    const auto [known, isNew] = m_rows[size_t(reading.key.kind)].emplace(reading.id, reading.key.row);
    if (!isNew) {
        warn(tr(QT_TRANSLATE_NOOP("Import", "The id “%1” (%2) is given twice; references mean the first."))
                 .arg(toQString(reading.id).left(80), recordType(reading.key.kind).singularText()));
        return;
    }
    if (isUuid(reading.id)) {
        m_batch.setUid(reading.key, reading.id);
    } else if (reading.key.kind == RecordKind::Person) {
        m_batch.setUid(reading.key, m_batch.keep(localUid(m_fileName, toQString(reading.id))));
    }
}

Status PopoloReader::join()
{
    for (const Pending &pending : m_pending) {
        const auto &rows = m_rows[size_t(pending.target)];
        const auto known = rows.find(pending.id);
        if (known != rows.end()) {
            cell(pending.record, pending.field) = Cell::reference(known->second);
            continue;
        }
        const RecordType &type = recordType(pending.record.kind);
        const FieldSpec &field = type.fields[size_t(pending.field)];
        warn(tr(QT_TRANSLATE_NOOP("Import", "%1 “%2” (%3) was left out: the file has no such record."))
                 .arg(field.labelText(), toQString(pending.id).left(80), type.singularText()));
    }
    return {};
}

} // namespace delegations
