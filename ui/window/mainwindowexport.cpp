// The main window's files for others: what, then into which file. One is written at a time.
#include "models/core/answer.h"
#include "models/core/viewcontext.h"
#include "models/exchange/transfer/exporters.h"
#include "models/exchange/transfer/exportworker.h"
#include "ui/exchange/exportdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/writtenfile.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/writingbar.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

namespace delegations {

/// What is shown, then its country, then all.
QList<ExportChoice> MainWindow::exportChoices() const
{
    QList<ExportChoice> choices;
    const RecordLink country = m_details->country();
    if (const RecordKey record = m_details->record(); record.isValid() && record != country.key)
        choices.append({record, m_details->recordName(), fileNameOf(m_details->recordName())});
    if (country.key.isValid())
        choices.append({country.key, tr("All of %1").arg(country.text), fileNameOf(country.text)});
    choices.append({{}, tr("The whole database"), QFileInfo(m_workspace.path).completeBaseName()});
    return choices;
}

void MainWindow::exportData()
{
    if (holdForWriting())
        return;
    auto *dialog = new ExportDialog(exportChoices(), this);
    connect(dialog, &QDialog::accepted, m_workspace.exports, [this, dialog] {
        const QString format = dialog->exporter().format();
        const QString suffix = dialog->exporter().suffix();
        ExportRequest request = dialog->request();
        request.language = m_workspace.context->viewpoint().language;
        chooseFile(true, tr("Export Data"),
                   QStringLiteral("%1 (*.%2)").arg(dialog->exporter().title(), suffix), dialog->fileName(),
                   [this, format, request](const QString &path) { writeExport(format, request, path); });
    });
    dialog->open();
}

void MainWindow::writeExport(const QString &format, const ExportRequest &request, const QString &path)
{
    ExportWorker &exports = *m_workspace.exports;
    writingBar(m_writing, QStringLiteral("writingBar"))
        .follow(tr("Writing %1…").arg(QFileInfo(path).fileName()), exports,
                exports.write(format, request, path), [this, path] {
                    m_messages->present(
                        MessageBar::Kind::Information,
                        tr("%1 was written into the folder %2.")
                            .arg(QFileInfo(path).fileName(), folderText(path)),
                        {openFolderButton(path, QStringLiteral("openExportFolder"),
                                          [this](const QString &text) { showNotice(text); })});
                });
}

void MainWindow::writeCopy(const QString &path)
{
    ExportWorker &exports = *m_workspace.exports;
    writingBar(m_writing, QStringLiteral("writingBar"))
        .follow(tr("Writing %1…").arg(QFileInfo(path).fileName()), exports, exports.copy(path), [this, path] {
            showNotice(tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(path)));
        });
}

/// Above the other messages.
WritingBar &MainWindow::writingBar(WritingBar *&bar, const QString &name)
{
    m_messages->passOn();
    if (!bar) {
        bar = new WritingBar(this);
        bar->setObjectName(name);
        m_bars->insertWidget(0, bar);
        connect(bar, &WritingBar::failed, this, &MainWindow::showError);
    }
    return *bar;
}

bool MainWindow::isWriting() const
{
    return (m_writing && m_writing->isWriting()) || (m_removing && m_removing->isWriting());
}

/// True when something has to wait until it is written.
bool MainWindow::holdForWriting()
{
    if (!isWriting())
        return false;
    for (WritingBar *bar : {m_writing, m_removing}) {
        if (bar && bar->isWriting())
            bar->appear();
    }
    showNotice(tr("Something is still being written. Cancel it, or wait until it is done."));
    return true;
}

/// The rows that are on the page, as of its day.
void MainWindow::copyAsTable()
{
    ExportRequest request;
    request.language = m_workspace.context->viewpoint().language;
    request.scope = m_details->record();
    const auto memberships = m_details->memberships();
    if (!m_details->isOfAllTimes())
        request.day = m_workspace.context->day();
    copyTable(request, memberships);
}

void MainWindow::copyAllAsTable()
{
    ExportRequest request;
    request.language = m_workspace.context->viewpoint().language;
    request.scope = m_details->record();
    copyTable(request, std::nullopt);
}

/// Read in the background; the clipboard has it when the message says so.
void MainWindow::copyTable(const ExportRequest &request, const std::optional<QList<qint64>> &memberships)
{
    ExportWorker *exports = m_workspace.exports;
    const QString name = m_details->recordName();
    whenAnswered(exports->table(request, memberships), exports, [this, name](const Result<TableText> &table) {
        if (!table)
            return showError(table.error());
        if (table->rows == 0)
            return showNotice(tr("%1 has no rows to copy. Nothing was copied.").arg(name));
        auto *copied = new QMimeData;
        copied->setText(table->plain);
        copied->setHtml(table->html);
        QGuiApplication::clipboard()->setMimeData(copied);
        showNotice(table->rows == 1
                       ? tr("1 row of %1 was copied.").arg(name)
                       : tr("%1 rows of %2 were copied.").arg(QLocale().toString(table->rows), name));
    });
}

/// Offered at once, and read while the person still drags: nothing waits for it.
void MainWindow::offerDrag(const RecordKey &record, QMimeData *offered)
{
    ExportRequest request;
    request.language = m_workspace.context->viewpoint().language;
    request.scope = record;
    const Exporters exporters;
    for (const QString &format : exporters.formats()) {
        const QString type = exporters.exporter(format)->dropType();
        if (type.isEmpty())
            continue;
        offered->setData(type, {});
        whenAnswered(m_workspace.exports->bytes(format, request), offered,
                     [this, offered, type](const Result<QByteArray> &bytes) {
                         if (bytes)
                             offered->setData(type, *bytes);
                         else
                             showError(bytes.error());
                     });
    }
}

} // namespace delegations
