#include "ui/window/writingbar.h"

namespace delegations {

namespace {

/// In milliseconds.
constexpr int longMoment = 400;

} // namespace

WritingBar::WritingBar(QWidget *parent) : MessageBar(parent)
{
    m_appearing.setSingleShot(true);
    m_appearing.setInterval(longMoment);
    connect(&m_appearing, &QTimer::timeout, this, &WritingBar::appear);
}

void WritingBar::begin(const QString &text, const std::function<void()> &cancel, Appearance appearance)
{
    m_isWriting = true;
    m_what = text;
    m_cancel = cancel;
    if (appearance == Appearance::AtOnce)
        appear();
    else
        m_appearing.start();
}

void WritingBar::appear()
{
    m_appearing.stop();
    present(Kind::Information, m_what, {{tr("&Cancel"), QStringLiteral("cancelWriting"), m_cancel}}, false);
    showProgress(0, 0);
}

void WritingBar::end()
{
    m_isWriting = false;
    m_appearing.stop();
    dismiss();
}

} // namespace delegations
