#include "tests/support/sampleassembly.h"

namespace delegations::test {

SampleAssembly::SampleAssembly(TemporaryDatabase &target)
    : database(target)
    , kazakhstan(country(QStringLiteral("Kazakhstan"), QStringLiteral("KZ")))
    , belarus(country(QStringLiteral("Belarus"), QStringLiteral("BY")))
{
    const auto kazakh =
        organization(QStringLiteral("Delegation of Kazakhstan"), QStringLiteral("delegation"), kazakhstan);
    const auto belarusian =
        organization(QStringLiteral("Delegation of Belarus"), QStringLiteral("delegation"), belarus);
    mazhilis = chamber(QStringLiteral("Mazhilis"), kazakhstan, kazakh, 8);
    senate = chamber(QStringLiteral("Senate"), kazakhstan, kazakh, 8);
    council = chamber(QStringLiteral("Council"), belarus, belarusian, 4);
}

Id<Area> SampleAssembly::country(const QString &name, const QString &code)
{
    Area area;
    area.name = name;
    area.code = code;
    area.classification = QStringLiteral("country");
    return database.insert(area);
}

Id<Organization> SampleAssembly::organization(const QString &name, const QString &classification,
                                              Id<Area> area)
{
    Organization organization;
    organization.name = name;
    organization.classification = classification;
    organization.area = area;
    return database.insert(organization);
}

Id<Organization> SampleAssembly::chamber(const QString &name, Id<Area> area, Id<Organization> delegation,
                                         int seats)
{
    const Id<Organization> chamber = organization(name, QStringLiteral("chamber"), area);
    Post post;
    post.organization = delegation;
    post.postKind = QStringLiteral("seat");
    post.onBehalfOf = chamber;
    PostCapacity capacity;
    capacity.post = database.insert(post);
    capacity.seats = seats;
    database.insert(capacity);
    return chamber;
}

Id<Membership> SampleAssembly::seat(const QString &name, Id<Organization> chamber)
{
    const auto posts =
        database.store().referring(RecordKind::Post, QStringLiteral("on_behalf_of_id"), chamber.value);
    const Post post = fromRow<Post>(posts->front());
    Person person;
    person.name = name;
    Membership membership;
    membership.person = database.insert(person);
    membership.organization = post.organization;
    membership.onBehalfOf = chamber;
    membership.post = post.id;
    return database.insert(membership);
}

} // namespace delegations::test
