#include "models/exchange/formats/extensionmembers.h"

#include "models/exchange/markup/jsontext.h"

#include <algorithm>
#include <array>
#include <span>

namespace delegations {

namespace {

/// What was kept of a record in a list of its owner is two levels deeper than it was read.
constexpr int roomForNesting = 8;

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// YYYY, YYYY-MM or YYYY-MM-DD by its shape; with a time of day where the schemas allow one.
bool isDate(std::string_view text, bool mayHaveTime)
{
    const std::string_view date = text.substr(0, 10);
    const bool isShaped = (date.size() == 4 || (date.size() == 7 && date[4] == '-') ||
                           (date.size() == 10 && date[4] == '-' && date[7] == '-')) &&
                          isDigits(date.substr(0, 4)) && (date.size() < 7 || isDigits(date.substr(5, 2))) &&
                          (date.size() < 10 || isDigits(date.substr(8, 2)));
    if (!isShaped || text.size() == date.size())
        return isShaped;
    // "T12:30:00Z", "T12+03:00".
    std::string_view time = text.substr(10);
    if (!mayHaveTime || time.size() < 4 || time[0] != 'T' || !isDigits(time.substr(1, 2)))
        return false;
    time.remove_prefix(3);
    for (int part = 0; part < 2 && time.size() >= 3 && time[0] == ':' && isDigits(time.substr(1, 2)); ++part)
        time.remove_prefix(3);
    if (time == "Z")
        return true;
    const bool isOffset =
        time.size() >= 3 && (time[0] == '+' || time[0] == '-') && isDigits(time.substr(1, 2));
    return isOffset && (time.size() == 3 || (time.size() == 6 && time[3] == ':' && isDigits(time.substr(4))));
}

/// Names under which the schemas of every class that has them ask for a text.
constexpr std::string_view texts[] = {
    "abstract",
    "additional_name",
    "area_id",
    "biography",
    "classification",
    "description",
    "email",
    "family_name",
    "gender",
    "given_name",
    "honorific_prefix",
    "honorific_suffix",
    "id",
    "identifier",
    "image",
    "label",
    "location",
    "name",
    "national_identity",
    "note",
    "on_behalf_of_id",
    "organization_id",
    "parent_id",
    "patronymic_name",
    "person_id",
    "post_id",
    "role",
    "scheme",
    "sort_name",
    "status",
    "summary",
    "type",
    "url",
    "value",
};
constexpr std::string_view days[] = {"birth_date",       "death_date", "founding_date",
                                     "dissolution_date", "valid_from", "valid_until"};
constexpr std::string_view times[] = {"start_date", "end_date", "created_at", "updated_at"};

struct List
{
    std::string_view name;
    std::array<std::string_view, 2> required; ///< Texts that each record must have.
};

constexpr List lists[] = {
    {"links", {"url", {}}},
    {"sources", {"url", {}}},
    {"identifiers", {"identifier", {}}},
    {"contact_details", {"type", "value"}},
    {"other_names", {}},
};

bool isComplete(std::string_view json, const List &list)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string text(json);
    try {
        auto document = parser.iterate(text);
        for (simdjson::ondemand::object record : document.get_array()) {
            std::string_view unused;
            for (const std::string_view name : list.required) {
                if (!name.empty() &&
                    record.find_field_unordered(name).get_string().get(unused) != simdjson::SUCCESS)
                    return false;
            }
        }
    } catch (const simdjson::simdjson_error &) {
        return false;
    }
    return true;
}

bool isAmong(std::span<const std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

void ExtensionMembers::read(std::string_view extras)
{
    m_members.clear();
    if (extras.empty())
        return;
    m_text.assign(extras);
    m_text.reserve(extras.size() + simdjson::SIMDJSON_PADDING);
    try {
        auto document = m_parser.iterate(m_text);
        for (auto member : document.get_object()) {
            Member made{std::string(std::string_view(member.unescaped_key())), {}};
            appendJson(made.json, member.value(), -roomForNesting);
            m_members.push_back(std::move(made));
        }
    } catch (const simdjson::simdjson_error &) {
        m_members.clear();
        return;
    }
    std::ranges::stable_sort(m_members, {}, &Member::name);
    const auto isRepeated = [this](const Member &member) {
        const Member *next = &member + 1;
        return next < m_members.data() + m_members.size() && next->name == member.name;
    };
    for (auto member = m_members.begin(); member != m_members.end();)
        member = isRepeated(*member) ? m_members.erase(member) : member + 1;
}

ExtensionMembers::Member *ExtensionMembers::find(std::string_view name)
{
    if (m_members.empty())
        return nullptr;
    const auto found = std::ranges::find(m_members, name, &Member::name);
    return found == m_members.end() ? nullptr : &*found;
}

std::string_view textOfJson(std::string_view json)
{
    return json.size() >= 2 && json.front() == '"' ? json.substr(1, json.size() - 2) : std::string_view();
}

bool isPopoloEmail(std::string_view text)
{
    const size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
           text.find_first_of("@ ,;", at + 1) == std::string_view::npos &&
           text.find_first_of(" ,;") == std::string_view::npos;
}

bool fitsPopolo(std::string_view name, std::string_view json)
{
    const bool isText = json.front() == '"';
    if (isAmong(days, name))
        return isText && isDate(textOfJson(json), false);
    if (isAmong(times, name))
        return isText && isDate(textOfJson(json), true);
    if (name == "email" && !isPopoloEmail(textOfJson(json)))
        return false;
    for (const List &list : lists) {
        if (list.name == name)
            return isComplete(json, list);
    }
    return isText || !isAmong(texts, name);
}

} // namespace delegations
