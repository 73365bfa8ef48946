#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace delegations {

/// How the bytes of a text file stand for characters.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1251 };

/// The encoding of these bytes, which may be the beginning of a file: what the byte order mark says, else
/// UTF-16 when every other byte is often zero, else UTF-8 when they are that, else Windows-1251 when that
/// gives words in Cyrillic. UTF-8 when nothing fits.
[[nodiscard]] TextEncoding textEncoding(const QByteArray &bytes);

/// The text of a file in a known encoding, as plainText(): without byte order mark, with LF line ends. Error
/// Input names the first byte, counted from 1, that stands for no character of it.
[[nodiscard]] Result<QString> decodedText(const QByteArray &bytes, const QString &name,
                                          TextEncoding encoding);
/// The same as UTF-8, without ever being there in a wider form.
[[nodiscard]] Result<QByteArray> decodedBytes(const QByteArray &bytes, const QString &name,
                                              TextEncoding encoding);
/// The same in the encoding that the bytes seem to have.
[[nodiscard]] Result<QString> decodedText(const QByteArray &bytes, const QString &name);

} // namespace delegations
