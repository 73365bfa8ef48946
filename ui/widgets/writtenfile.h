#pragma once

#include "ui/widgets/messagebar.h"

#include <QUrl>

#include <functional>

namespace delegations {

/// The folder of a file that was written, for a message.
[[nodiscard]] QString folderText(const QString &path);

/// Opens a file, a folder or a page with the desktop's program for it; says by `tell` when there is none.
using Tell = std::function<void(const QString &text)>;
void openOutside(const QUrl &what, const Tell &tell);

/// Opens that folder in the desktop's file manager. `name` is the button's objectName.
[[nodiscard]] MessageBar::Button openFolderButton(const QString &path, const QString &name, const Tell &tell);

} // namespace delegations
