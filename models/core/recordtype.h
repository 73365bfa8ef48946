#pragma once

#include "models/core/field.h"

namespace delegations {

/// Records that are edited together with their owner, as rows of its form: those whose `column` refers to it
/// and whose `fixed` columns have just these values.
struct Group
{
    QString key;
    const char *label = nullptr; ///< Source text, translated in the context "Group".
    RecordKind kind = RecordKind::PersonName;
    QString column;
    Row fixed;
    QStringList fields; ///< The columns that the form shows, in this order.
    /// References among the fields of which a row has one: whom a news item mentions is a person, an
    /// organization or a country.
    QStringList alternatives = {};

    [[nodiscard]] QString labelText() const;
};

/// What the program knows of one kind of record at run time.
struct RecordType
{
    RecordKind kind = RecordKind::Area;
    QString table;
    const char *singular = nullptr; ///< Source text, translated in the context "Record".
    std::vector<FieldSpec> fields;

    [[nodiscard]] const FieldSpec *field(const QString &key) const;
    [[nodiscard]] QString singularText() const;
};

[[nodiscard]] const RecordType &recordType(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> recordKindOfTable(const QString &table);
/// The field by which records of one kind belong to those of another; -1 when there is none.
[[nodiscard]] int ownerField(RecordKind child, RecordKind owner);

/// What a form edits: one kind of record as the person sees it (a chamber is an organization with fixed
/// columns), the fields shown, and the groups edited with it.
struct FormType
{
    enum Subject { Country, Chamber, Representative, News };

    Subject subject = Country;
    RecordKind kind = RecordKind::Area;
    Row fixed;
    QStringList fields;
    std::vector<Group> groups;

    [[nodiscard]] QString subjectText() const;
};

[[nodiscard]] const FormType &formType(FormType::Subject subject);

} // namespace delegations
