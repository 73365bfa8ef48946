#pragma once

#include <QString>

namespace delegations {

/// Whether the file or folder, which must exist, is on a file system that other computers write to (NFS, SMB,
/// sshfs ...): locks and shared memory do less there.
[[nodiscard]] bool isOnNetwork(const QString &path);

} // namespace delegations
