#pragma once

#include "ui/widgets/messagebar.h"

namespace delegations {

/// The folder of a file that was written, for a message.
[[nodiscard]] QString folderText(const QString &path);

/// Opens that folder in the desktop's file manager. `name` is the button's objectName.
[[nodiscard]] MessageBar::Button openFolderButton(const QString &path, const QString &name);

} // namespace delegations
