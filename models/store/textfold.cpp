#include "models/store/textfold.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

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

/// Letters and digits; apostrophes (the soft sign's, O'Brien's) vanish, and the middle dot that BGN/PCGN
/// writes in t·s for тс; everything else separates words.
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

QString transliterated(const QString &text, const Transliterator *rules)
{
    if (!rules)
        return words(text);
    icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    rules->transliterate(buffer);
    return words(QString(reinterpret_cast<const QChar *>(buffer.getBuffer()), buffer.length()));
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return words(text);
    // Loading the rules takes milliseconds and a transliterator serves one thread.
    thread_local const std::unique_ptr<Transliterator> general = transliterator(generalRules);
    return transliterated(text, general.get());
}

QStringList foldings(const QString &text)
{
    QStringList result{folded(text)};
    if (hasCyrillic(text)) {
        thread_local const std::unique_ptr<Transliterator> scientific = transliterator(scientificRules);
        const QString second = transliterated(text, scientific.get());
        if (second != result.front())
            result.append(second);
    }
    return result;
}

} // namespace delegations
