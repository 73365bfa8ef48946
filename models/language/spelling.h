#pragma once

#include "models/core/details.h"

#include <QStringList>

namespace delegations {

/// One way to write a name, with all that it is a name for: several languages write many names alike.
struct Spelling
{
    struct Use
    {
        QString kind; ///< alias, former, romanised; empty for a name without more ado, an official one too.
        PartialDate from; ///< When it holds or held.
        PartialDate until;
        QStringList languages; ///< BCP 47, each once.
    };

    QString text;
    std::vector<Use> uses; ///< One of each kind and time.
};

/// In the order in which they first stand.
[[nodiscard]] std::vector<Spelling> spellings(const std::vector<NameEntry> &names);

} // namespace delegations
