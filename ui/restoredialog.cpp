#include "ui/restoredialog.h"

#include "models/core/restorepreview.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

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

RestoreDialog::RestoreDialog(const RestorePreview &preview, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("restoreDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore from Backup"));
    auto *layout = new QVBoxLayout(this);
    QLabel *question =
        plain(tr("Shall %1 take the place of %2? The present file is kept beside it under another name.")
                  .arg(QDir::toNativeSeparators(preview.backup), QFileInfo(preview.path).fileName()));
    question->setWordWrap(true);
    question->setObjectName(QStringLiteral("restoreQuestion"));
    layout->addWidget(question);
    layout->addLayout(numbersTable(preview));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    restore->setObjectName(QStringLiteral("confirmRestore"));
    QPushButton *keep = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    keep->setObjectName(QStringLiteral("cancelRestore"));
    keep->setDefault(true);
    restore->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace delegations
