#pragma once

#include "models/core/details.h"
#include "ui/pages/section.h"

class QAbstractItemModel;
class QCheckBox;
class QMenu;
class QPushButton;

namespace delegations {

class FilterField;
class MembersTable;

/// Some of a chamber's members: how many, a table, narrowed by words and widened to all times, or what can be
/// done where there are none.
class MembersSection : public Section
{
    Q_OBJECT

public:
    /// `name` begins the names of its parts: "members" of "membersTable".
    explicit MembersSection(const QString &name);

    [[nodiscard]] MembersTable &table() { return *m_table; }
    /// Columns Name, Role, Capacity, From, Until ... with RecordKeyRole. Not owned; null for none.
    void setMembers(QAbstractItemModel *members);
    /// Seats in words; empty where there is nothing to say.
    void setSeats(const QString &seats);
    /// What stands there when there are none, on the day and ever; `begin` is what can be done then, empty
    /// for nothing.
    void setNone(const QString &onDay, const QString &ever, const QString &begin);
    /// Whether members can be appointed to the delegation from here.
    void setAppointing(bool appointing);
    /// Which members are wanted, but for whose.
    [[nodiscard]] MembersWanted wanted() const;
    /// Another chamber's members are to be shown: all of them, of the day.
    void forget();
    /// How many the model holds of how many.
    void setCounts(int left, int all);

signals:
    /// Other members are wanted.
    void changed();
    void memberActivated(const delegations::RecordKey &person);
    /// As DetailPage::recordMenuRequested().
    void menuRequested(const delegations::RecordKey &person, QMenu *menu);
    void appointmentRequested(const QList<delegations::RecordLink> &people);
    void beginRequested();

private:
    void createRows();
    void showTableOrNone();
    void showAppointing();
    void addToMenu(QMenu *menu);
    void appoint();

    TextLabel *m_seats;
    MembersTable *m_table;
    FilterField *m_filter;
    QCheckBox *m_allTimes;
    TextLabel *m_none;
    QPushButton *m_begin;
    QPushButton *m_appoint;
    QString m_noneOnDay;
    QString m_noneEver;
    bool m_isAppointing = false;
};

} // namespace delegations
