#pragma once

#include <QString>

class QVariant;

namespace delegations {

struct FieldSpec;

/// The value as a person reads it: as the field displays it, but dates in words, languages by their names and
/// further data without the marks of its form. References and images give an empty text. The one voice for
/// pages, forms and imports.
[[nodiscard]] QString valueText(const FieldSpec &field, const QVariant &value);

} // namespace delegations
