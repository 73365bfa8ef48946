#pragma once

#include "models/core/result.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace delegations {

/// A look at a database that changes nothing in its file. Not a Connection, whose every way of closing brings
/// the log in.
class FileLook
{
public:
    enum class At { FileAlone, FileWithLog };

    FileLook(const QString &path, At at);
    ~FileLook();
    FileLook(const FileLook &) = delete;
    FileLook &operator=(const FileLook &) = delete;

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
    struct FinalizeStatement
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using PreparedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

    [[nodiscard]] PreparedStatement prepare(const char *statement) const;
    void note(int code) const;

    QString m_path;
    sqlite3 *m_engine = nullptr;
    mutable Status m_state;
};

} // namespace delegations
