#pragma once

#include <QString>

#include <functional>

namespace delegations {

/// Who is told what went well but is not as it should be: the commands' error stream, the window's bar of
/// messages. Called in the thread in which it happens. Nobody at first.
void setNoticeReceiver(std::function<void(const QString &text)> receiver);
/// Tells it.
void notice(const QString &text);

} // namespace delegations
