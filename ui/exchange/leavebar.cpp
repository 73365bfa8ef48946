#include "ui/exchange/leavebar.h"

#include <QPushButton>

namespace delegations {

void LeaveBar::ask(const QString &question)
{
    present(Kind::Warning, question,
            {{tr("Leave"), QStringLiteral("leaveImport"), [this] { emit left(); }},
             {tr("Stay"), QStringLiteral("stayInImport"), [this] { stay(); }}},
            false);
    takeFocus();
}

void LeaveBar::stay()
{
    dismiss();
    emit stayed();
}

bool LeaveBar::takeFocus()
{
    if (isHidden())
        return false;
    // The buttons of an earlier question may still be on their way out.
    for (QPushButton *button : findChildren<QPushButton *>(QStringLiteral("stayInImport")))
        button->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace delegations
