#pragma once

#include "ui/pages/lists/recordtable.h"

namespace delegations {

/// The lines of a list by month, of which one can be chosen. Dates and who has to do with it have the room
/// that they need, names the rest, and a second line where that is too little.
class DatedTable : public RecordTable
{
    Q_OBJECT

public:
    explicit DatedTable(QAbstractItemModel &list);

    /// Of a line whose name is short.
    [[nodiscard]] int rowHeight() const;
    /// Scrolls that far down, in pixels, also when the lines have just come.
    void setPosition(int position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sizeColumns();
    void connectHeights();
    void fitRows(int first, int last);
    void fitAllRows();

    int m_nameWidth = 0;
    int m_peopleWidth = 0; ///< Also while there is no room for it.
};

} // namespace delegations
