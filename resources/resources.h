#pragma once

namespace delegations {

/// Makes the files of this folder readable under :/. A static library's resources are dropped by the linker
/// unless something calls this; call it once, before anything is read.
void openResources();

} // namespace delegations
