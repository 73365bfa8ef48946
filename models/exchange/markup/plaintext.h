#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

/// The text of a file that claims to be UTF-8, without its byte order mark and with LF line ends. Error Input
/// names the first byte, counted from 1, that is not UTF-8 or is NUL; `name` is how the message calls the
/// file.
/// The bytes are taken as they are where they need no change, so that a file of any size is there once.
[[nodiscard]] Result<QByteArray> plainBytes(QByteArray bytes, const QString &name);
[[nodiscard]] Result<QString> plainText(const QByteArray &bytes, const QString &name);

/// Whether the bytes are UTF-8 as far as they go; the last character may be cut off.
[[nodiscard]] bool isUtf8Beginning(const QByteArray &bytes);

} // namespace delegations
