#pragma once

#include "models/core/files/passingfile.h"

#include <QString>

#include <optional>

namespace delegations {

/// A file that is being written, under a hidden name of its own in the folder in which it will stand. Only
/// its owner may read it. It is gone when this goes, unless it was put in its place, and when a signal ends
/// the process; what a killed program left is known by its name and because nobody holds the lock (flock(2))
/// on it, and is swept away by the next one that writes into the folder or opens a database there. On network
/// file systems, where such a lock would be one against SQLite too, nothing is locked or swept.
class HiddenPart
{
public:
    explicit HiddenPart(const QString &folder);
    ~HiddenPart();
    HiddenPart(const HiddenPart &) = delete;
    HiddenPart &operator=(const HiddenPart &) = delete;

    /// Why there is none, as errno says it; 0 when there is one.
    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Makes sure that its content is on the disk. False with error() set when that failed.
    [[nodiscard]] bool flush();

    enum class Target { Replaced, MustNotExist };
    /// Flushes it and gives it its name in the folder, in place of its hidden one: it never has both. False
    /// with error() set when that failed. When it stands there but the disk did not confirm it, a notice
    /// tells so.
    [[nodiscard]] bool putInPlace(const QString &target, Target existing);

private:
    void make();
    [[nodiscard]] bool isStillThere() const;
    void close();

    QByteArray m_folder;
    QByteArray m_path;
    std::optional<PassingFile> m_mark;
    int m_descriptor = -1;
    int m_error = 0;
};

/// Makes sure that the place of what stands there is on the disk; when the disk does not confirm it, a notice
/// tells so. Of a file that is not open in this process.
void confirmPlace(const QString &path);

/// Removes from the folder the hidden parts that no living program holds.
void sweepHiddenParts(const QString &folder);

} // namespace delegations
