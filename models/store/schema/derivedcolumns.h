#pragma once

#include "models/core/cell.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/record.h"
#include "models/core/result.h"

#include <QHash>

namespace delegations {

class Connection;

/// How the derived columns follow from the fields.
namespace derived {

[[nodiscard]] QString startBound(const PartialDate &date);
[[nodiscard]] QString endBound(const PartialDate &date);
[[nodiscard]] QString personSortKey(const QString &name, const QString &sortName);
/// Who has no place in the protocol order stands behind those who have one.
[[nodiscard]] QString membershipSortKey(std::optional<qint64> protocolOrder, const QString &personKey);

} // namespace derived

/// What the derived columns of a record hold; a null text for those that its kind does not have
/// (RecordType::derived).
struct DerivedValues
{
    QString sortKey;
    QString startBound;
    QString endBound;

    [[nodiscard]] const QString &value(DerivedColumn column) const
    {
        return column == DerivedColumn::SortKey      ? sortKey
               : column == DerivedColumn::StartBound ? startBound
                                                     : endBound;
    }
};

/// The columns that the store computes so that lists can be ordered and dated by an index: sort keys and the
/// bounds of partial dates. For one transaction: keeps at hand what it read of the records that others are
/// derived from.
class DerivedColumns
{
public:
    explicit DerivedColumns(Connection &connection) : m_connection(connection) {}

    /// Of a record that is about to be written with all these values. NotFound when it names a person who is
    /// no longer there.
    [[nodiscard]] Result<DerivedValues> of(const Record &record);
    [[nodiscard]] Result<DerivedValues> of(RecordKind kind, CellRow cells);
    /// The person was just added with this sort key.
    void remember(qint64 person, const QString &sortKey);
    /// Brings those of other records up to date after an update: a person's sort key stands in the
    /// memberships, a period's dates bound the memberships that have none.
    Status spread(const Record &updated);

private:
    struct MembershipValues
    {
        qint64 person = 0;
        qint64 period = 0;
        PartialDate start;
        PartialDate end;
        std::optional<qint64> order;
    };
    struct Period
    {
        QString start;
        QString end;
    };

    [[nodiscard]] Result<DerivedValues> ofMembership(const MembershipValues &membership);
    [[nodiscard]] Result<QString> sortKeyOf(qint64 person);
    [[nodiscard]] Result<Period> periodOf(qint64 period);
    Status spreadPeriod(qint64 period);

    Connection &m_connection;
    QHash<qint64, QString> m_sortKeys; ///< Of persons met so far.
    QHash<qint64, Period> m_periods;
};

} // namespace delegations
