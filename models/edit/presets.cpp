#include "models/edit/presets.h"

#include "models/core/kinds/recordtype.h"
#include "models/edit/recorddraft.h"

namespace delegations {

std::vector<FieldPath> presetReferences(const RecordDraft &draft)
{
    std::vector<FieldPath> presets;
    if (!draft.isNew())
        return presets;
    for (const Group &group : draft.type().groups) {
        for (const int row : draft.rows(group.key)) {
            for (const FieldId field : group.fields) {
                const FieldPath path{group.key, row, field};
                const bool isReference = specOf(field).kind == FieldKind::Reference;
                if (isReference && draft.value(path).toLongLong() != 0 && !draft.isTouched(path))
                    presets.push_back(path);
            }
        }
    }
    return presets;
}

} // namespace delegations
