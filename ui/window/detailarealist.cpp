// The detail area where a list is shown, and what of it is chosen.
#include "models/items/recordreader.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/lists/datedlistpage.h"
#include "ui/pages/lists/rolespage.h"
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

RolesPage &DetailArea::rolesPage()
{
    if (m_rolesPage)
        return *m_rolesPage;
    m_rolesPage = new RolesPage;
    addWidget(m_rolesPage);
    connect(m_rolesPage, &RolesPage::chosenChanged, this, &DetailArea::targetChanged);
    connect(m_rolesPage, &RolesPage::newRequested, this, [this] { create(FormType::Role, {}); });
    connect(m_rolesPage, &RolesPage::editRequested, this, &DetailArea::editRequested);
    connect(m_rolesPage, &RolesPage::deletionRequested, this, &DetailArea::deletionRequested);
    connect(m_rolesPage, &RolesPage::menuRequested, this, &DetailArea::menuRequested);
    return *m_rolesPage;
}

void DetailArea::chooseRole(const RecordKey &role)
{
    rolesPage().choose(role);
}

bool DetailArea::isInRoles() const
{
    return place().kind == Scope::Roles && m_wanted == place();
}

bool DetailArea::canEdit() const
{
    return isInRoles() ? !m_rolesPage->chosen().name.isEmpty() : target().isValid();
}

bool DetailArea::canRemove() const
{
    return isInRoles() ? removable().isValid() : target().isValid();
}

bool DetailArea::isListWanted() const
{
    return m_wanted.kind == Scope::Roles || listWanted();
}

RecordKey DetailArea::removable() const
{
    return isInRoles() ? m_rolesPage->chosen().key : record();
}

RecordKey DetailArea::record() const
{
    return place().isList() ? m_listPage->chosen().key : place().record;
}

QString DetailArea::recordName() const
{
    if (isInRoles())
        return m_rolesPage->chosen().name;
    return place().isList() ? m_listPage->chosen().text : m_shown.name;
}

const Browsable *DetailArea::listWanted() const
{
    return m_wanted.isList() ? browsable(m_wanted.record.kind) : nullptr;
}

RecordKey DetailArea::target() const
{
    return m_wanted == place() ? record() : m_wanted.record;
}

int DetailArea::scrollPosition() const
{
    if (m_listPage && currentWidget() == m_listPage)
        return m_listPage->scrollPosition();
    if (m_rolesPage && currentWidget() == m_rolesPage)
        return m_rolesPage->scrollPosition();
    const auto *shown = qobject_cast<const DetailPage *>(currentWidget());
    return shown ? shown->scrollPosition() : 0;
}

} // namespace delegations
