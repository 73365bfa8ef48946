#pragma once

#include "models/core/fieldid.h"

#include <QList>
#include <QString>

namespace delegations {

struct NamedStatement
{
    QString name;
    QString text;
};

/// What a statement of resources/sql stands for: itself; with $table in its name, one for each kind; with
/// $table and $reference, one for each reference of each kind; with $language, one for each language of the
/// program. What stands for columns is written out, from
/// the declarations of the kinds: resources/sql/records.sql says what there is.
[[nodiscard]] QList<NamedStatement> writtenOut(const NamedStatement &statement);

/// The name of the one for this language of a statement whose name ends with "_$language"; in English for a
/// language that the program does not speak.
[[nodiscard]] QString statementIn(const QString &language, const char *name);

/// The name of the statement that selects the records of the reference's kind that refer to :id, by their
/// ids.
[[nodiscard]] QString referringStatement(FieldId reference);

} // namespace delegations
