#include "models/report/layout/devicepainter.h"

#include "models/report/layout/pagepainter.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

namespace delegations {

namespace {

Error deviceRefused()
{
    return {ErrorCode::InputOutput,
            QCoreApplication::translate(
                "Report", "The document could not be printed: the printer took no more pages. Check it and "
                          "print again."),
            {}};
}

} // namespace

Result<PaintedDocument> paintDocument(const Paginator &paginator, BlockSource &source,
                                      QPagedPaintDevice &device, const std::function<Status()> &check,
                                      const PageProgress &progress)
{
    if (const Status readable = FontCoverage::fontsAreReadable(); !readable)
        return readable.error();
    const Result<int> pages = paginator.count(source, progress);
    if (!pages)
        return pages.error();
    const QPageRanges ranges = device.pageRanges();
    const qreal unitsPerPixel = unitsPerInch / device.logicalDpiX();
    QPainter painter;
    int painted = 0;
    FontCoverage coverage;
    const auto paint = [&](const Page &page) -> Status {
        if (!ranges.isEmpty() && !ranges.contains(page.number))
            return {};
        const bool ready = painted == 0 ? painter.begin(&device) : device.newPage();
        if (const Status checked = check(); !checked)
            return checked;
        if (!ready)
            return deviceRefused();
        coverage.look(page);
        paintPage(painter, page, unitsPerPixel);
        ++painted;
        return {};
    };
    const Status laidOut = paginator.layOut(source, *pages, paint, progress);
    if (painter.isActive())
        painter.end(); // true on a full disk, too
    if (!laidOut)
        return laidOut.error();
    return PaintedDocument{painted, coverage.missing()};
}

} // namespace delegations
