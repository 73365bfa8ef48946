#include "tests/support/smallassembly.h"

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

template <typename R>
Id<R> SmallAssembly::insert(const R &record)
{
    if (!m_filling)
        return database.insert(record);
    const Result<Id<R>> id = m_filling->insert(record);
    if (!id)
        qFatal("%s", qPrintable(id.error().detail));
    return *id;
}

void SmallAssembly::set(const RecordKey &key, const Row &columns)
{
    if (!m_filling->update(key, 1, columns))
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
    set({RecordKind::Organization, upper.value}, {{s("parent_id"), parliament.value}, {s("seats"), 50}});
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
    LegislativePeriod period;
    period.organization = lower;
    period.name = s("First Term");
    period.startDate = date(s("2021"));
    period.endDate = date(s("2023"));
    term = insert(period);
    council = organization(s("Council of Alphia"), s("chamber"), alphia);
    const Id<Post> ownSeat = post(s("seat"), council, council);
    set({RecordKind::Organization, council.value}, {{s("seats"), 30}});
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
    const Id<Post> secretary = post(s("office"), commission, {}, s("Secretary"));
    const Id<Post> chair = post(s("office"), commission, {}, s("Chair"));
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
    Membership seat;
    seat.person = dora;
    seat.organization = delegation;
    seat.post = lowerSeat;
    seat.onBehalfOf = lower;
    seat.period = term;
    dorasSeat = insert(seat);
    Membership own;
    own.person = partova;
    own.organization = upper;
    own.post = upperOwnSeat;
    own.onBehalfOf = party;
    partovasSeat = insert(own);
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
    AreaName russian;
    russian.area = zetland;
    russian.language = s("ru");
    russian.name = s("Зетландия");
    insert(russian);
    ContactDetail contact;
    contact.person = adam;
    contact.contactType = s("email");
    contact.value = s("adam@example.org");
    insert(contact);
    contact.contactType = s("phone");
    contact.value = privatePhone();
    contact.isPrivate = true;
    insert(contact);
    contact.person = {};
    contact.organization = upper;
    contact.value = privatePhoneOfHouse();
    insert(contact);
    Link link;
    link.organization = upper;
    link.url = s("https://registers.example.org/upper");
    link.note = s("Register");
    insert(link);
    link.url = s("https://upper.example.org/");
    link.note = s("website");
    insert(link);
    set({RecordKind::Person, boris.value}, {{s("summary"), s("=1+1")}});
}

void SmallAssembly::addNews()
{
    meeting = news(s("Meeting opened"), s("2022-05-01"));
    mention(meeting, s("confirmed"), {RecordKind::Person, adam.value});
    ignored = news(s("Ignored matter"), s("2022-05-02"));
    mention(ignored, s("ignored"), {RecordKind::Person, clara.value});
    mention(ignored, s("ignored"), {RecordKind::Organization, upper.value});
    mention(ignored, s("ignored"), {RecordKind::Area, zetland.value});
    undated = news(s("Undated matter"), {});
    mention(undated, s("confirmed"), {RecordKind::Area, zetland.value});
    houseNews = news(s("House matter"), s("2022-04-01"));
    mention(houseNews, s("suggested"), {RecordKind::Organization, upper.value});
    mention(houseNews, s("suggested"), {RecordKind::Person, dora.value});
}

Id<Area> SmallAssembly::country(const QString &text, const QString &code, std::optional<qint64> order)
{
    Area area;
    area.name = text;
    area.code = code;
    area.classification = s("country");
    area.sortOrder = order;
    return insert(area);
}

Id<Organization> SmallAssembly::organization(const QString &text, const QString &classification,
                                             Id<Area> area, std::optional<qint64> order)
{
    Organization made;
    made.name = text;
    made.classification = classification;
    made.area = area;
    made.sortOrder = order;
    return insert(made);
}

Id<Post> SmallAssembly::post(const QString &kind, Id<Organization> organization, Id<Organization> onBehalfOf,
                             const QString &role)
{
    Post made;
    made.organization = organization;
    made.postKind = kind;
    made.onBehalfOf = onBehalfOf;
    made.role = role;
    return insert(made);
}

Id<PostCapacity> SmallAssembly::capacity(Id<Post> ofPost, int seats, const QString &from,
                                         const QString &until)
{
    PostCapacity made;
    made.post = ofPost;
    made.seats = seats;
    made.validFrom = date(from);
    made.validUntil = date(until);
    return insert(made);
}

Id<Person> SmallAssembly::person(const QString &text)
{
    Person made;
    made.name = text;
    return insert(made);
}

Id<Membership> SmallAssembly::membership(Id<Person> who, Id<Post> held, const QString &start,
                                         const QString &end, std::optional<qint64> order, const QString &role,
                                         const QString &capacity)
{
    const Post post = fromRow<Post>(*database.store().row({RecordKind::Post, held.value}));
    Membership made;
    made.person = who;
    made.organization = post.organization;
    made.post = held;
    made.onBehalfOf = post.onBehalfOf;
    made.startDate = date(start);
    made.endDate = date(end);
    made.protocolOrder = order;
    made.role = role;
    made.capacity = capacity;
    return insert(made);
}

Id<Membership> SmallAssembly::seat(const QString &text, Id<Post> held, const QString &start,
                                   const QString &end, std::optional<qint64> order)
{
    return membership(person(text), held, start, end, order);
}

void SmallAssembly::name(Id<Person> of, const QString &language, const QString &kind, const QString &text,
                         const QString &family, bool isPreferred)
{
    PersonName made;
    made.person = of;
    made.language = language;
    made.nameKind = kind;
    made.familyName = family;
    made.preferred = isPreferred;
    made.name = text;
    insert(made);
}

Id<NewsItem> SmallAssembly::news(const QString &title, const QString &published)
{
    NewsItem made;
    made.title = title;
    made.published = date(published);
    return insert(made);
}

void SmallAssembly::mention(Id<NewsItem> item, const QString &state, const RecordKey &whom)
{
    NewsMention made;
    made.newsItem = item;
    made.state = state;
    if (whom.kind == RecordKind::Person)
        made.person = Id<Person>(whom.id);
    else if (whom.kind == RecordKind::Organization)
        made.organization = Id<Organization>(whom.id);
    else
        made.area = Id<Area>(whom.id);
    insert(made);
}

} // namespace delegations::test
