#include "models/edit/draftrules.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/language/countries.h"
#include "models/language/dateproblem.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

struct Period
{
    Field<PartialDate> from;
    Field<PartialDate> until;
};

/// Of each kind that has both.
constexpr Period periods[] = {
    {fields::membership.startDate, fields::membership.endDate},
    {fields::legislativePeriod.startDate, fields::legislativePeriod.endDate},
    {fields::event.startDate, fields::event.endDate},
    {fields::postCapacity.validFrom, fields::postCapacity.validUntil},
    {fields::organization.foundingDate, fields::organization.dissolutionDate},
    {fields::personName.validFrom, fields::personName.validUntil},
    {fields::organizationName.validFrom, fields::organizationName.validUntil},
    {fields::person.birthDate, fields::person.deathDate},
};

/// ISO 3166-1 leaves these to whoever needs a code of their own.
bool isUserAssigned(const QString &code)
{
    return code == QLatin1String("AA") || code == QLatin1String("ZZ") || code.startsWith(u'X') ||
           (code >= QLatin1String("QM") && code <= QLatin1String("QZ"));
}

QString countryProblem(const QString &code)
{
    const bool isKnown = code.isEmpty() || countryOfCode(code) || isUserAssigned(code);
    return isKnown ? QString()
                   : tr("No country has the code %1. Type the country's name to find its code.").arg(code);
}

void addPeriods(const Record &record, std::vector<Inconsistency> &found)
{
    for (const Period &period : periods) {
        if (period.from.kind == record.kind() &&
            liesBefore(record.value(period.until), record.value(period.from)))
            found.push_back({period.until,
                             {period.from, period.until},
                             period.from == fields::person.birthDate ? tr("This is before the birth.")
                                                                     : tr("This is before the beginning.")});
    }
}

/// Nobody is born, or dies, on a day that is still to come.
void addPerson(const Record &person, std::vector<Inconsistency> &found)
{
    for (const auto field : {fields::person.birthDate, fields::person.deathDate}) {
        if (const QDate first = person.value(field).firstDay(); first > QDate::currentDate())
            found.push_back({field, {field}, tr("This day is still to come.")});
    }
}

/// A row of a body belongs to the body; a row of a person has to say where it is.
void addMembership(const Record &record, const Record &owner, std::vector<Inconsistency> &found)
{
    constexpr auto &membership = fields::membership;
    if (owner.kind() == RecordKind::Person && record.cell(membership.post).isNull() &&
        record.cell(membership.organization).isNull())
        found.push_back({membership.post, {membership.post}, tr("Choose the seat or office.")});
    if (owner.kind() == RecordKind::Person &&
        liesBefore(owner.value(fields::person.deathDate), record.value(membership.startDate)))
        found.push_back({membership.startDate, {}, tr("This is after the person's death."), true});
}

void addContact(const Record &record, std::vector<Inconsistency> &found)
{
    constexpr auto &contact = fields::contactDetail;
    FieldSpec address;
    address.kind = FieldKind::Email;
    const QString value = record.value(contact.value);
    if (record.value(contact.contactType) != QLatin1String("email") || value.isEmpty())
        return;
    if (const QString reason = address.problem(value); !reason.isEmpty())
        found.push_back({contact.value, {contact.contactType, contact.value}, reason});
}

void addMention(const Record &record, std::vector<Inconsistency> &found)
{
    constexpr auto &mention = fields::newsMention;
    const QList<FieldId> whom{mention.person, mention.organization, mention.area};
    const bool isTold =
        std::ranges::any_of(whom, [&](FieldId field) { return !record.cell(field).isNull(); });
    if (!isTold)
        found.push_back(
            {whom.front(), whom, tr("Say who is mentioned: a person, an organization or a country.")});
}

void addParticipant(const Record &record, std::vector<Inconsistency> &found)
{
    constexpr auto &participant = fields::eventParticipant;
    if (record.cell(participant.person).isNull() && record.cell(participant.organization).isNull())
        found.push_back({participant.person,
                         {participant.person, participant.organization},
                         tr("Say who takes part: a person or an organization.")});
}

void addOrganization(const Record &record, std::vector<Inconsistency> &found)
{
    constexpr auto &organization = fields::organization;
    const bool isChamber = record.value(organization.classification) == QLatin1String("chamber");
    if (isChamber && record.cell(organization.area).isNull())
        found.push_back({organization.area, {organization.area}, tr("Choose the country of the chamber.")});
}

} // namespace

Record startingValues(RecordKind kind)
{
    Record record(kind);
    for (const FieldSpec &field : recordType(kind).fields) {
        if (field.initial)
            record.setCell(field.id, QString::fromLatin1(field.initial));
        else if (field.kind == FieldKind::YesNo)
            record.setCell(field.id, qlonglong(0));
        else if (field.kind == FieldKind::Choice && field.required && field.inForm)
            record.setCell(field.id, QString(field.choices.front().value));
    }
    return record;
}

bool hasOrder(RecordKind kind)
{
    switch (kind) {
    case RecordKind::AreaName:
    case RecordKind::OrganizationName:
    case RecordKind::PostName:
    case RecordKind::PersonName:
    case RecordKind::ContactDetail:
    case RecordKind::Link:
    case RecordKind::Source:
        return true;
    default:
        return false;
    }
}

ReadDate readHere(QStringView text)
{
    return readDate(text, dayOrder(QLocale()));
}

QVariant understood(const FieldSpec &field, const QVariant &value)
{
    const QVariant clean = field.cleaned(value);
    if (field.kind != FieldKind::Date || clean.isNull())
        return clean;
    const ReadDate read = readHere(clean.toString());
    return read.date ? toColumn(*read.date) : clean;
}

QString fieldProblem(const FieldSpec &field, const QVariant &value)
{
    if (field.kind == FieldKind::Reference && value.typeId() == QMetaType::QString)
        return tr("Choose one of the suggestions, or leave this empty.");
    const QString reason = field.problem(value);
    if (field.kind == FieldKind::Country && reason.isEmpty())
        return countryProblem(value.toString());
    if (field.kind == FieldKind::Date && reason.isEmpty() && !PartialDate::parse(value.toString()))
        return dateProblem(readHere(value.toString()));
    return reason;
}

std::vector<Inconsistency> inconsistencies(const Record &record, const Record &owner)
{
    std::vector<Inconsistency> found;
    addPeriods(record, found);
    switch (record.kind()) {
    case RecordKind::Membership:
        addMembership(record, owner, found);
        break;
    case RecordKind::Person:
        addPerson(record, found);
        break;
    case RecordKind::ContactDetail:
        addContact(record, found);
        break;
    case RecordKind::NewsMention:
        addMention(record, found);
        break;
    case RecordKind::EventParticipant:
        addParticipant(record, found);
        break;
    case RecordKind::Organization:
        addOrganization(record, found);
        break;
    default:
        break;
    }
    return found;
}

} // namespace delegations
