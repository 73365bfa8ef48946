#include "tests/support/smallassembly.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"

namespace delegations::test {

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

PartialDate date(const QString &text)
{
    return PartialDate::parse(text).value();
}

} // namespace

SmallAssembly::SmallAssembly(TemporaryDatabase &target)
    : database(target), m_filling(database.store().begin(s("test")).value())
{
    addBodies();
    addMembers();
    addBelongings();
    addNews();
    if (!std::exchange(m_filling, nullptr)->commit())
        qFatal("The assembly cannot be written.");
}

RecordKey SmallAssembly::insert(const Record &record)
{
    if (!m_filling)
        return database.insert(record);
    const Result<qint64> id = m_filling->insert(record);
    if (!id)
        qFatal("%s", qPrintable(id.error().detail));
    return {record.kind(), *id};
}

void SmallAssembly::set(const RecordKey &key, const Record &changes)
{
    if (!m_filling->update(key, 1, changes))
        qFatal("A record of the assembly cannot be written.");
}

void SmallAssembly::addBodies()
{
    assembly = organization(s("Assembly of Letters"), s("assembly"), {});
    zetland = country(s("Zetland"), s("XZ"), 1);
    alphia = country(s("Alphia"), s("XA"), 2);
    betania = country(s("Betania"), s("XB"), {});
    delegation = organization(s("Delegation of Zetland"), s("delegation"), zetland);
    const auto parliament = organization(s("Parliament of Zetland"), s("parliament"), zetland);
    upper = organization(s("Upper House"), s("chamber"), zetland, 1);
    lower = organization(s("Lower House"), s("chamber"), zetland, 2);
    set(upper, Record(RecordKind::Organization)
                   .set(fields::organization.parent, parliament)
                   .set(fields::organization.seats, 50));
    commission = organization(s("Commission of Dots"), s("commission"), zetland);
    party = organization(s("Blue Party"), s("party"), zetland);
    // Made before the seats in the delegation, which count all the same.
    upperOwnSeat = post(s("seat"), upper, upper);
    upperSeat = post(s("seat"), delegation, upper);
    lowerSeat = post(s("seat"), delegation, lower);
    plenipotentiary = post(s("office"), delegation, {}, s("plenipotentiary"));
    capacity(upperSeat, 8, s("2010"));
    capacity(upperSeat, 9, s("2023"));
    quota = capacity(upperSeat, 6, s("2020"));
    capacity(lowerSeat, 2);
    term = insert(Record(RecordKind::LegislativePeriod)
                      .set(fields::legislativePeriod.organization, lower)
                      .set(fields::legislativePeriod.name, s("First Term"))
                      .set(fields::legislativePeriod.startDate, date(s("2021")))
                      .set(fields::legislativePeriod.endDate, date(s("2023"))));
    council = organization(s("Council of Alphia"), s("chamber"), alphia);
    const RecordKey ownSeat = post(s("seat"), council, council);
    set(council, Record(RecordKind::Organization).set(fields::organization.seats, 30));
    seat(s("Olga Olgova"), ownSeat);
}

void SmallAssembly::addMembers()
{
    adam = person(s("Adam Adamov"));
    boris = person(s("Boris Borisov"));
    clara = person(s("Clara Clarova"));
    twinOne = person(s("Same Samename"));
    twinTwo = person(s("Same Samename"));
    past = person(s("Past Pastov"));
    coming = person(s("Coming Comov"));
    dora = person(s("Dora Dorova"));
    pleni = person(s("Pleni Potov"));
    gone = person(s("Gone Gonev"));
    partova = person(s("Party Partova"));
    const RecordKey secretary = post(s("office"), commission, {}, s("Secretary"));
    const RecordKey chair = post(s("office"), commission, {}, s("Chair"));
    membership(adam, secretary, s("2015"), s("2016"));
    membership(past, upperSeat, s("2010"), s("2019"), 1);
    membership(gone, plenipotentiary, s("2010"), s("2019"));
    membership(boris, upperSeat, s("2015"), {}, 2, {}, s("substitute"));
    adamsSeat = membership(adam, upperSeat, s("2021-03"), {}, 1, s("Head"));
    membership(adam, chair, s("2021"));
    membership(clara, upperSeat, s("2021"), {}, 3);
    membership(twinOne, upperSeat, s("2021"), {}, 4);
    membership(twinTwo, upperSeat, s("2021"), {}, 4);
    membership(coming, upperSeat, s("2023"));
    membership(pleni, plenipotentiary, s("2020"));
    dorasSeat = insert(Record(RecordKind::Membership)
                           .set(fields::membership.person, dora)
                           .set(fields::membership.organization, delegation)
                           .set(fields::membership.post, lowerSeat)
                           .set(fields::membership.onBehalfOf, lower)
                           .set(fields::membership.period, term));
    partovasSeat = insert(Record(RecordKind::Membership)
                              .set(fields::membership.person, partova)
                              .set(fields::membership.organization, upper)
                              .set(fields::membership.post, upperOwnSeat)
                              .set(fields::membership.party, party));
}

void SmallAssembly::addBelongings()
{
    name(clara, s("en"), s("official"), s("Clara Clarova"));
    name(clara, s("en"), s("former"), s("Clara Oldname"));
    name(clara, s("en"), s("alias"), s("Lala"));
    name(clara, s("ru"), s("former"), s("Староимова Клара"));
    name(clara, s("ru"), s("alias"), s("Лала"));
    name(clara, s("ru"), s("official"), s("Кларова Клара"));
    name(boris, s("ru"), s("official"), s("Борисов Борис"), s("Борисов"), true);
    name(boris, s("en"), s("official"), s("Boris Borisov"), s("Borisov"));
    insert(Record(RecordKind::AreaName)
               .set(fields::areaName.area, zetland)
               .set(fields::areaName.language, s("ru"))
               .set(fields::areaName.name, s("Зетландия")));
    Record contact = Record(RecordKind::ContactDetail)
                         .set(fields::contactDetail.subject.person, adam)
                         .set(fields::contactDetail.contactType, s("email"))
                         .set(fields::contactDetail.value, s("adam@example.org"));
    insert(contact);
    contact.set(fields::contactDetail.contactType, s("phone"))
        .set(fields::contactDetail.value, privatePhone())
        .set(fields::contactDetail.isPrivate, true);
    insert(contact);
    contact.set(fields::contactDetail.subject.person, {})
        .set(fields::contactDetail.subject.organization, upper)
        .set(fields::contactDetail.value, privatePhoneOfHouse());
    insert(contact);
    Record link = Record(RecordKind::Link)
                      .set(fields::link.subject.organization, upper)
                      .set(fields::link.url, s("https://registers.example.org/upper"))
                      .set(fields::link.note, s("Register"));
    insert(link);
    insert(link.set(fields::link.url, s("https://upper.example.org/")).set(fields::link.note, s("website")));
    set(boris, Record(RecordKind::Person).set(fields::person.summary, s("=1+1")));
}

void SmallAssembly::addNews()
{
    meeting = news(s("Meeting opened"), s("2022-05-01"));
    mention(meeting, s("confirmed"), adam);
    ignored = news(s("Ignored matter"), s("2022-05-02"));
    mention(ignored, s("ignored"), clara);
    mention(ignored, s("ignored"), upper);
    mention(ignored, s("ignored"), zetland);
    undated = news(s("Undated matter"), {});
    mention(undated, s("confirmed"), zetland);
    houseNews = news(s("House matter"), s("2022-04-01"));
    mention(houseNews, s("suggested"), upper);
    mention(houseNews, s("suggested"), dora);
}

RecordKey SmallAssembly::country(const QString &text, const QString &code, std::optional<qint64> order)
{
    return insert(Record(RecordKind::Area)
                      .set(fields::area.name, text)
                      .set(fields::area.code, code)
                      .set(fields::area.classification, s("country"))
                      .set(fields::area.sortOrder, order));
}

RecordKey SmallAssembly::organization(const QString &text, const QString &classification,
                                      const RecordKey &area, std::optional<qint64> order)
{
    return insert(Record(RecordKind::Organization)
                      .set(fields::organization.name, text)
                      .set(fields::organization.classification, classification)
                      .set(fields::organization.area, area)
                      .set(fields::organization.sortOrder, order));
}

RecordKey SmallAssembly::post(const QString &kind, const RecordKey &organization, const RecordKey &onBehalfOf,
                              const QString &role)
{
    return insert(Record(RecordKind::Post)
                      .set(fields::post.organization, organization)
                      .set(fields::post.postKind, kind)
                      .set(fields::post.onBehalfOf, onBehalfOf)
                      .set(fields::post.role, role));
}

RecordKey SmallAssembly::capacity(const RecordKey &ofPost, int seats, const QString &from,
                                  const QString &until)
{
    return insert(Record(RecordKind::PostCapacity)
                      .set(fields::postCapacity.post, ofPost)
                      .set(fields::postCapacity.seats, seats)
                      .set(fields::postCapacity.validFrom, date(from))
                      .set(fields::postCapacity.validUntil, date(until)));
}

RecordKey SmallAssembly::person(const QString &text)
{
    return insert(Record(RecordKind::Person).set(fields::person.name, text));
}

RecordKey SmallAssembly::membership(const RecordKey &who, const RecordKey &held, const QString &start,
                                    const QString &end, std::optional<qint64> order, const QString &role,
                                    const QString &capacity)
{
    const Record post = *database.store().record(held);
    return insert(Record(RecordKind::Membership)
                      .set(fields::membership.person, who)
                      .set(fields::membership.organization, post.value(fields::post.organization))
                      .set(fields::membership.post, held)
                      .set(fields::membership.onBehalfOf, post.value(fields::post.onBehalfOf))
                      .set(fields::membership.startDate, date(start))
                      .set(fields::membership.endDate, date(end))
                      .set(fields::membership.protocolOrder, order)
                      .set(fields::membership.role, role)
                      .set(fields::membership.capacity, capacity));
}

RecordKey SmallAssembly::seat(const QString &text, const RecordKey &held, const QString &start,
                              const QString &end, std::optional<qint64> order)
{
    return membership(person(text), held, start, end, order);
}

void SmallAssembly::name(const RecordKey &of, const QString &language, const QString &kind,
                         const QString &text, const QString &family, bool isPreferred)
{
    insert(Record(RecordKind::PersonName)
               .set(fields::personName.person, of)
               .set(fields::personName.language, language)
               .set(fields::personName.nameKind, kind)
               .set(fields::personName.familyName, family)
               .set(fields::personName.preferred, isPreferred)
               .set(fields::personName.name, text));
}

RecordKey SmallAssembly::news(const QString &title, const QString &published)
{
    return insert(Record(RecordKind::NewsItem)
                      .set(fields::newsItem.title, title)
                      .set(fields::newsItem.published, date(published)));
}

RecordKey SmallAssembly::event(const QString &name, const QString &start)
{
    return insert(Record(RecordKind::Event)
                      .set(fields::event.name, name)
                      .set(fields::event.classification, QStringLiteral("session"))
                      .set(fields::event.startDate, date(start)));
}

void SmallAssembly::mention(const RecordKey &item, const QString &state, const RecordKey &whom)
{
    insert(Record(RecordKind::NewsMention)
               .set(fields::newsMention.newsItem, item)
               .set(fields::newsMention.state, state)
               .setCell(ownerField(RecordKind::NewsMention, whom.kind), whom.id));
}

} // namespace delegations::test
