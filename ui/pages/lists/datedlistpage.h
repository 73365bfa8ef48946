#pragma once

#include "models/core/datedlist.h"
#include "models/core/scope.h"
#include "ui/pages/paper.h"

class QPushButton;

namespace delegations {

struct DatedKind;
class DatedListModel;
class DatedTable;
class FilterField;
class TextLabel;

/// The records of a kind that is listed by month: those of one, or all of them. Commands for a record act
/// upon the line that is chosen in it; a double click or Return leads to its page.
class DatedListPage : public Paper
{
    Q_OBJECT

public:
    /// What is read when more is wanted.
    static constexpr int itemsAtOnce = 100;

    DatedListPage();

    /// Shown again with the same list, it changes in place: what is chosen and scroll position stay.
    void show(const Scope &place, const DatedList &list);
    using QWidget::show;
    /// What follows `after`; nothing when the list was read anew meanwhile.
    void append(const DatedEntry &after, const DatedList &list);
    /// What follows cannot be read now.
    void giveUp();

    /// What the titles that are wanted of that list begin with; empty for all of it.
    [[nodiscard]] QString filter(const Scope &place) const;
    /// How many items have to be read to show the list as far as it is scrolled, or down to this position.
    [[nodiscard]] int itemsToRead(const Scope &place, int position) const;
    /// The last item that is held, after which to read on.
    [[nodiscard]] DatedEntry last() const;
    /// The chosen item; without a record when there is none.
    [[nodiscard]] RecordLink chosen() const;

    void setEditable(bool editable);
    [[nodiscard]] int scrollPosition() const;
    void setScrollPosition(int position);

signals:
    void recordActivated(const delegations::RecordKey &key);
    void chosenChanged();
    void moreWanted();
    void filterChanged();
    /// One of the kind that is listed.
    void newRequested(delegations::RecordKind kind);
    void deletionRequested();
    /// For the chosen item, at this place of the screen.
    void menuRequested(const QPoint &place);

private:
    void createHeader();
    void tellTotal(const DatedKind &listed, qint64 total);

    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_none;
    QPushButton *m_new;
    DatedListModel *m_model;
    DatedTable *m_table;
    FilterField *m_filter;
};

} // namespace delegations
