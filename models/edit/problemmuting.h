#pragma once

#include "models/core/result.h"

namespace delegations {

struct ProblemEntry;
class RecordStore;

/// Problems that staff have looked at and do not want to see again. Lives in the store's thread; the store
/// must outlive it.
class ProblemMuting
{
public:
    explicit ProblemMuting(RecordStore &store) : m_store(store) {}

    /// The rule, one of problemRules(), says nothing of the problem's subject from now on. Error Input
    /// without a reason; NotFound when the subject is gone.
    Status mute(const QString &rule, const ProblemEntry &problem, const QString &reason);
    /// The rule speaks again; `muted` is one of findMutedProblems(). Nothing to do when it is gone.
    Status unmute(const ProblemEntry &muted);

private:
    RecordStore &m_store;
};

} // namespace delegations
