// The main window's imports: files and pasted text become a page with the difference, which takes the place
// of tree and record until it is applied or cancelled.
#include "models/exchange/transfer/importworker.h"
#include "ui/exchange/filedrops.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/importreport.h"
#include "ui/exchange/pasted.h"
#include "ui/navigation/navigationpanel.h"
#include "ui/navigation/navigationtree.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/retire.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace delegations {

void MainWindow::connectImport()
{
    auto *drops = new FileDrops(this);
    drops->watch(*m_navigation->treeView()->viewport());
    connect(drops, &FileDrops::dropped, this, &MainWindow::takeFiles);
    m_navigation->treeView()->addAction(m_actions->paste);
    connect(m_actions->paste, &QAction::triggered, this,
            [this] { import(pastedSources(*QApplication::clipboard()->mimeData())); });
}

void MainWindow::importFiles(const QStringList &paths)
{
    QList<ImportSource> sources;
    for (const QString &path : paths)
        sources.append(ImportSource{path});
    import(sources);
}

void MainWindow::import(const QList<ImportSource> &sources)
{
    if (!m_workspace.imports || sources.isEmpty())
        return;
    if (!m_workspace.writable)
        return showNotice(tr("This database is open for reading only, so nothing can be imported."));
    if (m_importPage)
        return showNotice(tr("Apply or cancel the import that is open first."));
    m_messages->dismiss();
    const auto forget = [this] {
        if (m_imported)
            m_imported->dismiss();
    };
    forget();
    m_importPage = new ImportPage(*m_workspace.imports, centralWidget());
    connect(m_importPage, &ImportPage::cancelled, this, &MainWindow::closeImport);
    connect(m_importPage, &ImportPage::begun, this, forget);
    connect(m_importPage, &ImportPage::failed, this, &MainWindow::tellNotImported);
    connect(m_importPage, &ImportPage::applied, this, [this](const ImportReport &report) {
        closeImport();
        tellImported(report);
    });
    m_splitter->hide();
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, m_importPage, 1);
    m_importPage->show();
    m_importPage->start(sources);
    updateActions();
}

/// Tree and record are as they were left.
void MainWindow::closeImport()
{
    if (!m_importPage)
        return;
    retire(*std::exchange(m_importPage, nullptr));
    m_workspace.imports->stop(); // What is written in a form can be saved again.
    m_splitter->show();
    m_navigation->focusTree();
    updateActions();
}

/// Stays until it is closed or the next import begins: the files are no longer there to say it again.
void MainWindow::tellImported(const ImportReport &report)
{
    std::vector<MessageBar::Button> buttons;
    if (!report.details.isEmpty()) {
        buttons.push_back({tr("Show &Details"), QStringLiteral("importDetails"),
                           [this, report] { (new ImportReportDialog(report, this))->open(); }});
    }
    barFor(m_imported, QStringLiteral("importedBar"))
        ->present(buttons.empty() ? MessageBar::Kind::Information : MessageBar::Kind::Warning, report.notice,
                  buttons);
}

/// In the place of what the import did: it did one or the other.
void MainWindow::tellNotImported(const Error &error)
{
    if (error.code == ErrorCode::Moved)
        return showMoved(error); // That stands in one place, however it was found out.
    barFor(m_imported, QStringLiteral("importedBar"))->present(MessageBar::Kind::Error, error.userText);
}

bool MainWindow::isImporting() const
{
    return m_importPage != nullptr;
}

/// True when the window must stay open: until what is being written is written, or until the person agreed to
/// lose what they chose. Where there is nothing to lose it goes, as a form under it may have to be asked
/// about.
bool MainWindow::holdForImport()
{
    if (!m_importPage)
        return false;
    if (!m_importPage->isApplying()) {
        if (m_importPage->askToLeave())
            return true;
        closeImport();
        return false;
    }
    showNotice(tr("The import is being written. Cancel it, or wait until it is done."));
    return true;
}

} // namespace delegations
