#include "tests/support/sampleassembly.h"

#include "models/core/kinds/fields.h"

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

RecordKey SampleAssembly::country(const QString &name, const QString &code)
{
    return database.insert(Record(RecordKind::Area)
                               .set(fields::area.name, name)
                               .set(fields::area.code, code)
                               .set(fields::area.classification, QStringLiteral("country")));
}

RecordKey SampleAssembly::organization(const QString &name, const QString &classification,
                                       const RecordKey &area)
{
    return database.insert(Record(RecordKind::Organization)
                               .set(fields::organization.name, name)
                               .set(fields::organization.classification, classification)
                               .set(fields::organization.area, area));
}

RecordKey SampleAssembly::chamber(const QString &name, const RecordKey &area, const RecordKey &delegation,
                                  int seats)
{
    const RecordKey chamber = organization(name, QStringLiteral("chamber"), area);
    const Record post = Record(RecordKind::Post)
                            .set(fields::post.organization, delegation)
                            .set(fields::post.postKind, QStringLiteral("seat"))
                            .set(fields::post.onBehalfOf, chamber);
    database.insert(Record(RecordKind::PostCapacity)
                        .set(fields::postCapacity.post, database.insert(post))
                        .set(fields::postCapacity.seats, seats));
    return chamber;
}

RecordKey SampleAssembly::seat(const QString &name, const RecordKey &chamber)
{
    const auto posts = database.store().referring(fields::post.onBehalfOf, chamber.id);
    const Record &post = posts->front();
    const Record person = Record(RecordKind::Person).set(fields::person.name, name);
    return database.insert(Record(RecordKind::Membership)
                               .set(fields::membership.person, database.insert(person))
                               .set(fields::membership.organization, post.value(fields::post.organization))
                               .set(fields::membership.onBehalfOf, chamber)
                               .set(fields::membership.post, post.key()));
}

void SampleAssembly::forgetSeats(const RecordKey &chamber)
{
    const auto posts = database.store().referring(fields::post.onBehalfOf, chamber.id);
    const auto capacities = database.store().referring(fields::postCapacity.post, posts->front().id);
    auto transaction = database.store().begin(QStringLiteral("Forget"));
    const bool isGone =
        (*transaction)->remove(capacities->front().key(), capacities->front().revision).ok() &&
        (*transaction)->commit().ok();
    Q_ASSERT(isGone);
    Q_UNUSED(isGone)
}

RecordKey SampleAssembly::holder(const RecordKey &seat) const
{
    return database.store().record(seat)->value(fields::membership.person);
}

} // namespace delegations::test
