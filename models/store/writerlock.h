#pragma once

#include "models/core/result.h"

#include <QLockFile>
#include <QString>

namespace delegations {

/// The right to write a database file, which one program on one computer has at a time. A hidden lock file
/// beside the database holds it, a second one says who. A lock left behind by a killed program on this
/// computer is taken over.
class WriterLock
{
public:
    explicit WriterLock(const QString &databasePath);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

    /// Error InUse when somebody else has it, ReadOnly when the folder cannot be written. `who` is shown to
    /// others.
    Status acquire(const QString &who);
    /// Who has it, as "name on computer"; never empty.
    [[nodiscard]] QString holder() const;

private:
    QString m_databasePath;
    QString m_holderPath;
    QLockFile m_lock;
};

} // namespace delegations
