#include "models/language/textfold.h"

#include "models/core/cleantext.h"
#include "models/language/hanletters.h"
#include "models/language/russianletters.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>

namespace delegations {

namespace {

using Transliterator = icu::Transliterator;

// BGN/PCGN is how English texts write Russian names; Any-Latin then takes what it leaves (other scripts,
// Kazakh letters).
constexpr const char16_t *generalRules = u"Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower";
constexpr const char16_t *scientificRules = u"Any-Latin; Latin-ASCII; Lower";

/// Latin letters and what stands beside them end before this: the rules write each in one way wherever it is.
constexpr char16_t tableEnd = 0x250;

std::unique_ptr<Transliterator> transliterator(const char16_t *rules)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    std::unique_ptr<Transliterator> made(
        Transliterator::createInstance(icu::UnicodeString(rules), UTRANS_FORWARD, where, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool hasCyrillic(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() >= tableEnd && c.script() == QChar::Script_Cyrillic;
    });
}

/// What of a character stands in a folding: it, written small, a space for what separates words, or nothing:
/// apostrophes (the soft sign's, O'Brien's) vanish, and the dot by which BGN keeps letters apart too.
char16_t partOfWord(QChar c)
{
    if (c == u'\u0259') // Schwa, the Kazakh and Azeri letter; Latin-ASCII leaves it, passports write a.
        return u'a';
    if (c.isLetterOrNumber())
        return c.toLower().unicode();
    const bool vanishes = c == u'\'' || c == u'\u02b9' || c == u'\u02ba' || c == u'\u00b7' || c.isMark();
    return vanishes ? 0 : u' ';
}

/// Of ASCII, which nearly all of them are.
constexpr std::array<char16_t, 0x80> plainParts = [] {
    std::array<char16_t, 0x80> parts = {};
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto c = char16_t(i);
        const bool isBig = c >= u'A' && c <= u'Z';
        const bool isPart = isBig || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        parts[i] = isBig ? c + (u'a' - u'A') : isPart ? c : c == u'\'' ? char16_t(0) : u' ';
    }
    return parts;
}();

/// Letters and digits, with one space between words.
QString words(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *const begin = result.data();
    QChar *end = begin;
    for (const QChar c : text) {
        const char16_t part = c.unicode() < plainParts.size() ? plainParts[c.unicode()] : partOfWord(c);
        const bool isDoubled = part == u' ' && (end == begin || end[-1] == u' ');
        if (part != 0 && !isDoubled)
            *end++ = part;
    }
    if (end != begin && end[-1] == u' ')
        --end;
    result.resize(end - begin);
    return result;
}

/// Writes words by the rules, and remembers them: they come again and again, in an import most of all, and
/// the rules take microseconds a letter, and milliseconds to be read for an alphabet. For all threads: one
/// may work out beforehand what another will ask for.
class RuledWords
{
public:
    explicit RuledWords(const char16_t *rules) : m_rules(rules) {}

    QString inLatin(const QString &word)
    {
        if (const auto known = find(word))
            return *known;
        const std::lock_guard working(m_working);
        if (const auto known = find(word)) // Somebody else was at it.
            return *known;
        const QString latin = transliterated(word);
        if (word.size() > longest)
            return latin;
        const std::lock_guard lock(m_lock);
        if (m_words.size() >= most)
            m_words.clear();
        m_words.insert(word, latin);
        return latin;
    }

private:
    static constexpr qsizetype most = 20'000;
    static constexpr qsizetype longest = 50;

    std::optional<QString> find(const QString &word) const
    {
        const std::shared_lock lock(m_lock);
        const auto known = m_words.constFind(word);
        return known == m_words.cend() ? std::nullopt : std::optional(*known);
    }

    QString transliterated(const QString &text)
    {
        if (!m_transliterator)
            m_transliterator = transliterator(m_rules);
        if (!m_transliterator)
            return text;
        icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        m_transliterator->transliterate(buffer);
        return QString(reinterpret_cast<const QChar *>(buffer.getBuffer()), buffer.length());
    }

    const char16_t *m_rules;
    std::mutex m_working;
    std::unique_ptr<Transliterator> m_transliterator; ///< Made when first needed.
    mutable std::shared_mutex m_lock;
    QHash<QString, QString> m_words;
};

/// Transliterates word by word. For one thread.
class WordFolder
{
public:
    WordFolder(RuledWords &ruled, Romanisation russian) : m_ruled(ruled), m_russian(russian) {}

    QString fold(const QString &text)
    {
        if (std::all_of(text.begin(), text.end(), isInTable))
            return words(fromTable(text));
        QString result;
        for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
            result.append(u' ').append(inLatin(word));
        return words(result);
    }

private:
    static bool isInTable(QChar c) { return c.unicode() < tableEnd; }
    static bool isHan(QChar c) { return c.script() == QChar::Script_Han; }
    static bool isSign(QChar c) { return c.isPunct() || c.isSymbol(); }
    static bool hasHanAndSigns(QStringView word)
    {
        return std::any_of(word.begin(), word.end(), isHan) &&
               std::all_of(word.begin(), word.end(),
                           [](QChar c) { return isHan(c) || isInTable(c) || isSign(c); });
    }

    /// Chinese characters are words by themselves; signs and Latin letters may stand between them.
    QString eachAlone(QStringView word)
    {
        QString result;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (!isHan(word[i])) {
                result.append(isInTable(word[i]) ? letterOf(word[i]) : m_ruled.inLatin(QString(word[i])));
                continue;
            }
            if (i > 0 && (isHan(word[i - 1]) || word[i - 1].isLetter()))
                result.append(u' ');
            const QString reading = readingOf(word[i]);
            result.append(reading.isEmpty() ? m_ruled.inLatin(QString(word[i])) : reading);
        }
        return result;
    }

    QString inLatin(QStringView word)
    {
        if (std::all_of(word.begin(), word.end(), isInTable))
            return fromTable(word);
        if (hasHanAndSigns(word))
            return eachAlone(word);
        const std::optional<QString> russian = romanised(word, m_russian);
        return russian ? *russian : m_ruled.inLatin(word.toString());
    }

    QString fromTable(QStringView word)
    {
        QString result;
        result.reserve(word.size());
        for (const QChar c : word) {
            if (c.unicode() < 0x80)
                result.append(c);
            else
                result.append(letterOf(c));
        }
        return result;
    }

    const QString &letterOf(QChar c)
    {
        QString &letter = m_letters[c.unicode()];
        if (letter.isNull())
            letter = m_ruled.inLatin(QString(c));
        return letter;
    }

    RuledWords &m_ruled;
    Romanisation m_russian;
    std::array<QString, tableEnd> m_letters;
};

} // namespace

bool isFoldedSlowly(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.unicode() >= tableEnd && c.isLetter() && !isRussianLetter(c) &&
               c.script() != QChar::Script_Han;
    });
}

QString folded(const QString &text)
{
    if (isAscii(text))
        return words(text);
    static RuledWords ruled(generalRules);
    thread_local WordFolder general(ruled, Romanisation::English);
    return general.fold(cleanedLine(text));
}

QStringList foldings(const QString &text)
{
    QStringList result{folded(text)};
    if (hasCyrillic(text)) {
        static RuledWords ruled(scientificRules);
        thread_local WordFolder scientific(ruled, Romanisation::Scientific);
        const QString second = scientific.fold(cleanedLine(text));
        if (second != result.front())
            result.append(second);
    }
    return result;
}

bool hasBeginnings(const QString &text, const QString &typed)
{
    const QStringList texts = foldings(text);
    const auto begins = [&texts](const QString &beginning) {
        return std::ranges::any_of(texts, [&](const QString &words) {
            return words.startsWith(beginning) || words.contains(u' ' + beginning);
        });
    };
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString &word) { return std::ranges::any_of(foldings(word), begins); });
}

namespace {

/// As the mainland writes characters that Taiwan and Hong Kong write otherwise. ICU's rules take a while to
/// be read, when they are first needed.
QString simplified(const QString &characters)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    static UErrorCode error = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> rules(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    if (!rules)
        return characters;
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(characters.utf16()),
                            int32_t(characters.size()));
    rules->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

} // namespace

QString chineseCharacters(const QString &text)
{
    QString found;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::script(c) == QChar::Script_Han)
            found += QString::fromUcs4(&c, 1);
    }
    return found;
}

bool differInCharacters(const QString &one, const QString &other)
{
    const QString ofOne = chineseCharacters(one);
    const QString ofOther = ofOne.isEmpty() ? QString() : chineseCharacters(other);
    return !ofOther.isEmpty() && ofOne != ofOther && simplified(ofOne) != simplified(ofOther);
}

} // namespace delegations
