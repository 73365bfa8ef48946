#pragma once

#include "models/core/details.h"
#include "models/core/recordtype.h"
#include "models/core/result.h"
#include "ui/workspace.h"

#include <QFuture>
#include <QPointer>
#include <QStackedWidget>

#include <functional>
#include <memory>

namespace delegations {

class ChamberPage;
class CountryPage;
class DetailPage;
class Flags;
class FormPage;
class MembersModel;
class NewsPage;
class RecordDraft;
struct DraftState;
class RepresentativePage;
class WelcomePage;

/// The right side: the page of the record that is shown, the form of the one that is edited, or what to do
/// next when there is nothing. Reads on the worker; a page changes in place when its record does.
class DetailArea : public QStackedWidget
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    explicit DetailArea(Flags &flags, QWidget *parent = nullptr);

    void setWorkspace(const Workspace &workspace);
    /// From now on nothing can be edited; a form that is open stays, so that nothing typed is lost.
    void setReadOnly();

    /// Reads and shows the record's page; `position` is how far to scroll. A record that is not there gives
    /// recordGone().
    void showRecord(const RecordKey &key, int position = 0);
    void showWelcome();
    /// What stands there without a database: which one is missing, or why it cannot be opened. Until one is.
    void showUnopened(const QString &path, const Error &reason);
    [[nodiscard]] RecordKey record() const { return m_record; }
    /// The shown record's name, and the country that it belongs to, where there is one.
    [[nodiscard]] QString recordName() const { return m_recordName; }
    [[nodiscard]] RecordLink country() const { return m_country; }
    [[nodiscard]] int scrollPosition() const;
    /// Calls `act` once the page that was asked for last is shown, mostly at once: what is done with "the
    /// record" is done with the one that the person sees. Forgotten when another page is asked for, or when
    /// this one cannot be shown.
    void whenShown(const std::function<void()> &act);

    void edit();
    void create(FormType::Subject subject, const RecordKey &context);
    /// Opens the form in which a kept draft goes on; the page of its record, if it is there, stands behind.
    void resume(const DraftState &draft);
    /// What the open form holds; null when there is none.
    [[nodiscard]] RecordDraft *draft() const;
    [[nodiscard]] bool isEditing() const { return m_form != nullptr; }
    /// Calls `leave` when no form is open, or once the person has given up what it holds.
    void whenFree(const std::function<void()> &leave);
    /// The same for what closes the form itself when it succeeds: until then the form stays as it is.
    void whenAgreed(const std::function<void()> &replace);

signals:
    void recordShown(const delegations::RecordKey &key);
    void recordGone(const delegations::RecordKey &key);
    void linkActivated(const delegations::RecordKey &key);
    void webLinkActivated(const QUrl &url);
    void editRequested();
    void newCountryRequested();
    void newDatabaseRequested();
    void importRequested();
    void openRequested();
    void retryRequested();
    void sampleRequested();
    void saved(const delegations::RecordKey &key, bool isNew);
    void editingChanged();
    void failed(const delegations::Error &error);

private:
    template <typename Page>
    Page *page(Page *&member);
    template <typename Details, typename Show>
    void take(const QFuture<Result<Details>> &reading, const RecordKey &key, Show show);
    void readMembers(qint64 chamber);
    void reload();
    void present(DetailPage *page, int position);
    void bringUp(QWidget *page);
    void stayWithShown();
    void welcome();
    void forgetRecord();
    void openForm(Result<std::unique_ptr<RecordDraft>> draft);
    void closeForm();
    void returnFocus();

    Flags &m_flags;
    Workspace m_workspace;
    RecordKey m_record;
    RecordKey m_wanted; ///< Asked for last: another one than m_record while it is read.
    int m_wantedPosition = 0;
    std::function<void()> m_whenShown;
    QString m_recordName;
    RecordLink m_country;
    quint64 m_generation = 0;        ///< Counted up by whatever makes a running reading stale.
    quint64 m_welcomeGeneration = 0; ///< When nothing was to be shown.
    MembersModel *m_members;
    qint64 m_membersOf = 0;
    CountryPage *m_countryPage = nullptr;
    ChamberPage *m_chamberPage = nullptr;
    RepresentativePage *m_representativePage = nullptr;
    NewsPage *m_newsPage = nullptr;
    WelcomePage *m_welcomePage = nullptr;
    QString m_unopened; ///< The path of what could not be opened; empty when nothing was tried.
    Error m_reason;     ///< Why not.
    FormPage *m_form = nullptr;
    QPointer<QWidget> m_pageBehindForm;
    QPointer<QWidget> m_focusBefore; ///< Where the person was when the form was opened.
};

} // namespace delegations
