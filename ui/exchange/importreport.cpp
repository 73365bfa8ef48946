#include "ui/exchange/importreport.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/screenfit.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace delegations {

namespace {

constexpr QSize comfortable(640, 400);
constexpr qsizetype longestList =
    500'000; ///< Characters; more is no longer read, but would take long to lay out.

} // namespace

ImportReportDialog::ImportReportDialog(const ImportReport &report, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("importReport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Details of the Import"));
    auto *notice = new TextLabel(theme::Type::Body);
    notice->setParagraphs(report.notice);
    auto *list = new QPlainTextEdit;
    list->setObjectName(QStringLiteral("importReportList"));
    list->setAccessibleName(windowTitle());
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setPlainText(plainParagraphs(report.details.join(QStringLiteral("\n\n")), longestList));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::medium);
    layout->setSpacing(theme::medium);
    layout->addWidget(notice);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    keepOnScreen(*this, comfortable);
    list->setFocus();
}

} // namespace delegations
