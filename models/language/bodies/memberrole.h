#pragma once

#include <QString>

namespace delegations {

/// Whether a role says no more than that somebody sits in a chamber: "Member", "MP", "депутат", "Member of
/// the Senate"; a chairman has an office besides. In any case. Any thread.
[[nodiscard]] bool isMemberRole(const QString &role);

/// What a constituency's seat is called by: "North" of "Member for North"; empty where the label does not
/// say so.
[[nodiscard]] QString constituencyIn(const QString &label);

} // namespace delegations
