#pragma once

#include "models/exchange/formats/bundle.h"
#include "models/exchange/formats/page/pagelines.h"

namespace delegations {

/// What an assembly's page says. Each in the order of the page.
struct AssemblyPage
{
    QList<DelegationLine> delegations;
    QList<PlenipotentiaryLine> plenipotentiaries;
    QList<WebsiteLine> websites;
    QList<MemberLine> members;
    QList<NewsText> news;
    QList<Warning> warnings; ///< One for each line that was not understood.

    [[nodiscard]] bool isEmpty() const
    {
        return delegations.isEmpty() && plenipotentiaries.isEmpty() && websites.isEmpty() &&
               members.isEmpty() && news.isEmpty();
    }
};

/// Reads the text of a page in English or Russian, or in both, copied from a browser, with LF line ends.
/// Takes time in proportion to the text, whatever it holds.
[[nodiscard]] AssemblyPage parseAssemblyPage(const QString &text);

/// A line about a delegation or a plenipotentiary representative, as only such pages have; how the format is
/// recognised.
[[nodiscard]] bool isAssemblyPageLine(const QString &line);

} // namespace delegations
