#include "ui/window/openingdialog.h"

#include "ui/widgets/screenfit.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace delegations {

OpeningDialog::OpeningDialog(const QString &path, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("openingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open"));
    constexpr int lineLength = 60;
    setMinimumWidth(lineLength * fontMetrics().averageCharWidth());
    auto *text =
        new QLabel(tr("%1 is being opened. A large file that an earlier version of this program wrote, or "
                      "that cannot be written, takes a while.")
                       .arg(QDir::toNativeSeparators(path)));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *progress = new QProgressBar;
    progress->setRange(0, 0); // How long it takes is not known.
    progress->setTextVisible(false);
    progress->setAccessibleName(text->text());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(progress);
    keepOnScreen(*this);
}

} // namespace delegations
