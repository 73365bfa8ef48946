#include "ui/removedialog.h"

#include "models/edit/dependents.h"

#include <QAbstractButton>
#include <QPushButton>

namespace delegations {

namespace {

/// A name of any length, so that the question stays readable.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 120;
    return name.size() > longest ? name.left(longest) + u'…' : name;
}

} // namespace

RemoveDialog::RemoveDialog(const Dependents &dependents, QWidget *parent) : QMessageBox(parent)
{
    setObjectName(QStringLiteral("removeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Delete"));
    setText(tr("Delete %1?").arg(shortened(dependents.subject)));
    setInformativeText(dependents.lines().join(u'\n'));
    auto *confirm = addButton(tr("&Delete"), QMessageBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("confirmRemove"));
    QPushButton *keep = addButton(tr("&Keep"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keep"));
    setDefaultButton(keep);
    setEscapeButton(keep);
}

} // namespace delegations
