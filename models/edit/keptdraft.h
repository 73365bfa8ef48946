#pragma once

#include "models/core/files/fileidentity.h"
#include "models/core/result.h"
#include "models/edit/recorddraft.h"

#include <QDateTime>

namespace delegations {

/// A draft that outlives the program: what a form held, of which database, since when. A plain value.
struct KeptDraft
{
    QString database;  ///< Canonical path.
    FileIdentity file; ///< The database's, for one that was renamed since; zeros when not known.
    QDateTime written;
    DraftState draft;

    /// The record's name as it was edited; empty while it has none.
    [[nodiscard]] QString name() const;
};

/// What is kept in a file, whatever the language and the order of the program's fields: CBOR.
[[nodiscard]] QByteArray toBytes(const KeptDraft &kept);

/// Never trusts what it reads: values are cleaned, fields and groups that are not known are left out. Error
/// Newer for a draft of a later version of the program, Damaged for anything else that is no draft.
[[nodiscard]] Result<KeptDraft> keptDraftFrom(const QByteArray &bytes);

} // namespace delegations
