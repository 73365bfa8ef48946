#include "ui/window/writingbar.h"

namespace delegations {

WritingBar::WritingBar(QWidget *parent) : MessageBar(parent)
{
    setObjectName(QStringLiteral("writingBar"));
}

void WritingBar::begin(const QString &text, const std::function<void()> &cancel)
{
    present(Kind::Information, text, {{tr("&Cancel"), QStringLiteral("cancelWriting"), cancel}}, false);
    showProgress(0, 0);
}

} // namespace delegations
