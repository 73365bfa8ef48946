#include "ui/window/removedialog.h"

#include "models/edit/dependents.h"
#include "ui/widgets/screenfit.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace delegations {

namespace {

constexpr size_t fewGroups = 4;

} // namespace

/// Many lines are to stay single ones, so that the question is no higher than a screen.
void RemoveDialog::widen()
{
    constexpr int lineWidth = 720;
    auto *grid = qobject_cast<QGridLayout *>(layout());
    if (!grid)
        return;
    const int width = std::min(lineWidth, screen()->availableSize().width() * 3 / 4);
    grid->addItem(new QSpacerItem(width, 0), grid->rowCount(), 0, 1, grid->columnCount());
}

RemoveDialog::RemoveDialog(const Dependents &dependents, QWidget *parent) : QMessageBox(parent)
{
    setObjectName(QStringLiteral("removeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText);
    setWindowTitle(tr("Delete"));
    setText(tr("Delete %1?").arg(dependents.subject));
    setInformativeText((dependents.lines() + QStringList{tr("This cannot be undone.")}).join(u'\n'));
    if (dependents.groups.size() > fewGroups)
        widen();
    auto *confirm = addButton(tr("&Delete"), QMessageBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("confirmRemove"));
    QPushButton *keep = addButton(tr("&Keep"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keep"));
    setDefaultButton(keep);
    setEscapeButton(keep);
    keepOnScreen(*this);
}

} // namespace delegations
