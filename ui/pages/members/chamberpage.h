#pragma once

#include "models/core/details.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

class QAbstractItemModel;

namespace delegations {

class FactRow;
class FlagLabel;
class Flags;
class MembersSection;
class SeatsPanel;

class ChamberPage : public DetailPage
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    explicit ChamberPage(Flags &flags);

    void setEditable(bool editable) override;
    void show(const ChamberDetails &details);
    using QWidget::show;

    /// The chamber's members, with RecordKeyRole and the columns of MembersModel. Not owned; null for none.
    void setMembers(SeatsOf seats, QAbstractItemModel *members);
    [[nodiscard]] MembersWanted wanted(SeatsOf seats) const;
    /// Another chamber's members are to be shown, all of them.
    void forgetFilter();
    /// How many the model holds of how many.
    void setMemberCounts(SeatsOf seats, int left, int all);
    /// The memberships of the table where the person is, of the first one else, in the order in which they
    /// are shown.
    [[nodiscard]] QList<qint64> memberships() const;
    /// Whether that table tells of all times.
    [[nodiscard]] bool isOfAllTimes() const;
    /// Another database is shown: no chamber's members are sorted any more.
    void forgetOrders();

private:
    struct Fact
    {
        QString label;
        RecordLink value;
    };

    void createSections();
    void connectMembers(MembersSection &section);
    void fill();
    void fillMembers();
    [[nodiscard]] MembersSection &section(SeatsOf seats) const;
    /// Where the person is, else the first.
    [[nodiscard]] MembersSection &sectionInUse() const;
    void fillContacts();
    [[nodiscard]] std::vector<Fact> facts() const;

    ChamberDetails m_details;
    FlagLabel *m_flag;
    SeatsPanel *m_seats;
    MembersSection *m_members; ///< Its delegates; of a chamber that fills no seats in a delegation all.
    MembersSection *m_ownMembers;
    RowStack<FactRow> *m_facts;
    RowStack<FactRow> *m_links;
    RowStack<FactRow> *m_contacts;
    RowStack<FactRow> *m_quotas;
    RowStack<FactRow> *m_names;
    RowStack<FactRow> *m_sources;
};

} // namespace delegations
