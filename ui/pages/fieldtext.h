#pragma once

#include "models/core/fieldid.h"
#include "models/language/spelling.h"

/// Words for what a record's fields hold, from their declarations.
namespace delegations {

[[nodiscard]] QString fieldLabel(FieldId field);
/// A coded value as a person reads it.
[[nodiscard]] QString fieldText(FieldId field, const QString &value);

[[nodiscard]] QString languageText(const QString &language);
/// "Kazakh", "Kazakh · Former", "English, German; Kazakh · Former": every language that writes it so.
[[nodiscard]] QString nameLabel(const Spelling &spelling);
[[nodiscard]] QString contactLabel(const ContactEntry &contact);
/// A web address as it is shown: its host first, without what every address has.
[[nodiscard]] QString addressText(const QString &url);
/// What a link is, from its note.
[[nodiscard]] QString webLinkLabel(const WebLink &link);

} // namespace delegations
