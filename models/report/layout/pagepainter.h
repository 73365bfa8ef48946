#pragma once

#include "models/report/layout/page.h"

class QPainter;

namespace delegations {

/// Paints a page whose top left corner is the painter's origin. The same for a preview, a printer and a PDF
/// file: `unitsPerPixel` page units become one unit of the painter.
void paintPage(QPainter &painter, const Page &page, qreal unitsPerPixel);

/// The page on white, `dotsPerInch` fine.
[[nodiscard]] QImage pageImage(const Page &page, qreal dotsPerInch);

} // namespace delegations
