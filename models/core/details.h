#pragma once

#include "models/core/attachmententry.h"
#include "models/core/kinds/filter.h"
#include "models/core/recordkey.h"
#include "models/core/term.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

/// What a detail page shows of one record: plain values, filled by the read queries as of one day. Texts are
/// as stored, never escaped. Coded values (a name's kind, a capacity, a mention's state) stand as in their
/// column; the page words them. Where a comment says "at most", the reader may stop there.
namespace delegations {

/// A name that leads to its record. Without a valid key it is only a name.
struct RecordLink
{
    RecordKey key;
    QString text;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const RecordLink &) const = default;
};

/// Of a person's name as it is written; empty where they are not known.
struct NameParts
{
    QString given;
    QString family;

    bool operator==(const NameParts &) const = default;
};

/// Of one chamber, or summed over several: a member fills no seat but of the own chamber.
struct SeatCount
{
    std::optional<int> seats; ///< Nothing when no quota is known for the day; of a sum: those known.
    int filled = 0;           ///< Members of the chamber; of a sum: of the chambers whose seats are known.
    int surplus = 0;          ///< Of a sum: members beyond the seats of their chamber, among those filled.
    int uncounted = 0;        ///< Of a sum: members of chambers whose number of seats is unknown.

    [[nodiscard]] int members() const { return filled + uncounted; }
    /// Zero when the number of seats is unknown.
    [[nodiscard]] int vacant() const { return seats ? std::max(0, *seats - filled + surplus) : 0; }
    /// How many more than there are seats; zero when their number is unknown.
    [[nodiscard]] int excess() const { return seats ? std::max(surplus, filled - *seats) : 0; }
    [[nodiscard]] bool overfilled() const { return excess() > 0; }
    /// Sums up: adds those of one more chamber.
    void add(const SeatCount &chamber)
    {
        surplus += chamber.excess();
        uncounted += chamber.seats ? chamber.uncounted : chamber.members();
        if (!chamber.seats)
            return;
        filled += chamber.filled;
        seats = seats.value_or(0) + *chamber.seats;
    }
    bool operator==(const SeatCount &) const = default;
};

struct SeatHolder
{
    RecordLink person;
    qint64 membershipId = 0;
    QString role;
    QString capacity;
    bool hasLeft = false; ///< A delegate who no longer sits in the chamber; the same below.

    bool operator==(const SeatHolder &) const = default;
};

struct NameEntry
{
    QString language; ///< BCP 47; may be empty.
    QString kind;     ///< A person's: official, alias, former, romanised; otherwise empty.
    QString text;
    PartialDate from = {}; ///< When it holds or held.
    PartialDate until = {};

    bool operator==(const NameEntry &) const = default;
};

struct WebLink
{
    QString url; ///< As stored, perhaps not one that may be opened; a source may have none.
    QString note;

    bool operator==(const WebLink &) const = default;
};

struct ContactEntry
{
    QString type;
    QString value;
    QString label;
    bool isPrivate = false;

    bool operator==(const ContactEntry &) const = default;
};

/// Who holds an office, as seen from the country or the organization.
struct OfficeHolder
{
    RecordLink person;
    QString office;
    Term term;
    NameParts parts = {}; ///< Of the person's name.

    bool operator==(const OfficeHolder &) const = default;
};

/// Why and how somebody holds or held a seat or office; what is not known is empty.
struct MandateNotes
{
    RecordLink replaces;
    RecordLink standsInFor;
    QString startReason;
    QString endReason;
    QString votes;
    RecordLink startDecision;
    RecordLink endDecision;

    bool operator==(const MandateNotes &) const = default;
};

/// A seat or office, as seen from the person who holds or held it. Only what is known is filled.
struct OfficeEntry
{
    QString office; ///< The title, or the role; empty for a plain seat.
    QString capacity;
    RecordLink organization; ///< Where: the assembly, a commission, a parliament ...
    RecordLink chamber;      ///< On whose behalf.
    RecordLink country;
    Term term;
    bool isSeat = false;
    bool isCurrent = true; ///< On the day the page shows.
    qint64 membershipId = 0;
    QString party = {}; ///< For which party or faction, or of which.
    MandateNotes notes = {};
    bool hasLeft = false;

    bool operator==(const OfficeEntry &) const = default;
};

struct QuotaEntry
{
    int seats = 0;
    PartialDate from;
    PartialDate until;
    QString source;
    bool isCurrent = true; ///< On the day the page shows.

    bool operator==(const QuotaEntry &) const = default;
};

struct NewsSummary
{
    RecordLink news;
    PartialDate published;
    QString summary;

    bool operator==(const NewsSummary &) const = default;
};

struct MentionEntry
{
    RecordLink record; ///< Invalid key while nobody is suggested.
    QString matchedText;
    QString state;

    bool operator==(const MentionEntry &) const = default;
};

struct ChamberSummary
{
    RecordLink chamber;
    SeatCount count;
    QString website;
    std::vector<SeatHolder> holders; ///< In protocol order, at most 1,000 even if more are counted.

    bool operator==(const ChamberSummary &) const = default;
};

struct CountryDetails
{
    RecordLink country;
    QString code; ///< ISO 3166-1 alpha-2, or empty.
    std::vector<NameEntry> names;
    RecordLink delegation; ///< By its full name.
    SeatCount total;
    std::vector<ChamberSummary> chambers; ///< In protocol order.
    std::vector<OfficeHolder> plenipotentiaries;
    std::vector<WebLink> links;
    std::vector<NewsSummary> news; ///< Newest first, at most 10.
    std::vector<WebLink> sources;

    bool operator==(const CountryDetails &) const = default;
};

/// Of a chamber that fills seats in a delegation its delegates, or those who sit in the chamber itself. The
/// members of any other chamber stand for the first; on its page nobody is left for the second.
enum class SeatsOf { Delegation, Chamber };

/// Which of a chamber's members are wanted.
struct MembersWanted
{
    SeatsOf seats = SeatsOf::Delegation;
    bool ofAllTimes = false; ///< Else those of the day.
    Filter filter = {};
};

/// One line of a chamber's table of members.
struct MemberRow
{
    qint64 membershipId = 0;
    RecordLink person;
    QString sortKey; ///< By which the name is sorted, character by character.
    QString role;
    QString capacity;
    QString party; ///< Or faction, on the day.
    Term term;
    std::optional<qint64> protocolOrder;
    QString constituency = {};
    QString period = {};   ///< The legislative period's name.
    QString contacts = {}; ///< Those that are not private.
    bool hasLeft = false;

    bool operator==(const MemberRow &) const = default;
};

/// Members of a chamber, in protocol order.
struct MemberList
{
    std::vector<MemberRow> rows;
    int all = 0; ///< How many there are, those that a filter left out too.
};

/// Its members are many and come as an item model.
struct ChamberDetails
{
    RecordLink chamber;
    std::vector<NameEntry> names;
    RecordLink country;
    QString countryCode;
    RecordLink parliament;
    SeatCount count;
    std::vector<SeatHolder> holders; ///< As in ChamberSummary.
    bool isInDelegation = false;     ///< Those seats are in a delegation.
    SeatCount own;                   ///< Of the chamber's own seats.
    std::optional<int> ownSeats;     ///< In its own parliament.
    PartialDate founded;
    PartialDate dissolved;
    std::vector<WebLink> links;
    std::vector<QuotaEntry> quotas; ///< Newest first.
    std::vector<ContactEntry> contacts;
    std::vector<WebLink> sources;

    bool operator==(const ChamberDetails &) const = default;
};

struct PersonDetails
{
    RecordLink person;
    NameParts parts; ///< Of the person's name.
    QByteArray photo;
    std::vector<NameEntry> names;
    QString gender;
    PartialDate birth;
    PartialDate death;
    QString summary;
    QString biography;
    QString honorificPrefix;
    QString honorificSuffix;
    QString formOfAddress;
    QString languages;
    QString correspondenceLanguage;
    std::vector<OfficeEntry> offices; ///< Those of the day first, then the newest.
    std::vector<ContactEntry> contacts;
    std::vector<WebLink> links;
    std::vector<NewsSummary> news; ///< Newest first, at most 10.
    std::vector<WebLink> sources;

    /// Parties and factions of the day.
    [[nodiscard]] QStringList parties() const
    {
        QStringList found;
        for (const OfficeEntry &entry : offices) {
            if (entry.isCurrent && !entry.party.isEmpty() && !found.contains(entry.party))
                found.append(entry.party);
        }
        return found;
    }

    bool operator==(const PersonDetails &) const = default;
};

struct NewsDetails
{
    RecordLink news;
    PartialDate published;
    QString language;
    QString summary;
    QString body;
    QString url;
    std::vector<MentionEntry> mentions; ///< In the order of the text; ignored ones too.
    std::vector<WebLink> sources;

    bool operator==(const NewsDetails &) const = default;
};

/// Who takes part in an event.
struct ParticipantEntry
{
    RecordLink record;
    QString role;
    RecordLink organization = {}; ///< Of a person: whose delegate.
    QString capacity = {};
    QString status = {};
    RecordLink represents = {};
    QString place = {};
    PartialDate arrival = {};
    PartialDate departure = {};

    bool operator==(const ParticipantEntry &) const = default;
};

struct SittingEntry
{
    RecordLink sitting;
    PartialDate date;

    bool operator==(const SittingEntry &) const = default;
};

struct EventDetails
{
    RecordLink event;
    QString classification;
    PartialDate start;
    PartialDate end;
    QString place;
    RecordLink country;
    RecordLink organization;
    QString summary;
    RecordLink session; ///< Of a sitting.
    std::vector<SittingEntry> sittings;
    std::vector<ParticipantEntry> participants; ///< As they were entered.
    std::vector<WebLink> sources;

    bool operator==(const EventDetails &) const = default;
};

/// A seat or office that began or ended by a decision.
struct MandateEntry
{
    RecordLink person;
    RecordLink body; ///< The seat's chamber, or where the office is.
    bool began = false;
    bool ended = false;
    PartialDate start;
    PartialDate end;

    bool operator==(const MandateEntry &) const = default;
};

struct DecisionDetails
{
    RecordLink decision;
    QString number;
    PartialDate date;
    QString url;
    QString summary;
    RecordLink organization;
    std::vector<MandateEntry> mandates; ///< By name.
    std::vector<AttachmentEntry> attachments;

    bool operator==(const DecisionDetails &) const = default;
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::SeatCount)
Q_DECLARE_METATYPE(delegations::CountryDetails)
Q_DECLARE_METATYPE(delegations::ChamberDetails)
Q_DECLARE_METATYPE(delegations::PersonDetails)
Q_DECLARE_METATYPE(delegations::NewsDetails)
Q_DECLARE_METATYPE(delegations::EventDetails)
Q_DECLARE_METATYPE(delegations::DecisionDetails)
