#include "models/exchange/pagebundle.h"

#include "models/exchange/assemblynames.h"
#include "models/exchange/countries.h"
#include "models/store/textfold.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

const QString pageLanguage = QStringLiteral("en");

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

/// The state in "People's Assembly of the Republic of X" that ISO 3166-1 does not know.
QString unlistedState(const QString &parliament)
{
    const QString state = parliament.section(l(" of the "), -1);
    const QString republic = l("Republic of ");
    return state.startsWith(republic) ? state.mid(republic.size()) : state;
}

/// "State Duma" of "State Duma of the Federal Assembly": what stays when the rest is said otherwise.
QString leadingWords(const QString &name)
{
    return folded(name.section(l(" of the "), 0, 0));
}

bool hasWebsite(const BundleRecord &record)
{
    const QString classification = record.values.value(l("classification")).toString();
    return record.kind == RecordKind::Organization &&
           (classification == l("chamber") || classification == l("parliament"));
}

/// The parliament or chamber of that name or, where a page is not consistent, the only one that begins alike
/// and is of the same country.
const BundleRecord *ownerOfWebsite(const Bundle &bundle, const QString &name)
{
    const BundleRecord *alike = nullptr;
    int count = 0;
    const std::optional<CountryName> country = countryIn(name);
    for (const BundleRecord &record : bundle.records) {
        if (!hasWebsite(record))
            continue;
        const QString candidate = record.values.value(l("name")).toString();
        if (folded(candidate) == folded(name))
            return &record;
        const bool sameCountry = country && record.references.value(l("area_id")) == country->code;
        if (sameCountry && leadingWords(candidate) == leadingWords(name)) {
            alike = &record;
            ++count;
        }
    }
    return count == 1 ? alike : nullptr;
}

BundleRecord record(RecordKind kind, const QString &key, int line)
{
    BundleRecord made;
    made.kind = kind;
    made.key = key;
    made.line = line;
    return made;
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
    for (const NewsText &news : page.news)
        addNews(news);
    std::stable_sort(m_bundle.warnings.begin(), m_bundle.warnings.end(),
                     [](const Warning &one, const Warning &other) { return one.line < other.line; });
    return m_bundle;
}

void PageBundle::findAssemblies(const AssemblyPage &page)
{
    for (const DelegationLine &line : page.delegations) {
        if (!assembly(line.assembly))
            m_assemblies.append({folded(line.assembly), line.assembly, line.assembly});
    }
    for (const PlenipotentiaryLine &line : page.plenipotentiaries) {
        for (Assembly &known : m_assemblies) {
            const QString &name = line.furtherOfficeOrganization;
            if (name.size() > known.name.size() && isSameAssembly(known.name, name))
                known.name = name;
        }
    }
    for (const Assembly &known : std::as_const(m_assemblies)) {
        BundleRecord made = record(RecordKind::Organization, known.key, 0);
        made.values.insert(l("classification"), l("assembly"));
        made.defaults.insert(l("name"), known.name);
        add(made);
    }
}

const PageBundle::Assembly *PageBundle::assembly(const QString &name) const
{
    for (const Assembly &known : m_assemblies) {
        if (isSameAssembly(known.name, name))
            return &known;
    }
    return nullptr;
}

void PageBundle::addDelegation(const DelegationLine &line)
{
    const QString parliamentKey = folded(line.parliament);
    if (m_delegations.contains(parliamentKey)) {
        warn(line.line, tr(QT_TRANSLATE_NOOP(
                            "Import", "The page describes this delegation twice; the first one counts.")));
        return;
    }
    const Assembly *to = assembly(line.assembly);
    const QString area = addArea(line.parliament, line.line);
    const QString key = addOrganization(l("delegation"), line.name, area, to->key, line.line);
    m_delegations.insert(parliamentKey, {key, area, to});
    int order = 0;
    for (const SeatShare &share : line.shares)
        addShare(line, share, ++order);
}

void PageBundle::addShare(const DelegationLine &line, const SeatShare &share, int order)
{
    const Delegation delegation = m_delegations.value(folded(line.parliament));
    const bool isParliament = share.chamber.isEmpty() || folded(share.chamber) == folded(line.parliament);
    const QString name = isParliament ? line.parliament : share.chamber;
    const std::optional<CountryName> country = countryIn(name);
    if (country && country->name.compare(name, Qt::CaseInsensitive) == 0) {
        warn(line.line,
             tr(QT_TRANSLATE_NOOP("Import", "“%1” is a country, not a chamber; its %2 seats were left out."))
                 .arg(name, QString::number(share.seats)));
        return;
    }
    const QString parliament =
        isParliament ? QString()
                     : addOrganization(l("parliament"), line.parliament, delegation.area, {}, line.line);
    const QString chamber =
        addOrganization(l("chamber"), name, delegation.area, parliament, line.line, order);
    BundleRecord post = record(RecordKind::Post, chamber, line.line);
    post.values.insert(l("kind"), l("seat"));
    post.references = {{l("organization_id"), delegation.key}, {l("on_behalf_of_id"), chamber}};
    if (!add(post))
        return;
    BundleRecord capacity = record(RecordKind::PostCapacity, chamber, line.line);
    capacity.values.insert(l("seats"), share.seats);
    capacity.defaults.insert(l("source"), m_bundle.source);
    capacity.references.insert(l("post_id"), chamber);
    add(capacity);
}

const PageBundle::Delegation *PageBundle::delegationOf(const QString &parliament, int line)
{
    const QString key = folded(parliament);
    if (!m_delegations.contains(key)) {
        if (m_assemblies.size() != 1) {
            warn(line, tr(QT_TRANSLATE_NOOP(
                           "Import",
                           "The page does not say to which assembly this parliament sends a delegation.")));
            return nullptr;
        }
        const Assembly &to = m_assemblies.constFirst();
        const QString area = addArea(parliament, line);
        const QString name = l("Delegation of the %1 to the %2").arg(parliament, to.shortName);
        m_delegations.insert(key, {addOrganization(l("delegation"), name, area, to.key, line), area, &to});
    }
    return &*m_delegations.constFind(key);
}

void PageBundle::addPlenipotentiary(const PlenipotentiaryLine &line)
{
    const Delegation *delegation = delegationOf(line.parliament, line.line);
    if (!delegation)
        return;
    BundleRecord post = record(RecordKind::Post, delegation->key + l(" plenipotentiary"), line.line);
    post.values = {{l("kind"), l("office")}, {l("role"), l("plenipotentiary")}};
    post.defaults.insert(l("label"), l("Plenipotentiary representative"));
    post.references.insert(l("organization_id"), delegation->key);
    add(post);
    const QString person = addPerson(line.person, delegation->key, line.line);
    addMembership(person, delegation->key, post.key, line.line);
    if (!line.furtherOffice.isEmpty())
        addFurtherOffice(line, *delegation, person);
}

void PageBundle::addFurtherOffice(const PlenipotentiaryLine &line, const Delegation &delegation,
                                  const QString &person)
{
    if (!isSameAssembly(delegation.assembly->name, line.furtherOfficeOrganization)) {
        warn(line.line,
             tr(QT_TRANSLATE_NOOP("Import", "The office “%1” is not one of the assembly's and was left out."))
                 .arg(line.furtherOffice));
        return;
    }
    BundleRecord post =
        record(RecordKind::Post, delegation.assembly->key + u' ' + folded(line.furtherOffice), line.line);
    post.values = {{l("kind"), l("office")}, {l("role"), line.furtherOffice}};
    post.defaults.insert(l("label"), capitalized(line.furtherOffice));
    post.references.insert(l("organization_id"), delegation.assembly->key);
    add(post);
    addMembership(person, delegation.assembly->key, post.key, line.line);
}

void PageBundle::addWebsite(const WebsiteLine &line)
{
    const BundleRecord *owner = ownerOfWebsite(m_bundle, line.organization);
    if (!owner) {
        warn(line.line,
             tr(QT_TRANSLATE_NOOP("Import", "“%1” is none of the page's chambers; its website was left out."))
                 .arg(line.organization));
        return;
    }
    BundleRecord link = record(RecordKind::Link, line.url, line.line);
    link.values.insert(l("url"), line.url);
    link.defaults.insert(l("note"), l("website"));
    link.references.insert(l("organization_id"), owner->key);
    add(link);
}

void PageBundle::addNews(const NewsText &news)
{
    BundleRecord item =
        record(RecordKind::NewsItem, news.published.toString() + u' ' + folded(news.title), news.line);
    item.values = {
        {l("title"), news.title}, {l("published"), news.published.toString()}, {l("body"), news.body}};
    item.defaults.insert(l("language"), pageLanguage);
    if (!add(item))
        warn(news.line,
             tr(QT_TRANSLATE_NOOP("Import", "The page has this news item twice; the first one counts.")));
}

QString PageBundle::addArea(const QString &parliament, int line)
{
    const std::optional<CountryName> listed = countryIn(parliament);
    const QString name = listed ? listed->name : unlistedState(parliament);
    BundleRecord area = record(RecordKind::Area, listed ? listed->code : folded(name), line);
    if (listed)
        area.values.insert(l("code"), listed->code);
    area.defaults = {{l("name"), name}, {l("classification"), l("country")}};
    if (add(area) && !listed) {
        warn(line,
             tr(QT_TRANSLATE_NOOP("Import", "“%1” has no ISO 3166 code; the country was taken without one."))
                 .arg(name));
    }
    return area.key;
}

QString PageBundle::addOrganization(const QString &classification, const QString &name, const QString &area,
                                    const QString &parent, int line, int order)
{
    BundleRecord organization = record(RecordKind::Organization, folded(name) + u' ' + area, line);
    organization.values = {{l("name"), name}, {l("classification"), classification}};
    organization.references.insert(l("area_id"), area);
    if (!parent.isEmpty())
        organization.references.insert(l("parent_id"), parent);
    if (order > 0)
        organization.defaults.insert(l("sort_order"), order);
    add(organization);
    return organization.key;
}

QString PageBundle::addPerson(const QString &name, const QString &delegation, int line)
{
    // One name in two delegations may be two people.
    const QString key = folded(name) + u' ' + delegation;
    BundleRecord person = record(RecordKind::Person, key, line);
    person.values.insert(l("name"), name);
    BundleRecord english = record(RecordKind::PersonName, key, line);
    english.values = {{l("name"), name}, {l("language"), pageLanguage}};
    english.defaults = {{l("kind"), l("official")}, {l("script"), l("Latn")}, {l("preferred"), 1}};
    english.references.insert(l("person_id"), key);
    const QStringList words = name.split(u' ');
    if (words.size() == 2) { // English pages write the given name first.
        person.defaults.insert(l("sort_name"), l("%1, %2").arg(words[1], words[0]));
        english.defaults.insert(l("given_name"), words[0]);
        english.defaults.insert(l("family_name"), words[1]);
    }
    add(person);
    add(english);
    return key;
}

void PageBundle::addMembership(const QString &person, const QString &organization, const QString &post,
                               int line)
{
    BundleRecord membership = record(RecordKind::Membership, person + l(" / ") + post, line);
    membership.references = {
        {l("person_id"), person}, {l("organization_id"), organization}, {l("post_id"), post}};
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

void PageBundle::warn(int line, const QString &text)
{
    m_bundle.warnings.append({line, text});
}

} // namespace delegations
