#pragma once

#include <QByteArray>
#include <QString>

namespace delegations {

/// A document that is kept with a record.
struct AttachmentEntry
{
    QString name;
    QString mediaType; ///< As IANA registers it: "application/pdf".
    QByteArray content;

    bool operator==(const AttachmentEntry &) const = default;
};

} // namespace delegations
