#pragma once

#include <simdjson.h>

#include <string>

namespace delegations {

/// Appends a value as compact JSON, checked to its end. Throws simdjson_error for what is no JSON or is
/// nested more than 64 deep.
void appendJson(std::string &text, simdjson::ondemand::value value, int depth = 0);
/// Appends a text in quotes, escaped.
void appendJson(std::string &text, std::string_view string);

} // namespace delegations
