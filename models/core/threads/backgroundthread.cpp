#include "models/core/threads/backgroundthread.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace delegations {

namespace {

/// Of 19, the most: with it a busy thread of the window has three times this one's share of a processor, and
/// is woken before it (sched(7)). More would let another program's work stop ours.
constexpr int niceness = 5;

} // namespace

void giveWayToTheWindow()
{
#ifdef Q_OS_LINUX
    // The man page of setpriority(2) has it for the whole process; in Linux it is the thread's (see its
    // BUGS). Being less nice than before is refused; then it stays as it is.
    ::setpriority(PRIO_PROCESS, id_t(::syscall(SYS_gettid)), niceness);
#endif
}

} // namespace delegations
