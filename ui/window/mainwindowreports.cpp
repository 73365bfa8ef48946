// The main window's reports: which, then as a file or on the screen.
#include "models/core/details.h"
#include "models/report/kinds/reportkinds.h"
#include "models/report/output/reportexporter.h"
#include "ui/reports/printpreview.h"
#include "ui/reports/reportdialog.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/writtenfile.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/writingbar.h"

#include <QFileInfo>
#include <QUrl>

namespace delegations {

namespace {

/// A document of that kind; of all records when `subject` is none. `fileName` is the subject's.
ReportChoice choiceOf(const ReportKind &kind, const RecordLink &subject, const QString &fileName)
{
    const bool isOne = subject.key.isValid();
    const ReportOffer &offer = isOne ? kind.ofOne : kind.ofAll;
    const auto named = [isOne](const QString &text, const QString &name) {
        return isOne ? text.arg(name) : text;
    };
    return {kind.name, subject.key, named(offer.labelText(), subject.text),
            named(offer.fileNameText(), fileName)};
}

} // namespace

QString MainWindow::fileNameOf(const QString &name)
{
    QString result;
    for (const QChar c : QStringView(name).left(80))
        result.append(c.isLetterOrNumber() || c == u' ' || c == u'-' ? c : QChar(u'_'));
    return result.trimmed();
}

/// What can be reported of what is shown, the likeliest first.
QList<ReportChoice> MainWindow::reportChoices() const
{
    QList<ReportChoice> choices;
    const auto add = [&choices](RecordKind kind, const RecordLink &subject) {
        for (const ReportKind &report : reportKinds()) {
            if (report.subject->kind == kind && (subject.key.isValid() ? report.ofOne : report.ofAll).label)
                choices.append(choiceOf(report, subject, fileNameOf(subject.text)));
        }
    };
    const RecordKey record = m_details->record();
    const bool isChamber = m_details->isChamberShown(); // Rather its delegation than itself.
    if (record.isValid() && record.kind != RecordKind::Area && record.kind != RecordKind::Organization)
        add(record.kind, {record, m_details->recordName()});
    if (const Browsable *listed = m_details->listWanted())
        add(listed->kind, {});
    if (const RecordLink country = m_details->country(); country.key.isValid())
        add(RecordKind::Area, country);
    if (isChamber)
        add(record.kind, {record, m_details->recordName()});
    add(RecordKind::Area, {});
    return choices;
}

void MainWindow::exportPdf()
{
    if (holdForWriting())
        return;
    auto *dialog = new ReportDialog(reportChoices(), tr("Export PDF"), tr("&Export…"), this);
    connect(dialog, &QDialog::accepted, m_workspace.reports, [this, dialog] {
        const ReportChoice choice = dialog->choice();
        const QString language = dialog->language();
        chooseFile(true, tr("Export PDF"), tr("PDF documents (*.pdf)"),
                   choice.fileName + QStringLiteral(".pdf"),
                   [this, choice, language](const QString &path) { writeReport(choice, language, path); });
    });
    dialog->open();
}

void MainWindow::writeReport(const ReportChoice &choice, const QString &language, const QString &path)
{
    ReportExporter &reports = *m_workspace.reports;
    writingBar(m_writing, QStringLiteral("writingBar"))
        .follow(tr("Writing %1…").arg(QFileInfo(path).fileName()), reports,
                reports.writePdf(choice.kind, choice.scope, language, path),
                [this, path](const PaintedDocument &written) { tellWritten(path, written); });
}

/// A document with boxes for letters is told of until somebody has seen it.
void MainWindow::tellWritten(const QString &path, const PaintedDocument &written)
{
    const int pages = written.pages;
    QString text = (pages == 1 ? tr("%1 was written into the folder %2: 1 page.")
                               : tr("%1 was written into the folder %2: %Ln pages.", nullptr, pages))
                       .arg(QFileInfo(path).fileName(), folderText(path));
    const auto tell = [this](const QString &reason) { showNotice(reason); };
    const std::vector<MessageBar::Button> buttons{
        {tr("&Open"), QStringLiteral("openReport"),
         [path, tell] { openOutside(QUrl::fromLocalFile(path), tell); }},
        openFolderButton(path, QStringLiteral("openReportFolder"), tell)};
    if (!written.missing.isEmpty())
        return m_messages->present(MessageBar::Kind::Warning, text + u' ' + written.missing.text(), buttons);
    m_messages->present(MessageBar::Kind::Information, text, buttons);
    m_messages->letPass();
}

void MainWindow::previewPrint()
{
    if (holdForWriting())
        return;
    auto *dialog = new ReportDialog(reportChoices(), tr("Print Preview"), tr("&Preview"), this);
    connect(dialog, &QDialog::accepted, m_workspace.reports,
            [this, dialog] { showPreview(dialog->choice(), dialog->language()); });
    dialog->open();
}

/// Saved or printed from there, it is written as any report is, and the preview has done its work.
void MainWindow::showPreview(const ReportChoice &choice, const QString &language)
{
    auto *preview = new PrintPreview(*m_workspace.reports, choice, language, this);
    connect(preview, &PrintPreview::failed, this, [this, preview](const Error &error) {
        preview->reject();
        showError(error);
    });
    connect(preview, &PrintPreview::saveRequested, this, [this, preview, choice, language] {
        auto *chooser = new FileChooser(FileChooser::Purpose::Save, tr("Save as PDF"),
                                        tr("PDF documents (*.pdf)"), preview);
        chooser->suggest(choice.fileName + QStringLiteral(".pdf"));
        connect(chooser, &QFileDialog::fileSelected, m_workspace.reports,
                [this, preview, choice, language](const QString &path) {
                    preview->accept();
                    writeReport(choice, language, path);
                });
        chooser->open();
    });
    connect(preview, &PrintPreview::printRequested, m_workspace.reports,
            [this, preview](const PreparedReport &report, const std::shared_ptr<QPrinter> &printer) {
                preview->accept();
                print(report, printer);
            });
    preview->open();
}

void MainWindow::print(const PreparedReport &report, const std::shared_ptr<QPrinter> &printer)
{
    ReportExporter &reports = *m_workspace.reports;
    writingBar(m_writing, QStringLiteral("writingBar"))
        .follow(tr("Printing…"), reports, reports.print(report, printer),
                [this, name = printer->printerName()](const PaintedDocument &printed) {
                    if (!printed.missing.isEmpty())
                        m_messages->present(MessageBar::Kind::Warning, printed.missing.text());
                    else
                        showNotice(tr("The document was sent to the printer %1.").arg(name));
                });
}

} // namespace delegations
