#pragma once

#include <QString>
#include <QTemporaryDir>

namespace delegations::test {

/// A file system of few bytes in memory, for running out of space and for being read-only. Needs the right to
/// mount.
class SmallFilesystem
{
public:
    explicit SmallFilesystem(int bytes);
    ~SmallFilesystem();

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Leaves so many bytes free, about.
    void fill(qint64 freeBytes);
    /// Takes the filling out again.
    void empty();
    bool makeReadOnly();

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace delegations::test
