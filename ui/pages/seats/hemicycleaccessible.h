#pragma once

namespace delegations {

/// Shows assistive technology each seat of a Hemicycle as an item of a list. To be called before the first
/// one is used; later calls do nothing.
void installHemicycleAccessibility();

} // namespace delegations
