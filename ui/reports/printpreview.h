#pragma once

#include "models/core/answer.h"
#include "models/report/output/reportexporter.h"

#include <QDialog>
#include <QPrinter>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QLabel;
class QPrintDialog;
class QToolBar;

namespace delegations {

class PagesView;
class TextLabel;
struct ReportChoice;

/// Asks for a printer, and never for a file: what Qt's print dialog writes by itself replaces any file in
/// place, the open database among them, and does not notice a full disk. The printer must outlive it.
[[nodiscard]] QPrintDialog *makePrinterDialog(QPrinter &printer, QWidget *parent);

/// Pages as they would be printed, to be printed or saved from there. They come as they are laid out, beside
/// the window's thread, and no more of them once it is closed. Open it with open(); it deletes itself.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    /// `reports` is asked as long as this is open.
    PrintPreview(ReportExporter &reports, const ReportChoice &choice, const QString &language,
                 QWidget *parent = nullptr);

signals:
    /// To be written as a PDF file, by who knows how to do that safely.
    void saveRequested();
    /// To be printed on a printer that the person chose, in full pages.
    void printRequested(const delegations::PreparedReport &report, const std::shared_ptr<QPrinter> &printer);
    /// It cannot be read or laid out: there is nothing to be seen.
    void failed(const delegations::Error &error);

private:
    void createActions();
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &shortcuts,
                 const std::function<void()> &triggered);
    void addPageNumber();
    void layOut(const Result<PreparedReport> &report);
    void take(const Result<PreviewPage> &page);
    void print();
    void printOn(const std::shared_ptr<QPrinter> &printer);
    void tell(const QString &text);
    void updatePages();

    ReportExporter &m_reports;
    LatestQuestion m_asked;
    std::optional<PreparedReport> m_report; ///< Once it was read.
    int m_shown = 0;                        ///< Pages that have come, of m_count.
    int m_count = 0;                        ///< Not known while it is 0.
    bool m_isWaiting = false;               ///< What is told is that they are to come.
    PagesView *m_pages;
    QToolBar *m_toolBar;
    QLabel *m_number;
    TextLabel *m_message;
    QAction *m_print = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
};

} // namespace delegations
