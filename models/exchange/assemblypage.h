#pragma once

#include "models/core/partialdate.h"
#include "models/exchange/bundle.h"

namespace delegations {

/// How many of a delegation's seats a chamber fills. No chamber: the parliament has only one, itself.
struct SeatShare
{
    int seats = 0;
    QString chamber;

    bool operator==(const SeatShare &) const = default;
};

/// "Delegation of the P to the A consists of 8 deputies from the C and 8 members of the D."
struct DelegationLine
{
    int line = 0;
    QString name; ///< All before "consists of".
    QString parliament;
    QString assembly;
    QList<SeatShare> shares;
};

/// "Plenipotentiary representative of the P, O of the B: N"
struct PlenipotentiaryLine
{
    int line = 0;
    QString parliament;
    QString furtherOffice;             ///< O; empty when there is none.
    QString furtherOfficeOrganization; ///< B.
    QString person;
};

/// "Website of the C: https://..."
struct WebsiteLine
{
    int line = 0;
    QString organization;
    QString url; ///< One that may be stored.
};

/// A headline, its date, perhaps the headline again, and the text up to the next item.
struct NewsText
{
    int line = 0;
    QString title;
    PartialDate published;
    QString body; ///< As it stands on the page, without the headline and the date.
};

/// What an assembly's page says, in its own words. Each in the order of the page.
struct AssemblyPage
{
    QList<DelegationLine> delegations;
    QList<PlenipotentiaryLine> plenipotentiaries;
    QList<WebsiteLine> websites;
    QList<NewsText> news;
    QList<Warning> warnings; ///< One for each line that was not understood.

    [[nodiscard]] bool isEmpty() const
    {
        return delegations.isEmpty() && plenipotentiaries.isEmpty() && websites.isEmpty() && news.isEmpty();
    }
};

/// Reads the English text of a page, copied from a browser, with LF line ends. Takes time in proportion to
/// the text, whatever it holds.
[[nodiscard]] AssemblyPage parseAssemblyPage(const QString &text);

/// A line that begins as the lines of a delegation do; how the format is recognised.
[[nodiscard]] bool isAssemblyPageLine(const QString &line);

} // namespace delegations
