#pragma once

#include "models/core/record.h"

#include <span>
#include <vector>

namespace delegations {

/// What is said of people who are added to a group many at a time, chosen from delegations and bodies.
/// Invalid where that is not said.
struct Choosing
{
    FieldId person = {};
    FieldId delegation = {};
    FieldId capacity = {};
    FieldId status = {}; ///< Asked once for all of them.
};

/// Records that are edited together with their owner, as rows of its form: those whose `owner` refers to it,
/// or to the first row of its group `bearer`, and who have just these `fixed` values.
struct Group
{
    QString key;
    const char *label = nullptr; ///< Source text, translated in the context "Group".
    FieldId owner;               ///< Of the rows' kind.
    Record fixed;
    QList<FieldId> fields; ///< What the form shows, in this order.
    /// References among the fields of which a row has one: whom a news item mentions is a person, an
    /// organization or a country.
    QList<FieldId> alternatives = {};
    Choosing choosing = {};      ///< Without a person where each row is entered alone.
    QList<FieldId> further = {}; ///< Shown as fields are that are further by themselves.
    QString bearer = {};         ///< The key of an earlier group; empty where the rows are the record's own.

    [[nodiscard]] RecordKind kind() const { return owner.kind; }
    /// Whether a row shows the field only when it has a value, or when more is asked for.
    [[nodiscard]] bool isFurther(FieldId field) const;
    [[nodiscard]] QString labelText() const;
};

/// What a form is called. Source texts of the context "Browsable".
struct FormWords
{
    const char *command = nullptr; ///< The name of the command that makes a record: never changes.
    const char *one = nullptr;     ///< "Country"
    const char *inMenu = nullptr;  ///< The same below "New", with its mnemonic.
    const char *create = nullptr;  ///< "New country": the title of a form, the text of a button.
};

/// What a form edits: one kind of record as the person sees it (a chamber is an organization with fixed
/// values), the fields shown, and the groups edited with it.
struct FormType
{
    /// Their numbers are stored with kept drafts. A body is one of choices::assemblyBodies.
    enum Subject { Country, Chamber, Representative, News, Event, Decision, Body, Role };

    Subject subject = Country;
    FormWords words;
    RecordKind kind = RecordKind::Area;
    Record fixed;
    QList<FieldId> fields;
    std::vector<Group> groups;
    QString startingGroup = {}; ///< Begins with a blank row, since it is wanted most of the time.
};

[[nodiscard]] const FormType &formType(FormType::Subject subject);
/// In the order in which they are offered.
[[nodiscard]] std::span<const FormType> formTypes();
/// Which one edits the record, whose kind must have one: of those that fit it the first, else the first of
/// its kind.
[[nodiscard]] FormType::Subject formOf(const Record &record);

} // namespace delegations
