#pragma once

#include "models/core/cell.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/record.h"
#include "models/core/result.h"
#include "models/store/schema/personorder.h"

#include <QHash>
#include <QSet>

#include <array>

namespace delegations {

class Connection;

/// How the derived columns follow from the fields.
namespace derived {

[[nodiscard]] QString startBound(const PartialDate &date);
[[nodiscard]] QString endBound(const PartialDate &date);

} // namespace derived

/// What the derived columns of a record hold; a null text for those that its kind does not have
/// (RecordType::derived), and for the sort key of a language that needs none of its own.
class DerivedValues
{
public:
    [[nodiscard]] const QString &value(DerivedColumn column) const { return m_values[size_t(column)]; }
    DerivedValues &set(DerivedColumn column, const QString &value)
    {
        m_values[size_t(column)] = value;
        return *this;
    }

private:
    std::array<QString, derivedColumnCount> m_values;
};

/// The columns that the store computes so that lists can be ordered and dated by an index: sort keys and the
/// bounds of partial dates. For one transaction: keeps at hand what it read of periods.
class DerivedColumns
{
public:
    explicit DerivedColumns(Connection &connection) : m_connection(connection) {}

    /// Of a record that is about to be written with all these values.
    [[nodiscard]] Result<DerivedValues> of(const Record &record);
    [[nodiscard]] Result<DerivedValues> of(RecordKind kind, CellRow cells);
    /// A record was just added: what follows from it for others is worked out by settle().
    void added(const RecordKey &key, CellRow cells);
    /// Brings those of other records up to date after one was written or removed: a person's sort keys
    /// follow the names, a period's dates bound the memberships that have none, and a death bounds all.
    Status spread(const Record &written);
    /// Works out the sort keys of a person anew.
    Status orderPerson(qint64 person);
    /// That of all persons.
    Status orderEverybody();
    /// Works out what added() left. Before a commit.
    Status settle();

private:
    struct MembershipValues
    {
        qint64 person = 0;
        qint64 period = 0;
        PartialDate start;
        PartialDate end;
    };
    struct Period
    {
        QString start;
        QString end;
    };

    [[nodiscard]] Result<DerivedValues> ofPerson(qint64 person, const QString &name, const QString &sortName);
    [[nodiscard]] Result<DerivedValues> ofMembership(const MembershipValues &membership);
    [[nodiscard]] Result<std::vector<ShownName>> shownNames(qint64 person);
    [[nodiscard]] Result<Period> periodOf(qint64 period);
    [[nodiscard]] Result<QString> deathOf(qint64 person);
    Status spreadPeriod(qint64 period);
    Status spreadDeath(qint64 person);
    Status boundAll(FieldId reference, qint64 id);

    Connection &m_connection;
    QHash<qint64, QByteArray> m_names; ///< What persons are called who were added last.
    bool m_hasOtherNames = false;      ///< Some names of theirs were added too.
    QSet<qint64> m_renamed;            ///< Persons to whom other names were added.
    QHash<qint64, Period> m_periods;
    QHash<qint64, QString> m_deaths; ///< As bounds, by person.
};

} // namespace delegations
