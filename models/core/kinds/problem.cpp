#include "models/core/kinds/problem.h"

#include "models/core/kinds/fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

#define PROBLEM(text) QT_TRANSLATE_NOOP("Problem", text)

using Kind = RecordKind;

constexpr ProblemRule rules[] = {
    {.name = "overfilled",
     .subject = Kind::Organization,
     .shown = Kind::Organization,
     .title = PROBLEM("More members than seats"),
     .text = PROBLEM("%1 members for %2 seats"),
     .field = fields::postCapacity.seats},
    {.name = "left_chamber",
     .subject = Kind::Membership,
     .shown = Kind::Person,
     .title = PROBLEM("No longer in the chamber"),
     .text = PROBLEM("in the delegation, but no longer a member of the chamber"),
     .field = fields::membership.endDate,
     .endReason = "lost_mandate"},
    {.name = "dead_in_office",
     .subject = Kind::Membership,
     .shown = Kind::Person,
     .title = PROBLEM("In office after death"),
     .text = PROBLEM("died %1"),
     .field = fields::membership.endDate,
     .isOfDates = true,
     .endReason = "died"},
    {.name = "office_without_seat",
     .subject = Kind::Membership,
     .shown = Kind::Person,
     .title = PROBLEM("An office, but no seat"),
     .text = PROBLEM("%1 of the chamber without a seat in it"),
     .field = fields::membership.post},
    {.name = "overlapping",
     .subject = Kind::Membership,
     .shown = Kind::Person,
     .title = PROBLEM("The same seat twice at a time"),
     .text = PROBLEM("begins on %1, before another time in the same place ends"),
     .field = fields::membership.startDate,
     .isOfDates = true},
    {.name = "end_before_start",
     .subject = Kind::Membership,
     .shown = Kind::Person,
     .title = PROBLEM("Ended before it began"),
     .text = PROBLEM("from %1 until %2"),
     .field = fields::membership.endDate,
     .isOfDates = true},
    {.name = "birth_after_start",
     .subject = Kind::Membership,
     .shown = Kind::Person,
     .title = PROBLEM("In office before birth"),
     .text = PROBLEM("born %1, in office from %2"),
     .field = fields::membership.startDate,
     .isOfDates = true},
    {.name = "death_before_birth",
     .subject = Kind::Person,
     .shown = Kind::Person,
     .title = PROBLEM("Died before birth"),
     .text = PROBLEM("born %1, died %2"),
     .field = fields::person.deathDate,
     .isOfDates = true},
    {.name = "event_ends_before",
     .subject = Kind::Event,
     .shown = Kind::Event,
     .title = PROBLEM("Events that end before they begin"),
     .text = PROBLEM("from %1 until %2"),
     .field = fields::event.endDate,
     .isOfDates = true},
    {.name = "undated",
     .subject = Kind::Membership,
     .shown = Kind::Person,
     .title = PROBLEM("Seats without dates"),
     .text = PROBLEM("counted on every day"),
     .field = fields::membership.startDate},
    {.name = "country_without_russian_name",
     .subject = Kind::Area,
     .shown = Kind::Area,
     .title = PROBLEM("Countries without a Russian name"),
     .text = PROBLEM("no Russian name"),
     .field = fields::areaName.name,
     .language = "ru"},
    {.name = "country_without_english_name",
     .subject = Kind::Area,
     .shown = Kind::Area,
     .title = PROBLEM("Countries without an English name"),
     .text = PROBLEM("no English name"),
     .field = fields::areaName.name,
     .language = "en"},
    {.name = "chamber_without_russian_name",
     .subject = Kind::Organization,
     .shown = Kind::Organization,
     .title = PROBLEM("Chambers without a Russian name"),
     .text = PROBLEM("no Russian name"),
     .field = fields::organizationName.name,
     .language = "ru"},
    {.name = "chamber_without_english_name",
     .subject = Kind::Organization,
     .shown = Kind::Organization,
     .title = PROBLEM("Chambers without an English name"),
     .text = PROBLEM("no English name"),
     .field = fields::organizationName.name,
     .language = "en"},
    {.name = "no_russian_name",
     .subject = Kind::Person,
     .shown = Kind::Person,
     .title = PROBLEM("People without a Russian name"),
     .text = PROBLEM("no Russian name"),
     .field = fields::personName.name,
     .language = "ru"},
    {.name = "no_english_name",
     .subject = Kind::Person,
     .shown = Kind::Person,
     .title = PROBLEM("People without an English name"),
     .text = PROBLEM("no English name"),
     .field = fields::personName.name,
     .language = "en"},
    {.name = "unsourced",
     .subject = Kind::Person,
     .shown = Kind::Person,
     .title = PROBLEM("People without a source"),
     .text = PROBLEM("no source"),
     .field = fields::source.note},
    {.name = "news_without_address",
     .subject = Kind::NewsItem,
     .shown = Kind::NewsItem,
     .title = PROBLEM("News without a source"),
     .text = PROBLEM("no source"),
     .field = fields::newsItem.url},
    {.name = "no_decision",
     .subject = Kind::Membership,
     .shown = Kind::Person,
     .title = PROBLEM("Seats without a decision"),
     .text = PROBLEM("no decision on the beginning"),
     .field = fields::membership.startDecision},
};

} // namespace

std::span<const ProblemRule> problemRules()
{
    return rules;
}

const ProblemRule *problemRule(const QString &name)
{
    const auto known = std::ranges::find_if(
        rules, [&](const ProblemRule &rule) { return name == QLatin1String(rule.name); });
    return known == std::end(rules) ? nullptr : known;
}

QStringList ProblemEntry::remarks() const
{
    return context.isEmpty() ? QStringList{text} : QStringList{context, text};
}

QString problemText(const char *source)
{
    return QCoreApplication::translate("Problem", source);
}

} // namespace delegations
