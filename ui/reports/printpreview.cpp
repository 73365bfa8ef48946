#include "ui/reports/printpreview.h"

#include "ui/reports/pagesview.h"
#include "ui/reports/reportdialog.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/strokeicon.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbuttonkeys.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace delegations {

namespace {

constexpr QSize preferredSize(900, 900);
constexpr qreal zoomStep = 1.1;

} // namespace

QPrintDialog *makePrinterDialog(QPrinter &printer, QWidget *parent)
{
    auto *dialog = new QPrintDialog(&printer, parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    keepOnScreen(*dialog);
    return dialog;
}

PrintPreview::PrintPreview(ReportExporter &reports, const ReportChoice &choice, const QString &language,
                           QWidget *parent)
    : QDialog(parent)
    , m_reports(reports)
    , m_pages(new PagesView(this))
    , m_toolBar(new QToolBar(this))
    , m_number(new QLabel(this))
    , m_message(new TextLabel(theme::Type::Body, TextLabel::Tone::Normal, this))
{
    setObjectName(QStringLiteral("printPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print Preview"));
    m_message->setObjectName(QStringLiteral("printMessage"));
    m_message->setContentsMargins(theme::medium, theme::small, theme::medium, theme::small);
    m_pages->setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_message);
    createActions();
    connect(m_pages, &PagesView::currentPageChanged, this, &PrintPreview::updatePages);
    connect(this, &QDialog::finished, this, [this] { m_asked.cancel(); });
    keepOnScreen(*this, preferredSize);
    tell(tr("The pages are being laid out…"));
    m_isWaiting = true;
    m_asked.ask(reports.prepare(choice.kind, choice.scope, language), this,
                [this](const Result<PreparedReport> &report) { layOut(report); });
}

void PrintPreview::layOut(const Result<PreparedReport> &report)
{
    if (!report) {
        emit failed(report.error());
        return;
    }
    m_report = *report;
    m_print->setEnabled(true);
    m_asked.askForEach(m_reports.show(*report), this,
                       [this](const Result<PreviewPage> &page) { take(page); });
}

void PrintPreview::take(const Result<PreviewPage> &page)
{
    if (!page) {
        emit failed(page.error());
        return;
    }
    m_count = page->count;
    m_pages->add(page->picture, page->size);
    if (++m_shown == m_count && (m_isWaiting || !page->missing.isEmpty()))
        tell(page->missing.text());
    updatePages();
}

QAction *PrintPreview::add(const char *name, const QString &text, const QList<QKeySequence> &shortcuts,
                           const std::function<void()> &triggered)
{
    QAction *action = m_toolBar->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(shortcuts);
    QString plain = text;
    plain.remove(u'&').remove(u'…');
    if (!shortcuts.isEmpty())
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(plain, shortcuts.first().toString(QKeySequence::NativeText)));
    auto *button = static_cast<QToolButton *>(m_toolBar->widgetForAction(action));
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(plain);
    button->setFocusPolicy(Qt::TabFocus);
    takeButtonKeys(*button);
    connect(action, &QAction::triggered, this, triggered);
    return action;
}

void PrintPreview::createActions()
{
    m_toolBar->setMovable(false);
    m_print = add("print", tr("&Print…"), {QKeySequence::Print}, [this] { print(); });
    m_print->setEnabled(false);
    add("savePdf", tr("&Save as PDF…"), {QKeySequence::Save}, [this] { emit saveRequested(); });
    m_toolBar->addSeparator();
    add("zoomOut", tr("Smaller"), {QKeySequence::ZoomOut}, [this] {
        m_pages->zoomBy(1 / zoomStep);
    })->setIcon(strokeIcon(Stroke::Less));
    add("zoomIn", tr("Larger"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] {
        m_pages->zoomBy(zoomStep);
    })->setIcon(strokeIcon(Stroke::Add));
    add("fitWidth", tr("Page &Width"), {QKeySequence(Qt::CTRL | Qt::Key_1)},
        [this] { m_pages->showPageWidth(); });
    add("fitPage", tr("W&hole Page"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
        [this] { m_pages->showWholePage(); });
    m_toolBar->addSeparator();
    m_back = add("previousPage", tr("Previous Page"), {QKeySequence(Qt::Key_PageUp)},
                 [this] { m_pages->setCurrentPage(m_pages->currentPage() - 1); });
    m_back->setIcon(strokeIcon(Stroke::Back));
    addPageNumber();
    m_forward = add("nextPage", tr("Next Page"), {QKeySequence(Qt::Key_PageDown)},
                    [this] { m_pages->setCurrentPage(m_pages->currentPage() + 1); });
    m_forward->setIcon(strokeIcon(Stroke::Forward));
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    add("closePreview", tr("&Close"), {}, [this] { reject(); });
}

void PrintPreview::addPageNumber()
{
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_number->setTextFormat(Qt::PlainText);
    m_number->setContentsMargins(theme::small, 0, theme::small, 0);
    m_toolBar->addWidget(m_number);
}

void PrintPreview::updatePages()
{
    const int page = m_pages->currentPage();
    const QLocale locale;
    m_number->setText(m_count == 0 ? QString()
                                   : tr("%1 of %2").arg(locale.toString(page), locale.toString(m_count)));
    m_back->setEnabled(page > 1);
    m_forward->setEnabled(page < m_shown);
}

void PrintPreview::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return tell(tr("No printer is set up on this computer. Save the document as PDF, and print that "
                       "elsewhere."));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    auto *dialog = makePrinterDialog(*printer, this);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { printOn(printer); });
    dialog->open();
}

/// Whatever the dialog let choose: a file is not written here.
void PrintPreview::printOn(const std::shared_ptr<QPrinter> &printer)
{
    if (printer->outputFormat() != QPrinter::NativeFormat || !printer->outputFileName().isEmpty())
        return tell(tr("That is no printer. Save the document as PDF instead."));
    emit printRequested(*m_report, printer);
}

void PrintPreview::tell(const QString &text)
{
    m_isWaiting = false;
    m_message->setParagraphs(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace delegations
