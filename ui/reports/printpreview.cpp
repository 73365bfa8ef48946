#include "ui/reports/printpreview.h"

#include "ui/widgets/screenfit.h"
#include "ui/widgets/strokeicon.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbuttonkeys.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinterInfo>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace delegations {

namespace {

constexpr QSize preferredSize(900, 900);

void setUp(QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
}

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

PrintPreview::PrintPreview(Paint paint, QWidget *parent)
    : QDialog(parent)
    , m_paint(std::move(paint))
    , m_shown(QPrinter::HighResolution)
    , m_printer(QPrinter::HighResolution)
    , m_preview(new QPrintPreviewWidget(&m_shown, this))
    , m_toolBar(new QToolBar(this))
    , m_number(new QLabel(this))
    , m_message(new TextLabel(theme::Type::Body, TextLabel::Tone::Normal, this))
{
    setObjectName(QStringLiteral("printPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print Preview"));
    setUp(m_shown);
    setUp(m_printer);
    m_message->setObjectName(QStringLiteral("printMessage"));
    m_message->setContentsMargins(theme::medium, theme::small, theme::medium, theme::small);
    m_message->hide();
    m_preview->setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_message);
    createActions();
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *shown) { tell(m_paint(*shown)); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::updatePages);
    m_preview->fitInView();
    keepOnScreen(*this, preferredSize);
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
    add("print", tr("&Print…"), {QKeySequence::Print}, [this] { print(); });
    add("savePdf", tr("&Save as PDF…"), {QKeySequence::Save}, [this] { emit saveRequested(); });
    m_toolBar->addSeparator();
    add("zoomOut", tr("Smaller"), {QKeySequence::ZoomOut}, [this] {
        m_preview->zoomOut();
    })->setIcon(strokeIcon(Stroke::Less));
    add("zoomIn", tr("Larger"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] {
        m_preview->zoomIn();
    })->setIcon(strokeIcon(Stroke::Add));
    add("fitWidth", tr("Page &Width"), {QKeySequence(Qt::CTRL | Qt::Key_1)},
        [this] { m_preview->fitToWidth(); });
    add("fitPage", tr("W&hole Page"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
        [this] { m_preview->fitInView(); });
    m_toolBar->addSeparator();
    m_back = add("previousPage", tr("Previous Page"), {QKeySequence(Qt::Key_PageUp)},
                 [this] { turnTo(m_preview->currentPage() - 1); });
    m_back->setIcon(strokeIcon(Stroke::Back));
    addPageNumber();
    m_forward = add("nextPage", tr("Next Page"), {QKeySequence(Qt::Key_PageDown)},
                    [this] { turnTo(m_preview->currentPage() + 1); });
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

void PrintPreview::turnTo(int page)
{
    m_preview->setCurrentPage(std::clamp(page, 1, std::max(1, m_preview->pageCount())));
    updatePages();
}

void PrintPreview::updatePages()
{
    const int page = m_preview->currentPage();
    const int pages = m_preview->pageCount();
    m_number->setText(tr("%1 of %2").arg(QLocale().toString(page), QLocale().toString(pages)));
    m_back->setEnabled(page > 1);
    m_forward->setEnabled(page < pages);
}

void PrintPreview::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return tell(tr("No printer is set up on this computer. Save the document as PDF, and print that "
                       "elsewhere."));
    auto *dialog = makePrinterDialog(m_printer, this);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

/// Whatever the dialog let choose: a file is not written here.
void PrintPreview::printOn(QPrinter &printer)
{
    if (printer.outputFormat() != QPrinter::NativeFormat || !printer.outputFileName().isEmpty())
        return tell(tr("That is no printer. Save the document as PDF instead."));
    const QString remark = m_paint(printer);
    if (!remark.isEmpty())
        return tell(remark);
    accept();
}

void PrintPreview::tell(const QString &text)
{
    m_message->setParagraphs(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace delegations
