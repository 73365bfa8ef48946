#pragma once

#include <QString>

#include <optional>

namespace delegations {

/// How much a database holds.
struct RecordNumbers
{
    qint64 persons = 0;
    qint64 bodies = 0; ///< Parliaments, chambers, delegations and other organizations.
    qint64 memberships = 0;
    qint64 news = 0;

    friend bool operator==(const RecordNumbers &, const RecordNumbers &) = default;
};

/// What a backup would change, before it takes a database's place.
struct RestorePreview
{
    QString path;
    QString backup;
    bool exists = false;              ///< There is a file at the path.
    std::optional<RecordNumbers> now; ///< Nothing when the file cannot be read.
    RecordNumbers then;
};

} // namespace delegations
