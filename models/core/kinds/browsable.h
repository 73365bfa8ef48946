#pragma once

#include "models/core/kinds/formtype.h"

#include <optional>
#include <span>

namespace delegations {

/// A kind that the tree lists by month, and the words for such a list. The texts are source texts of the
/// context "Browsable", as all of those below.
struct DatedKind
{
    FieldId date;
    bool isAlwaysThere = false; ///< The tree has its section also while there is no record.
    const char *title;          ///< What the section is called.
    const char *undated;
    const char *none; ///< What an empty list says.
    const char *gone; ///< That a month has none any more.
    const char *one;  ///< How many there are: one, or %Ln.
    const char *many;
    const char *edit; ///< Commands for the chosen line.
    const char *remove;
    const char *name; ///< Heads of columns: what a record is called, and who has to do with it.
    const char *people;
    const char *filter; ///< What a list is narrowed by.

    [[nodiscard]] QString countText(qint64 count) const;
};

/// How people meet a kind of record that has a page of its own: what lists and scripts call it, its place in
/// the search index. What is read of it stands in statements that end in the name of
/// its table: search_names_of_, search_text_of_, search_hit_, tree_path_of_; its page in DetailArea.
struct Browsable
{
    RecordKind kind;
    FormType::Subject form; ///< That makes one, where nothing more is said of it.
    int document;     ///< The number of its documents in the search index. Stored in files: never changes.
    const char *code; ///< What scripts and settings call it: never changes.
    std::optional<DatedKind> dated = {};
};

[[nodiscard]] std::span<const Browsable> browsables();
/// Null for a kind that has no page.
[[nodiscard]] const Browsable *browsable(RecordKind kind);
/// Whether organizations of this classification have one: chambers, and bodies of an assembly.
[[nodiscard]] bool hasPage(QStringView classification);
/// Null for a kind that is not listed by month.
[[nodiscard]] const DatedKind *datedKind(RecordKind kind);

/// A text of theirs in the language of the window.
[[nodiscard]] QString browsableText(const char *source);

} // namespace delegations
