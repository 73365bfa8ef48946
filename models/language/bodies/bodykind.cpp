#include "models/language/bodies/bodykind.h"

#include "models/language/bodies/bodyterms.h"

#include <algorithm>
#include <initializer_list>

namespace delegations {

namespace {

using Terms = QList<BodyTerm>;

bool isOneOf(const BodyTerm &term, std::initializer_list<const char *> meanings)
{
    return std::ranges::any_of(meanings,
                               [&](const char *meaning) { return term.meaning == QLatin1String(meaning); });
}

bool isHead(const BodyTerm &term)
{
    return term.part == BodyTerm::Whole || term.part == BodyTerm::Head;
}

/// Whether a chamber's name may have the word beside that for the body itself. An unknown word makes it
/// another body: an accounts chamber, a town's duma.
bool isOfChamber(const BodyTerm &term)
{
    switch (term.part) {
    case BodyTerm::Country:
        return true;
    case BodyTerm::Noun:
        return !isOneOf(term, {"deputy"});
    case BodyTerm::Adjective:
        return !isOneOf(term, {"standing", "parliamentary", "interparliamentary", "first", "executive"});
    default:
        return false;
    }
}

/// Many bodies are councils; these words make one a chamber.
bool makesCouncilAChamber(const BodyTerm &term)
{
    return isOneOf(term, {"supreme", "national", "federal", "federation", "republic", "legislative", "elders",
                          "nation", "people", "states"});
}

/// `end` is behind what the name says of the body itself.
bool isChamber(Terms::const_iterator begin, Terms::const_iterator head, Terms::const_iterator end)
{
    const auto isUnfit = [](const BodyTerm &term) { return !isOfChamber(term); };
    if (std::any_of(begin, head, isUnfit) || std::any_of(head + 1, end, isUnfit))
        return false;
    return head->meaning != QLatin1String("council") || std::any_of(begin, end, makesCouncilAChamber);
}

} // namespace

QString bodyKind(const QString &name)
{
    const Terms terms = bodyTerms(name);
    const auto head = std::ranges::find_if(terms, isHead);
    const bool isBetween = std::ranges::any_of(terms, [](const BodyTerm &term) {
        return term.part == BodyTerm::Assembly || term.part == BodyTerm::Union ||
               isOneOf(term, {"parliamentary", "interparliamentary"});
    });
    if (head == terms.end())
        return isBetween ? QStringLiteral("assembly") : QStringLiteral("other");
    if (isOneOf(*head, {"commission", "committee", "secretariat", "delegation"}))
        return head->meaning;
    if (isBetween)
        return isOneOf(*head, {"assembly"}) ? QStringLiteral("assembly") : QStringLiteral("other");
    auto end = head + 1;
    while (head->part == BodyTerm::Head && end != terms.end() &&
           (end->part == BodyTerm::Noun || end->part == BodyTerm::Other || end->part == BodyTerm::Adjective))
        ++end;
    return isChamber(terms.begin(), head, end) ? QStringLiteral("chamber") : QStringLiteral("other");
}

} // namespace delegations
