#include "models/language/russianletters.h"

#include <algorithm>
#include <array>

namespace delegations {

namespace {

struct Letter
{
    const char *english;
    const char *scientific;
};

/// From а to я.
constexpr std::array<Letter, 32> alphabet{{
    {"a", "a"},  {"b", "b"},    {"v", "v"}, {"g", "g"}, {"d", "d"}, {"e", "e"},  {"zh", "z"}, {"z", "z"},
    {"i", "i"},  {"y", "j"},    {"k", "k"}, {"l", "l"}, {"m", "m"}, {"n", "n"},  {"o", "o"},  {"p", "p"},
    {"r", "r"},  {"s", "s"},    {"t", "t"}, {"u", "u"}, {"f", "f"}, {"kh", "h"}, {"ts", "c"}, {"ch", "c"},
    {"sh", "s"}, {"shch", "s"}, {"", ""},   {"y", "y"}, {"", ""},   {"e", "e"},  {"yu", "u"}, {"ya", "a"},
}};

bool isRussian(char16_t small)
{
    return (small >= u'а' && small <= u'я') || small == u'ё';
}

bool isVowel(char16_t small)
{
    return QStringView(u"аеёиоуыэюя").contains(QChar(small));
}

/// Words of small letters, with a capital first, or of capitals.
bool isPlainlyCased(QStringView word)
{
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    const QStringView rest = word.sliced(1);
    return std::none_of(rest.begin(), rest.end(), isUpper) || std::all_of(word.begin(), word.end(), isUpper);
}

/// The rules that go by the letter before: е and ё are ye at the beginning, and after vowels and й, ъ, ь.
/// What a rule has rewritten is no Russian letter any more for the next one, nor is э after a consonant, or ы
/// after a vowel.
class EnglishWriter
{
public:
    void add(char16_t letter)
    {
        const bool isSoft = letter == u'е' || letter == u'ё';
        const bool isRewritten =
            isSoft           ? isVowel(m_before) || QStringView(u"йъь").contains(QChar(m_before))
            : letter == u'ы' ? isVowel(m_before)
                             : letter == u'э' && m_before != 0 && m_before != u'й' && !isVowel(m_before);
        if (isSoft)
            m_text.append(isRewritten || m_text.isEmpty() ? QLatin1String("ye") : QLatin1String("e"));
        else
            m_text.append(QLatin1String(alphabet[letter - u'а'].english));
        m_before = isRewritten ? u'e' : letter;
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    char16_t m_before = 0;
};

} // namespace

bool isRussianLetter(QChar c)
{
    return isRussian(c.toLower().unicode());
}

std::optional<QString> romanised(QStringView word, Romanisation way)
{
    if (word.isEmpty() || !isPlainlyCased(word))
        return std::nullopt;
    EnglishWriter english;
    QString scientific;
    for (const QChar c : word) {
        const char16_t letter = c.toLower().unicode();
        if (!isRussian(letter))
            return std::nullopt;
        if (way == Romanisation::English)
            english.add(letter);
        else
            scientific.append(letter == u'ё' ? QLatin1String("e")
                                             : QLatin1String(alphabet[letter - u'а'].scientific));
    }
    return way == Romanisation::English ? english.text() : scientific;
}

} // namespace delegations
