#pragma once

#include <QString>

/// Writes a database with so many representatives, in 250 chambers of 50 countries; their names are numbers
/// in letters. Stops the program when it cannot.
void writeLargeDatabase(const QString &path, int representatives);
