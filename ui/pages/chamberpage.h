#pragma once

#include "models/core/details.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

class QAbstractItemModel;

namespace delegations {

class FactRow;
class FilterField;
class FlagLabel;
class Flags;
class MembersTable;
class SeatsPanel;
class TextLabel;

class ChamberPage : public DetailPage
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    explicit ChamberPage(Flags &flags);

    void setEditable(bool editable) override;
    void show(const ChamberDetails &details);
    using QWidget::show;

    /// The chamber's members, columns Name, Role, Capacity, From, Until, with RecordKeyRole. Not owned; null
    /// for none.
    void setMembers(QAbstractItemModel *members);
    /// What the names of the members that are wanted begin with; empty for all.
    [[nodiscard]] QString filter() const;
    /// Another chamber's members are to be shown, all of them.
    void forgetFilter();
    /// How many the model holds of how many.
    void setMemberCounts(int left, int all);
    /// The memberships in the order in which they are shown.
    [[nodiscard]] QList<qint64> memberships() const;
    /// Another database is shown: no chamber's members are sorted any more.
    void forgetOrders();

private:
    struct Fact
    {
        QString label;
        RecordLink value;
    };

    void createSections();
    void showMembersOrNone();
    void fill();
    void fillContacts();
    [[nodiscard]] std::vector<Fact> facts() const;

    ChamberDetails m_details;
    FlagLabel *m_flag;
    SeatsPanel *m_seats;
    MembersTable *m_members;
    FilterField *m_filter;
    TextLabel *m_noMembers;
    RowStack<FactRow> *m_facts;
    RowStack<FactRow> *m_links;
    RowStack<FactRow> *m_contacts;
    RowStack<FactRow> *m_quotas;
    RowStack<FactRow> *m_names;
    RowStack<FactRow> *m_sources;
};

} // namespace delegations
