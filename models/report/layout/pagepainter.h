#pragma once

#include "models/report/layout/page.h"

class QPainter;
class QPicture;

namespace delegations {

/// Paints a page whose top left corner is the painter's origin. The same for a preview, a printer and a PDF
/// file: `unitsPerPixel` page units become one unit of the painter.
void paintPage(QPainter &painter, const Page &page, qreal unitsPerPixel);

/// For a preview: its units are the page's. Unlike the page it may be painted on any thread.
[[nodiscard]] QPicture pagePicture(const Page &page);

} // namespace delegations
