#pragma once

#include "models/report/layout/missingcharacters.h"
#include "models/report/layout/paginator.h"

namespace delegations {

/// Writes the document as an A4 PDF file. The file appears when it is whole;
/// before that, and after a failure or a cancel, what stood there stays. On any thread.
[[nodiscard]] Result<PaintedDocument> writePdf(const DocumentFrame &frame, BlockSource &source,
                                               const QString &path, const PageProgress &progress = {});

} // namespace delegations
