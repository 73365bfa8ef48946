#include "models/exchange/formats/page/pagebundle.h"

#include "models/core/kinds/fields.h"
#include "models/exchange/formats/page/pagegrammar.h"
#include "models/exchange/formats/page/pagerecord.h"
#include "models/language/bodies/assemblynames.h"
#include "models/language/bodies/bodynames.h"
#include "models/language/countries.h"
#include "models/language/textfold.h"
#include "models/language/writtenname.h"

#include <QLocale>

#include <algorithm>

namespace delegations {

namespace {

/// The state in "People's Assembly of the Republic of X" that ISO 3166-1 does not know.
QString unlistedState(const QString &parliament)
{
    if (const std::optional<CountryPlace> place = countryPlaceIn(parliament))
        return place->name;
    const QString state = parliament.section(l(" of the "), -1);
    const QString republic = l("Republic of ");
    return state.startsWith(republic) ? state.mid(republic.size()) : state;
}

/// "State Duma" of "State Duma of the Federal Assembly": what stays when the rest is said otherwise.
QString leadingWords(const QString &name)
{
    return folded(name.section(l(" of the "), 0, 0));
}

/// By which a body is looked up; the same for every language.
QString bodyIn(const QString &area, const QString &classification, const QString &name)
{
    return QStringList{area, classification, bodyKey(name)}.join(u'|');
}

QString areaKey(const QString &parliament)
{
    const std::optional<CountryName> listed = countryIn(parliament);
    return listed ? listed->code : folded(unlistedState(parliament));
}

} // namespace

PageBundle::PageBundle(const QString &source)
{
    m_bundle.source = source;
}

Bundle PageBundle::read(const AssemblyPage &page)
{
    m_bundle.warnings = page.warnings;
    findAssemblies(page);
    for (const DelegationLine &line : page.delegations)
        addDelegation(line);
    for (const PlenipotentiaryLine &line : page.plenipotentiaries)
        addPlenipotentiary(line);
    for (const WebsiteLine &line : page.websites)
        addWebsite(line);
    for (const MemberLine &line : page.members)
        addMember(line);
    for (const NewsText &news : page.news)
        addNews(news);
    std::stable_sort(m_bundle.warnings.begin(), m_bundle.warnings.end(),
                     [](const Warning &one, const Warning &other) { return one.line < other.line; });
    return m_bundle;
}

void PageBundle::findAssemblies(const AssemblyPage &page)
{
    constexpr qsizetype mostAssemblies = 20;
    for (const DelegationLine &line : page.delegations) {
        if (m_assemblies.size() < mostAssemblies && !assembly(line.assembly))
            m_assemblies.append({folded(line.assembly), line.assembly, line.assembly, line.language});
    }
    for (const PlenipotentiaryLine &line : page.plenipotentiaries) {
        for (Assembly &known : m_assemblies) {
            const QString &name = line.furtherOfficeOrganization;
            if (name.size() > known.name.size() && line.language == known.language &&
                isSameAssembly(known.name, name))
                known.name = name;
        }
    }
    for (const Assembly &known : std::as_const(m_assemblies)) {
        addOrganization({known.key, l("assembly"), known.name, {}}, known.language, {}, 0);
        for (const DelegationLine &line : page.delegations) {
            if (line.language != known.language && isSameAssembly(known.name, line.assembly))
                addName(RecordKind::OrganizationName, known.key, line.language, line.assembly, line.line);
        }
    }
}

const PageBundle::Assembly *PageBundle::assembly(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_assemblies, [&name](const Assembly &known) { return isSameAssembly(known.name, name); });
    return found == m_assemblies.end() ? nullptr : &*found;
}

PageBundle::Delegation *PageBundle::delegation(const QString &parliament, const QString &assembly)
{
    const QList<int> known = m_senders.values(bodyIn(areaKey(parliament), {}, parliament));
    for (const int index : known) {
        if (assembly.isEmpty() || m_delegations[index].assembly == assembly)
            return &m_delegations[index];
    }
    return nullptr;
}

PageBundle::Delegation *PageBundle::addDelegation(const QString &name, const QString &parliament,
                                                  const QString &assembly, const QString &language, int line)
{
    const QString area = addArea(parliament, language, line);
    const QString ownKey = bodyIn(area, l("delegation ") + assembly, parliament);
    const QString key = addOrganization({ownKey, l("delegation"), name, area}, language, assembly, line);
    if (Delegation *known = delegation(parliament, assembly))
        return known;
    m_senders.insert(bodyIn(area, {}, parliament), int(m_delegations.size()));
    return &m_delegations.emplace_back(Delegation{key, parliament, area, assembly, {}});
}

void PageBundle::addDelegation(const DelegationLine &line)
{
    const Assembly *to = assembly(line.assembly);
    if (!to) {
        m_delegationLines.append(-1);
        warn({line.line,
              tr(QT_TRANSLATE_NOOP("Import", "The page speaks of too many assemblies; this "
                                             "delegation was left out.")),
              Warning::NotImported, line.name});
        return;
    }
    Delegation *known = addDelegation(line.name, line.parliament, to->key, line.language, line.line);
    m_delegationLines.append(int(known - m_delegations.data()));
    int order = 0;
    for (const SeatShare &share : line.shares)
        addShare(line, share, *known, ++order);
}

void PageBundle::addShare(const DelegationLine &line, const SeatShare &share, Delegation &delegation,
                          int order)
{
    const bool isParliament = share.chamber.isEmpty() || isSameBody(share.chamber, line.parliament);
    const QString name = isParliament ? line.parliament : share.chamber;
    if (isCountry(name)) {
        warn({line.line,
              tr(QT_TRANSLATE_NOOP("Import", "“%1” is a country, not a chamber; its %2 seats were left out."))
                  .arg(name, QLocale().toString(share.seats))});
        return;
    }
    const QString parliament = isParliament
                                   ? QString()
                                   : addOrganization({{}, l("parliament"), line.parliament, delegation.area},
                                                     line.language, {}, line.line);
    const QString chamber = addOrganization({{}, l("chamber"), name, delegation.area}, line.language,
                                            parliament, line.line, order);
    addSeats(line, delegation.key, chamber, share.seats);
    if (!delegation.chambers.contains(chamber))
        delegation.chambers.append(chamber);
}

void PageBundle::addSeats(const DelegationLine &line, const QString &delegation, const QString &chamber,
                          int seats)
{
    BundleRecord post = record(RecordKind::Post, chamber, line.line);
    post.values.set(fields::post.postKind, l("seat"));
    post.references = {{fields::post.organization, delegation}, {fields::post.onBehalfOf, chamber}};
    if (!add(post)) {
        if (m_seats.value(chamber) != seats)
            warn({line.line,
                  tr(QT_TRANSLATE_NOOP("Import", "The page gives this chamber two numbers of seats; "
                                                 "the first one counts.")),
                  Warning::ToLookAt, m_organizations.value(chamber).name});
        return;
    }
    m_seats.insert(chamber, seats);
    BundleRecord capacity = record(RecordKind::PostCapacity, chamber, line.line);
    capacity.values.set(fields::postCapacity.seats, seats);
    capacity.defaults.set(fields::postCapacity.source, m_bundle.source);
    capacity.references.insert(fields::postCapacity.post, chamber);
    add(capacity);
}

/// The parliament or chamber of that name or, where a page is not consistent, the only one that begins alike
/// and is not of another country. Its key; empty when there is none.
QString PageBundle::ownerOfWebsite(const QString &name) const
{
    const std::optional<CountryName> country = countryIn(name);
    QSet<QString> alike;
    const QStringList keys = m_bodies.values(bodyKey(name)) + m_bodies.values(leadingWords(name));
    for (const QString &key : keys) {
        const Organization &one = *m_organizations.constFind(key);
        if (one.classification != l("chamber") && one.classification != l("parliament"))
            continue;
        if (folded(one.name) == folded(name))
            return key;
        if (!country || one.area == country->code)
            alike.insert(key);
    }
    return alike.size() == 1 ? *alike.begin() : QString();
}

void PageBundle::addWebsite(const WebsiteLine &line)
{
    const QString owner = ownerOfWebsite(line.organization);
    if (owner.isEmpty()) {
        warn({line.line, tr(QT_TRANSLATE_NOOP(
                                "Import", "“%1” is none of the page's chambers; its website was left out."))
                             .arg(line.organization)});
        return;
    }
    BundleRecord link = record(RecordKind::Link, line.url, line.line);
    link.values.set(fields::link.url, line.url);
    link.defaults.set(fields::link.note, l("website"));
    link.references.insert(fields::link.subject.organization, owner);
    add(link);
}

void PageBundle::addNews(const NewsText &news)
{
    BundleRecord item =
        record(RecordKind::NewsItem, news.published.toString() + u' ' + folded(news.title), news.line);
    item.values.set(fields::newsItem.title, news.title)
        .set(fields::newsItem.published, news.published)
        .set(fields::newsItem.body, news.body);
    item.defaults.set(fields::newsItem.language, news.language);
    if (!add(item))
        warn({news.line,
              tr(QT_TRANSLATE_NOOP("Import", "The page has this news item twice; the first one counts.")),
              Warning::NotImported, news.title});
}

QString PageBundle::addArea(const QString &parliament, const QString &language, int line)
{
    const std::optional<CountryName> listed = countryIn(parliament);
    const QString name = listed ? listed->name : unlistedState(parliament);
    BundleRecord area = record(RecordKind::Area, areaKey(parliament), line);
    if (listed)
        area.values.set(fields::area.code, listed->code);
    area.defaults.set(fields::area.name, name).set(fields::area.classification, l("country"));
    if (add(area) && !listed) {
        warn({line,
              tr(QT_TRANSLATE_NOOP("Import", "“%1” has no ISO 3166 code; the country was taken without one."))
                  .arg(name),
              Warning::ToLookAt});
    }
    addName(RecordKind::AreaName, area.key, language, name, line);
    return area.key;
}

QString PageBundle::addOrganization(const Organization &wanted, const QString &language,
                                    const QString &parent, int line, int order)
{
    const QString key =
        wanted.key.isEmpty() ? bodyIn(wanted.area, wanted.classification, wanted.name) : wanted.key;
    constexpr auto &own = fields::organization;
    BundleRecord organization = record(RecordKind::Organization, key, line);
    organization.values.set(own.classification, wanted.classification);
    organization.defaults.set(own.name, wanted.name);
    if (!wanted.area.isEmpty())
        organization.references.insert(own.area, wanted.area);
    if (!parent.isEmpty())
        organization.references.insert(own.parent, parent);
    if (order > 0)
        organization.defaults.set(own.sortOrder, order);
    if (add(organization)) {
        m_organizations.insert(key, {key, wanted.classification, wanted.name, wanted.area});
        m_bodies.insert(bodyKey(wanted.name), key);
        m_bodies.insert(leadingWords(wanted.name), key);
    }
    addName(RecordKind::OrganizationName, key, language, wanted.name, line);
    return key;
}

void PageBundle::addName(RecordKind kind, const QString &owner, const QString &language, const QString &name,
                         int line)
{
    BundleRecord called = record(kind, owner + u' ' + language, line);
    const auto say = [&](const auto &names, FieldId ownerOfName) {
        called.defaults.set(names.language, language).set(names.name, name);
        called.references.insert(ownerOfName, owner);
    };
    if (kind == RecordKind::AreaName)
        say(fields::areaName, fields::areaName.area);
    else if (kind == RecordKind::PostName)
        say(fields::postName, fields::postName.post);
    else
        say(fields::organizationName, fields::organizationName.organization);
    add(called);
}

QString PageBundle::addPerson(const QString &name, const QString &language, const QString &delegation,
                              int line)
{
    const WrittenName written = writtenName(name, language);
    // One name in two delegations may be two people.
    const QString key = folded(written.name) + u' ' + delegation;
    constexpr auto &names = fields::personName;
    BundleRecord person = record(RecordKind::Person, key, line);
    person.defaults.set(fields::person.name, written.name);
    BundleRecord official = record(RecordKind::PersonName, key, line);
    official.values.set(names.name, written.name).set(names.language, language);
    official.defaults.set(names.nameKind, l("official"))
        .set(names.script, pageGrammar(language).script)
        .set(names.preferred, true);
    official.references.insert(names.person, key);
    if (!written.family.isEmpty()) {
        const QString forenames = QStringList{written.given, written.patronymic}.join(u' ').trimmed();
        person.defaults.set(fields::person.sortName, l("%1, %2").arg(written.family, forenames));
        official.defaults.set(names.givenName, written.given)
            .set(names.familyName, written.family)
            .set(names.patronymicName, written.patronymic);
    }
    if (add(person))
        m_people.insert(key, m_bundle.records.size() - 1);
    add(official);
    return key;
}

void PageBundle::addMembership(const QString &person, const QString &organization, const QString &post,
                               int line)
{
    const QString key = QStringList{person, organization, post}.join(l(" / "));
    BundleRecord membership = record(RecordKind::Membership, key, line);
    constexpr auto &own = fields::membership;
    membership.references = {{own.person, person}, {own.organization, organization}};
    if (!post.isEmpty())
        membership.references.insert(own.post, post);
    add(membership);
}

bool PageBundle::add(const BundleRecord &made)
{
    const BundleKey key{made.kind, made.key};
    if (m_keys.contains(key))
        return false;
    m_keys.insert(key);
    m_bundle.records.append(made);
    return true;
}

} // namespace delegations
