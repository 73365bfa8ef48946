#pragma once

#include <functional>
#include <string_view>

namespace delegations {

/// Cuts a JSON text where one value ends and the next begins, without reading what is in them, so that a file
/// of any size is parsed a record at a time. The text must have simdjson::SIMDJSON_PADDING bytes behind it.
///
/// Throws simdjson_error where the cuts are not to be found; `position()` tells where that was.
class JsonSlices
{
public:
    explicit JsonSlices(std::string_view text) : m_text(text), m_at(0) {}

    /// Calls `take` with each member of the object that is the whole text: the name as it is written, quotes
    /// included. It must go over the value, by one of the two below.
    void forEachMember(const std::function<void(std::string_view name)> &take);
    /// Whether an array begins here.
    [[nodiscard]] bool isArray() const { return m_at < m_text.size() && m_text[m_at] == '['; }
    /// Goes over a value and returns it.
    std::string_view value();
    /// Goes over an array and calls `take` with each element.
    void forEachElement(const std::function<void(std::string_view element)> &take);

    [[nodiscard]] size_t position() const { return m_at; }

private:
    [[nodiscard]] char next();
    void expect(char wanted);
    void skipBlanks();
    void skipString();
    void skipContainer();

    std::string_view m_text;
    size_t m_at;
};

} // namespace delegations
