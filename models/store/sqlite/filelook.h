#pragma once

#include "models/core/result.h"
#include "models/store/sqlite/enginehandles.h"

namespace delegations {

/// A look at a database that changes nothing in its file. Not a Connection, whose every way of closing brings
/// the log in.
class FileLook
{
public:
    enum class At { FileAlone, FileWithLog };

    FileLook(const QString &path, At at);

    /// The header; empty when the file is shorter.
    [[nodiscard]] QByteArray start() const { return bytes(0, 100); }
    /// Empty when the file does not have them.
    [[nodiscard]] QByteArray bytes(qint64 at, qsizetype count) const;
    /// What a named statement gives; empty when that is nothing.
    [[nodiscard]] QByteArray value(const char *statement) const;
    [[nodiscard]] bool hasNoRows(const char *statement) const;
    /// Whether everything could be read: else nothing is known of what it says.
    [[nodiscard]] Status state() const { return m_state; }

private:
    [[nodiscard]] PreparedStatement prepare(const char *statement) const;
    void note(int code) const;

    QString m_path;
    Engine m_engine;
    mutable Status m_state;
};

} // namespace delegations
