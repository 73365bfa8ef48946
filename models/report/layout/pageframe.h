#pragma once

#include "models/report/layout/document.h"
#include "models/report/layout/page.h"
#include "models/report/layout/typography.h"

namespace delegations {

/// Sets what stands around the text: from the second page on the running title and the date that the
/// document is as of, and on every page when it was made, from what, and "page n of m".
class PageFrame
{
public:
    PageFrame(const Typography &typography, DocumentFrame texts, const PageGeometry &geometry);

    void addTo(Page &page) const;

private:
    void addHeader(Page &page) const;
    void addFooter(Page &page) const;
    /// Both on one line; the left one is shortened when it would run into the right one.
    void addLine(Page &page, const QString &left, const QString &right, qreal baseline) const;

    const TextLook &m_look;
    DocumentFrame m_texts;
    QSizeF m_size;
    QRectF m_area;
};

} // namespace delegations
