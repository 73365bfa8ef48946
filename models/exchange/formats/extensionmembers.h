#pragma once

#include <simdjson.h>

#include <string>
#include <string_view>
#include <vector>

namespace delegations {

/// The further data of one record, taken apart: JSON values by their names.
class ExtensionMembers
{
public:
    struct Member
    {
        std::string name;
        std::string json;
        bool isWritten = false;
    };

    ExtensionMembers() = default;

    /// In the order of names; the last of several that have one name. What is no JSON object has no members.
    void read(std::string_view extras);
    /// Null when there is none of that name.
    [[nodiscard]] Member *find(std::string_view name);
    [[nodiscard]] std::vector<Member> &members() { return m_members; }

private:
    simdjson::ondemand::parser m_parser;
    std::string m_text;
    std::vector<Member> m_members;
};

/// The text that a JSON value is; empty for other values. Escapes stay.
[[nodiscard]] std::string_view textOfJson(std::string_view json);

/// Whether the text is one address and nothing else, by its shape.
[[nodiscard]] bool isPopoloEmail(std::string_view text);

/// Whether the Popolo schemas let a member of this name have this value: a date under a name of dates, a
/// text where a text is asked for, a list of records that have what they must.
[[nodiscard]] bool fitsPopolo(std::string_view name, std::string_view json);

} // namespace delegations
