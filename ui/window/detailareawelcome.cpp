// The detail area while no record is shown: what to do next, or why there is nothing to be seen.
#include "models/items/delegationtree.h"
#include "ui/pages/paper.h"
#include "ui/pages/welcomepage.h"
#include "ui/window/detailarea.h"

namespace delegations {

/// Unless something is shown, or will be, already.
void DetailArea::welcome()
{
    if (!place().isNowhere() || m_generation != m_welcomeGeneration)
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

void DetailArea::showWelcome()
{
    forgetPlace();
    if (!m_welcomePage) {
        m_welcomePage = new WelcomePage;
        addWidget(m_welcomePage);
        connect(m_welcomePage, &WelcomePage::newCountryRequested, this,
                [this] { emit newRequested(RecordKind::Area); });
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

} // namespace delegations
