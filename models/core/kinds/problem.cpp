#include "models/core/kinds/problem.h"

#include <QCoreApplication>

namespace delegations {

namespace {

#define PROBLEM(text) QT_TRANSLATE_NOOP("Problem", text)

using Kind = RecordKind;

constexpr ProblemRule rules[] = {
    {"overfilled", Kind::Organization, Kind::Organization, PROBLEM("More members than seats"),
     PROBLEM("%1 members for %2 seats")},
    {"left_chamber", Kind::Membership, Kind::Person, PROBLEM("No longer in the chamber"),
     PROBLEM("in the delegation, but no longer a member of the chamber")},
    {"dead_in_office", Kind::Membership, Kind::Person, PROBLEM("In office after death"), PROBLEM("died %1"),
     true},
    {"office_without_seat", Kind::Membership, Kind::Person, PROBLEM("An office, but no seat"),
     PROBLEM("%1 of the chamber without a seat in it")},
    {"overlapping", Kind::Membership, Kind::Person, PROBLEM("The same seat twice at a time"),
     PROBLEM("begins on %1, before another time in the same place ends"), true},
    {"end_before_start", Kind::Membership, Kind::Person, PROBLEM("Ended before it began"),
     PROBLEM("from %1 until %2"), true},
    {"birth_after_start", Kind::Membership, Kind::Person, PROBLEM("In office before birth"),
     PROBLEM("born %1, in office from %2"), true},
    {"death_before_birth", Kind::Person, Kind::Person, PROBLEM("Died before birth"),
     PROBLEM("born %1, died %2"), true},
    {"event_ends_before", Kind::Event, Kind::Event, PROBLEM("Events that end before they begin"),
     PROBLEM("from %1 until %2"), true},
    {"undated", Kind::Membership, Kind::Person, PROBLEM("Seats without dates"),
     PROBLEM("counted on every day")},
    {"chamber_without_russian_name", Kind::Organization, Kind::Organization,
     PROBLEM("Chambers without a Russian name"), PROBLEM("no Russian name")},
    {"chamber_without_english_name", Kind::Organization, Kind::Organization,
     PROBLEM("Chambers without an English name"), PROBLEM("no English name")},
    {"no_russian_name", Kind::Person, Kind::Person, PROBLEM("People without a Russian name"),
     PROBLEM("no Russian name")},
    {"no_english_name", Kind::Person, Kind::Person, PROBLEM("People without an English name"),
     PROBLEM("no English name")},
    {"unsourced", Kind::Person, Kind::Person, PROBLEM("People without a source"), PROBLEM("no source")},
    {"news_without_address", Kind::NewsItem, Kind::NewsItem, PROBLEM("News without a source"),
     PROBLEM("no source")},
    {"no_decision", Kind::Membership, Kind::Person, PROBLEM("Seats without a decision"),
     PROBLEM("no decision on the beginning")},
};

} // namespace

std::span<const ProblemRule> problemRules()
{
    return rules;
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
