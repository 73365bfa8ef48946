#pragma once

#include "models/core/partialdate.h"

#include <QStringList>

namespace delegations {

/// A headline for a text that has none: how its first line begins.
[[nodiscard]] QString headlineOf(const QString &text);

/// The day or month that is all that a line says: "4 June 2022", "Published: 04.06.2022 | News". Unknown when
/// the line says anything else.
[[nodiscard]] PartialDate dateInLine(const QString &line);

/// Takes away the lines above a text that only repeat what is known: blank ones, the headline, dates. The
/// first of the dates is the result.
PartialDate takeHeading(QStringList &lines, const QString &headline);

} // namespace delegations
