#include "ui/window/restoredialog.h"

#include "models/core/restorepreview.h"
#include "ui/widgets/screenfit.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace delegations {

namespace {

QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *number(qint64 value, const QString &name)
{
    auto *label = plain(QLocale().toString(value));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setObjectName(name);
    return label;
}

struct Line
{
    QString name;
    qint64 RecordNumbers::*count;
    QString objectName;
};

/// What is there now beside what there will be.
QGridLayout *numbersTable(const RestorePreview &preview)
{
    const std::vector<Line> lines{
        {RestoreDialog::tr("Persons"), &RecordNumbers::persons, QStringLiteral("persons")},
        {RestoreDialog::tr("Organizations"), &RecordNumbers::bodies, QStringLiteral("bodies")},
        {RestoreDialog::tr("Memberships"), &RecordNumbers::memberships, QStringLiteral("memberships")},
        {RestoreDialog::tr("News"), &RecordNumbers::news, QStringLiteral("news")}};
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(24);
    table->addWidget(plain(RestoreDialog::tr("Now")), 0, 1, Qt::AlignRight);
    table->addWidget(plain(RestoreDialog::tr("Backup")), 0, 2, Qt::AlignRight);
    int row = 0;
    for (const Line &line : lines) {
        table->addWidget(plain(line.name), ++row, 0);
        if (preview.now)
            table->addWidget(number((*preview.now).*line.count, line.objectName + QStringLiteral("Now")), row,
                             1);
        table->addWidget(number(preview.then.*line.count, line.objectName + QStringLiteral("Then")), row, 2);
    }
    if (!preview.now) {
        QLabel *unknown =
            plain(preview.exists ? RestoreDialog::tr("cannot be read") : RestoreDialog::tr("is not there"));
        unknown->setObjectName(QStringLiteral("presentUnknown"));
        table->addWidget(unknown, 1, 1, row, 1, Qt::AlignRight | Qt::AlignTop);
    }
    table->setColumnStretch(3, 1);
    return table;
}

} // namespace

RestoreDialog::RestoreDialog(const QString &backup, QWidget *parent)
    : QDialog(parent), m_layout(new QVBoxLayout(this)), m_text(plain({})), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("restoreDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore from Backup"));
    constexpr int lineLength = 60;
    setMinimumWidth(lineLength * fontMetrics().averageCharWidth());
    m_text->setText(tr("%1 is being looked at for damage.").arg(QDir::toNativeSeparators(backup)));
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("restoreQuestion"));
    m_progress->setRange(0, 0); // How long it takes is not known.
    m_progress->setTextVisible(false);
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("confirmRestore"));
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false); // Before it is known what it would do.
    m_cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("cancelRestore"));
    m_cancel->setDefault(true);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_progress);
    m_layout->addWidget(buttons);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepOnScreen(*this);
}

void RestoreDialog::ask(const RestorePreview &preview)
{
    m_text->setText(
        tr("Shall %1 take the place of %2? The present file is kept beside it under another name.")
            .arg(QDir::toNativeSeparators(preview.backup), QFileInfo(preview.path).fileName()));
    m_layout->insertLayout(1, numbersTable(preview));
    m_progress->hide();
    m_restore->setEnabled(true);
}

void RestoreDialog::confirm()
{
    if (std::exchange(m_isConfirmed, true))
        return;
    m_text->setText(tr("The backup takes the place of the database…"));
    m_progress->show();
    m_restore->setEnabled(false);
    m_cancel->setEnabled(false);
    emit confirmed();
}

void RestoreDialog::reject()
{
    if (!m_isConfirmed)
        QDialog::reject();
}

} // namespace delegations
