#pragma once

#include "models/report/layout/missingcharacters.h"
#include "models/report/layout/paginator.h"

class QPagedPaintDevice;

namespace delegations {

/// Paints the document on a PDF writer or a printer. Its pages are those painted: all, or those of the
/// device's page ranges. Without any font there is an error. `check` is asked before each page and ends the
/// job with its error. The device must be set to full pages, of the paginator's paper.
[[nodiscard]] Result<PaintedDocument> paintDocument(const Paginator &paginator, BlockSource &source,
                                                    QPagedPaintDevice &device,
                                                    const std::function<Status()> &check,
                                                    const PageProgress &progress);

} // namespace delegations
