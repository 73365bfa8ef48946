// The people in a page's lists of members.
#include "models/exchange/formats/page/pagebundle.h"

#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/formats/page/pagerecord.h"
#include "models/language/bodies/bodynames.h"
#include "models/language/bodies/bodyterms.h"
#include "models/language/bodies/officetitle.h"
#include "models/language/countries.h"
#include "models/language/textfold.h"

#include <algorithm>

namespace delegations {

namespace {

bool isPlainMember(const QString &office)
{
    const QList<BodyTerm> terms = bodyTerms(office);
    return terms.size() == 1 && terms[0].meaning == l("member");
}

} // namespace

void PageBundle::addMember(const MemberLine &line)
{
    const int index = delegationOfMember(line);
    const Delegation *delegation = index < 0 ? nullptr : &m_delegations[index];
    const QString place = line.body.isEmpty() ? line.chamber : line.body;
    const QString circle = delegation ? delegation->key : folded(place);
    QString person = addPerson(line.person, line.language, circle, line.line);
    if (const int times = m_listed[person + l(" / ") + place]++; times > 0) {
        warn({line.line,
              tr(QT_TRANSLATE_NOOP("Import", "“%1” is listed more than once; taken for different people."))
                  .arg(line.person),
              Warning::ToLookAt});
        person = addPerson(line.person, line.language, circle + u' ' + QString::number(times + 1), line.line);
    }
    if (!line.body.isEmpty()) {
        addMemberOfBody(line, person);
    } else if (delegation) {
        const QString seat = seatOf(line, *delegation);
        addMembership(person, delegation->key, seat, line.line);
        if (seat.isEmpty()) {
            warn({line.line,
                  tr(QT_TRANSLATE_NOOP("Import", "The page does not say for which chamber “%1” sits."))
                      .arg(line.person),
                  Warning::ToLookAt});
        }
    }
    addOffice(line, person, delegation);
}

/// Of a member of the assembly's body: the delegation of the country that the office names.
int PageBundle::delegationOfMember(const MemberLine &line) const
{
    if (line.delegation >= 0)
        return m_delegationLines.value(line.delegation, -1);
    const std::optional<CountryName> country = countryIn(line.country.isEmpty() ? line.office : line.country);
    if (!country) // The page of one country lists its own.
        return m_delegations.size() == 1 ? 0 : -1;
    const auto found = std::ranges::find(m_delegations, country->code, &Delegation::area);
    return found == m_delegations.end() ? -1 : int(found - m_delegations.begin());
}

/// The chamber's seat post: that of the list, of the office, or the only one. Empty when it cannot be told.
QString PageBundle::seatOf(const MemberLine &line, const Delegation &delegation) const
{
    const QStringList sayings = line.chamber.isEmpty() ? titlesIn(line.office) : QStringList(line.chamber);
    for (const QString &said : sayings) {
        const QList<BodyTerm> terms = bodyTerms(said);
        for (const BodyTerm &term : terms) {
            const QString body = bodyOfOffice(said.mid(term.start), &delegation);
            if (delegation.chambers.contains(body))
                return body;
        }
    }
    return delegation.chambers.size() == 1 ? delegation.chambers.first() : QString();
}

/// The page's body of that name, of the delegation's country or the assembly's own; empty when it has none.
QString PageBundle::bodyOfOffice(const QString &name, const Delegation *delegation) const
{
    const QString body = bodyKey(name);
    if (delegation && body == l("delegation"))
        return delegation->key;
    const QStringList keys = m_bodies.values(body);
    for (const QString &key : keys) {
        const Organization &one = *m_organizations.constFind(key);
        if (one.area.isEmpty() || (delegation && one.area == delegation->area))
            return key;
    }
    return {};
}

void PageBundle::addMemberOfBody(const MemberLine &line, const QString &person)
{
    const QString assembly = m_assemblies.size() == 1 ? m_assemblies.first().key : QString();
    const QString body = addOrganization({{}, l("other"), line.body, {}}, line.language, assembly, line.line);
    addMembership(person, body, {}, line.line);
}

/// Keeps what the page says of the person, and takes an office in a body that the page knows for what it is.
void PageBundle::addOffice(const MemberLine &line, const QString &person, const Delegation *delegation)
{
    if (line.office.isEmpty())
        return;
    Record &defaults = m_bundle.records[m_people.value(person)].defaults;
    if (!defaults.says(fields::person.summary))
        defaults.set(fields::person.summary, line.office);
    const QStringList titles = titlesIn(line.office);
    for (const QString &text : titles) {
        const OfficeTitle title = officeTitle(text);
        const QString body = title.body.isEmpty() ? QString() : bodyOfOffice(title.body, delegation);
        if (body.isEmpty() || isPlainMember(title.office))
            continue;
        const QString key = QStringList{person, body, officeKey(title.office)}.join(l(" / "));
        BundleRecord membership = record(RecordKind::Membership, key, line.line);
        membership.values.set(fields::membership.role, title.office);
        membership.references = {{fields::membership.person, person},
                                 {fields::membership.organization, body}};
        add(membership);
    }
}

} // namespace delegations
