#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace delegations {

/// The text of an HTML or XML file in the encoding that it declares (a byte order mark, an XML declaration, a
/// meta element within the first 4 KB), else in the one that the bytes seem to have. Line ends are LF. Error
/// Input as of decodedText().
[[nodiscard]] Result<QString> decodedMarkup(const QByteArray &bytes, const QString &name);

/// The beginning of a file as far as its tags tell what it is: without comments, in whatever encoding.
[[nodiscard]] QString markupStart(const QByteArray &firstBytes);

} // namespace delegations
