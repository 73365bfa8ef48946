#pragma once

#include "models/edit/draftgroup.h"
#include "models/edit/fieldpath.h"

namespace delegations::ownname {

/// Brings the rows that repeat the record's own name in one of its languages along with it, after the record
/// was given another name in place of `before`. A former name or an alias is no such row, nor is one that
/// the person has written otherwise. Parts of a name (the family name ...) follow word by word; one that
/// cannot is emptied until the name holds it again. Returns the fields that changed.
QList<FieldPath> follow(const DraftRecord &record, const QString &before, DraftGroup &group);

} // namespace delegations::ownname
