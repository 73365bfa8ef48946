#pragma once

#include "models/report/layout/document.h"
#include "models/report/layout/page.h"

#include <functional>

namespace delegations {

/// Told after each page; `pages` is 0 as long as they are being counted. False cancels.
using PageProgress = std::function<bool(int page, int pages)>;

/// Lays a stream of blocks out into pages, one page at a time: memory does not grow with their number.
/// Works on any thread that has a QGuiApplication in its program.
class Paginator
{
public:
    using Visit = std::function<Status(const Page &)>;

    Paginator(DocumentFrame frame, const PageGeometry &geometry);

    /// How many pages layOut() will make; cheaper than that, because most texts are not shaped.
    [[nodiscard]] Result<int> count(BlockSource &source, const PageProgress &progress = {}) const;

    /// From the first block to the last; ends with the first error of the source or of `visit`. `pageCount`
    /// is what the footer says.
    Status layOut(BlockSource &source, int pageCount, const Visit &visit,
                  const PageProgress &progress = {}) const;

    [[nodiscard]] const DocumentFrame &frame() const { return m_frame; }
    [[nodiscard]] const PageGeometry &geometry() const { return m_geometry; }

private:
    DocumentFrame m_frame;
    PageGeometry m_geometry;
};

} // namespace delegations
