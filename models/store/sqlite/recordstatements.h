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
/// $table and $reference, one for each reference of each kind; with $browsable, one for each kind that has a
/// page; with $dated, one for each that is listed by month. What stands for columns is written out, from the
/// declarations of the kinds: resources/sql/records.sql says what there is.
[[nodiscard]] QList<NamedStatement> ofKinds(const NamedStatement &statement);
/// With $language in its name, one for each language of the program; else itself.
[[nodiscard]] QList<NamedStatement> ofLanguages(const NamedStatement &statement);

/// The name of the one for a kind of the statements whose names end with that of its table.
[[nodiscard]] QString statementOf(const char *beginning, RecordKind kind);

/// The name of the one for this language of a statement whose name ends with "_$language"; in English for a
/// language that the program does not speak.
[[nodiscard]] QString statementIn(const QString &language, const QString &name);

/// The name of the statement that selects the records of the reference's kind that refer to :id, by their
/// ids.
[[nodiscard]] QString referringStatement(FieldId reference);

} // namespace delegations
