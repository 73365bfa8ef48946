#pragma once

#include "models/exchange/formats/importer.h"

#include <cstddef>
#include <cstdint>

namespace delegations::fuzz {

/// Gives the bytes to the importer as a file of that name, and reads all that it makes of them.
void import(const Importer &importer, const char *fileName, const uint8_t *bytes, size_t size);

} // namespace delegations::fuzz
