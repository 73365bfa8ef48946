#include "models/language/textfold.h"

#include "models/core/cleantext.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace delegations {

namespace {

using Transliterator = icu::Transliterator;

// BGN/PCGN is how English texts write Russian names; Any-Latin then takes what it leaves (other scripts,
// Kazakh letters).
constexpr const char16_t *generalRules = u"Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower";
constexpr const char16_t *scientificRules = u"Any-Latin; Latin-ASCII; Lower";

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
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/// Letters and digits; apostrophes (the soft sign's, O'Brien's) vanish, and the dot by which BGN keeps
/// letters apart too; everything else separates words.
QString words(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\u0259') // Schwa, the Kazakh and Azeri letter; Latin-ASCII leaves it, passports write a.
            result.append(u'a');
        else if (c.isLetterOrNumber())
            result.append(c.toLower());
        else if (c != u'\'' && c != u'\u02b9' && c != u'\u02ba' && c != u'\u00b7' && !c.isMark() &&
                 !result.isEmpty() && result.back() != u' ')
            result.append(u' ');
    }
    return result.trimmed();
}

/// Transliterates word by word. A name's words come again and again in an import, and rules take microseconds
/// a letter: what was worked out is remembered. For one thread.
class WordFolder
{
public:
    explicit WordFolder(const char16_t *rules) : m_rules(transliterator(rules)) {}

    QString fold(const QString &text)
    {
        QString result;
        for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
            if (!result.isEmpty())
                result.append(u' ');
            result.append(std::all_of(word.begin(), word.end(), isInTable) ? fromTable(word)
                                                                           : remembered(word));
        }
        return words(result);
    }

private:
    /// Latin letters and what stands beside them, each of which the rules write in one way wherever it is.
    static constexpr char16_t tableEnd = 0x250;
    static constexpr qsizetype mostWords = 20'000;
    static constexpr qsizetype longestWord = 50;

    static bool isInTable(QChar c) { return c.unicode() < tableEnd; }

    QString fromTable(QStringView word)
    {
        QString result;
        result.reserve(word.size());
        for (const QChar c : word) {
            if (c.unicode() < 0x80) {
                result.append(c);
                continue;
            }
            QString &letter = m_letters[c.unicode()];
            if (letter.isNull())
                letter = transliterated(QStringView(&c, 1));
            result.append(letter);
        }
        return result;
    }

    QString remembered(QStringView word)
    {
        if (word.size() > longestWord)
            return transliterated(word);
        const QString key = word.toString();
        const auto known = m_words.constFind(key);
        if (known != m_words.cend())
            return *known;
        if (m_words.size() >= mostWords)
            m_words.clear();
        return *m_words.insert(key, transliterated(word));
    }

    QString transliterated(QStringView text) const
    {
        if (!m_rules)
            return text.toString();
        icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        m_rules->transliterate(buffer);
        return QString(reinterpret_cast<const QChar *>(buffer.getBuffer()), buffer.length());
    }

    std::unique_ptr<Transliterator> m_rules;
    std::array<QString, tableEnd> m_letters;
    QHash<QString, QString> m_words;
};

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return words(text);
    thread_local WordFolder general(generalRules);
    return general.fold(cleanedLine(text));
}

QStringList foldings(const QString &text)
{
    QStringList result{folded(text)};
    if (hasCyrillic(text)) {
        thread_local WordFolder scientific(scientificRules);
        const QString second = scientific.fold(cleanedLine(text));
        if (second != result.front())
            result.append(second);
    }
    return result;
}

} // namespace delegations
