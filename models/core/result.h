#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace delegations {

enum class ErrorCode {
    Cancelled,   ///< The person stopped it.
    Conflict,    ///< The record changed underneath.
    Damaged,     ///< The file's structure is broken.
    DiskFull,    ///< Nothing was written.
    Foreign,     ///< A file of another program, or of none.
    Input,       ///< What was typed or read does not make sense.
    InputOutput, ///< The system refused to read or write.
    Internal,    ///< A mistake in this program.
    InUse,       ///< Somebody else is editing the file.
    Moved,       ///< The open file was renamed, moved, deleted or replaced.
    Newer,       ///< The file belongs to a later version of this program.
    NotFound,
    ReadOnly, ///< The file or its folder cannot be written.
};

/// Why something did not happen. `userText` is a whole sentence or two for the person, saying what happened
/// and what to do; `detail` is for support (the engine's own words, a statement's name) and may be empty.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString userText;
    QString detail;
};

/// A value, or the error that stands in its place.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_content(std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<std::monostate, Error> m_content;
};

using Status = Result<void>;

} // namespace delegations
