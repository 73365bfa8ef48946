#include "models/exchange/markup/jsontext.h"

#include <QtGlobal>

namespace delegations {

namespace {

constexpr int deepest = 64;

void appendNumber(std::string &text, simdjson::ondemand::value value)
{
    std::string_view token = value.raw_json_token();
    (void)simdjson::ondemand::number(value.get_number()); // Throws for what is none.
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    text += token;
}

void appendArray(std::string &text, simdjson::ondemand::array array, int depth)
{
    text += '[';
    bool isFirst = true;
    for (simdjson::ondemand::value element : array) {
        if (!std::exchange(isFirst, false))
            text += ',';
        appendJson(text, element, depth + 1);
    }
    text += ']';
}

void appendObject(std::string &text, simdjson::ondemand::object object, int depth)
{
    text += '{';
    bool isFirst = true;
    for (auto member : object) {
        if (!std::exchange(isFirst, false))
            text += ',';
        appendJson(text, std::string_view(member.unescaped_key()));
        text += ':';
        appendJson(text, member.value(), depth + 1);
    }
    text += '}';
}

} // namespace

void appendJson(std::string &text, simdjson::ondemand::value value, int depth)
{
    if (depth > deepest)
        throw simdjson::simdjson_error(simdjson::DEPTH_ERROR);
    switch (value.type()) {
    case simdjson::ondemand::json_type::object:
        return appendObject(text, value.get_object(), depth);
    case simdjson::ondemand::json_type::array:
        return appendArray(text, value.get_array(), depth);
    case simdjson::ondemand::json_type::string:
        return appendJson(text, std::string_view(value.get_string()));
    case simdjson::ondemand::json_type::number:
        return appendNumber(text, value);
    case simdjson::ondemand::json_type::boolean:
        text += bool(value.get_bool()) ? "true" : "false";
        return;
    case simdjson::ondemand::json_type::null:
        if (!value.is_null())
            throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
        text += "null";
        return;
    }
}

void appendJson(std::string &text, std::string_view string)
{
    static constexpr char digits[] = "0123456789abcdef";
    text += '"';
    size_t plain = 0; // What stands there since can be taken as it is.
    for (size_t at = 0; at < string.size(); ++at) {
        const auto c = uchar(string[at]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        text.append(string, plain, at - plain);
        plain = at + 1;
        text += '\\';
        if (c >= 0x20)
            text += char(c);
        else
            (text += "u00").append({digits[c >> 4], digits[c & 15]});
    }
    text.append(string, plain);
    text += '"';
}

} // namespace delegations
