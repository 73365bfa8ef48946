#include "models/exchange/formats/page/pagestatements.h"

#include "models/core/weburl.h"
#include "models/exchange/formats/page/pagegrammar.h"
#include "models/language/bodies/officetitle.h"
#include "models/language/countries.h"
#include "models/language/resourcetable.h"

#include <QHash>

#include <algorithm>

namespace delegations {

namespace {

constexpr qsizetype longestName = 200;

QString withoutStop(const QString &text)
{
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// The chambers by language and country's code.
QHash<QString, QString> readUpperHouses()
{
    QHash<QString, QString> houses;
    const QList<QStringList> rows = resourceTable(QStringLiteral(":/countries/upperhouses.tsv"));
    for (const QStringList &columns : rows) {
        if (columns.size() != 3)
            continue;
        houses.insert(QStringLiteral("en") + columns[0], columns[1]);
        houses.insert(QStringLiteral("ru") + columns[0], columns[2]);
    }
    return houses;
}

/// "8 deputies from the Mazhilis"; nothing when the text is no such thing.
std::optional<SeatShare> seatShare(const PageGrammar &grammar, const QString &text,
                                   const QString &ofParliament)
{
    const QRegularExpressionMatch match = grammar.share.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    SeatShare share{match.captured(QStringLiteral("seats")).toInt(),
                    grammar.bodyName(match.captured(QStringLiteral("chamber")))};
    const bool areSenators =
        match.captured(QStringLiteral("noun")).startsWith(grammar.senator, Qt::CaseInsensitive);
    if (areSenators && (share.chamber.isEmpty() || isCountry(match.captured(QStringLiteral("chamber")))))
        share.chamber = upperHouse(grammar.language, ofParliament);
    return share;
}

/// The shares of "8 deputies from the C and 8 members of the D"; none when one of them is not understood.
QList<SeatShare> seatShares(const PageGrammar &grammar, const QString &composition,
                            const QString &ofParliament)
{
    static const QRegularExpression separator(
        QString::fromUtf8("(?:,|;| and|, and| и|, и| а также) (?=[0-9])"));
    QList<SeatShare> shares;
    const QStringList parts = composition.split(separator);
    for (const QString &part : parts) {
        const std::optional<SeatShare> share = seatShare(grammar, part.trimmed(), ofParliament);
        const bool nameMissing = share && share->chamber.isEmpty() && parts.size() > 1;
        if (!share || nameMissing)
            return {};
        shares.append(*share);
    }
    return shares;
}

/// The beginning that is an office, and the rest: its body. Where the language puts nothing between them,
/// the body begins behind the word for the office.
Halves officeAndBody(const PageGrammar &grammar, const QString &text)
{
    if (const Halves parts = halves(text, grammar.of); !grammar.of.isEmpty())
        return parts;
    const OfficeTitle title = officeTitle(text);
    return title.body.isEmpty() ? Halves() : Halves{title.office, title.body};
}

/// "A, B and C" are three.
QStringList personNames(const QString &text)
{
    static const QRegularExpression separator(QString::fromUtf8(" *[,;] *(?:and |и )?| and | и "));
    return withoutStop(text).split(separator, Qt::SkipEmptyParts);
}

bool isPersonName(const QString &text)
{
    const bool hasOddSign = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isDigit() || c == u':' || c == u'/' || c == u';';
    });
    return text.size() <= longestName && !hasOddSign;
}

std::optional<DelegationLine> delegationLine(const PageGrammar &grammar, const QString &text)
{
    const Halves sentence = halves(text, grammar.consists);
    const Halves names = halves(behind(sentence.before, grammar.delegation), grammar.into);
    const QList<SeatShare> shares = names.after.isEmpty()
                                        ? QList<SeatShare>()
                                        : seatShares(grammar, withoutStop(sentence.after), names.before);
    if (shares.isEmpty())
        return std::nullopt;
    return DelegationLine{0,
                          grammar.language,
                          sentence.before,
                          grammar.bodyName(names.before),
                          grammar.bodyName(names.after),
                          shares};
}

/// The text around the colon, which must not be its first sign; two null strings when there is none.
Halves aroundColon(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon < 1 ? Halves() : Halves{text.left(colon).trimmed(), text.mid(colon + 1).trimmed()};
}

std::optional<QList<PlenipotentiaryLine>> plenipotentiaryLines(const PageGrammar &grammar,
                                                               const QString &text)
{
    const Halves parts = aroundColon(behind(text, grammar.plenipotentiary));
    if (parts.before.isEmpty())
        return std::nullopt;
    static const QStringList dashes{QStringLiteral(", "), QStringLiteral(" - "), QStringLiteral(" – "),
                                    QStringLiteral(" — ")};
    const Halves posts = halves(parts.before, dashes);
    const QString ofParliament = posts.before.isEmpty() ? parts.before : posts.before;
    const Halves further = officeAndBody(grammar, posts.after);
    QList<PlenipotentiaryLine> lines;
    const QStringList names = personNames(parts.after);
    for (const QString &name : names) {
        if (!isPersonName(name))
            return std::nullopt;
        if (!lines.isEmpty() && saysOffice(name)) {
            const Halves own = officeAndBody(grammar, name);
            lines.last().furtherOffice = own.before;
            lines.last().furtherOfficeOrganization = own.after;
            continue;
        }
        lines.append({0, grammar.language, grammar.bodyName(ofParliament), ofParliament, further.before,
                      further.after, name});
    }
    return lines;
}

std::optional<QList<WebsiteLine>> websiteLines(const PageGrammar &grammar, const QString &text)
{
    const Halves parts = aroundColon(behind(text, grammar.website));
    if (parts.before.isEmpty())
        return std::nullopt;
    if (parts.after.isEmpty())
        return QList<WebsiteLine>();
    static const QRegularExpression bareHost(
        QStringLiteral("^[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}(?:[/?:]\\S*)?$"));
    const bool isBare = bareHost.match(parts.after).hasMatch();
    const QString url = isBare ? QStringLiteral("http://") + parts.after : parts.after;
    if (!webUrl(url))
        return std::nullopt;
    return QList<WebsiteLine>{{0, grammar.language, grammar.bodyName(parts.before), url}};
}

/// The first that a language's grammar makes of the text.
template <typename T>
std::optional<T> inAnyLanguage(std::optional<T> (*read)(const PageGrammar &, const QString &),
                               const QString &text)
{
    for (const PageGrammar &grammar : pageGrammars()) {
        if (std::optional<T> found = read(grammar, text))
            return found;
    }
    return std::nullopt;
}

/// Where a sentence of a page begins within the text; -1 when none does.
qsizetype sentenceStart(const QString &text)
{
    qsizetype first = -1;
    for (const PageGrammar &grammar : pageGrammars()) {
        for (const QStringList *beginnings :
             {&grammar.delegation, &grammar.plenipotentiary, &grammar.website}) {
            for (const QString &beginning : *beginnings) {
                const qsizetype at = text.indexOf(beginning);
                if (at >= 0 && (first < 0 || at < first))
                    first = at;
            }
        }
    }
    return first;
}

} // namespace

QString upperHouse(const QString &language, const QString &ofParliament)
{
    static const QHash<QString, QString> known = readUpperHouses();
    const std::optional<CountryName> country = countryIn(ofParliament);
    const QString senate = pageGrammar(language).senateOf.arg(ofParliament);
    return country ? known.value(language + country->code, senate) : senate;
}

QString withoutStrayPath(const QString &line)
{
    constexpr qsizetype longestPath = 200;
    QString text = line;
    if (text.startsWith(u'/')) {
        const qsizetype start = sentenceStart(text);
        if (start > 0 && start <= longestPath && !QStringView(text).first(start).contains(u' '))
            text = text.mid(start);
    }
    static const QRegularExpression behindSentence(
        QStringLiteral("(?<=[\\p{L}.]) ?/[a-z0-9_-]+(?:/[a-z0-9_-]+)*/?$"));
    const bool hasAddress = text.contains(QLatin1String("://")) || text.contains(QLatin1String("www."));
    if (!hasAddress && sentenceStart(text) == 0)
        text.remove(behindSentence);
    return text;
}

std::optional<DelegationLine> delegationLine(const QString &text)
{
    return inAnyLanguage<DelegationLine>(&delegationLine, text);
}

std::optional<QList<PlenipotentiaryLine>> plenipotentiaryLines(const QString &text)
{
    return inAnyLanguage<QList<PlenipotentiaryLine>>(&plenipotentiaryLines, text);
}

std::optional<QList<WebsiteLine>> websiteLines(const QString &text)
{
    return inAnyLanguage<QList<WebsiteLine>>(&websiteLines, text);
}

} // namespace delegations
