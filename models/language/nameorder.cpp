#include "models/language/nameorder.h"

#include "models/language/textfold.h"

#include <QByteArray>
#include <QHash>

#include <unicode/coll.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace delegations {

namespace {

constexpr char16_t beforeFoldings = u'!';
constexpr char16_t afterFoldings = u'~';

std::unique_ptr<const icu::Collator> collator(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(
        icu::Collator::createInstance(icu::Locale(language.toLatin1().constData()), status));
    if (U_FAILURE(status))
        return nullptr;
    made->setStrength(icu::Collator::SECONDARY);
    return made;
}

/// Comparing is only safe between threads as long as a collator is not changed: each thread has its own.
const icu::Collator *collatorOf(const QString &language)
{
    thread_local QHash<QString, std::shared_ptr<const icu::Collator>> known;
    auto found = known.find(language);
    if (found == known.end())
        found = known.insert(language, collator(language));
    return found->get();
}

int scriptOf(const QString &language)
{
    std::array<UScriptCode, 4> scripts{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t count =
        uscript_getCode(language.toLatin1().constData(), scripts.data(), int32_t(scripts.size()), &status);
    return U_SUCCESS(status) && count > 0 ? scripts[0] : USCRIPT_LATIN;
}

/// Of the first letter; nothing where there is none.
std::optional<int> scriptOfText(const QString &text)
{
    const auto letter = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    if (letter == text.end())
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(UChar32(letter->unicode()), &status);
}

/// The collation's key, one character for each of its bytes.
QString collated(const QString &name, const QString &language)
{
    const icu::Collator *order = collatorOf(language);
    if (!order)
        return folded(name);
    const icu::UnicodeString text(false, reinterpret_cast<const char16_t *>(name.utf16()),
                                  int32_t(name.size()));
    std::vector<uint8_t> key(size_t(order->getSortKey(text, nullptr, 0)));
    order->getSortKey(text, key.data(), int32_t(key.size()));
    const qsizetype end = key.empty() ? 0 : qsizetype(key.size()) - 1; // Ends with a zero.
    return QString::fromLatin1(reinterpret_cast<const char *>(key.data()), end);
}

} // namespace

NameOrder::NameOrder(const QString &language) : m_language(language), m_script(scriptOf(language)) {}

QString NameOrder::key(const QString &name) const
{
    const int script = scriptOfText(name).value_or(USCRIPT_LATIN);
    if (script == USCRIPT_LATIN)
        return QStringLiteral("") + folded(name);
    return (script == m_script ? beforeFoldings : afterFoldings) + collated(name, m_language);
}

bool isInOneScript(const QString &one, const QString &other)
{
    return scriptOfText(one) == scriptOfText(other);
}

bool isInScriptOf(const QString &language, const QString &text)
{
    return scriptOfText(text).value_or(USCRIPT_LATIN) == scriptOf(language);
}

} // namespace delegations
