#pragma once

#include <QDate>
#include <QString>

namespace delegations {

/// As of which day records are read, and how they are called. A value.
struct Viewpoint
{
    Viewpoint() = default;
    Viewpoint(QDate asOf, QString namesIn = {}) : day(asOf), language(std::move(namesIn)) {}

    QDate day;
    QString language; ///< Of names and their order, as BCP 47; empty for the names that the records have.

    bool operator==(const Viewpoint &) const = default;
};

} // namespace delegations
