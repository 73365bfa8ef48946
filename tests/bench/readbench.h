#pragma once

#include <QString>

/// Asks a database of 50,000 people, made in the folder, what the read commands tell; beside the least that
/// could do it.
void benchReads(const QString &folder);
