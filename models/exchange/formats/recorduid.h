#pragma once

#include <QString>

#include <string_view>

namespace delegations {

/// Whether a file's id is a UUID, and so the same record wherever it stands.
[[nodiscard]] bool isUuid(std::string_view id);
/// The UUID of a record whose id is local to its file: always the same for the same id of the same file, by
/// its fileKey().
[[nodiscard]] QString localUid(const QString &fileKey, const QString &id);

} // namespace delegations
