// What a Popolo file's records need beyond their members: what is left to infer, and their references.
#include "models/exchange/formats/popolo/popoloreader.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/bodies.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
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
    if (reading.key.kind == RecordKind::Person) {
        completeName(reading);
        completeEmail(reading);
    }
    if (!reading.id.empty())
        registerId(reading);
    if (!reading.extras.empty())
        m_batch.cell(reading.key.row, extrasField(reading.key.kind)) =
            Cell::text(m_batch.keep("{" + reading.extras + "}"));
    for (const auto &[field, value, problem] : reading.unfit)
        warn(Warning::KeptAside,
             tr(QT_TRANSLATE_NOOP("Import", "%1 “%2” was kept as further data only: %3"))
                 .arg(specOf(field).labelText(), value, problem),
             reading.key);
}

/// The parts of a person's name stand in a name of that person's.
void PopoloReader::completeName(Reading &reading)
{
    if (reading.ownNameCount == 0)
        return;
    const quint32 own = m_batch.table(RecordKind::PersonName).size();
    m_batch.add(RecordKind::PersonName, 0);
    m_batch.cell(own, fields::personName.person) = Cell::reference(reading.key.row);
    m_batch.cell(own, fields::personName.name) = m_batch.cell(reading.key, fields::person.name);
    infer(own, fields::personName.nameKind, "official");
    for (int part = 0; part < reading.ownNameCount; ++part) {
        const auto &[field, text] = reading.ownNames[size_t(part)];
        m_batch.cell(own, field) = text;
    }
}

/// The preferred address is a contact like the others; some write several, with commas between.
void PopoloReader::completeEmail(const Reading &reading)
{
    if (reading.email.empty())
        return;
    BatchTable &contacts = m_batch.table(RecordKind::ContactDetail);
    constexpr auto &contact = fields::contactDetail;
    // Those of the person in hand are the last.
    quint32 first = contacts.size();
    while (first > 0 &&
           cellOf(contacts.row(first - 1), contact.subject.person) == Cell::reference(reading.key.row))
        --first;
    std::unordered_map<std::string_view, quint32> known;
    std::optional<quint32> firstEmail;
    for (quint32 row = first; row < contacts.size(); ++row) {
        if (cellOf(contacts.row(row), contact.contactType).view() != "email")
            continue;
        known.emplace(cellOf(contacts.row(row), contact.value).view(), row);
        firstEmail = firstEmail.value_or(row);
    }
    bool isPreferred = true;
    for (const std::string_view address : addressesIn(reading.email)) {
        const auto [place, isNew] = known.emplace(address, contacts.size());
        const quint32 row = place->second;
        if (isNew) {
            m_batch.add(RecordKind::ContactDetail, 0);
            m_batch.cell(row, contact.subject.person) = Cell::reference(reading.key.row);
            m_batch.cell(row, contact.value) = Cell::text(address);
            m_batch.cell(row, contact.contactType) = Cell::text("email");
        }
        // Before the person's other addresses.
        if (std::exchange(isPreferred, false) && firstEmail && *firstEmail < row)
            contacts.moveUp(row, *firstEmail);
    }
}

/// What a record must say of itself and a Popolo file need not.
void PopoloReader::completeKind(const Reading &reading)
{
    const auto &[kind, row] = reading.key;
    if (kind == RecordKind::Organization && isPopoloChamber(reading.unknownChoice)) {
        m_batch.cell(row, fields::organization.classification) = Cell::text("chamber");
        return;
    }
    const bool hasLanguage =
        kind == RecordKind::PersonName && !m_batch.cell(reading.key, fields::personName.language).isNull();
    if (const PopoloDefault usual = popoloDefault(kind, hasLanguage); usual.field.isValid())
        infer(row, usual.field, usual.value);
}

void PopoloReader::infer(quint32 row, FieldId field, std::string_view text)
{
    if (Cell &missing = m_batch.cell(row, field); missing.isNull())
        missing = Cell::text(text).inferred();
}

void PopoloReader::registerId(Reading &reading)
{
    const auto [known, isNew] = m_rows[size_t(reading.key.kind)].emplace(reading.id, reading.key.row);
    if (!isNew) {
        warn(Warning::ToLookAt,
             tr(QT_TRANSLATE_NOOP("Import", "The id “%1” (%2) is given twice; references mean the first."))
                 .arg(toQString(reading.id).left(80), recordType(reading.key.kind).singularText()),
             reading.key);
        return;
    }
    if (isUuid(reading.id)) {
        m_batch.setUid(reading.key, reading.id);
        return;
    }
    keepFurther(reading, "id", reading.id);
    if (reading.key.kind == RecordKind::Person)
        m_batch.setLocalUid(reading.key, localUid(m_fileKey, toQString(reading.id)));
}

void PopoloReader::join()
{
    std::vector<Pending> dangling;
    for (const Pending &pending : m_pending) {
        const PopoloMember &member = *pending.member;
        const auto &rows = m_rows[size_t(member.target)];
        if (const auto known = rows.find(pending.id); known != rows.end())
            m_batch.cell(pending.record.row, member.field) = Cell::reference(known->second);
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
    const BatchTable &memberships = m_batch.table(RecordKind::Membership);
    std::vector<bool> isMember(m_batch.table(RecordKind::Person).size());
    for (quint32 row = 0; row < memberships.size(); ++row) {
        if (const Cell &person = cellOf(memberships.row(row), fields::membership.person); !person.isNull())
            isMember[size_t(person.integer())] = true;
    }
    std::unordered_map<std::string, int> namesakes;
    for (quint32 row = 0; row < isMember.size(); ++row) {
        const BatchKey person{RecordKind::Person, row};
        if (isMember[row] || !m_batch.table(person.kind).uid(row).empty())
            continue;
        std::string known(m_batch.cell(person, fields::person.name).view());
        (known += '\n') += m_batch.cell(person, fields::person.birthDate).view();
        const QString number = QString::number(++namesakes[known]);
        m_batch.setLocalUid(person, localUid(m_fileKey, toQString(known) + u'\n' + number));
    }
}

void PopoloReader::keepDangling(std::span<const Pending> ofOneRecord)
{
    const BatchKey record = ofOneRecord.front().record;
    Cell &extras = m_batch.cell(record.row, extrasField(record.kind));
    std::string text(extras.isNull() ? "{" : extras.view().substr(0, extras.view().size() - 1));
    for (const Pending &pending : ofOneRecord) {
        if (text.size() > 1)
            text += ',';
        appendJson(text, pending.member->name);
        text += ':';
        appendJson(text, pending.id);
        warn(Warning::KeptAside,
             tr(QT_TRANSLATE_NOOP("Import", "%1 “%2” (%3) was kept as further data only: the file has no "
                                            "such record."))
                 .arg(specOf(pending.member->field).labelText(), toQString(pending.id).left(80),
                      recordType(record.kind).singularText()),
             record);
    }
    extras = Cell::text(m_batch.keep(text + '}'));
}

} // namespace delegations
