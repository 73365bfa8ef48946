#pragma once

#include "models/core/details.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

namespace delegations {

class LinkLabel;

/// Some short parts on one line with dots between them, those that have a record as links:
/// "Chamber · Kazakhstan". Where there is too little room for all, the longest give way, and the short ones
/// stay whole.
class Byline : public QWidget
{
    Q_OBJECT

public:
    /// Of a type, and at most so many lines.
    using LinkMaker = std::function<LinkLabel *(theme::Type type, int maximumLines)>;

    /// Its links are those that `createLink` makes, of this type.
    Byline(LinkMaker createLink, theme::Type type);

    /// Parts of which nothing would be seen are left out; the line hides when none is left.
    void setParts(const std::vector<RecordLink> &parts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QWidget *dot; ///< Before it; none before the first.
        LinkLabel *link;
    };

    void add();
    void arrange();
    static void setShown(const Part &part, bool shown);
    /// Of a part's dot and the distances around it.
    [[nodiscard]] static int dotWidth(const Part &part);

    LinkMaker m_createLink;
    theme::Type m_type;
    std::vector<Part> m_parts;
};

} // namespace delegations
