#include "models/exchange/markup/jsonslices.h"

#include <simdjson.h>

#include <array>
#include <cstring>

namespace delegations {

namespace {

/// As deep as simdjson follows.
constexpr int deepest = 1000;
/// Of one record, its pictures included.
constexpr size_t longest = 64'000'000;

/// The characters outside of texts at which something begins or ends.
constexpr auto marks = [] {
    std::array<bool, 256> table{};
    for (const char c : {'"', '{', '}', '[', ']'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsScalar(char c)
{
    return isBlank(c) || c == ',' || c == ']' || c == '}';
}

[[noreturn]] void fail(simdjson::error_code code)
{
    throw simdjson::simdjson_error(code);
}

} // namespace

void JsonSlices::skipBlanks()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
}

/// What stands behind blanks, which must be something.
char JsonSlices::next()
{
    skipBlanks();
    if (m_at == m_text.size())
        fail(simdjson::INCOMPLETE_ARRAY_OR_OBJECT);
    return m_text[m_at];
}

void JsonSlices::expect(char wanted)
{
    if (next() != wanted)
        fail(simdjson::TAPE_ERROR);
    ++m_at;
}

void JsonSlices::skipString()
{
    const char *const begin = m_text.data();
    const char *const end = begin + m_text.size();
    for (const char *at = begin + m_at + 1;;) {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', size_t(end - at)));
        if (!quote)
            fail(simdjson::UNCLOSED_STRING);
        const char *escape = quote;
        while (escape[-1] == '\\' && escape > begin + m_at + 1)
            --escape;
        at = quote + 1;
        if ((quote - escape) % 2 == 0) {
            m_at = size_t(at - begin);
            return;
        }
    }
}

void JsonSlices::skipContainer()
{
    const size_t begin = m_at;
    int depth = 0;
    do {
        while (m_at < m_text.size() && !marks[static_cast<unsigned char>(m_text[m_at])])
            ++m_at;
        if (m_at == m_text.size())
            fail(simdjson::INCOMPLETE_ARRAY_OR_OBJECT);
        const char c = m_text[m_at];
        if (c == '"') {
            skipString();
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : -1;
        if (depth > deepest)
            fail(simdjson::DEPTH_ERROR);
        ++m_at;
    } while (depth > 0);
    if (m_at - begin > longest) {
        m_at = begin;
        fail(simdjson::CAPACITY);
    }
}

std::string_view JsonSlices::value()
{
    const char c = next();
    const size_t begin = m_at;
    if (c == '{' || c == '[') {
        skipContainer();
    } else if (c == '"') {
        skipString();
    } else {
        while (m_at < m_text.size() && !endsScalar(m_text[m_at]))
            ++m_at;
        if (m_at == begin)
            fail(simdjson::TAPE_ERROR);
    }
    return m_text.substr(begin, m_at - begin);
}

void JsonSlices::forEachElement(const std::function<void(std::string_view)> &take)
{
    expect('[');
    if (next() == ']') {
        ++m_at;
        return;
    }
    for (;;) {
        take(value());
        if (next() == ']')
            break;
        expect(',');
    }
    ++m_at;
}

void JsonSlices::forEachMember(const std::function<void(std::string_view)> &take)
{
    skipBlanks();
    if (m_at == m_text.size())
        fail(simdjson::EMPTY);
    if (m_text[m_at] != '{')
        fail(simdjson::INCORRECT_TYPE);
    ++m_at;
    if (next() != '}') {
        for (;;) {
            if (next() != '"')
                fail(simdjson::TAPE_ERROR);
            const size_t name = m_at;
            skipString();
            const std::string_view written = m_text.substr(name, m_at - name);
            expect(':');
            (void)next();
            take(written);
            if (next() == '}')
                break;
            expect(',');
        }
    }
    ++m_at;
    skipBlanks();
    if (m_at < m_text.size())
        fail(simdjson::TRAILING_CONTENT);
}

} // namespace delegations
