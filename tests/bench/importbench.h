#pragma once

#include <QString>

/// Imports the shared legislatures, and ten renamed copies of them, into empty databases made in the folder,
/// and once more, and exports them; beside the least that could do it. Says so when the shared files are not
/// there.
void benchImports(const QString &folder);
