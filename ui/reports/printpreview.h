#pragma once

#include <QDialog>
#include <QPrinter>

#include <functional>

class QAction;
class QLabel;
class QPrintDialog;
class QPrintPreviewWidget;
class QToolBar;

namespace delegations {

class TextLabel;

/// Asks for a printer, and never for a file: what Qt's print dialog writes by itself replaces any file in
/// place, the open database among them, and does not notice a full disk. The printer must outlive it.
[[nodiscard]] QPrintDialog *makePrinterDialog(QPrinter &printer, QWidget *parent);

/// Pages as they would be printed, to be printed or saved from there. Open it with open(); it deletes itself.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    /// Paints the document on full A4 pages of a printer, or on what stands in for one. Returns what the
    /// person has to know of it; empty when all is well.
    using Paint = std::function<QString(QPrinter &printer)>;

    explicit PrintPreview(Paint paint, QWidget *parent = nullptr);

signals:
    /// To be written as a PDF file, by who knows how to do that safely.
    void saveRequested();

private:
    void createActions();
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &shortcuts,
                 const std::function<void()> &triggered);
    void addPageNumber();
    void print();
    void printOn(QPrinter &printer);
    void tell(const QString &text);
    void turnTo(int page);
    void updatePages();

    Paint m_paint;
    QPrinter m_shown;   ///< Of which the preview shows the pages; nothing is printed on it.
    QPrinter m_printer; ///< Chosen by the person.
    QPrintPreviewWidget *m_preview;
    QToolBar *m_toolBar;
    QLabel *m_number;
    TextLabel *m_message;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
};

} // namespace delegations
