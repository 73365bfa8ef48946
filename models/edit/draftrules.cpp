#include "models/edit/draftrules.h"

#include "models/core/cleantext.h"
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

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

struct Period
{
    QString from;
    QString until;
};

const std::vector<Period> &periods()
{
    static const std::vector<Period> known{{l("start_date"), l("end_date")},
                                           {l("valid_from"), l("valid_until")},
                                           {l("founding_date"), l("dissolution_date")},
                                           {l("birth_date"), l("death_date")}};
    return known;
}

PartialDate dateIn(const Row &columns, const QString &key)
{
    return PartialDate::parse(columns.value(key).toString()).value_or(PartialDate());
}

/// The last day that a partial date can mean.
QDate lastDay(const PartialDate &date)
{
    return date.hasDay() ? date.firstDay() : date.certainlyOver().addDays(-1);
}

/// Whether the one certainly lies before the other. False when one of them is unknown.
bool liesBefore(const PartialDate &date, const PartialDate &other)
{
    return !date.isNull() && !other.isNull() && lastDay(date) < other.firstDay();
}

/// ISO 3166-1 leaves these to whoever needs a code of their own.
bool isUserAssigned(const QString &code)
{
    return code == l("AA") || code == l("ZZ") || code.startsWith(u'X') ||
           (code >= l("QM") && code <= l("QZ"));
}

QString countryProblem(const QString &code)
{
    const bool isKnown = code.isEmpty() || countryOfCode(code) || isUserAssigned(code);
    return isKnown ? QString()
                   : tr("No country has the code %1. Type the country's name to find its code.").arg(code);
}

void addPeriods(const Row &columns, std::vector<Inconsistency> &found)
{
    for (const Period &period : periods()) {
        if (liesBefore(dateIn(columns, period.until), dateIn(columns, period.from)))
            found.push_back({period.until,
                             {period.from, period.until},
                             period.from == l("birth_date") ? tr("This is before the birth.")
                                                            : tr("This is before the beginning.")});
    }
}

/// Nobody is born, or dies, on a day that is still to come.
void addPerson(const Row &columns, std::vector<Inconsistency> &found)
{
    for (const QString &key : {l("birth_date"), l("death_date")}) {
        if (const QDate first = dateIn(columns, key).firstDay(); first > QDate::currentDate())
            found.push_back({key, {key}, tr("This day is still to come.")});
    }
}

void addMembership(const Row &columns, const Row &person, std::vector<Inconsistency> &found)
{
    if (columns.value(l("post_id")).isNull() && columns.value(l("organization_id")).isNull())
        found.push_back({l("post_id"), {l("post_id")}, tr("Choose the seat or office.")});
    if (liesBefore(dateIn(person, l("death_date")), dateIn(columns, l("start_date"))))
        found.push_back({l("start_date"), {}, tr("This is after the person's death."), true});
}

void addContact(const Row &columns, std::vector<Inconsistency> &found)
{
    FieldSpec address;
    address.kind = FieldKind::Email;
    const QString value = columns.value(l("value")).toString();
    if (columns.value(l("type")).toString() != QLatin1String("email") || value.isEmpty())
        return;
    if (const QString reason = address.problem(value); !reason.isEmpty())
        found.push_back({l("value"), {l("type"), l("value")}, reason});
}

void addMention(const Row &columns, std::vector<Inconsistency> &found)
{
    const QStringList whom{l("person_id"), l("organization_id"), l("area_id")};
    const bool isTold =
        std::ranges::any_of(whom, [&](const QString &key) { return !columns.value(key).isNull(); });
    if (!isTold)
        found.push_back(
            {whom.front(), whom, tr("Say who is mentioned: a person, an organization or a country.")});
}

void addOrganization(const Row &columns, std::vector<Inconsistency> &found)
{
    const bool isChamber = columns.value(l("classification")).toString() == QLatin1String("chamber");
    if (isChamber && columns.value(l("area_id")).isNull())
        found.push_back({l("area_id"), {l("area_id")}, tr("Choose the country of the chamber.")});
}

} // namespace

Row startingColumns(RecordKind kind)
{
    Row columns;
    for (const FieldSpec &field : recordType(kind).fields) {
        if (field.kind == FieldKind::YesNo)
            columns.insert(field.key, qlonglong(0));
        else if (field.kind == FieldKind::Choice && field.required && !field.internal)
            columns.insert(field.key, field.choices.front().value);
    }
    if (kind == RecordKind::NewsMention)
        columns.insert(l("state"), l("confirmed"));
    return columns;
}

bool hasOrder(RecordKind kind)
{
    switch (kind) {
    case RecordKind::AreaName:
    case RecordKind::OrganizationName:
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

std::vector<Inconsistency> inconsistencies(RecordKind kind, const Row &columns, const Row &owner)
{
    std::vector<Inconsistency> found;
    addPeriods(columns, found);
    if (kind == RecordKind::Membership)
        addMembership(columns, owner, found);
    else if (kind == RecordKind::Person)
        addPerson(columns, found);
    else if (kind == RecordKind::ContactDetail)
        addContact(columns, found);
    else if (kind == RecordKind::NewsMention)
        addMention(columns, found);
    else if (kind == RecordKind::Organization)
        addOrganization(columns, found);
    return found;
}

} // namespace delegations
