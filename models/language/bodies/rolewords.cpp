#include "models/language/bodies/rolewords.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/roles.h"
#include "models/language/resourcetable.h"

#include <algorithm>
#include <limits>

namespace delegations {

namespace {

constexpr QLatin1StringView feminine("feminine");
constexpr QLatin1StringView masculine("masculine");
constexpr qint64 unknownRank = 75; ///< Before the members of the usual roles, behind all others.

using Places = QHash<QString, qsizetype>;

/// Of several roles that are called alike the first.
Places placesOf(const std::vector<Role> &roles)
{
    Places places;
    for (qsizetype at = qsizetype(roles.size()) - 1; at >= 0; --at) {
        const Role &role = roles[size_t(at)];
        for (const RoleWord &word : role.words) {
            if (word.isTitle())
                places.insert(word.text.toLower(), at);
        }
        places.insert(role.name.toLower(), at);
    }
    return places;
}

const Role *find(const std::vector<Role> &roles, const Places &places, const QString &text)
{
    const auto place = places.constFind(text.toLower());
    return place == places.cend() ? nullptr : &roles[size_t(*place)];
}

/// A row of the table, which says one number of a word: of one case, or of all of them.
void addWords(Role &role, const QStringList &row)
{
    constexpr qsizetype first = 5;
    const bool isDeclined = row.size() > first + 1;
    for (qsizetype column = first; column < row.size(); ++column) {
        const QString grammaticalCase =
            isDeclined ? QString(choices::grammaticalCases[column - first].value) : QString();
        role.words.push_back({row[2], row[3], row[4], grammaticalCase, row[column]});
    }
}

struct Usual
{
    std::vector<Role> roles;
    Places places;
};

const Usual &usualRoles()
{
    static const Usual all = [] {
        Usual made;
        const QList<QStringList> rows = resourceTable(QStringLiteral(":/languages/roles.tsv"));
        for (const QStringList &row : rows) {
            if (made.roles.empty() || made.roles.back().name != row[1])
                made.roles.push_back({{}, row[1], row[0].toLongLong(), {}});
            addWords(made.roles.back(), row);
        }
        made.places = placesOf(made.roles);
        return made;
    }();
    return all;
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// That of the person, else of the word by which the person is called.
QString wordGender(const Role &role, const QString &stored, const QString &gender)
{
    if (gender == QLatin1String("female"))
        return feminine;
    if (gender == QLatin1String("male"))
        return masculine;
    const auto called = std::ranges::find_if(
        role.words, [&](const RoleWord &word) { return word.isTitle() && isSame(word.text, stored); });
    return called == role.words.end() ? QString() : called->gender;
}

/// How ill a word suits somebody of a gender: 0 where it is just right.
int misfit(const RoleWord &word, const QString &gender)
{
    if (word.gender == gender || (gender.isEmpty() && word.gender == masculine))
        return 0;
    return word.gender.isEmpty() ? 1 : 2;
}

/// Of those that suit best the one that is stored, else the first; empty without any in the language.
QString titleIn(const Role &role, const QString &language, const QString &stored, const QString &personGender)
{
    const QString gender = wordGender(role, stored, personGender);
    const RoleWord *best = nullptr;
    for (const RoleWord &word : role.words) {
        if (word.language != language || !word.isTitle())
            continue;
        const int difference = best ? misfit(word, gender) - misfit(*best, gender) : -1;
        if (difference < 0 || (difference == 0 && isSame(word.text, stored)))
            best = &word;
    }
    return best ? best->text : QString();
}

QString wordsCapitalized(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = capitalized(word);
    return words.join(u' ');
}

} // namespace

bool RoleWord::isTitle() const
{
    return number != QLatin1String("plural") &&
           (grammaticalCase.isEmpty() || grammaticalCase == QLatin1String("nominative"));
}

QStringList Role::titles(const QString &language) const
{
    QStringList found;
    for (const RoleWord &word : words) {
        if (word.language == language && word.isTitle() && !found.contains(word.text))
            found.append(word.text);
    }
    return found;
}

RoleWords::RoleWords(std::vector<Role> stored) : m_stored(std::move(stored)), m_places(placesOf(m_stored)) {}

/// The stored one first, then the usual one of which it takes the place.
std::vector<const Role *> RoleWords::rolesOf(const QString &text) const
{
    const auto &[roles, places] = usualRoles();
    const Role *own = find(m_stored, m_places, text);
    const Role *common = own ? usual(own->name) : find(roles, places, text);
    if (!own && common)
        own = find(m_stored, m_places, common->name);
    if (own && !common)
        common = find(roles, places, text);
    std::vector<const Role *> found{own, common};
    std::erase(found, nullptr);
    return found;
}

QString RoleWords::shown(const QString &language, const QString &stored, const QString &gender) const
{
    if (language.isEmpty() || stored.isEmpty())
        return stored;
    for (const Role *role : rolesOf(stored)) {
        const QString title = titleIn(*role, language, stored, gender);
        // Capital letters stay as they were typed.
        if (!title.isEmpty())
            return capitalized(isSame(title, stored) ? stored : title);
    }
    return stored;
}

qint64 RoleWords::rank(const QString &stored) const
{
    for (const Role *role : rolesOf(stored)) {
        if (role->place)
            return *role->place;
    }
    return unknownRank;
}

QStringList RoleWords::spellings(const QString &role) const
{
    const QString wanted = role.toLower();
    QStringList spellings{role, capitalized(role), wanted, capitalized(wanted), wordsCapitalized(wanted)};
    for (const Role &known : all()) {
        QStringList own{known.name};
        for (const RoleWord &word : known.words) {
            if (word.isTitle())
                own.append(word.text);
        }
        if (!own.contains(wanted, Qt::CaseInsensitive))
            continue;
        for (const QString &word : std::as_const(own))
            spellings << word << capitalized(word) << word.toLower();
    }
    spellings.removeDuplicates();
    return spellings;
}

std::vector<Role> RoleWords::all() const
{
    std::vector<Role> roles = m_stored;
    for (const Role &role : usualRoles().roles) {
        if (!std::ranges::any_of(m_stored, [&](const Role &own) { return isSame(own.name, role.name); }))
            roles.push_back(role);
    }
    std::ranges::stable_sort(
        roles, {}, [](const Role &role) { return role.place.value_or(std::numeric_limits<qint64>::max()); });
    return roles;
}

const Role *RoleWords::usual(const QString &name)
{
    const auto &[roles, places] = usualRoles();
    const auto found = std::ranges::find_if(roles, [&](const Role &role) { return isSame(role.name, name); });
    return found == roles.end() ? nullptr : &*found;
}

} // namespace delegations
