#include "models/exchange/transfer/completeness.h"

#include "models/core/kinds/bodies.h"

namespace delegations {

std::set<quint32> chambersListed(const Batch &batch)
{
    std::set<quint32> chambers;
    for (quint32 row = 0; row < batch.table(RecordKind::Membership).size(); ++row) {
        if (const auto chamber = ownChamber(batch, row))
            chambers.insert(*chamber);
    }
    return chambers;
}

void tellCompleteness(Batch &batch, const PartialDate &day)
{
    if (day.isNull())
        return;
    const std::string_view text = batch.keep(day.toString());
    for (const quint32 chamber : chambersListed(batch))
        batch.cell(chamber, fields::organization.membersAsOf) = Cell::text(text);
}

} // namespace delegations
