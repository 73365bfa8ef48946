#pragma once

class QLineEdit;

namespace delegations {

/// Of a text that is longer than the input's room: shows the beginning when it is left, and has the tool tip
/// tell the whole.
void showWholeText(QLineEdit &input);

} // namespace delegations
