#pragma once

class QLineEdit;

namespace delegations {

/// Has the input's tool tip tell its text while that is longer than its room.
void showWholeText(QLineEdit &input);

} // namespace delegations
