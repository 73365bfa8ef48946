#pragma once

#include "models/edit/fieldpath.h"

#include <QString>

#include <optional>
#include <vector>

namespace delegations {

class RecordDraft;

/// The fields of a kind whose records name others in a language.
struct NameFields
{
    FieldId language;
    FieldId name;
    FieldId nameKind;
    FieldId preferred;
    FieldId from;
    FieldId until;
};
/// Nothing for any other kind.
[[nodiscard]] std::optional<NameFields> nameFields(RecordKind kind);

/// What a new record was begun for, as far as its groups' rows say it and the person has not changed it: a
/// seat in the chamber that was shown, a mention of the person. In the form's order.
[[nodiscard]] std::vector<FieldPath> presetReferences(const RecordDraft &draft);

/// The name by which pages in this language show the record, where it is one of those in the draft's groups
/// and not what the record itself is called; else empty.
[[nodiscard]] QString nameShownIn(const RecordDraft &draft, const QString &language);

} // namespace delegations
