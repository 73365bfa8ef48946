#pragma once

#include "models/core/kinds/filter.h"
#include "models/core/recordkey.h"

#include <QDate>
#include <QList>

namespace delegations {

/// What goes out.
struct ExportScope
{
    /// Countries, organizations, people, memberships and news items, each with all that belongs to it and
    /// what that refers to; everything when there are none.
    QList<RecordKey> records;
    /// These people as well, or nobody else where there are no records.
    Filter filter;
    QDate day;                   ///< Only what held on this day; an invalid date is all times.
    bool includePrivate = false; ///< Private contacts too.
    /// Keeps spreadsheets from taking a text for a formula; other programs may want it as it is.
    bool escapeFormulas = true;
    bool byteOrderMark = true; ///< By which spreadsheets know UTF-8, in formats of plain text tables.
};

} // namespace delegations
