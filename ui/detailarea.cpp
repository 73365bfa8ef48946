#include "ui/detailarea.h"

#include "models/core/answer.h"
#include "models/edit/recordeditor.h"
#include "models/items/delegationtree.h"
#include "models/items/membersmodel.h"
#include "models/items/recordreader.h"
#include "ui/form/formpage.h"
#include "ui/pages/chamberpage.h"
#include "ui/pages/countrypage.h"
#include "ui/pages/newspage.h"
#include "ui/pages/representativepage.h"
#include "ui/pages/welcomepage.h"
#include "ui/retire.h"

#include <QTimer>

namespace delegations {

namespace {

std::optional<FormType::Subject> subjectOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Area:
        return FormType::Country;
    case RecordKind::Organization:
        return FormType::Chamber;
    case RecordKind::Person:
        return FormType::Representative;
    case RecordKind::NewsItem:
        return FormType::News;
    default:
        return std::nullopt;
    }
}

QString nameIn(const CountryDetails &details)
{
    return details.country.text;
}
QString nameIn(const ChamberDetails &details)
{
    return details.chamber.text;
}
QString nameIn(const PersonDetails &details)
{
    return details.person.text;
}
QString nameIn(const NewsDetails &details)
{
    return details.news.text;
}

RecordLink countryIn(const CountryDetails &details)
{
    return details.country;
}
RecordLink countryIn(const ChamberDetails &details)
{
    return details.country;
}
RecordLink countryIn(const NewsDetails &)
{
    return {};
}
/// The country that somebody sits for, if any.
RecordLink countryIn(const PersonDetails &details)
{
    const auto seat =
        std::find_if(details.offices.begin(), details.offices.end(),
                     [](const OfficeEntry &office) { return office.isSeat && office.isCurrent; });
    return seat == details.offices.end() ? RecordLink() : seat->country;
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
    forgetRecord();
    if (m_welcomePage)
        showWelcome();
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
    if (m_welcomePage && currentWidget() == m_welcomePage)
        showWelcome();
}

/// Unless something is shown, or will be, already.
void DetailArea::welcome()
{
    if (!m_record.isValid() && m_generation == m_welcomeGeneration)
        showWelcome();
}

/// Whatever is being read will no longer be shown.
void DetailArea::forgetRecord()
{
    m_record = m_wanted = {};
    m_whenShown = {};
    m_membersOf = 0;
    m_recordName.clear();
    m_country = {};
    m_welcomeGeneration = ++m_generation;
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
    return member;
}

void DetailArea::showWelcome()
{
    forgetRecord();
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
void DetailArea::take(const QFuture<Result<Details>> &reading, const RecordKey &key, Show show)
{
    const quint64 generation = ++m_generation;
    if (std::exchange(m_wanted, key) != key)
        m_whenShown = {};
    whenAnswered(reading, this, [this, key, generation, show](const Result<Details> &details) {
        if (generation != m_generation)
            return;
        if (details) {
            m_record = key;
            m_recordName = nameIn(*details);
            m_country = countryIn(*details);
            show(*details);
            emit recordShown(key);
            if (const auto act = std::exchange(m_whenShown, {}))
                act();
            return;
        }
        stayWithShown();
        if (details.error().code == ErrorCode::NotFound)
            emit recordGone(key);
        else
            emit failed(details.error());
    });
}

void DetailArea::whenShown(const std::function<void()> &act)
{
    if (m_wanted == m_record)
        return act();
    m_whenShown = act;
}

/// What was asked for meanwhile is not shown any more; the tree is told where the person still is.
void DetailArea::stayWithShown()
{
    m_whenShown = {};
    if (m_wanted == m_record)
        return;
    m_wanted = m_record;
    ++m_generation;
    emit recordShown(m_record);
}

void DetailArea::showRecord(const RecordKey &key, int position)
{
    if (!m_workspace.isOpen())
        return;
    m_wantedPosition = position;
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
    case RecordKind::Organization:
        readMembers(key.id);
        return take(reader.chamber(key.id), key, showing(m_chamberPage));
    case RecordKind::Person:
        return take(reader.person(key.id), key, showing(m_representativePage));
    case RecordKind::NewsItem:
        return take(reader.news(key.id), key, showing(m_newsPage));
    default:
        break;
    }
}

void DetailArea::readMembers(qint64 chamber)
{
    page(m_chamberPage)->setMembers(m_members);
    m_membersOf = chamber;
    whenAnswered(m_workspace.reader->members(chamber), this,
                 [this, chamber](const Result<std::vector<MemberRow>> &members) {
                     if (chamber != m_membersOf)
                         return;
                     if (members)
                         m_members->setMembers(*members);
                     else
                         emit failed(members.error());
                 });
}

/// Reads the shown record again, or the one that is being read: something was written.
void DetailArea::reload()
{
    if (m_wanted.isValid())
        showRecord(m_wanted, m_wanted == m_record ? -1 : m_wantedPosition);
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

int DetailArea::scrollPosition() const
{
    const auto *shown = qobject_cast<const DetailPage *>(currentWidget());
    return shown ? shown->scrollPosition() : 0;
}

void DetailArea::edit()
{
    const std::optional<FormType::Subject> subject = subjectOf(m_record.kind);
    if (!m_workspace.writable || !m_record.isValid() || !subject || m_form)
        return;
    openForm(m_workspace.editor->open(*subject, m_record.id));
}

void DetailArea::create(FormType::Subject subject, const RecordKey &context)
{
    if (m_workspace.writable)
        openForm(m_workspace.editor->create(subject, context));
}

void DetailArea::resume(const DraftState &draft)
{
    if (!m_workspace.writable)
        return;
    auto resumed = m_workspace.editor->resume(draft);
    const RecordKey key = resumed && !(*resumed)->isGone() ? (*resumed)->key() : RecordKey();
    openForm(std::move(resumed));
    if (key.isValid())
        showRecord(key);
}

RecordDraft *DetailArea::draft() const
{
    return m_form ? &m_form->draft() : nullptr;
}

void DetailArea::openForm(Result<std::unique_ptr<RecordDraft>> draft)
{
    if (!draft) {
        emit failed(draft.error());
        return;
    }
    stayWithShown(); // Who leaves the form is where they were.
    m_pageBehindForm = currentWidget();
    m_focusBefore = window()->focusWidget();
    m_form = new FormPage(*m_workspace.editor, std::move(draft).value());
    addWidget(m_form);
    setCurrentWidget(m_form);
    connect(m_form, &FormPage::cancelled, this, &DetailArea::closeForm);
    connect(m_form, &FormPage::saved, this, [this, isNew = m_form->draft().isNew()](const RecordKey &key) {
        closeForm();
        emit saved(key, isNew);
    });
    emit editingChanged();
}

void DetailArea::closeForm()
{
    if (!m_form)
        return;
    FormPage *closed = std::exchange(m_form, nullptr);
    const bool hadFocus = closed->isAncestorOf(window()->focusWidget());
    if (hadFocus)
        setFocus(); // Else hiding the form hands it to whatever comes next.
    if (m_pageBehindForm)
        setCurrentWidget(m_pageBehindForm);
    else
        showWelcome();
    removeWidget(closed);
    retire(*closed, &closed->draft());
    if (hadFocus)
        returnFocus();
    emit editingChanged();
}

/// To where the person was when the form was opened, so that the same keys mean the same again.
void DetailArea::returnFocus()
{
    if (m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus();
    else
        currentWidget()->setFocus();
}

void DetailArea::whenFree(const std::function<void()> &leave)
{
    if (!m_form)
        return leave();
    m_form->leave(leave);
}

void DetailArea::whenAgreed(const std::function<void()> &replace)
{
    if (!m_form)
        return replace();
    m_form->askToLeave(replace);
}

} // namespace delegations
