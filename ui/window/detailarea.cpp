#include "ui/window/detailarea.h"

#include "models/core/answer.h"
#include "models/items/delegationtree.h"
#include "models/items/membersmodel.h"
#include "models/items/recordreader.h"
#include "ui/pages/chamberpage.h"
#include "ui/pages/countrypage.h"
#include "ui/pages/newslistpage.h"
#include "ui/pages/newspage.h"
#include "ui/pages/paper.h"
#include "ui/pages/representativepage.h"
#include "ui/pages/welcomepage.h"

#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace delegations {

namespace {

int addedNews(const ChangeSet &changes)
{
    const auto isNews = [](const RecordChange &change) { return change.key.kind == RecordKind::NewsItem; };
    qint64 count = std::ranges::count_if(changes.inserted, isNews);
    for (const RecordRun &run : changes.runs)
        count += run.kind == RecordKind::NewsItem ? run.size() : 0;
    return int(count);
}

} // namespace

DetailArea::DetailArea(Flags &flags, QWidget *parent)
    : QStackedWidget(parent), m_flags(flags), m_members(new MembersModel(this))
{
    setObjectName(QStringLiteral("details"));
}

void DetailArea::setWorkspace(const Workspace &workspace)
{
    closeForm();
    m_workspace = workspace;
    m_unopened.clear();
    showBlank();
    if (m_chamberPage)
        m_chamberPage->forgetOrders();
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
    if (m_welcomePage && currentWidget() == m_welcomePage)
        showWelcome();
}

/// Unless something is shown, or will be, already.
void DetailArea::welcome()
{
    if (m_shown.place.isValid() || m_generation != m_welcomeGeneration)
        return;
    if (m_workspace.tree->isEmpty())
        showWelcome();
    else
        emit placeWanted();
}

/// Nothing of another database stands there, nor is anything said of this one that is not known yet.
void DetailArea::showBlank()
{
    forgetPlace();
    if (count() == 0)
        return;
    if (!m_blank) {
        m_blank = new Paper;
        addWidget(m_blank);
    }
    bringUp(m_blank);
}

/// Whatever is being read will no longer be shown.
void DetailArea::forgetPlace()
{
    m_shown = {};
    m_wanted = {};
    m_whenShown = {};
    m_membersOf = {};
    m_awaitsMembers = false;
    supersede();
    m_welcomeGeneration = m_generation;
}

/// What is being read is of no use any more: something else is to be shown.
void DetailArea::supersede()
{
    ++m_generation;
    m_reading.cancel();
    m_membersAsked.cancel();
    if (m_readingMore.cancel())
        m_listPage->giveUp();
}

/// A page is made when it is first needed.
template <typename Page>
Page *DetailArea::page(Page *&member)
{
    if (member)
        return member;
    if constexpr (std::is_constructible_v<Page, Flags &>)
        member = new Page(m_flags);
    else
        member = new Page;
    addWidget(member);
    connect(member, &DetailPage::linkActivated, this, &DetailArea::linkActivated);
    connect(member, &DetailPage::webLinkActivated, this, &DetailArea::webLinkActivated);
    connect(member, &DetailPage::editRequested, this, &DetailArea::editRequested);
    connect(member, &DetailPage::representativeRequested, this, &DetailArea::representativeRequested);
    connect(member, &DetailPage::recordMenuRequested, this, &DetailArea::recordMenuRequested);
    return member;
}

void DetailArea::showWelcome()
{
    forgetPlace();
    if (!m_welcomePage) {
        m_welcomePage = new WelcomePage;
        addWidget(m_welcomePage);
        connect(m_welcomePage, &WelcomePage::newCountryRequested, this, &DetailArea::newCountryRequested);
        connect(m_welcomePage, &WelcomePage::importRequested, this, &DetailArea::importRequested);
        connect(m_welcomePage, &WelcomePage::openRequested, this, &DetailArea::openRequested);
        connect(m_welcomePage, &WelcomePage::newDatabaseRequested, this, &DetailArea::newDatabaseRequested);
        connect(m_welcomePage, &WelcomePage::retryRequested, this, &DetailArea::retryRequested);
        connect(m_welcomePage, &WelcomePage::sampleRequested, this, &DetailArea::sampleRequested);
    }
    if (!m_workspace.isOpen() && !m_unopened.isEmpty())
        m_welcomePage->showUnopened(m_unopened, m_reason.code == ErrorCode::NotFound, m_reason.userText);
    else if (!m_workspace.isOpen())
        m_welcomePage->showNoDatabase();
    else if (m_workspace.tree->isEmpty())
        m_welcomePage->showEmptyDatabase(m_workspace.writable);
    else
        m_welcomePage->showNothingSelected();
    bringUp(m_welcomePage);
}

void DetailArea::showUnopened(const QString &path, const Error &reason)
{
    m_unopened = path;
    m_reason = reason;
    showWelcome();
}

/// Takes up what was read, unless something else is to be shown by then.
template <typename Details, typename Show>
void DetailArea::take(const QFuture<Result<Details>> &reading, Location place, Show show)
{
    if (std::exchange(m_wanted, place) != place)
        m_whenShown = {};
    m_reading.ask(reading, this, [this, place, show](const Result<Details> &details) {
        if (details) {
            m_shown = Shown::of(place, *details);
            show(*details);
            emit placeShown(place);
            if (const auto act = std::exchange(m_whenShown, {}))
                act();
            return;
        }
        m_membersAsked.cancel();
        if (details.error().code == ErrorCode::NotFound) {
            m_whenShown = {};
            m_wanted = m_shown.place;
            readMembersAgain();
            return emit placeGone(place);
        }
        stayWithShown();
        readMembersAgain();
        emit failed(details.error());
        if (!m_shown.place.isValid())
            showWelcome();
    });
}

RecordKey DetailArea::record() const
{
    return m_shown.place.isNewsList() ? m_listPage->chosen().key : m_shown.place.record;
}

QString DetailArea::recordName() const
{
    return m_shown.place.isNewsList() ? m_listPage->chosen().text : m_shown.name;
}

RecordKey DetailArea::target() const
{
    return m_wanted == m_shown.place ? record() : m_wanted.record;
}

void DetailArea::whenShown(const std::function<void()> &act)
{
    if (m_wanted == m_shown.place)
        return act();
    m_whenShown = act;
}

/// What was asked for meanwhile is not shown any more; the tree is told where the person still is.
void DetailArea::stayWithShown()
{
    m_whenShown = {};
    if (m_wanted == m_shown.place)
        return;
    m_wanted = m_shown.place;
    supersede();
    readMembersAgain();
    emit placeShown(m_shown.place);
}

/// They were given up for a page that is not shown after all.
void DetailArea::readMembersAgain()
{
    if (!m_awaitsMembers || !m_membersAsked.isCanceled() || m_membersOf != m_shown.place.record)
        return;
    m_membersAsked = m_workspace.reader->members(m_membersOf.id);
    showMembers(m_membersOf, m_membersAsked);
}

void DetailArea::showPlace(const Location &place, int position)
{
    if (!m_workspace.isOpen() || !place.isValid())
        return;
    m_wantedPosition = position;
    supersede();
    if (place.isNewsList())
        showList(place, position, 0);
    else
        showRecord(place.record, position);
}

void DetailArea::showRecord(const RecordKey &key, int position)
{
    const RecordReader &reader = *m_workspace.reader;
    const auto showing = [this, position](auto *&member) {
        return [this, position, &member](const auto &details) {
            auto *shown = page(member);
            shown->show(details);
            present(shown, position);
        };
    };
    switch (key.kind) {
    case RecordKind::Area:
        return take(reader.country(key.id), key, showing(m_countryPage));
    case RecordKind::Organization: {
        m_membersAsked = reader.members(key.id); // First, so that they are there with the page.
        return take(
            reader.chamber(key.id), key,
            [this, members = m_membersAsked, show = showing(m_chamberPage)](const ChamberDetails &chamber) {
                showMembers(chamber.chamber.key, members);
                show(chamber);
            });
    }
    case RecordKind::Person:
        return take(reader.person(key.id), key, showing(m_representativePage));
    case RecordKind::NewsItem:
        return take(reader.news(key.id), key, showing(m_newsPage));
    default:
        break;
    }
}

/// `added` is how many may have come to it since it was shown.
void DetailArea::showList(const Location &place, int position, int added)
{
    const int limit = listPage().itemsToRead(place, position) + added;
    const auto reading = m_workspace.reader->newsList(place, {}, limit);
    take(reading, place, [this, place, position](const NewsList &news) {
        listPage().show(place, news);
        listPage().setEditable(m_workspace.writable);
        if (position >= 0)
            listPage().setScrollPosition(position);
        bringUp(m_listPage);
    });
}

NewsListPage &DetailArea::listPage()
{
    if (m_listPage)
        return *m_listPage;
    m_listPage = new NewsListPage;
    addWidget(m_listPage);
    connect(m_listPage, &NewsListPage::newsActivated, this, &DetailArea::linkActivated);
    connect(m_listPage, &NewsListPage::chosenChanged, this, &DetailArea::targetChanged);
    connect(m_listPage, &NewsListPage::moreWanted, this, &DetailArea::readMoreNews);
    connect(m_listPage, &NewsListPage::newRequested, this, &DetailArea::newNewsRequested);
    connect(m_listPage, &NewsListPage::deletionRequested, this, &DetailArea::deletionRequested);
    connect(m_listPage, &NewsListPage::menuRequested, this, &DetailArea::menuRequested);
    return *m_listPage;
}

/// Further lines of the list that is shown; of no use when it is read anew meanwhile.
void DetailArea::readMoreNews()
{
    const NewsEntry after = m_listPage->last();
    const auto reading = m_workspace.reader->newsList(m_shown.place, after, NewsListPage::itemsAtOnce);
    m_readingMore.ask(reading, m_workspace.reader, [this, after](const Result<NewsList> &news) {
        if (news)
            return m_listPage->append(after, *news);
        m_listPage->giveUp();
        emit failed(news.error());
    });
}

/// With the page of the chamber, or, where they take longer, as soon as they are read: never on another's.
void DetailArea::showMembers(const RecordKey &chamber, const QFuture<Result<std::vector<MemberRow>>> &reading)
{
    page(m_chamberPage)->setMembers(m_members);
    if (std::exchange(m_membersOf, chamber) != chamber)
        m_members->setMembers({});
    const auto show = [this](const Result<std::vector<MemberRow>> &members) {
        m_awaitsMembers = false;
        if (members)
            m_members->setMembers(*members);
        else
            emit failed(members.error());
    };
    m_awaitsMembers = true;
    if (reading.isFinished() && reading.resultCount() > 0)
        show(reading.result());
    else
        whenAnswered(reading, this, show);
}

/// Reads what is shown again, or what is being read: something was written.
void DetailArea::reload(const ChangeSet &changes)
{
    const int position = m_wanted == m_shown.place ? -1 : m_wantedPosition;
    if (m_wanted.isNewsList()) {
        supersede();
        showList(m_wanted, position, addedNews(changes));
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

std::optional<QList<qint64>> DetailArea::memberships() const
{
    const RecordKey shown = m_shown.place.record;
    if (shown.kind == RecordKind::Organization && m_chamberPage)
        return m_chamberPage->memberships();
    if (shown.kind != RecordKind::Person || !m_representativePage)
        return std::nullopt;
    const QList<qint64> offices = m_representativePage->memberships();
    return offices.isEmpty() ? std::nullopt : std::optional(offices);
}

int DetailArea::scrollPosition() const
{
    if (m_listPage && currentWidget() == m_listPage)
        return m_listPage->scrollPosition();
    const auto *shown = qobject_cast<const DetailPage *>(currentWidget());
    return shown ? shown->scrollPosition() : 0;
}

} // namespace delegations
