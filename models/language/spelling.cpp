#include "models/language/spelling.h"

#include <QHash>

#include <algorithm>

namespace delegations {

namespace {

void addUse(Spelling &spelling, const NameEntry &name)
{
    const QString kind = name.kind == QLatin1String("official") ? QString() : name.kind;
    auto use = std::ranges::find_if(spelling.uses, [&](const Spelling::Use &known) {
        return known.kind == kind && known.from == name.from && known.until == name.until;
    });
    if (use == spelling.uses.end())
        use = spelling.uses.insert(use, {kind, name.from, name.until, {}});
    if (!name.language.isEmpty() && !use->languages.contains(name.language))
        use->languages.append(name.language);
}

} // namespace

std::vector<Spelling> spellings(const std::vector<NameEntry> &names)
{
    std::vector<Spelling> found;
    QHash<QString, size_t> places;
    for (const NameEntry &name : names) {
        const auto known = places.constFind(name.text);
        const size_t place = known == places.cend() ? found.size() : *known;
        if (place == found.size()) {
            places.insert(name.text, place);
            found.push_back({name.text, {}});
        }
        addUse(found[place], name);
    }
    return found;
}

} // namespace delegations
