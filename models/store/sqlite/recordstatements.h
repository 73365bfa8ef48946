#pragma once

#include "models/core/fieldid.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace delegations {

/// What the marks in a statement's name and text stand for, in one of the statements that it stands for.
struct StatementMeaning
{
    QList<std::pair<QString, QString>> marks;

    [[nodiscard]] QString writtenInto(QString text) const;
};

/// What a statement of resources/sql stands for, by its name: itself; with $table in it, one for each kind;
/// with $table and $reference, one for each reference of each kind; with $browsable, one for each kind that
/// has a page; with $dated, one for each that is listed by month; with $language, each of these in each
/// language of the program.
[[nodiscard]] QList<StatementMeaning> meaningsOf(const QString &name);

/// What "$macro(arguments)" stands for that is said of the columns of a kind, from its declaration:
/// resources/sql/records.sql says what there is. A null string for anything else.
[[nodiscard]] QString columnsFor(const QString &macro, const QStringList &arguments);

/// The name of the one for a kind of the statements whose names end with that of its table.
[[nodiscard]] QString statementOf(const char *beginning, RecordKind kind);

/// The name of the one for this language of a statement whose name ends with "_$language"; in English for a
/// language that the program does not speak.
[[nodiscard]] QString statementIn(const QString &language, const QString &name);

/// The name of the statement that selects the records of the reference's kind that refer to :id, by their
/// ids.
[[nodiscard]] QString referringStatement(FieldId reference);

} // namespace delegations
