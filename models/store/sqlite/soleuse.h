#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace delegations {

/// Keeps every other program from opening a database through SQLite, as long as this lives, also after the
/// file got another name: SQLite's exclusive lock, for which nothing of the file and its log is read.
class SoleUse
{
public:
    explicit SoleUse(QString path);
    ~SoleUse();
    SoleUse(const SoleUse &) = delete;
    SoleUse &operator=(const SoleUse &) = delete;

    /// Error InUse when somebody has it open, in this process too. Where the file cannot be locked, as one
    /// that may only be read, this tells that nobody has it open, but keeps nobody out.
    Status begin();

private:
    struct Close
    {
        void operator()(sqlite3 *engine) const;
    };

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_engine;
};

} // namespace delegations
