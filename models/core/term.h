#pragma once

#include "models/core/partialdate.h"

#include <QMetaType>

namespace delegations {

/// From when until when a seat or an office is held. A date that the membership does not have is that of its
/// legislative period: the same rule bounds what is counted and dates what is shown.
struct Term
{
    PartialDate start;
    PartialDate end;
    QString period; ///< Its name, where a date is the period's; may be empty all the same.
    bool startIsOfPeriod = false;
    bool endIsOfPeriod = false;

    [[nodiscard]] static Term of(const PartialDate &ownStart, const PartialDate &ownEnd,
                                 const QString &periodName, const PartialDate &periodStart,
                                 const PartialDate &periodEnd);

    [[nodiscard]] bool isUnknown() const { return start.isNull() && end.isNull(); }
    /// Only the dates that are the membership's.
    [[nodiscard]] Term own() const;
    /// Only those that are the period's, with its name.
    [[nodiscard]] Term ofPeriod() const;

    bool operator==(const Term &) const = default;
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::Term)
