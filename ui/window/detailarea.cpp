#include "ui/window/detailarea.h"

#include "models/core/answer.h"
#include "models/core/viewcontext.h"
#include "models/items/delegationtree.h"
#include "models/items/membersmodel.h"
#include "models/items/recordreader.h"
#include "ui/pages/bodies/bodypage.h"
#include "ui/pages/countrypage.h"
#include "ui/pages/decisionpage.h"
#include "ui/pages/eventpage.h"
#include "ui/pages/lists/datedlistpage.h"
#include "ui/pages/lists/rolespage.h"
#include "ui/pages/members/chamberpage.h"
#include "ui/pages/newspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/problemspage.h"
#include "ui/pages/representativepage.h"
#include "ui/pages/welcomepage.h"

#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace delegations {

namespace {

int added(const ChangeSet &changes, RecordKind kind)
{
    qint64 count = std::ranges::count_if(
        changes.inserted, [kind](const RecordChange &change) { return change.key.kind == kind; });
    for (const RecordRun &run : changes.runs)
        count += run.kind == kind ? run.size() : 0;
    return int(count);
}

} // namespace

DetailArea::DetailArea(Flags &flags, QWidget *parent) : QStackedWidget(parent), m_flags(flags)
{
    for (const SeatsOf seats : {SeatsOf::Delegation, SeatsOf::Chamber})
        m_members[seats].model = new MembersModel(this);
    setObjectName(QStringLiteral("details"));
}

void DetailArea::setWorkspace(const Workspace &workspace)
{
    closeForm();
    m_workspace = workspace;
    m_unopened.clear();
    showBlank();
    if (auto *chamber = pageMade<ChamberPage>(RecordKind::Organization))
        chamber->forgetOrders();
    if (!workspace.isOpen()) {
        // Unless the next one opens at once.
        QTimer::singleShot(0, this, [this] {
            if (!m_workspace.isOpen())
                showWelcome();
        });
        return;
    }
    connect(workspace.reader, &RecordReader::changed, this, &DetailArea::reload);
    // Not before the tree is painted: text in large type takes its time.
    connect(workspace.tree, &DelegationTree::ready, this,
            [this] { QTimer::singleShot(0, this, &DetailArea::welcome); });
}

void DetailArea::setReadOnly()
{
    m_workspace.writable = false;
    const auto pages = findChildren<DetailPage *>();
    for (DetailPage *page : pages)
        page->setEditable(false);
    if (m_listPage)
        m_listPage->setEditable(false);
    if (m_rolesPage)
        m_rolesPage->setEditable(false);
    if (m_welcomePage && currentWidget() == m_welcomePage)
        showWelcome();
}

/// Whatever is being read will no longer be shown.
void DetailArea::forgetPlace()
{
    m_shown = {};
    m_wanted = {};
    m_whenShown = {};
    m_membersOf = {};
    supersede();
    for (auto &[seats, members] : m_members)
        members.areAwaited = false;
    m_welcomeGeneration = m_generation;
    if (m_workspace.isOpen())
        m_workspace.context->setScope({});
}

/// What is being read is of no use any more: something else is to be shown.
void DetailArea::supersede()
{
    ++m_generation;
    m_reading.cancel();
    giveUpMembers();
    if (m_readingMore.cancel() && m_listPage)
        m_listPage->giveUp();
}

DetailArea::ShowRecord DetailArea::showing(RecordKind kind)
{
    static const QHash<RecordKind, ShowRecord> showings{
        {RecordKind::Area, &DetailArea::showOn<CountryPage, &RecordReader::country>},
        {RecordKind::Organization, &DetailArea::showOrganization},
        {RecordKind::Person, &DetailArea::showOn<RepresentativePage, &RecordReader::person>},
        {RecordKind::NewsItem, &DetailArea::showOn<NewsPage, &RecordReader::news>},
        {RecordKind::Event, &DetailArea::showOn<EventPage, &RecordReader::meeting>},
        {RecordKind::Decision, &DetailArea::showOn<DecisionPage, &RecordReader::decision>},
    };
    return showings.value(kind);
}

/// A page is made when it is first needed.
template <typename Page>
Page *DetailArea::page(RecordKind kind)
{
    if (Page *made = pageMade<Page>(kind))
        return made;
    Page *made = nullptr;
    if constexpr (std::is_constructible_v<Page, Flags &>)
        made = new Page(m_flags);
    else
        made = new Page;
    m_pages.insert(kind, made);
    follow(*made);
    if constexpr (std::is_same_v<Page, EventPage>)
        connect(made, &EventPage::sittingRequested, this, [this] { emit newRequested(RecordKind::Event); });
    return made;
}

/// A page that is made now stands among the others and asks for what they may ask for.
void DetailArea::follow(DetailPage &page)
{
    addWidget(&page);
    connect(&page, &DetailPage::linkActivated, this, &DetailArea::linkActivated);
    connect(&page, &DetailPage::webLinkActivated, this, &DetailArea::webLinkActivated);
    connect(&page, &DetailPage::editRequested, this, &DetailArea::editRequested);
    connect(&page, &DetailPage::filterChanged, this, &DetailArea::readMembers);
    connect(&page, &DetailPage::representativeRequested, this, &DetailArea::representativeRequested);
    connect(&page, &DetailPage::appointmentRequested, this, &DetailArea::appointmentRequested);
    connect(&page, &DetailPage::importRequested, this, &DetailArea::importRequested);
    connect(&page, &DetailPage::recordMenuRequested, this, &DetailArea::recordMenuRequested);
}

template <typename Page>
Page *DetailArea::pageMade(RecordKind kind) const
{
    return static_cast<Page *>(m_pages.value(kind));
}

/// Takes up what was read, unless something else is to be shown by then.
template <typename Details, typename Show>
void DetailArea::take(const QFuture<Result<Details>> &reading, Scope wanted, Show show)
{
    if (std::exchange(m_wanted, wanted) != wanted)
        m_whenShown = {};
    m_reading.ask(reading, this, [this, wanted = std::move(wanted), show](const Result<Details> &details) {
        if (details) {
            show(*details);
            m_workspace.context->setScope(wanted);
            if (const auto act = std::exchange(m_whenShown, {}))
                act();
            return;
        }
        giveUpMembers();
        if (details.error().code == ErrorCode::NotFound) {
            m_whenShown = {};
            m_wanted = place();
            readMembersAgain();
            return emit placeGone(wanted);
        }
        stayWithShown();
        readMembersAgain();
        emit failed(details.error());
        if (place().isNowhere())
            showWelcome();
    });
}

Scope DetailArea::place() const
{
    return m_workspace.isOpen() ? m_workspace.context->scope() : Scope();
}

void DetailArea::whenShown(const std::function<void()> &act)
{
    if (m_wanted == place())
        return act();
    m_whenShown = act;
}

/// What was asked for meanwhile is not shown any more; the tree is told where the person still is.
void DetailArea::stayWithShown()
{
    m_whenShown = {};
    if (m_wanted == place())
        return;
    m_wanted = place();
    supersede();
    readMembersAgain();
    m_workspace.context->setScope(m_wanted);
}

void DetailArea::showPlace(const Scope &place, int position)
{
    if (!m_workspace.isOpen() || place.isNowhere())
        return;
    m_wantedPosition = position;
    supersede();
    if (place.kind == Scope::Overview)
        showOverview(position);
    else if (place.kind == Scope::Problems)
        showProblems(position);
    else if (place.kind == Scope::Roles)
        showRoles(position);
    else if (place.isList())
        showList(place, position, 0);
    else if (const ShowRecord showRecord = showing(place.record.kind))
        (this->*showRecord)(place.record, position);
}

template <typename Page, auto read>
void DetailArea::showOn(const RecordKey &key, int position)
{
    take((m_workspace.reader->*read)(key.id), key, [this, key, position](const auto &details) {
        m_shown = Shown::of(details);
        auto *shown = page<Page>(key.kind);
        shown->show(details);
        present(shown, position);
    });
}

void DetailArea::showOrganization(const RecordKey &key, int position)
{
    askMembers(key); // First, so that they are there with the page of a chamber.
    take(m_workspace.reader->organization(key.id), key, [this, position](const OrganizationDetails &details) {
        if (const auto *body = std::get_if<BodyDetails>(&details))
            showBody(*body, position);
        else
            showChamber(std::get<ChamberDetails>(details), position);
    });
}

void DetailArea::showChamber(const ChamberDetails &chamber, int position)
{
    m_shown = Shown::of(chamber);
    showMembers(chamber.chamber.key);
    chamberPage().show(chamber);
    present(&chamberPage(), position);
}

void DetailArea::showBody(const BodyDetails &body, int position)
{
    giveUpMembers();
    m_shown = Shown::of(body);
    if (!m_bodyPage) {
        m_bodyPage = new BodyPage;
        follow(*m_bodyPage);
    }
    m_bodyPage->show(body);
    present(m_bodyPage, position);
}

void DetailArea::showOverview(int position)
{
    take(m_workspace.reader->assembly(), Scope::overview(), [this, position](const AssemblyDetails &details) {
        m_shown = {};
        if (!m_overviewPage) {
            m_overviewPage = new OverviewPage(m_flags);
            follow(*m_overviewPage);
            connect(m_overviewPage, &OverviewPage::problemsRequested, this,
                    [this] { emit placeRequested(Scope::problems()); });
        }
        m_overviewPage->show(details);
        present(m_overviewPage, position);
        readProblems();
    });
}

/// Those of the overview, once it is there.
void DetailArea::readProblems()
{
    constexpr int atOnce = 5;
    m_readingMore.ask(m_workspace.reader->problems(atOnce), m_workspace.reader,
                      [this](const Result<FoundProblems> &problems) {
                          if (problems)
                              m_overviewPage->setProblems(problems->groups);
                          else if (problems.error().code != ErrorCode::Cancelled)
                              emit failed(problems.error());
                      });
}

void DetailArea::showProblems(int position)
{
    constexpr int most = 200;
    take(m_workspace.reader->problems(most), Scope::problems(), [this, position](const FoundProblems &found) {
        m_shown = {};
        m_shown.parents = {Scope::overview()};
        if (!m_problemsPage) {
            m_problemsPage = new ProblemsPage;
            follow(*m_problemsPage);
            connect(m_problemsPage, &ProblemsPage::fixRequested, this, &DetailArea::fix);
            connect(m_problemsPage, &ProblemsPage::muteRequested, this, &DetailArea::muteRequested);
            connect(m_problemsPage, &ProblemsPage::unmuteRequested, this, &DetailArea::unmuteRequested);
        }
        m_problemsPage->show(found);
        present(m_problemsPage, position);
    });
}

void DetailArea::showRoles(int position)
{
    take(m_workspace.reader->roles(), Scope::roles(), [this, position](const RoleWords &roles) {
        m_shown = {};
        m_shown.parents = {Scope::overview()};
        rolesPage().show(roles);
        rolesPage().setEditable(m_workspace.writable);
        if (position >= 0)
            rolesPage().setScrollPosition(position);
        bringUp(m_rolesPage);
    });
}

ChamberPage &DetailArea::chamberPage()
{
    return *page<ChamberPage>(RecordKind::Organization);
}

/// `added` is how many may have come to it since it was shown.
void DetailArea::showList(const Scope &place, int position, int added)
{
    const int limit = listPage().itemsToRead(place, position) + added;
    const auto reading = m_workspace.reader->list(place, {}, limit, listPage().filter(place));
    take(reading, place, [this, place, position](const DatedList &list) {
        m_shown = Shown::ofList(place);
        listPage().show(place, list);
        listPage().setEditable(m_workspace.writable);
        if (position >= 0)
            listPage().setScrollPosition(position);
        bringUp(m_listPage);
    });
}

/// Reads what is shown again, or what is being read: something was written.
void DetailArea::reload(const ChangeSet &changes)
{
    const int position = m_wanted == place() ? -1 : m_wantedPosition;
    if (m_wanted.isList()) {
        supersede();
        showList(m_wanted, position, added(changes, m_wanted.record.kind));
    } else {
        showPlace(m_wanted, position);
    }
}

void DetailArea::present(DetailPage *shown, int position)
{
    shown->setEditable(m_workspace.writable);
    if (position >= 0)
        shown->setScrollPosition(position);
    bringUp(shown);
}

/// At once, or when the form is closed.
void DetailArea::bringUp(QWidget *page)
{
    if (m_form)
        m_pageBehindForm = page;
    else
        setCurrentWidget(page);
}

} // namespace delegations
