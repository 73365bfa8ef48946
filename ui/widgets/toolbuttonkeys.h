#pragma once

class QToolButton;

namespace delegations {

/// Makes a tool button take the keys that other buttons take: Return and Enter press it as Space does. Where
/// it has a menu, these, Space and Down open that, with its first line chosen.
void takeButtonKeys(QToolButton &button);

} // namespace delegations
