#pragma once

#include "models/core/files/fileaccess.h"
#include "models/core/result.h"

namespace delegations {

/// Where something is to be written, and what stands there.
struct OutputTarget
{
    QString path;                  ///< Where the links of the name lead: that file is replaced, not a link.
    QString folder;                ///< In which it stands.
    bool isStream = false;         ///< A pipe or a device that takes characters: written to, never replaced.
    bool isStandardOutput = false; ///< By one of its names, such as /dev/stdout; a stream too.
    std::optional<FileAccess> existing; ///< Of the file that gives way.

    enum class Content { Document, Database };

    /// Error Input for what is never written over: the open database and what SQLite keeps beside it, by
    /// whatever name; what belongs to other databases; folders, sockets and disks. By a document no database
    /// either, and by a database no pipe or device. The file is opened for a look when it is not the open
    /// one.
    [[nodiscard]] static Result<OutputTarget> of(const QString &path, Content content = Content::Document);
};

/// Error Input for a pipe or a device, which may keep its writer waiting for ever.
[[nodiscard]] Status mustBeFile(const QString &path);

} // namespace delegations
