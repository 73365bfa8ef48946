// Which columns a table of members has, and how wide they are.
#include "models/items/membersmodel.h"
#include "ui/pages/members/memberrows.h"
#include "ui/pages/members/memberstable.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <numeric>
#include <utility>

namespace delegations {

namespace {

constexpr int nameColumn = MembersModel::Name;
constexpr int roomForName = 170;
/// Where the columns have to share too little room; with less than that for each the table scrolls.
constexpr int leastRoomForName = 120;
constexpr int leastRoom = 96;
/// More only where the names leave it.
constexpr int usualWidth = 180;

QString widthKey(int column)
{
    return QStringLiteral("members/width%1").arg(column);
}

} // namespace

void MembersTable::takeWidth(int column, int width)
{
    if (m_fitting || m_wanted.isEmpty() || column == nameColumn || width <= 0)
        return;
    m_chosen[column] = width;
    QSettings().setValue(widthKey(column), width);
    fitName();
}

void MembersTable::setColumns(const QSet<int> &always, const QSet<int> &onDemand)
{
    m_always = always;
    m_onDemand = onDemand;
}

/// Of the choice whether it is there.
QString MembersTable::columnKey(int column) const
{
    return QStringLiteral("members/%1/column%2").arg(objectName()).arg(column);
}

bool MembersTable::isLeftOut(int column) const
{
    if (column == nameColumn)
        return false;
    if (const QVariant chosen = QSettings().value(columnKey(column)); chosen.isValid())
        return !chosen.toBool();
    if (m_always.contains(column) || m_onDemand.contains(column))
        return m_onDemand.contains(column);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (!m_sorted->index(row, column).data().toString().isEmpty())
            return false;
    }
    return true;
}

void MembersTable::measureColumns()
{
    if (isEmpty())
        return;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        m_wanted.clear();
        for (int column = 0; column < m_sorted->columnCount(); ++column) {
            setColumnHidden(column, false); // The heading of a hidden one asks for no room.
            const int heading = horizontalHeader()->sectionSizeHint(column);
            m_wanted += std::max({leastWidth, sizeHintForColumn(column) + theme::medium, heading});
            setColumnHidden(column, isLeftOut(column));
            if (const int chosen = QSettings().value(widthKey(column)).toInt(); chosen > 0)
                m_chosen[column] = chosen;
        }
    }
    fitColumns();
}

/// Of the columns beside the name that are shown.
QMap<int, int> MembersTable::columnWidths() const
{
    QMap<int, int> widths;
    for (int column = nameColumn + 1; column < m_wanted.size(); ++column) {
        if (!isColumnHidden(column))
            widths[column] = m_chosen.value(column, std::min(m_wanted[column], usualWidth));
    }
    const int room = viewport()->width();
    const int used = std::accumulate(widths.cbegin(), widths.cend(), 0);
    widen(widths, room - std::max(roomForName, m_wanted[nameColumn]) - used);
    narrow(widths, used + leastRoomForName - room);
    return widths;
}

/// By what is to spare, one column after the other.
void MembersTable::widen(QMap<int, int> &widths, int spare) const
{
    for (auto width = widths.begin(); width != widths.end() && spare > 0; ++width) {
        const int more = m_chosen.contains(width.key()) ? 0 : std::min(spare, m_wanted[width.key()] - *width);
        *width += more;
        spare -= more;
    }
}

/// By what is missing: each gives of what it has above the least.
void MembersTable::narrow(QMap<int, int> &widths, int missing) const
{
    const auto surplus = [&](int column) {
        const int heading = horizontalHeader()->sectionSizeHint(column);
        return m_chosen.contains(column) ? 0 : std::max(0, widths[column] - std::max(heading, leastRoom));
    };
    int all = 0;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        all += surplus(width.key());
    for (auto width = widths.begin(); width != widths.end() && missing > 0 && all > 0; ++width) {
        const int own = surplus(width.key());
        const int less = std::min(own, (missing * own + all - 1) / all);
        *width -= less;
        missing -= less;
        all -= own;
    }
}

void MembersTable::fitColumns()
{
    if (m_wanted.isEmpty() || m_wanted.size() != m_sorted->columnCount())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const QMap<int, int> widths = columnWidths();
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        setColumnWidth(width.key(), *width);
    fitName();
}

/// The name has what the others leave.
void MembersTable::fitName()
{
    const int others = horizontalHeader()->length() - columnWidth(nameColumn);
    setColumnWidth(nameColumn, std::max(leastRoomForName, viewport()->width() - others));
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    if (std::exchange(m_scrolls, scrolls) != scrolls)
        updateGeometry();
}

void MembersTable::addColumns(QMenu &menu)
{
    for (int column = nameColumn + 1; column < m_sorted->columnCount(); ++column) {
        QAction *action = menu.addAction(m_sorted->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isWanted) {
            QSettings().setValue(columnKey(column), isWanted);
            measureColumns();
        });
    }
}

void MembersTable::showColumnsMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumns(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace delegations
