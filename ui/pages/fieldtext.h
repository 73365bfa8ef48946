#pragma once

#include "models/language/spelling.h"

/// Words for what a record's columns hold, from its field list.
namespace delegations {

[[nodiscard]] QString fieldLabel(RecordKind kind, const char *column);
/// A coded value as a person reads it.
[[nodiscard]] QString fieldText(RecordKind kind, const char *column, const QString &value);

[[nodiscard]] QString languageText(const QString &language);
/// "Kazakh", "Kazakh · Former", "English, German; Kazakh · Former": every language that writes it so.
[[nodiscard]] QString nameLabel(const Spelling &spelling);
[[nodiscard]] QString contactLabel(const ContactEntry &contact);
/// A web address as it is shown: its host first, without what every address has.
[[nodiscard]] QString addressText(const QString &url);
/// What a link is, from its note.
[[nodiscard]] QString webLinkLabel(const WebLink &link);

} // namespace delegations
