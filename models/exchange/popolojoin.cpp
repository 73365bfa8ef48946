// What a Popolo file's records need beyond their members: what is left to conclude, and their references.
#include "models/exchange/popoloreader.h"

#include "models/core/recordtype.h"
#include "models/core/utf8.h"
#include "models/exchange/jsontext.h"
#include "models/exchange/recorduid.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

void PopoloReader::complete(Reading &reading)
{
    completeKind(reading);
    if (reading.key.kind == RecordKind::Person) {
        completeName(reading);
        completeEmail(reading);
    }
    if (!reading.id.empty())
        registerId(reading);
    if (!reading.extras.empty())
        cell(reading.key, "extras") = Cell::text(m_batch.keep("{" + reading.extras + "}"));
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

/// The preferred address is a contact like the others; some write several, with commas between.
void PopoloReader::completeEmail(const Reading &reading)
{
    bool isPreferred = true;
    for (std::string_view rest = reading.email; !rest.empty();) {
        const size_t end = std::min(rest.find_first_of(",;"), rest.size());
        std::string_view address = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        while (!address.empty() && address.front() == ' ')
            address.remove_prefix(1);
        while (!address.empty() && address.back() == ' ')
            address.remove_suffix(1);
        if (!address.empty())
            addEmail(reading.key.row, address, std::exchange(isPreferred, false));
    }
}

/// Once, and before the person's other addresses when it is preferred.
void PopoloReader::addEmail(quint32 person, std::string_view address, bool isPreferred)
{
    BatchTable &contacts = m_batch.table(RecordKind::ContactDetail);
    static const int owner = fieldIndex(RecordKind::ContactDetail, QLatin1String("person_id"));
    static const int value = fieldIndex(RecordKind::ContactDetail, QLatin1String("value"));
    static const int type = fieldIndex(RecordKind::ContactDetail, QLatin1String("type"));
    // Those of the person in hand are the last.
    quint32 first = contacts.size();
    while (first > 0 && contacts.row(first - 1)[owner] == Cell::reference(person))
        --first;
    const auto isAddress = [&](quint32 row) { return contacts.row(row)[type].view() == "email"; };
    quint32 place = first;
    while (place < contacts.size() && !(isAddress(place) && contacts.row(place)[value].view() == address))
        ++place;
    if (place == contacts.size()) {
        m_batch.add(RecordKind::ContactDetail, 0);
        contacts.row(place)[owner] = Cell::reference(person);
        contacts.row(place)[value] = Cell::text(address);
        contacts.row(place)[type] = Cell::text("email");
    }
    while (first < place && !isAddress(first))
        ++first;
    if (isPreferred)
        contacts.moveUp(place, first);
}

/// What a record must say of itself and a Popolo file need not.
void PopoloReader::completeKind(const Reading &reading)
{
    const RecordKind kind = reading.key.kind;
    if (kind == RecordKind::Organization && isPopoloChamber(reading.unknownChoice)) {
        cell(reading.key, "classification") = Cell::text("chamber");
        return;
    }
    const bool hasLanguage = kind == RecordKind::PersonName && !cell(reading.key, "language").isNull();
    const std::string_view usual = popoloDefault(kind, hasLanguage);
    switch (kind) {
    case RecordKind::Organization:
    case RecordKind::Event:
        return conclude(reading.key, "classification", usual);
    case RecordKind::PersonName:
    case RecordKind::Post:
        return conclude(reading.key, "kind", usual);
    case RecordKind::ContactDetail:
        return conclude(reading.key, "type", usual);
    case RecordKind::Identifier:
        return conclude(reading.key, "scheme", usual);
    case RecordKind::NewsMention:
        return conclude(reading.key, "state", usual);
    default:
        return;
    }
}

void PopoloReader::conclude(const BatchKey &record, const char *column, std::string_view text)
{
    if (Cell &missing = cell(record, column); missing.isNull())
        missing = Cell::text(text).concluded();
}

void PopoloReader::registerId(Reading &reading)
{
    const auto [known, isNew] = m_rows[size_t(reading.key.kind)].emplace(reading.id, reading.key.row);
    if (!isNew) {
        warn(tr(QT_TRANSLATE_NOOP("Import", "The id “%1” (%2) is given twice; references mean the first."))
                 .arg(toQString(reading.id).left(80), recordType(reading.key.kind).singularText()));
        return;
    }
    if (isUuid(reading.id)) {
        m_batch.setUid(reading.key, reading.id);
        return;
    }
    keepFurther(reading, "id", reading.id);
    if (reading.key.kind == RecordKind::Person)
        m_batch.setUid(reading.key, m_batch.keep(localUid(m_fileKey, toQString(reading.id))));
}

void PopoloReader::join()
{
    for (const Pending &pending : m_pending) {
        const auto &rows = m_rows[size_t(pending.target)];
        const auto known = rows.find(pending.id);
        if (known != rows.end()) {
            cell(pending.record, pending.field) = Cell::reference(known->second);
            continue;
        }
        keepDangling(pending);
        const RecordType &type = recordType(pending.record.kind);
        const FieldSpec &field = type.fields[size_t(pending.field)];
        warn(tr(QT_TRANSLATE_NOOP("Import", "%1 “%2” (%3) was kept as further data only: the file has no "
                                            "such record."))
                 .arg(field.labelText(), toQString(pending.id).left(80), type.singularText()));
    }
    recogniseTheUnnumbered();
}

/// Someone without an id and without a membership could not be recognised when the file comes again.
void PopoloReader::recogniseTheUnnumbered()
{
    static const int member = fieldIndex(RecordKind::Membership, QLatin1String("person_id"));
    const BatchTable &memberships = m_batch.table(RecordKind::Membership);
    std::vector<bool> isMember(m_batch.table(RecordKind::Person).size());
    for (quint32 row = 0; row < memberships.size(); ++row) {
        if (const Cell person = memberships.row(row)[member]; !person.isNull())
            isMember[size_t(person.integer())] = true;
    }
    std::unordered_map<std::string, int> namesakes;
    for (quint32 row = 0; row < isMember.size(); ++row) {
        const BatchKey person{RecordKind::Person, row};
        if (isMember[row] || !m_batch.table(person.kind).uid(row).empty())
            continue;
        std::string known(cell(person, "name").view());
        (known += '\n') += cell(person, "birth_date").view();
        const QString number = QString::number(++namesakes[known]);
        m_batch.setUid(person, m_batch.keep(localUid(m_fileKey, toQString(known) + u'\n' + number)));
    }
}

void PopoloReader::keepDangling(const Pending &pending)
{
    Cell &extras = cell(pending.record, "extras");
    std::string text(extras.isNull() ? "{" : extras.view().substr(0, extras.view().size() - 1));
    if (text.size() > 1)
        text += ',';
    appendJson(text, pending.name);
    text += ':';
    appendJson(text, pending.id);
    extras = Cell::text(m_batch.keep(text + '}'));
}

} // namespace delegations
