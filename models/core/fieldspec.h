#pragma once

#include "models/core/fieldid.h"

#include <span>

namespace delegations {

enum class FieldKind {
    Text,
    LongText,
    Integer,
    YesNo,
    Date,
    Choice,
    Language,
    Country,
    Url,
    Email,
    Image,
    File, ///< Bytes of any kind.
    Reference
};

struct Choice
{
    /// Source text, translated in the context "Choice".
    constexpr Choice(const char *columnValue, const char *sourceText) : value(columnValue), label(sourceText)
    {
    }

    QLatin1StringView value;
    const char *label;
};

/// What is said of a field beside its column, label and kind.
struct FieldOptions
{
    bool required = false;
    bool inForm = true; ///< Whether the forms of its kind ask for it.
    /// In a row of a form it is shown when it has a value, or when more is asked for.
    bool further = false;
    bool owned = false; ///< Of a reference: when the target is deleted, this record goes with it.
    RecordKind target = RecordKind::Area; ///< Of a reference.
    /// Of a reference to organizations: the classification of those that are suggested, "any" but parties, or
    /// nullptr for those that others can be a part of.
    const char *among = nullptr;
    int usualLength = 0; ///< In characters, of short codes; 0 when it can be any.
    std::span<const Choice> choices = {};
    std::span<const Choice> offered = {}; ///< Of a choice: those of them that forms offer; empty for all.
    const char *initial = nullptr;        ///< What a fresh row of a form starts with.
    const char *popolo = nullptr;         ///< Its name in Popolo, where that is not the column's.
    /// A reason why a well-formed value is still wrong, empty when it is right.
    QString (*validator)(const QVariant &) = nullptr;
};

/// One field of a record as it is declared, once, in models/core/kinds: SQL, form, page, table column,
/// export, report and history are driven by it.
struct FieldSpec : FieldOptions
{
    FieldId id;
    QLatin1StringView column;
    const char *label = nullptr; ///< Source text, translated in the context "Field".
    FieldKind kind = FieldKind::Text;

    /// Whether its values are bytes rather than text.
    [[nodiscard]] bool isBytes() const { return kind == FieldKind::Image || kind == FieldKind::File; }
    [[nodiscard]] QString labelText() const;
    /// Its name in Popolo.
    [[nodiscard]] constexpr QLatin1StringView popoloName() const
    {
        return popolo ? QLatin1StringView(popolo) : column;
    }
    /// Why the value cannot be stored, as a sentence for the person; empty when it can. What is no date, only
    /// who reads written dates can say: fieldProblem(), CellValidation.
    [[nodiscard]] QString problem(const QVariant &value) const;
    /// The value as the column takes it: texts cleaned, empty ones null, numbers as numbers. What does not
    /// fit the kind stays a text, for problem() to name.
    [[nodiscard]] QVariant cleaned(const QVariant &value) const;
    /// The value as a person reads it. References and images give an empty text.
    [[nodiscard]] QString displayText(const QVariant &value) const;
};

} // namespace delegations
