#pragma once

#include <QUrl>

#include <optional>

namespace delegations {

/// The address, when it is one that may be opened or stored: http or https, strictly parsed, with a host and
/// without user name or password. Nothing for everything else (file, javascript, a bare //host).
[[nodiscard]] std::optional<QUrl> webUrl(const QString &text);

/// A mailto address for an e-mail contact; nothing when the text is not one plain address.
[[nodiscard]] std::optional<QUrl> mailUrl(const QString &text);

} // namespace delegations
