// What a Popolo file's records need beyond their members: what is left to infer, and their references.
#include "models/exchange/formats/popolo/popoloreader.h"

#include "models/core/recordtype.h"
#include "models/core/utf8.h"
#include "models/exchange/formats/recorduid.h"
#include "models/exchange/markup/jsontext.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

std::vector<std::string_view> addressesIn(std::string_view text)
{
    std::vector<std::string_view> addresses;
    while (!text.empty()) {
        const size_t end = std::min(text.find_first_of(",;"), text.size());
        std::string_view address = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (!address.empty() && address.front() == ' ')
            address.remove_prefix(1);
        while (!address.empty() && address.back() == ' ')
            address.remove_suffix(1);
        if (!address.empty())
            addresses.push_back(address);
    }
    return addresses;
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
    infer(own, "kind", "official");
    for (int part = 0; part < reading.ownNameCount; ++part)
        cell(own, reading.ownNames[size_t(part)].first) = reading.ownNames[size_t(part)].second;
}

/// The preferred address is a contact like the others; some write several, with commas between.
void PopoloReader::completeEmail(const Reading &reading)
{
    if (reading.email.empty())
        return;
    BatchTable &contacts = m_batch.table(RecordKind::ContactDetail);
    static const int owner = fieldIndex(RecordKind::ContactDetail, QLatin1String("person_id"));
    static const int value = fieldIndex(RecordKind::ContactDetail, QLatin1String("value"));
    static const int type = fieldIndex(RecordKind::ContactDetail, QLatin1String("type"));
    // Those of the person in hand are the last.
    quint32 first = contacts.size();
    while (first > 0 && contacts.row(first - 1)[owner] == Cell::reference(reading.key.row))
        --first;
    std::unordered_map<std::string_view, quint32> known;
    std::optional<quint32> firstEmail;
    for (quint32 row = first; row < contacts.size(); ++row) {
        if (contacts.row(row)[type].view() != "email")
            continue;
        known.emplace(contacts.row(row)[value].view(), row);
        firstEmail = firstEmail.value_or(row);
    }
    bool isPreferred = true;
    for (const std::string_view address : addressesIn(reading.email)) {
        const auto [place, isNew] = known.emplace(address, contacts.size());
        const quint32 row = place->second;
        if (isNew) {
            Cell *cells = m_batch.add(RecordKind::ContactDetail, 0);
            cells[owner] = Cell::reference(reading.key.row);
            cells[value] = Cell::text(address);
            cells[type] = Cell::text("email");
        }
        // Before the person's other addresses.
        if (std::exchange(isPreferred, false) && firstEmail && *firstEmail < row)
            contacts.moveUp(row, *firstEmail);
    }
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
        return infer(reading.key, "classification", usual);
    case RecordKind::PersonName:
    case RecordKind::Post:
        return infer(reading.key, "kind", usual);
    case RecordKind::ContactDetail:
        return infer(reading.key, "type", usual);
    case RecordKind::Identifier:
        return infer(reading.key, "scheme", usual);
    case RecordKind::NewsMention:
        return infer(reading.key, "state", usual);
    default:
        return;
    }
}

void PopoloReader::infer(const BatchKey &record, const char *column, std::string_view text)
{
    if (Cell &missing = cell(record, column); missing.isNull())
        missing = Cell::text(text).inferred();
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
    std::vector<Pending> dangling;
    for (const Pending &pending : m_pending) {
        const PopoloMember &member = *pending.member;
        const auto &rows = m_rows[size_t(member.target)];
        if (const auto known = rows.find(pending.id); known != rows.end())
            cell(pending.record, member.field) = Cell::reference(known->second);
        else
            dangling.push_back(pending);
    }
    m_pending = {};
    const auto byRecord = [](const Pending &one) { return std::pair(one.record.kind, one.record.row); };
    std::ranges::stable_sort(dangling, {}, byRecord);
    for (auto first = dangling.begin(); first != dangling.end();) {
        const auto isOther = [&](const Pending &one) { return one.record != first->record; };
        const auto last = std::find_if(first, dangling.end(), isOther);
        keepDangling({first, last});
        first = last;
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

void PopoloReader::keepDangling(std::span<const Pending> ofOneRecord)
{
    const BatchKey record = ofOneRecord.front().record;
    Cell &extras = cell(record, "extras");
    std::string text(extras.isNull() ? "{" : extras.view().substr(0, extras.view().size() - 1));
    for (const Pending &pending : ofOneRecord) {
        if (text.size() > 1)
            text += ',';
        appendJson(text, pending.member->name);
        text += ':';
        appendJson(text, pending.id);
        const RecordType &type = recordType(record.kind);
        warn(tr(QT_TRANSLATE_NOOP("Import", "%1 “%2” (%3) was kept as further data only: the file has no "
                                            "such record."))
                 .arg(type.fields[size_t(pending.member->field)].labelText(), toQString(pending.id).left(80),
                      type.singularText()));
    }
    extras = Cell::text(m_batch.keep(text + '}'));
}

} // namespace delegations
