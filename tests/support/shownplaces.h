#pragma once

#include "models/core/details.h"
#include "models/core/treenode.h"
#include "models/core/viewpoint.h"
#include "tests/support/temporarydatabase.h"

#include <QStringList>

namespace delegations::test {

/// What each place that shows the database says as of a day, as texts: rules that hold everywhere are asked
/// of all of them. Each stops the test program when it cannot be read.
class ShownPlaces
{
public:
    ShownPlaces(TemporaryDatabase &database, Viewpoint viewpoint)
        : m_database(database), m_viewpoint(std::move(viewpoint))
    {
    }

    /// The texts of a node's children, read so many at a time; without the node of a chamber's own members.
    [[nodiscard]] QStringList inTree(const TreeKey &parent, int pageSize = 1000) const;
    /// "4 of 6" of each chamber, by its id.
    [[nodiscard]] QMap<qint64, QString> seatsInTree() const;
    /// The children that the tree gives a country to expect.
    [[nodiscard]] int childrenInTree(qint64 area) const;
    [[nodiscard]] CountryDetails countryPage(qint64 area) const;
    [[nodiscard]] ChamberDetails chamberPage(qint64 chamber) const;
    [[nodiscard]] PersonDetails personPage(qint64 person) const;
    [[nodiscard]] QStringList membersTable(qint64 chamber) const;
    /// Every text of a report, a line a block or row: "1 | Adam Adamov | Head".
    [[nodiscard]] QStringList report(const char *kind, const Scope &scope = {},
                                     const char *language = "en") const;
    /// What an export of this day holds.
    [[nodiscard]] QString exported(const char *format, const Scope &scope = {}, bool isPrivate = false) const;
    /// The context of the one that a search finds; "-" when it does not find exactly one.
    [[nodiscard]] QString found(const QString &query) const;
    [[nodiscard]] QStringList titlesFound(const QString &query) const;

private:
    TemporaryDatabase &m_database;
    Viewpoint m_viewpoint;
};

[[nodiscard]] QString seatsText(const SeatCount &count);
[[nodiscard]] QStringList names(const std::vector<SeatHolder> &holders);
[[nodiscard]] QStringList names(const std::vector<OfficeHolder> &holders);
[[nodiscard]] QStringList names(const std::vector<NewsSummary> &news);
/// Whether one of the lines holds the text.
[[nodiscard]] bool isSaid(const QStringList &lines, const QString &text);

} // namespace delegations::test
