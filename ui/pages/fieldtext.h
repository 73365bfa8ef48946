#pragma once

#include "models/core/details.h"

/// Words for what a record's columns hold, from its field list.
namespace delegations {

[[nodiscard]] QString fieldLabel(RecordKind kind, const char *column);
/// A coded value as a person reads it.
[[nodiscard]] QString fieldText(RecordKind kind, const char *column, const QString &value);

[[nodiscard]] QString languageText(const QString &language);
/// "Kazakh", "Kazakh · Former".
[[nodiscard]] QString nameLabel(const NameEntry &name);
[[nodiscard]] QString contactLabel(const ContactEntry &contact);
/// A web address as it is shown: its host first, without what every address has.
[[nodiscard]] QString addressText(const QString &url);
/// What a link is, from its note.
[[nodiscard]] QString webLinkLabel(const WebLink &link);

} // namespace delegations
