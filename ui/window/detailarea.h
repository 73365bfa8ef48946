#pragma once

#include "models/core/answer.h"
#include "models/core/kinds/browsable.h"
#include "models/core/result.h"
#include "ui/window/shown.h"
#include "ui/window/workspace.h"

#include <QFuture>
#include <QHash>
#include <QPointer>
#include <QStackedWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QMenu;

namespace delegations {

class BodyPage;
class ChamberPage;
class DetailPage;
class Flags;
class FormPage;
class OverviewPage;
class ProblemsPage;
struct MemberList;
struct ProblemEntry;
class MembersModel;
class DatedListPage;
class RecordDraft;
class RolesPage;
struct BodyDetails;
struct ChamberDetails;
struct ChangeSet;
struct DraftState;
class WelcomePage;

/// The right side: the page of the record or the list of news that is shown, the form of the record that is
/// edited, or what to do next when there is nothing. Reads on the worker; a page changes in place when its
/// record does.
class DetailArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    explicit DetailArea(Flags &flags, QWidget *parent = nullptr);

    void setWorkspace(const Workspace &workspace);
    /// From now on nothing can be edited; a form that is open stays, so that nothing typed is lost.
    void setReadOnly();

    /// Reads and shows a place's page; `position` is how far to scroll. One that is not there gives
    /// placeGone().
    void showPlace(const Scope &place, int position = 0);
    /// What to do in an empty database.
    void showWelcome();
    /// What stands there without a database: which one is missing, or why it cannot be opened. Until one is.
    void showUnopened(const QString &path, const Error &reason);
    /// What is shown: the scope of the window's context, and what is known of it.
    [[nodiscard]] Scope place() const;
    [[nodiscard]] const Shown &shown() const { return m_shown; }
    /// What commands act upon: the record whose page is shown, or the chosen line of the list that is; an
    /// invalid key when there is neither.
    [[nodiscard]] RecordKey record() const;
    /// Whether Edit and Delete have something to act upon. In the list of roles that is the chosen one, of
    /// which nothing else is to be had; a usual one that is not stored cannot be deleted.
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canRemove() const;
    [[nodiscard]] RecordKey removable() const;
    /// Whether that is a line of a list: that of roles, or listWanted().
    [[nodiscard]] bool isListWanted() const;
    /// Its name, and the country that it belongs to, where there is one.
    [[nodiscard]] QString recordName() const;
    [[nodiscard]] RecordLink country() const { return m_shown.country; }
    /// What record() tells once what was asked for last is shown.
    [[nodiscard]] RecordKey target() const;
    /// What the list is of of which that is, or would be, a line; null where it is none.
    [[nodiscard]] const Browsable *listWanted() const;
    /// The memberships that the page lists, in their order; nothing when it is no list of them.
    [[nodiscard]] std::optional<QList<qint64>> memberships() const;
    /// Whether the page is a chamber's, whose members it lists.
    [[nodiscard]] bool isChamberShown() const;
    /// Whether it lists those of all times, not of the day alone.
    [[nodiscard]] bool isOfAllTimes() const;
    [[nodiscard]] int scrollPosition() const;
    /// Calls `act` once the page that was asked for last is shown, mostly at once: what is done with "the
    /// record" is done with the one that the person sees. Forgotten when another page is asked for, or when
    /// this one cannot be shown.
    void whenShown(const std::function<void()> &act);

    void edit();
    /// The next list of roles that is shown, or the one that is, has this one chosen.
    void chooseRole(const RecordKey &role);
    void create(FormType::Subject subject, const RecordKey &context);
    /// Opens the form in which a problem is mended, where it is mended.
    void fix(const QString &rule, const ProblemEntry &problem);
    /// Opens the form in which a kept draft goes on; the page of its record, if it is there, stands behind.
    void resume(const DraftState &draft);
    /// Saves what the open form holds and closes it; false when it stays open, and says why.
    [[nodiscard]] bool save();
    /// Closes the form and gives up what it holds.
    void discard() { closeForm(); }
    /// What the open form holds; null when there is none.
    [[nodiscard]] RecordDraft *draft() const;
    [[nodiscard]] bool isEditing() const { return m_form != nullptr; }
    /// Calls `leave` when no form is open, or once the person has given up what it holds.
    void whenFree(const std::function<void()> &leave);
    /// The same for what closes the form itself when it succeeds: until then the form stays as it is.
    void whenAgreed(const std::function<void()> &replace);

signals:
    void placeGone(const delegations::Scope &place);
    /// The first that is shown of a database may be shown now, and nothing is.
    void placeWanted();
    /// Another line of the list is chosen, or none.
    void targetChanged();
    void placeRequested(const delegations::Scope &place);
    void linkActivated(const delegations::RecordKey &key);
    void webLinkActivated(const QUrl &url);
    void editRequested();
    void representativeRequested(const delegations::RecordKey &chamber);
    /// As DetailPage's.
    void appointmentRequested(const delegations::RecordKey &chamber,
                              const QList<delegations::RecordLink> &people);
    /// As DetailPage's.
    void recordMenuRequested(const delegations::RecordKey &record, QMenu *menu);
    /// As ProblemsPage's.
    void muteRequested(const QString &rule, const delegations::ProblemEntry &problem);
    void unmuteRequested(const delegations::ProblemEntry &muted);
    void newRequested(delegations::RecordKind kind);
    /// Of what record() tells.
    void deletionRequested();
    /// Over the list, for what record() tells, at this place of the screen.
    void menuRequested(const QPoint &place);
    void newDatabaseRequested();
    void importRequested();
    void openRequested();
    void retryRequested();
    void sampleRequested();
    void saved(const delegations::RecordKey &key, bool isNew, delegations::FormType::Subject form);
    void editingChanged();
    void failed(const delegations::Error &error);

private:
    using ShowRecord = void (DetailArea::*)(const RecordKey &key, int position);
    /// How a kind is shown: each page is named there once.
    [[nodiscard]] static ShowRecord showing(RecordKind kind);
    template <typename Page, auto read>
    void showOn(const RecordKey &key, int position);
    void showOrganization(const RecordKey &key, int position);
    void showChamber(const ChamberDetails &chamber, int position);
    void showBody(const BodyDetails &body, int position);
    void showOverview(int position);
    void showProblems(int position);
    void readProblems();
    void showRoles(int position);
    [[nodiscard]] RolesPage &rolesPage();
    [[nodiscard]] bool isInRoles() const;
    void follow(DetailPage &page);
    template <typename Page>
    Page *page(RecordKind kind);
    template <typename Page>
    [[nodiscard]] Page *pageMade(RecordKind kind) const;
    template <typename Details, typename Show>
    void take(const QFuture<Result<Details>> &reading, Scope wanted, Show show);
    void showList(const Scope &place, int position, int added);
    [[nodiscard]] DatedListPage &listPage();
    void readMore();
    [[nodiscard]] ChamberPage &chamberPage();
    void askMembers(const RecordKey &chamber);
    void readMembers();
    void showMembers(const RecordKey &chamber);
    void showMembers(SeatsOf seats);
    void takeMembers(SeatsOf seats, const Result<MemberList> &read);
    void giveUpMembers();
    void reload(const ChangeSet &changes);
    void present(DetailPage *page, int position);
    void bringUp(QWidget *page);
    void supersede();
    void stayWithShown();
    void readMembersAgain();
    void welcome();
    void showBlank();
    void forgetPlace();
    void openForm(Result<std::unique_ptr<RecordDraft>> draft);
    void closeForm();
    void returnFocus();

    Flags &m_flags;
    Workspace m_workspace;
    Shown m_shown;
    Scope m_wanted; ///< Asked for last: another one than what is shown while it is read.
    int m_wantedPosition = 0;
    std::function<void()> m_whenShown;
    LatestQuestion m_reading;        ///< The page that is to be shown.
    LatestQuestion m_readingMore;    ///< Further lines of the list that is shown, or the overview's problems.
    quint64 m_generation = 0;        ///< Counted up by whatever makes a running reading stale.
    quint64 m_welcomeGeneration = 0; ///< When nothing was to be shown.
    /// Some of a chamber's members.
    struct Members
    {
        MembersModel *model = nullptr;
        QFuture<Result<MemberList>> asked;
        bool areAwaited = false; ///< The page is shown before they are read.
    };
    std::map<SeatsOf, Members> m_members;
    RecordKey m_membersOf;                   ///< Whose members those are.
    QHash<RecordKind, DetailPage *> m_pages; ///< Those that have been needed.
    DatedListPage *m_listPage = nullptr;
    BodyPage *m_bodyPage = nullptr;
    OverviewPage *m_overviewPage = nullptr;
    ProblemsPage *m_problemsPage = nullptr;
    RolesPage *m_rolesPage = nullptr;
    QWidget *m_blank = nullptr; ///< Stands there until it is known what can be shown.
    WelcomePage *m_welcomePage = nullptr;
    QString m_unopened; ///< The path of what could not be opened; empty when nothing was tried.
    Error m_reason;     ///< Why not.
    FormPage *m_form = nullptr;
    QPointer<QWidget> m_pageBehindForm;
    QPointer<QWidget> m_focusBefore; ///< Where the person was when the form was opened.
};

} // namespace delegations
