#include "models/report/layout/paginator.h"

#include "models/report/layout/blocksetter.h"
#include "models/report/layout/pageflow.h"
#include "models/report/layout/pageframe.h"

#include <QCoreApplication>

namespace delegations {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Report", "Cancelled: the document was not finished."), QString()};
}

/// Pulls the whole source through the setter into the flow. Nothing when the flow's sink stopped it.
Result<bool> pour(BlockSource &source, BlockSetter &setter, PageFlow &flow)
{
    if (const Status restarted = source.restart(); !restarted)
        return restarted.error();
    for (;;) {
        const Result<std::optional<Block>> block = source.next();
        if (!block)
            return block.error();
        if (!block->has_value())
            return flow.finish();
        for (Strip &strip : setter.set(**block)) {
            if (!flow.add(std::move(strip)))
                return false;
        }
    }
}

} // namespace

Paginator::Paginator(DocumentFrame frame, const PageGeometry &geometry)
    : m_frame(std::move(frame)), m_geometry(geometry)
{
}

Result<int> Paginator::count(BlockSource &source, const PageProgress &progress) const
{
    const Typography typography;
    TextSetter setter(typography, true);
    BlockSetter blocks(setter, m_geometry.textRect().size());
    int pages = 0;
    PageFlow flow(m_geometry.textRect(), [&](const std::vector<PageItem> &) {
        ++pages;
        return !progress || progress(pages, 0);
    });
    const Result<bool> poured = pour(source, blocks, flow);
    if (!poured)
        return poured.error();
    if (!*poured)
        return cancelled();
    return pages;
}

Status Paginator::layOut(BlockSource &source, int pageCount, const Visit &visit,
                         const PageProgress &progress) const
{
    const Typography typography;
    const PageFrame frame(typography, m_frame, m_geometry);
    TextSetter setter(typography, false);
    BlockSetter blocks(setter, m_geometry.textRect().size());
    Status outcome;
    int number = 0;
    PageFlow flow(m_geometry.textRect(), [&](std::vector<PageItem> items) {
        Page page{++number, pageCount, {}, std::move(items)};
        frame.addTo(page);
        outcome = visit(page);
        if (outcome.ok() && progress && !progress(number, pageCount))
            outcome = cancelled();
        return outcome.ok();
    });
    const Result<bool> poured = pour(source, blocks, flow);
    return poured ? outcome : Status(poured.error());
}

} // namespace delegations
