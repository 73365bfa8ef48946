#pragma once

#include "models/core/partialdate.h"

#include <QList>
#include <QString>

namespace delegations {

/// How many of a delegation's seats a chamber fills. No chamber: the parliament has only one, itself.
struct SeatShare
{
    int seats = 0;
    QString chamber;

    bool operator==(const SeatShare &) const = default;
};

// What lines of a page say, in the words of the page, which are English ("en") or Russian ("ru"). Bodies are
// named as they are called, not as they stand in the sentence.

/// "Delegation of the P to the A consists of 8 deputies from the C and 8 members of the D."
struct DelegationLine
{
    int line = 0;
    QString language;
    QString name; ///< All before "consists of".
    QString parliament;
    QString assembly;
    QList<SeatShare> shares;
};

/// "Plenipotentiary representative of the P, O of the B: N"; several names make several of these.
struct PlenipotentiaryLine
{
    int line = 0;
    QString language;
    QString parliament;
    QString ofParliament;              ///< As it stands in the sentence.
    QString furtherOffice;             ///< O; empty when there is none.
    QString furtherOfficeOrganization; ///< B.
    QString person;
};

/// "Website of the C: https://..."
struct WebsiteLine
{
    int line = 0;
    QString language;
    QString organization;
    QString url; ///< One that may be stored.
};

/// A name in a list of members.
struct MemberLine
{
    int line = 0;
    QString language;
    int delegation = -1; ///< Index of the one under which it stands; -1 when under none.
    QString chamber;     ///< As the list's heading names it; empty when it names none.
    QString body;        ///< The body of the assembly whose members the list names, instead of a delegation.
    QString country;     ///< Where the body's heading says whence they come.
    QString person;      ///< As written, perhaps in capitals.
    QString office;      ///< What the page says of the person besides; may be empty.
};

/// A headline, its date, perhaps the headline again, and the text up to the next item.
struct NewsText
{
    int line = 0;
    QString language;
    QString title;
    PartialDate published;
    QString body; ///< As it stands on the page, without the headline and the date.
};

} // namespace delegations
