#include "models/exchange/reconcile/matchrule.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/language/bodies/bodynames.h"
#include "models/language/textfold.h"

#include <array>

namespace delegations {

namespace {

constexpr int keyWeight = 1000;
constexpr int enoughWeight = 100'000;

using Fields = std::initializer_list<FieldId>;

constexpr quint32 bits(Fields of)
{
    quint32 mask = 0;
    for (const FieldId field : of)
        mask |= bitOf(field);
    return mask;
}

constexpr MatchRule rule(Fields equal, Fields ifSaid = {}, Fields ifBoth = {}, Fields enough = {})
{
    return {bits(equal), bits(ifSaid), bits(ifBoth), bits(enough)};
}

/// Of a contact, identifier, link, source or attachment: its subject, and what tells it from the others.
constexpr MatchRule ofSubject(const SubjectReferences &of, Fields told)
{
    quint32 subject = 0;
    for (const FieldId field : of.all())
        subject |= bitOf(field);
    return {.equal = subject | bits(told)};
}

/// The names of bodies within bodies repeat: each chamber may have a committee on international affairs.
const MatchRule &ofOrganization(CellRow wanted)
{
    using fields::organization;
    static constexpr MatchRule unique = rule({}, {}, {organization.area});
    static constexpr MatchRule within =
        rule({organization.name, organization.parent}, {}, {organization.area});
    // What is only inferred of a body says neither what it is nor that it stands alone.
    static constexpr MatchRule named =
        rule({organization.name}, {}, {organization.area, organization.parent});
    const Cell &classification = cellOf(wanted, organization.classification);
    for (const std::string_view one : {"assembly", "parliament", "chamber", "delegation"}) {
        if (classification.view() == one)
            return unique;
    }
    return classification.isInferred() ? named : within;
}

/// A number of seats without a date is the one that holds until further notice.
const MatchRule &ofCapacity(CellRow wanted)
{
    using fields::postCapacity;
    static constexpr MatchRule dated = rule({postCapacity.post, postCapacity.validFrom});
    static constexpr MatchRule undated = rule({postCapacity.post, postCapacity.validUntil});
    return cellOf(wanted, postCapacity.validFrom).isNull() ? undated : dated;
}

/// A country's code says enough; other areas bear names that repeat from one country to the next.
const MatchRule &ofArea(CellRow wanted)
{
    using fields::area;
    static constexpr MatchRule coded = rule({}, {}, {area.code});
    static constexpr MatchRule named = rule({area.parent});
    return cellOf(wanted, area.code).isNull() ? named : coded;
}

/// A chamber has one seat post in an organization, whatever it is called.
const MatchRule &ofPost(CellRow wanted)
{
    using fields::post;
    static constexpr MatchRule seat = rule({post.organization, post.postKind, post.onBehalfOf});
    static constexpr MatchRule office =
        rule({post.organization, post.postKind, post.onBehalfOf}, {post.role});
    return cellOf(wanted, post.postKind).view() == "seat" ? seat : office;
}

/// Who holds a seat or office does so whatever role the file gives them in it.
const MatchRule &ofMembership(CellRow wanted)
{
    using fields::membership;
    static constexpr MatchRule holder = rule(
        {membership.person, membership.organization, membership.post}, {},
        {membership.onBehalfOf, membership.party, membership.area, membership.period, membership.startDate});
    static constexpr MatchRule member = [] {
        MatchRule made = holder;
        made.ifSaid = bitOf(membership.role);
        return made;
    }();
    return cellOf(wanted, membership.post).isNull() ? member : holder;
}

using Rules = std::array<MatchRule, recordKindCount>;

/// Of what belongs to others and is told from what else does by what it says.
constexpr void addBelongings(Rules &rules)
{
    using namespace fields;
    const auto add = [&rules](const auto &of, Fields told) {
        rules[size_t(of.kind)] = ofSubject(of.subject, told);
    };
    add(contactDetail, {contactDetail.contactType, contactDetail.value});
    add(identifier, {identifier.scheme, identifier.identifier});
    add(link, {link.url});
    add(source, {source.url, source.note});
    add(attachment, {attachment.name});
    add(mutedProblem, {mutedProblem.rule});
    rules[size_t(attachment.kind)].equal |= bitOf(attachment.decision);
}

/// The rules that depend on nothing but the kind.
constexpr Rules plainRules()
{
    using namespace fields;
    Rules rules;
    const auto add = [&rules](RecordKind kind, const MatchRule &made) { rules[size_t(kind)] = made; };
    add(areaName.kind, rule({areaName.area, areaName.language, areaName.name}));
    add(organizationName.kind,
        rule({organizationName.organization, organizationName.language, organizationName.name}));
    add(postName.kind, rule({postName.post, postName.language, postName.name}));
    add(legislativePeriod.kind, rule({legislativePeriod.organization, legislativePeriod.name}));
    add(person.kind, rule({}, {}, {person.birthDate, person.deathDate}));
    add(role.kind, rule({role.name}));
    add(roleName.kind, rule({roleName.role, roleName.language, roleName.name, roleName.gender,
                             roleName.number, roleName.grammaticalCase}));
    add(decision.kind, rule({decision.name}, {}, {decision.number, decision.decided, decision.organization}));
    add(personName.kind, rule({personName.person, personName.name}, {personName.language}));
    add(newsItem.kind, rule({newsItem.title}, {}, {newsItem.published, newsItem.url}, {newsItem.url}));
    add(newsMention.kind,
        rule({newsMention.newsItem, newsMention.person, newsMention.organization, newsMention.area},
             {newsMention.matchedText}, {newsMention.offset}));
    add(event.kind, rule({event.name}, {}, {event.organization, event.startDate}));
    add(eventParticipant.kind,
        rule({eventParticipant.event, eventParticipant.person, eventParticipant.organization},
             {eventParticipant.role}));
    addBelongings(rules);
    return rules;
}

/// The fields that count as equal when they fold alike, a bit for each.
quint32 foldedFields(RecordKind kind)
{
    using namespace fields;
    static constexpr auto masks = [] {
        std::array<quint32, recordKindCount> list{};
        for (const FieldId field :
             {area.name, areaName.name, organization.name, organizationName.name, legislativePeriod.name,
              post.role, postName.name, person.name, personName.name, role.name, decision.name,
              membership.role, newsItem.title, event.name, eventParticipant.role, attachment.name})
            list[size_t(field.kind)] |= bitOf(field);
        return list;
    }();
    return masks[size_t(kind)];
}

/// What names that mean the same have in common, where that is more than their folded letters.
std::optional<QString> meaning(RecordKind kind, const QString &name)
{
    if (kind == RecordKind::Organization)
        return bodyKey(name);
    return kind == RecordKind::Post ? std::optional(officeKey(name)) : std::nullopt;
}

size_t hashOf(const Cell &cell)
{
    const std::string_view text = cell.view();
    return qHashMulti(0, int(cell.kind()), cell.integer(),
                      QByteArrayView(text.data(), qsizetype(text.size())));
}

/// Names without a letter or digit fold to nothing, and are no less different for that.
bool isSameName(RecordKind kind, const QString &one, const QString &other)
{
    const QString letters = folded(one);
    if (letters.isEmpty() || letters == folded(other))
        return !letters.isEmpty();
    const auto means = meaning(kind, one);
    return means && !means->isEmpty() && means == meaning(kind, other);
}

} // namespace

const MatchRule &matchRule(RecordKind kind, CellRow wanted)
{
    static constexpr Rules plain = plainRules();
    switch (kind) {
    case RecordKind::Area:
        return ofArea(wanted);
    case RecordKind::Organization:
        return ofOrganization(wanted);
    case RecordKind::Post:
        return ofPost(wanted);
    case RecordKind::Membership:
        return ofMembership(wanted);
    case RecordKind::PostCapacity:
        return ofCapacity(wanted);
    default:
        return plain[size_t(kind)];
    }
}

std::vector<size_t> matchKeys(RecordKind kind, CellRow cells, quint32 fields)
{
    const quint32 folds = foldedFields(kind);
    size_t byLetters = 0;
    size_t byMeaning = 0;
    bool hasMeaning = false;
    for (const FieldSpec &field : recordType(kind).fields) {
        const quint32 bit = bitOf(field.id);
        if ((fields & bit) == 0)
            continue;
        const Cell &cell = cellOf(cells, field.id);
        size_t letters = hashOf(cell);
        std::optional<size_t> means;
        if ((folds & bit) && !cell.isNull()) {
            const QString name = cell.toString();
            if (const QString said = folded(name); !said.isEmpty())
                letters = qHash(said);
            if (const auto said = meaning(kind, name))
                means = qHash(*said);
        }
        hasMeaning = hasMeaning || means;
        byLetters = qHashMulti(byLetters, bit, letters);
        byMeaning = qHashMulti(byMeaning, bit, means.value_or(letters));
    }
    return hasMeaning ? std::vector{byLetters, byMeaning} : std::vector{byLetters};
}

int bestFitness(const MatchRule &rule, RecordKind kind, CellRow wanted)
{
    int score = 0;
    for (const FieldSpec &field : recordType(kind).fields) {
        const bool isKey = (rule.ifSaid | rule.ifBoth) & bitOf(field.id);
        score += isKey ? keyWeight : int(!cellOf(wanted, field.id).isNull());
    }
    return score;
}

std::optional<int> fitness(const MatchRule &rule, RecordKind kind, CellRow wanted, CellRow stored)
{
    const quint32 folds = foldedFields(kind);
    int score = 0;
    bool isSurely = false;
    bool isOther = false;
    for (const FieldSpec &field : recordType(kind).fields) {
        const quint32 bit = bitOf(field.id);
        const Cell &one = cellOf(wanted, field.id);
        const Cell &other = cellOf(stored, field.id);
        const bool mustBeSame = (rule.equal & bit) || ((rule.ifSaid & bit) && !one.isNull()) ||
                                ((rule.ifBoth & bit) && !one.isNull() && !other.isNull());
        bool same = one == other;
        const bool isAnotherName =
            !same && (folds & bit) && differInCharacters(one.toString(), other.toString());
        if (!same && mustBeSame && (folds & bit))
            same = isSameName(kind, one.toString(), other.toString());
        isOther = isOther || isAnotherName || (mustBeSame && !same);
        isSurely = isSurely || (same && !one.isNull() && (rule.enough & bit));
        if (isOther && rule.enough == 0)
            return std::nullopt;
        const bool isKey = (rule.ifSaid | rule.ifBoth) & bit;
        if (same) // A name that is spelled so fits better than one that only folds alike.
            score += isKey ? keyWeight : int(!one.isNull() && one == other);
    }
    if (isOther && !isSurely)
        return std::nullopt;
    return isSurely ? score + enoughWeight : score;
}

} // namespace delegations
