// The detail area where a list by month is shown.
#include "models/items/recordreader.h"
#include "ui/pages/lists/datedlistpage.h"
#include "ui/window/detailarea.h"

namespace delegations {

DatedListPage &DetailArea::listPage()
{
    if (m_listPage)
        return *m_listPage;
    m_listPage = new DatedListPage;
    addWidget(m_listPage);
    connect(m_listPage, &DatedListPage::recordActivated, this, &DetailArea::linkActivated);
    connect(m_listPage, &DatedListPage::chosenChanged, this, &DetailArea::targetChanged);
    connect(m_listPage, &DatedListPage::moreWanted, this, &DetailArea::readMore);
    connect(m_listPage, &DatedListPage::filterChanged, this, [this] {
        if (m_wanted == place()) // Else it goes.
            showPlace(m_wanted, -1);
    });
    connect(m_listPage, &DatedListPage::newRequested, this, &DetailArea::newRequested);
    connect(m_listPage, &DatedListPage::deletionRequested, this, &DetailArea::deletionRequested);
    connect(m_listPage, &DatedListPage::menuRequested, this, &DetailArea::menuRequested);
    return *m_listPage;
}

/// Further lines of the list that is shown; of no use when it is read anew meanwhile.
void DetailArea::readMore()
{
    const DatedEntry after = m_listPage->last();
    const auto reading =
        m_workspace.reader->list(place(), after, DatedListPage::itemsAtOnce, m_listPage->filter(place()));
    m_readingMore.ask(reading, m_workspace.reader, [this, after](const Result<DatedList> &list) {
        if (list)
            return m_listPage->append(after, *list);
        m_listPage->giveUp();
        emit failed(list.error());
    });
}

} // namespace delegations
