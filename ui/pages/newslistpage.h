#pragma once

#include "models/core/location.h"
#include "models/core/newslist.h"
#include "ui/pages/paper.h"

class QPushButton;

namespace delegations {

class NewsListModel;
class NewsTable;
class TextLabel;

/// The news of a month, or all of them by month. Commands for a news item act upon the line that is chosen in
/// it; a double click or Return leads to its page.
class NewsListPage : public Paper
{
    Q_OBJECT

public:
    /// What is read when more is wanted.
    static constexpr int itemsAtOnce = 100;

    NewsListPage();

    /// Shown again with the same list, it changes in place: what is chosen and scroll position stay.
    void show(const Location &place, const NewsList &news);
    using QWidget::show;
    /// What follows `after`; nothing when the list was read anew meanwhile.
    void append(const NewsEntry &after, const NewsList &news);
    /// What follows cannot be read now.
    void giveUp();

    /// How many items have to be read to show the list as far as it is scrolled, or down to this position.
    [[nodiscard]] int itemsToRead(const Location &place, int position) const;
    /// The last item that is held, after which to read on.
    [[nodiscard]] NewsEntry last() const;
    /// The chosen item; without a record when there is none.
    [[nodiscard]] RecordLink chosen() const;

    void setEditable(bool editable);
    [[nodiscard]] int scrollPosition() const;
    void setScrollPosition(int position);

signals:
    void newsActivated(const delegations::RecordKey &key);
    void chosenChanged();
    void moreWanted();
    void newRequested();
    void deletionRequested();
    /// For the chosen item, at this place of the screen.
    void menuRequested(const QPoint &place);

private:
    void createHeader();
    void tellTotal(qint64 total);

    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_none;
    QPushButton *m_new;
    NewsListModel *m_model;
    NewsTable *m_table;
};

} // namespace delegations
