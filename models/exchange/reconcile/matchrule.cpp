#include "models/exchange/reconcile/matchrule.h"

#include "models/core/recordtype.h"
#include "models/exchange/formats/batch.h"
#include "models/language/bodynames.h"
#include "models/language/textfold.h"

namespace delegations {

namespace {

constexpr int keyWeight = 1000;
constexpr int enoughWeight = 100'000;

using Columns = std::initializer_list<const char *>;

quint32 bits(RecordKind kind, Columns columns)
{
    quint32 mask = 0;
    for (const char *column : columns)
        mask |= 1U << fieldIndex(kind, QLatin1String(column));
    return mask;
}

MatchRule rule(RecordKind kind, Columns equal, Columns ifSaid = {}, Columns ifBoth = {}, Columns enough = {})
{
    return {bits(kind, equal), bits(kind, ifSaid), bits(kind, ifBoth), bits(kind, enough)};
}

/// Of a contact, identifier, link, source or attachment: its subject, and what tells it from the others.
MatchRule ofSubject(RecordKind kind, Columns columns)
{
    const quint32 subject =
        bits(kind, {"person_id", "organization_id", "area_id", "news_item_id", "event_id", "membership_id"});
    return {subject | bits(kind, columns), 0, 0, 0};
}

const Cell &cell(RecordKind kind, CellRow cells, const char *column)
{
    return cells[fieldIndex(kind, QLatin1String(column))];
}

/// The names of bodies within bodies repeat: each chamber may have a committee on international affairs.
const MatchRule &ofOrganization(CellRow wanted)
{
    static const MatchRule unique = rule(RecordKind::Organization, {}, {}, {"area_id"});
    static const MatchRule within = rule(RecordKind::Organization, {"name", "parent_id"}, {}, {"area_id"});
    // What is only inferred of a body says neither what it is nor that it stands alone.
    static const MatchRule named = rule(RecordKind::Organization, {"name"}, {}, {"area_id", "parent_id"});
    const Cell &kind = cell(RecordKind::Organization, wanted, "classification");
    const std::string_view classification = kind.view();
    for (const std::string_view one : {"assembly", "parliament", "chamber", "delegation"}) {
        if (classification == one)
            return unique;
    }
    return kind.isInferred() ? named : within;
}

/// A number of seats without a date is the one that holds until further notice.
const MatchRule &ofCapacity(CellRow wanted)
{
    static const MatchRule dated = rule(RecordKind::PostCapacity, {"post_id", "valid_from"});
    static const MatchRule undated = rule(RecordKind::PostCapacity, {"post_id", "valid_until"});
    return cell(RecordKind::PostCapacity, wanted, "valid_from").isNull() ? undated : dated;
}

/// A country's code says enough; other areas bear names that repeat from one country to the next.
const MatchRule &ofArea(CellRow wanted)
{
    static const MatchRule coded = rule(RecordKind::Area, {}, {}, {"code"});
    static const MatchRule named = rule(RecordKind::Area, {"parent_id"});
    return cell(RecordKind::Area, wanted, "code").isNull() ? named : coded;
}

/// A chamber has one seat post in an organization, whatever it is called.
const MatchRule &ofPost(CellRow wanted)
{
    static const MatchRule seat = rule(RecordKind::Post, {"organization_id", "kind", "on_behalf_of_id"});
    static const MatchRule office =
        rule(RecordKind::Post, {"organization_id", "kind", "on_behalf_of_id"}, {"role"});
    return cell(RecordKind::Post, wanted, "kind").view() == "seat" ? seat : office;
}

/// Who holds a seat or office does so whatever role the file gives them in it.
const MatchRule &ofMembership(CellRow wanted)
{
    using enum RecordKind;
    static const MatchRule holder = rule(Membership, {"person_id", "organization_id", "post_id"}, {},
                                         {"on_behalf_of_id", "area_id", "period_id", "start_date"});
    static const MatchRule member = rule(Membership, {"person_id", "organization_id", "post_id"}, {"role"},
                                         {"on_behalf_of_id", "area_id", "period_id", "start_date"});
    return cell(Membership, wanted, "post_id").isNull() ? member : holder;
}

/// The rules that depend on nothing but the kind.
std::array<MatchRule, recordKindCount> plainRules()
{
    using enum RecordKind;
    std::array<MatchRule, recordKindCount> rules;
    const auto set = [&](RecordKind kind, MatchRule made) { rules[size_t(kind)] = made; };
    set(AreaName, rule(AreaName, {"area_id", "language", "name"}));
    set(OrganizationName, rule(OrganizationName, {"organization_id", "language", "name"}));
    set(LegislativePeriod, rule(LegislativePeriod, {"organization_id", "name"}));
    set(Person, rule(Person, {}, {}, {"birth_date", "death_date"}));
    set(PersonName, rule(PersonName, {"person_id", "name"}, {"language"}));
    set(NewsItem, rule(NewsItem, {"title"}, {}, {"published", "url"}, {"url"}));
    set(NewsMention, rule(NewsMention, {"news_item_id", "person_id", "organization_id", "area_id"},
                          {"matched_text"}, {"text_offset"}));
    set(Event, rule(Event, {"name"}, {}, {"organization_id", "start_date"}));
    set(EventParticipant, rule(EventParticipant, {"event_id", "person_id", "organization_id"}, {"role"}));
    set(ContactDetail, ofSubject(ContactDetail, {"type", "value"}));
    set(Identifier, ofSubject(Identifier, {"scheme", "identifier"}));
    set(Link, ofSubject(Link, {"url"}));
    set(Source, ofSubject(Source, {"url", "note"}));
    set(Attachment, ofSubject(Attachment, {"name"}));
    return rules;
}

/// The fields that count as equal when they fold alike, a bit for each.
quint32 foldedFields(RecordKind kind)
{
    static const auto masks = [] {
        std::array<quint32, recordKindCount> list{};
        for (int of = 0; of < recordKindCount; ++of) {
            const auto &fields = recordType(RecordKind(of)).fields;
            for (size_t field = 0; field < fields.size(); ++field) {
                const QString &key = fields[field].key;
                if (key == QLatin1String("name") || key == QLatin1String("title") ||
                    key == QLatin1String("role"))
                    list[size_t(of)] |= 1U << field;
            }
        }
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
    static const auto plain = plainRules();
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
    const size_t count = recordType(kind).fields.size();
    size_t byLetters = 0;
    size_t byMeaning = 0;
    bool hasMeaning = false;
    for (size_t field = 0; field < count; ++field) {
        if ((fields & (1U << field)) == 0)
            continue;
        size_t letters = hashOf(cells[field]);
        std::optional<size_t> means;
        if ((folds & (1U << field)) && !cells[field].isNull()) {
            const QString name = cells[field].toString();
            if (const QString said = folded(name); !said.isEmpty())
                letters = qHash(said);
            if (const auto said = meaning(kind, name))
                means = qHash(*said);
        }
        hasMeaning = hasMeaning || means;
        byLetters = qHashMulti(byLetters, field, letters);
        byMeaning = qHashMulti(byMeaning, field, means.value_or(letters));
    }
    return hasMeaning ? std::vector{byLetters, byMeaning} : std::vector{byLetters};
}

int bestFitness(const MatchRule &rule, RecordKind kind, CellRow wanted)
{
    const size_t count = recordType(kind).fields.size();
    int score = 0;
    for (size_t field = 0; field < count; ++field) {
        const bool isKey = (rule.ifSaid | rule.ifBoth) & (1U << field);
        score += isKey ? keyWeight : int(!wanted[field].isNull());
    }
    return score;
}

std::optional<int> fitness(const MatchRule &rule, RecordKind kind, CellRow wanted, CellRow stored)
{
    const quint32 folds = foldedFields(kind);
    const size_t count = recordType(kind).fields.size();
    int score = 0;
    bool isSurely = false;
    bool isOther = false;
    for (size_t field = 0; field < count; ++field) {
        const quint32 bit = 1U << field;
        const Cell &one = wanted[field];
        const Cell &other = stored[field];
        const bool mustBeSame = (rule.equal & bit) || ((rule.ifSaid & bit) && !one.isNull()) ||
                                ((rule.ifBoth & bit) && !one.isNull() && !other.isNull());
        bool same = one == other;
        if (!same && mustBeSame && (folds & bit))
            same = isSameName(kind, one.toString(), other.toString());
        isOther = isOther || (mustBeSame && !same);
        isSurely = isSurely || (same && !one.isNull() && (rule.enough & bit));
        if (isOther && rule.enough == 0)
            return std::nullopt;
        const bool isKey = (rule.ifSaid | rule.ifBoth) & bit;
        if (same)
            score += isKey ? keyWeight : int(!one.isNull());
    }
    if (isOther && !isSurely)
        return std::nullopt;
    return isSurely ? score + enoughWeight : score;
}

} // namespace delegations
