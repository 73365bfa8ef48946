#include "models/exchange/transfer/completeness.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/seats.h"

namespace delegations {

std::set<quint32> chambersListed(const Batch &batch)
{
    std::set<quint32> chambers;
    const BatchTable &memberships = batch.table(RecordKind::Membership);
    for (quint32 row = 0; row < memberships.size(); ++row) {
        const Cell &post = cellOf(memberships.row(row), fields::membership.post);
        if (post.isNull())
            continue;
        const BatchKey seat{RecordKind::Post, quint32(post.integer())};
        const Cell &chamber = batch.cell(seat, fields::post.onBehalfOf);
        if (!chamber.isNull() && batch.cell(seat, fields::post.organization) == chamber)
            chambers.insert(quint32(chamber.integer()));
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
