#include "models/exchange/formats/page/memberlist.h"

#include "models/exchange/formats/page/pagegrammar.h"
#include "models/exchange/formats/page/pagestatements.h"
#include "models/language/bodies/bodynames.h"
#include "models/language/bodies/bodyterms.h"
#include "models/language/bodies/officetitle.h"
#include "models/language/countries.h"
#include "models/language/textfold.h"
#include "models/language/writtenname.h"

#include <QRegularExpression>

#include <algorithm>

namespace delegations {

namespace {

constexpr qsizetype longestHeading = 300;

QString withoutBullet(const QString &text)
{
    static const QRegularExpression bullet(QString::fromUtf8("^(?:[-–—•*·▪] ?|[0-9]{1,3}[.)] ?)"));
    return QString(text).remove(bullet).trimmed();
}

QString withoutEnd(const QString &text)
{
    return text.endsWith(u':') || text.endsWith(u'.') || text.endsWith(u';') ? text.chopped(1).trimmed()
                                                                             : text;
}

Halves nameAndOffice(const QString &text)
{
    static const QStringList separators{QStringLiteral(" – "), QStringLiteral(" — "), QStringLiteral(" - "),
                                        QStringLiteral(", "),  QStringLiteral(": "),  QStringLiteral(" (")};
    const Halves parts = halves(text, separators);
    return parts.before.isEmpty() ? Halves{text, {}} : parts;
}

QString languageOf(const QString &text)
{
    const auto isCyrillic = [](QChar c) { return c.script() == QChar::Script_Cyrillic; };
    return std::ranges::any_of(text, isCyrillic) ? QStringLiteral("ru") : QStringLiteral("en");
}

/// Nothing but words of which bodies' names are made.
bool saysOnlyBodies(const QString &text)
{
    const QList<BodyTerm> terms = bodyTerms(text);
    return std::ranges::none_of(terms, [](const BodyTerm &term) { return term.part == BodyTerm::Other; });
}

/// A council, commission or secretariat of an interparliamentary assembly.
bool isBodyOfAssembly(const QString &text)
{
    const QList<BodyTerm> terms = bodyTerms(text);
    const auto has = [&terms](auto condition) { return std::ranges::any_of(terms, condition); };
    const bool namesAssembly = has(
        [](const BodyTerm &term) { return term.part == BodyTerm::Union || term.part == BodyTerm::Assembly; });
    return namesAssembly && has([](const BodyTerm &term) {
               return term.meaning == QLatin1String("council") ||
                      term.meaning == QLatin1String("commission") ||
                      term.meaning == QLatin1String("secretariat") ||
                      term.meaning == QLatin1String("committee");
           });
}

} // namespace

void MemberList::begin(const DelegationLine &delegation, int index)
{
    m_kind = Kind::Delegation;
    m_hasHeading = false;
    m_awaitsOffice = false;
    m_index = index;
    m_upperHouse = upperHouse(delegation.language, delegation.parliament);
    m_name.clear();
    m_chambers.clear();
    for (const SeatShare &share : delegation.shares) {
        const QString &chamber = share.chamber.isEmpty() ? delegation.parliament : share.chamber;
        m_chambers.insert(bodyKey(chamber), chamber);
    }
}

bool MemberList::take(const QString &text, int line, QList<MemberLine> &members)
{
    if (text.isEmpty())
        return false;
    const QString plain = withoutBullet(text);
    if (takeHeading(text) || takeHeadingWithNames(plain, line, members))
        return true;
    if (!isOpen())
        return false;
    if (takeName(plain, line, members))
        return true;
    if (!m_awaitsOffice || members.isEmpty() || !saysOffice(plain))
        return false;
    members.last().office = withoutEnd(plain);
    m_awaitsOffice = false;
    return true;
}

/// "Members of the Council: SURNAME Given, SURNAME Given"
bool MemberList::takeHeadingWithNames(const QString &text, int line, QList<MemberLine> &members)
{
    static const QRegularExpression separator(QStringLiteral(" *[,;] *"));
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon > longestHeading || !takeHeading(text.left(colon)))
        return false;
    const QStringList names = withoutEnd(text.mid(colon + 1).trimmed()).split(separator);
    const bool areNames = std::ranges::all_of(names, isNameLike);
    for (const QString &name : names) {
        if (areNames)
            add(name, {}, line, members);
    }
    return areNames;
}

bool MemberList::isName(const QString &text) const
{
    return isOpen() && isNameInCapitals(withoutEnd(nameAndOffice(withoutBullet(text)).before));
}

bool MemberList::takeHeading(const QString &text)
{
    if (text.size() > longestHeading)
        return false;
    const QString heading = withoutEnd(text);
    const QString language = languageOf(heading);
    const PageGrammar &grammar = pageGrammar(language);
    for (const QString &beginning : grammar.members) {
        if (!heading.startsWith(beginning, Qt::CaseInsensitive))
            continue;
        const QString what = heading.mid(beginning.size()).trimmed();
        const bool areSenators =
            beginning.startsWith(grammar.senator, Qt::CaseInsensitive) && (what.isEmpty() || isCountry(what));
        if (beginList(language, areSenators ? m_upperHouse : what))
            return true;
    }
    const bool isDelegation = !behind(heading, grammar.membersSay).isNull();
    return isOpen() && !isDelegation && beginList(language, heading);
}

bool MemberList::beginList(const QString &language, const QString &what)
{
    const PageGrammar &grammar = pageGrammar(language);
    Kind kind = Kind::None;
    QString name;
    if (!saysOnlyBodies(what) && folded(chamberNamed(what)) != folded(what))
        return false;
    const QString place = what.isEmpty() ? QStringLiteral("") : behind(what, grammar.membersSay);
    if (!place.isNull()) {
        name = chamberNamed(behind(place, grammar.from));
        kind = m_index < 0 ? Kind::None : name.isEmpty() ? Kind::Delegation : Kind::Chamber;
    } else if (isBodyOfAssembly(what)) {
        const Halves parts = halves(what, grammar.from);
        name = grammar.bodyName(parts.before.isEmpty() ? what : parts.before);
        m_country = parts.after;
        kind = Kind::Body;
    } else if (name = chamberNamed(what); !name.isEmpty()) {
        kind = Kind::Chamber;
    }
    if (kind == Kind::None)
        return false;
    m_kind = kind;
    m_name = name;
    m_hasHeading = true;
    m_awaitsOffice = false;
    return true;
}

/// The chamber of the delegation in hand that the name means; empty when none is.
QString MemberList::chamberNamed(const QString &name) const
{
    return m_index < 0 || name.isEmpty() ? QString() : m_chambers.value(bodyKey(name));
}

bool MemberList::takeName(const QString &text, int line, QList<MemberLine> &members)
{
    const Halves parts = nameAndOffice(text);
    const QString name = withoutEnd(parts.before);
    constexpr qsizetype mostMembers = 5000;
    if (!isOpen() || members.size() >= mostMembers ||
        !(isNameInCapitals(name) || (m_hasHeading && isNameLike(name))))
        return false;
    const QString office = withoutEnd(parts.after.endsWith(u')') ? parts.after.chopped(1) : parts.after);
    add(name, office, line, members);
    m_awaitsOffice = office.isEmpty();
    return true;
}

void MemberList::add(const QString &name, const QString &office, int line, QList<MemberLine> &members) const
{
    MemberLine member;
    member.line = line;
    member.language = languageOf(name);
    member.delegation = m_kind == Kind::Body ? -1 : m_index;
    (m_kind == Kind::Body ? member.body : member.chamber) = m_name;
    member.person = name;
    member.office = office;
    if (m_kind == Kind::Body)
        member.country = m_country;
    members.append(member);
}

} // namespace delegations
