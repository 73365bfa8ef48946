#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

/// A database file that gives up its name and stays beside it under another, with its log, so that it still
/// opens with all that it holds. Unless it was replaced() in between, its name goes back to it.
class KeptFile
{
public:
    explicit KeptFile(const QString &path);
    ~KeptFile();
    KeptFile(const KeptFile &) = delete;
    KeptFile &operator=(const KeptFile &) = delete;

    /// Gives it the second name as well, and its log that name alone.
    Status keep();
    /// Another file has its first name now.
    void replaced() { m_replaced = true; }
    /// Empty when there was no file to keep.
    [[nodiscard]] QString name() const { return m_kept; }

private:
    QString m_path;
    QString m_kept;
    QStringList m_moved; ///< Suffixes of the logs that were renamed.
    bool m_replaced = false;
};

} // namespace delegations
