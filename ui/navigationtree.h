#pragma once

#include <QTreeView>

namespace delegations {

/// The tree of records. Its current item is the record whose page is shown, or where the person went: unlike
/// other views it takes no item by itself when the focus comes and there is none.
class NavigationTree : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

    /// While nothing is shown, who comes with Tab begins at the first item.
    void setBeginsAtFirst(bool begins) { m_beginsAtFirst = begins; }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_beginsAtFirst = true;
};

} // namespace delegations
