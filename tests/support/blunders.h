#pragma once

#include <QtGlobal>

namespace delegations::test {

/// What should take a tenth of these milliseconds may take at most so long: a stop for blunders, no
/// measurement. Sanitizers, and the machine they share, make everything many times slower.
constexpr qint64 stopAfter(qint64 milliseconds)
{
#ifdef DELEGATIONS_SANITIZE
    return 6 * milliseconds;
#else
    return milliseconds;
#endif
}

} // namespace delegations::test
