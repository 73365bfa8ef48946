#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFuture>

namespace delegations {

/// Bytes: a database that is mailed about should not hold films.
inline constexpr qint64 largestDocument = 20 * 1024 * 1024;

/// A file as it is kept with a record. Read on another thread. Error Input for one that is empty or larger
/// than `largestDocument`.
[[nodiscard]] QFuture<Result<QByteArray>> readDocument(const QString &path);
/// Writes it out again, whole or not at all. Written on another thread.
[[nodiscard]] QFuture<Status> saveDocument(const QString &path, const QByteArray &content);

/// What kind of file it is, in the desktop's words, and its size: "PDF document, 1.2 MiB".
[[nodiscard]] QString documentText(const QString &mediaType, qint64 size);

} // namespace delegations
