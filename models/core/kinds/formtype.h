#pragma once

#include "models/core/record.h"

#include <vector>

namespace delegations {

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
    QString bearer = {}; ///< The key of an earlier group; empty where the rows are the record's own.

    [[nodiscard]] RecordKind kind() const { return owner.kind; }
    [[nodiscard]] QString labelText() const;
};

/// What a form edits: one kind of record as the person sees it (a chamber is an organization with fixed
/// values), the fields shown, and the groups edited with it.
struct FormType
{
    enum Subject { Country, Chamber, Representative, News, Event, Decision };

    Subject subject = Country;
    RecordKind kind = RecordKind::Area;
    Record fixed;
    QList<FieldId> fields;
    std::vector<Group> groups;
    QString startingGroup = {}; ///< Begins with a blank row, since it is wanted most of the time.
};

[[nodiscard]] const FormType &formType(FormType::Subject subject);

} // namespace delegations
