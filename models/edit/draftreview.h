#pragma once

#include "models/edit/draftgroup.h"
#include "models/edit/draftrules.h"
#include "models/edit/fieldpath.h"

#include <QHash>

namespace delegations {

/// Every problem of a draft: field by field, and how values fit each other. What is stored already and was
/// not touched never blocks: a person who mends one field must not be made to mend all. `reported` are
/// problems that only the store could know.
[[nodiscard]] QHash<FieldPath, Problem> problemsOf(const QList<FieldId> &fields, const DraftRecord &record,
                                                   const std::vector<DraftGroup> &groups,
                                                   const QHash<FieldPath, QString> &reported);

} // namespace delegations
