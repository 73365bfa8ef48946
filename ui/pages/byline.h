#pragma once

#include "models/core/details.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace delegations {

class LinkLabel;

/// Some short parts on one line with dots between them, those that have a record as links:
/// "Chamber · Kazakhstan". Parts give way when there is too little room.
class Byline : public QWidget
{
    Q_OBJECT

public:
    /// Of a type, and at most so many lines.
    using LinkMaker = std::function<LinkLabel *(theme::Type type, int maximumLines)>;

    /// Its links are those that `createLink` makes, of this type.
    Byline(LinkMaker createLink, theme::Type type);

    /// Empty parts are left out; the line hides when none is left.
    void setParts(const std::vector<RecordLink> &parts);

private:
    struct Part
    {
        QWidget *dot; ///< Before it; none before the first.
        LinkLabel *link;
    };

    void add();
    static void setShown(const Part &part, bool shown);

    LinkMaker m_createLink;
    theme::Type m_type;
    QHBoxLayout *m_layout;
    std::vector<Part> m_parts;
};

} // namespace delegations
