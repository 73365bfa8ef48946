#pragma once

namespace delegations {

/// From now on the wheel scrolls, in every window of the program, and changes a choice, a date or a number
/// only on purpose: where that editor has the focus and nothing around it could be scrolled. In a form, and
/// in any other scroll area, it never does, not even with the focus: Tab leaves the focus in a list, the list
/// slides under the pointer as the form is scrolled, and the next turn would choose something else unseen.
/// Keys, the opened list and typing change it there. The wheel gives nothing the focus either. Call it again
/// as you like.
void calmWheel();

} // namespace delegations
