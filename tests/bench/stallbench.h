#pragma once

#include <QString>

/// How long the window does not answer while staff work with 50,000 people, by step, in databases made in the
/// folder.
void benchStalls(const QString &folder);
