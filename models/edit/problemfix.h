#pragma once

#include "models/core/result.h"
#include "models/edit/fieldpath.h"

#include <memory>

namespace delegations {

struct ProblemEntry;
class RecordDraft;
class RecordEditor;

/// A form in which a problem can be mended.
struct ProblemFix
{
    std::unique_ptr<RecordDraft> draft; ///< With what is likely filled in; nothing of it is stored yet.
    FieldPath place;                    ///< The field in which it is mended.
};

/// Error NotFound when the record is gone.
[[nodiscard]] Result<ProblemFix> problemFix(RecordEditor &editor, const QString &rule,
                                            const ProblemEntry &problem);

} // namespace delegations
