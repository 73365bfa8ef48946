#pragma once

#include "models/core/kinds/filter.h"
#include "models/core/scope.h"

#include <QDate>

namespace delegations {

/// What goes out, and how.
struct ExportRequest
{
    Scope scope;   ///< With all that belongs to it and what that refers to.
    Filter filter; ///< Of everything, a country or a body: these people alone, with what they are.
    QDate day;     ///< Only what held on this day; an invalid date is all times.
    bool includePrivate = false; ///< Private contacts too.
    /// Keeps spreadsheets from taking a text for a formula; other programs may want it as it is.
    bool escapeFormulas = true;
    bool byteOrderMark = true; ///< By which spreadsheets know UTF-8, in formats of plain text tables.
    /// Of the names in tables for people and in address book cards (BCP 47); empty for those of the records,
    /// by which a file is known when it comes back.
    QString language = {};
};

} // namespace delegations
