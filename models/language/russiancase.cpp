#include "models/language/russiancase.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace delegations {

namespace {

enum class Gender { Masculine, Feminine, Neuter };

struct Ending
{
    QStringView oblique;
    QStringView nominative;
    Gender gender;
};

/// The endings of nouns, the longer before those that they end with.
constexpr Ending nounEndings[] = {
    {u"ссии", u"ссия", Gender::Feminine}, // комиссии
    {u"ции", u"ция", Gender::Feminine},   // делегации
    {u"ием", u"ие", Gender::Neuter},      // собранием
    {u"ния", u"ние", Gender::Neuter},     // собрания
    {u"леи", u"лея", Gender::Feminine},   // ассамблеи
    {u"лее", u"лея", Gender::Feminine},   // в ассамблее
    {u"леей", u"лея", Gender::Feminine},  // ассамблеей
    {u"ством", u"ство", Gender::Neuter},  // представительством
    {u"ства", u"ство", Gender::Neuter},   // представительства
    {u"тая", u"тай", Gender::Masculine},  // курултая
    {u"той", u"та", Gender::Feminine},    // палатой
    {u"мой", u"ма", Gender::Feminine},    // думой
    {u"ты", u"та", Gender::Feminine},     // палаты
    {u"мы", u"ма", Gender::Feminine},     // думы
    {u"ды", u"да", Gender::Feminine},     // рады
    {u"ны", u"на", Gender::Feminine},     // скупщины
    {u"ги", u"га", Gender::Feminine},     // джирги
    {u"ом", u"", Gender::Masculine},      // советом
    {u"ем", u"", Gender::Masculine},      // кенешем
    {u"а", u"", Gender::Masculine},       // совета
};

bool isCyrillic(const QString &word)
{
    return !word.isEmpty() && word[0].script() == QChar::Script_Cyrillic;
}

bool isAbbreviation(const QString &word)
{
    constexpr qsizetype longest = 6;
    return word.size() <= longest && word == word.toUpper();
}

bool endsWithAny(const QString &word, std::initializer_list<const char *> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&word](const char *ending) {
        return word.endsWith(QString::fromUtf8(ending), Qt::CaseInsensitive);
    });
}

/// Of a genitive or instrumental.
bool isAdjective(const QString &word)
{
    constexpr qsizetype shortest = 5;
    return word.size() >= shortest &&
           endsWithAny(word, {"ого", "его", "ной", "ской", "ней", "ным", "ским", "ним", "вым", "вой"});
}

/// Words of other languages that no case changes, and that may stand before the noun.
bool isIndeclinable(const QString &word)
{
    static const QStringList words{QStringLiteral("жогорку"), QStringLiteral("милли"), QStringLiteral("олий"),
                                   QStringLiteral("оли"), QStringLiteral("маджлиси")};
    return words.contains(word, Qt::CaseInsensitive);
}

struct Noun
{
    QString text;
    Gender gender;
};

std::optional<Noun> nominativeNoun(const QString &word)
{
    constexpr qsizetype shortestStem = 2;
    for (const Ending &ending : nounEndings) {
        if (word.endsWith(ending.oblique, Qt::CaseInsensitive) &&
            word.size() - ending.oblique.size() >= shortestStem)
            return Noun{word.chopped(ending.oblique.size()) + ending.nominative.toString(), ending.gender};
    }
    return std::nullopt;
}

QString nominativeAdjective(const QString &word, Gender gender)
{
    const bool isLong = endsWithAny(word, {"ого", "его"});
    const QString stem = word.chopped(isLong ? 3 : 2);
    const bool isSoft = endsWithAny(word, {"его", "ней", "ним"});
    switch (gender) {
    case Gender::Feminine:
        return stem + QString::fromUtf8(isSoft ? "яя" : "ая");
    case Gender::Neuter:
        return stem + QString::fromUtf8(isSoft ? "ее" : "ое");
    case Gender::Masculine:
        break;
    }
    return stem + QString::fromUtf8(isSoft || endsWithAny(stem, {"к", "г", "х"}) ? "ий" : "ый");
}

} // namespace

QString nominative(const QString &bodyName)
{
    QStringList words = bodyName.split(u' ');
    QList<qsizetype> adjectives;
    for (qsizetype at = 0; at < words.size() && isCyrillic(words[at]) && !isAbbreviation(words[at]); ++at) {
        if (isAdjective(words[at])) {
            adjectives.append(at);
            continue;
        }
        const bool isLast = at + 1 == words.size();
        if (isIndeclinable(words[at]) && !isLast)
            continue;
        const std::optional<Noun> noun = nominativeNoun(words[at]);
        if (!noun)
            break;
        words[at] = noun->text;
        for (const qsizetype adjective : std::as_const(adjectives))
            words[adjective] = nominativeAdjective(words[adjective], noun->gender);
        break;
    }
    return words.join(u' ');
}

} // namespace delegations
