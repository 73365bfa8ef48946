#pragma once

#include <QHashFunctions>
#include <QString>
#include <QVariant>

namespace delegations {

/// The kinds of record, one per table. The order is that in which they can be written: whoever refers stands
/// after whom it refers to. The numbers are stored nowhere.
enum class RecordKind {
    Area,
    AreaName,
    Organization,
    OrganizationName,
    LegislativePeriod,
    Post,
    PostName,
    PostCapacity,
    Person,
    PersonName,
    Role,
    RoleName,
    Decision,
    Membership,
    NewsItem,
    NewsMention,
    Event,
    EventParticipant,
    ContactDetail,
    Identifier,
    Link,
    Source,
    Attachment,
    MutedProblem,
};
inline constexpr int recordKindCount = int(RecordKind::MutedProblem) + 1;

/// Names one record of any kind.
struct RecordKey
{
    RecordKind kind = RecordKind::Area;
    qint64 id = 0;

    [[nodiscard]] bool isValid() const { return id > 0; }
    auto operator<=>(const RecordKey &) const = default;
};

inline size_t qHash(const RecordKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.kind), key.id);
}

} // namespace delegations
Q_DECLARE_METATYPE(delegations::RecordKey)
